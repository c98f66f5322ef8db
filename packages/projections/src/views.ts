import { failed, type EventStore, type Failed } from '@acta/core';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { storeAsOf, type AsOf } from './as-of.js';
import type { AnyProjection, Projection } from './projection.js';
import { allIn, readAs, servingOf } from './reading.js';
import { run, type RunnerMessage, type RunOptions } from './runner.js';
import { standingDocuments, type StandingDocuments } from './standing.js';
import { subscribe } from './subscribe.js';
import type { SubscribeViewOptions, ViewMessage } from './view-message.js';
import type { Build, Keyed, ViewReader, ViewStore } from './view-store.js';

/** A record’s events, the store of its views, and which views: one of each name. */
export type ViewsParts = {
  readonly store: EventStore;
  readonly views: ViewStore;
  readonly projections: readonly AnyProjection[];
};

/** The views of a record. Failures are values: nothing here throws. */
export interface Views {
  /** A document as the runner last wrote it, null where there is none. */
  get<D>(projection: Projection<D>, key: string): Promise<Either<Failed, D | null>>;
  /** Every document, in the order of the keys. */
  all<D>(projection: Projection<D>): Promise<Either<Failed, readonly Keyed<D>[]>>;
  /** The documents that carry a tag, in the order of the keys. */
  where<D>(projection: Projection<D>, tag: string): Promise<Either<Failed, readonly Keyed<D>[]>>;
  /** Changes of the documents, for years: see `From` and `ViewMessage`. */
  subscribe<D>(projection: Projection<D>, options: SubscribeViewOptions): AsyncIterable<ViewMessage<D>>;
  /** The documents as the record stands: those of the runner, with what came after them folded in memory. To be closed. */
  current(): Promise<Either<Failed, StandingDocuments>>;
  /** The documents as they were known at an instant, or as they stood on a day, or both; folded from the first event. */
  asOf(asOf: AsOf): Promise<Either<Failed, StandingDocuments>>;
  /** Keeps the views, until the signal says stop; one process does, and others wait. */
  run(options?: RunOptions): AsyncIterable<RunnerMessage>;
  close(): Promise<void>;
}

const keyedAs = <D>(
  projection: Projection<D>,
  version: number,
  documents: readonly Keyed[],
): Either<Failed, readonly Keyed<D>[]> => {
  const read: Keyed<D>[] = [];
  for (const { key, document } of documents) {
    const known = readAs(projection, version, document);
    if (isLeft(known)) return known;
    if (known.right !== null) read.push({ key, document: known.right });
  }
  return right(read);
};

/** Opens the views of a record on its event store and the store of its views; it owns the latter until `close`. */
export const openViews = ({ store, views, projections }: ViewsParts): Views => {
  const notBuilt = ({ name: view, version }: AnyProjection): Either<Failed, never> =>
    left(failed({ _tag: 'NotBuilt', view, version }));

  const get = <D>(projection: Projection<D>, key: string): Either<Failed, D | null> => {
    const found = views.find(projection.name, key);
    if (isLeft(found)) return left(failed(found.left));
    return found.right === null ? notBuilt(projection) : readAs(projection, found.right.version, found.right.document);
  };

  const several = <D>(
    projection: Projection<D>,
    choose: (reader: ViewReader, build: Build) => readonly Keyed[],
  ): Either<Failed, readonly Keyed<D>[]> => {
    const read = views.read((reader) => {
      const build = servingOf(reader, projection.name);
      return build === null ? null : { version: build.version, documents: choose(reader, build) };
    });
    if (isLeft(read)) return left(failed(read.left));
    return read.right === null ? notBuilt(projection) : keyedAs(projection, read.right.version, read.right.documents);
  };

  const tagged =
    (tag: string) =>
    (reader: ViewReader, { build }: Build): readonly Keyed[] => {
      const documents = reader.documents(build);
      return [...documents.carrying(tag)].sort().map((key) => ({ key, document: documents.get(key) }));
    };

  return {
    get: (projection, key) => Promise.resolve(get(projection, key)),
    all: (projection) => Promise.resolve(several(projection, (reader, { build }) => allIn(reader, build))),
    where: (projection, tag) => Promise.resolve(several(projection, tagged(tag))),
    subscribe: (projection, options) => subscribe(store, views, projection, options),
    current: () => {
      const snapshot = views.snapshot();
      if (isLeft(snapshot)) return Promise.resolve(left(failed(snapshot.left)));
      return standingDocuments(store, projections, snapshot.right.views, snapshot.right.close);
    },
    asOf: (asOf) => standingDocuments(storeAsOf(store, asOf), projections, null),
    run: (options = {}) => run(store, views, projections, options),
    close: () => views.close(),
  };
};
