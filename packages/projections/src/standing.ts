import type { EventStore, Failed, Instant, Position, Recorded } from '@acta/core';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { lastOf, refusedAmong } from './checking.js';
import { eventsAfter } from './events.js';
import { overlay } from './fold.js';
import { calledTheSame, type AnyProjection, type Projection } from './projection.js';
import { allIn, servingOf } from './reading.js';
import { verify } from './verify.js';
import type { Checkpoint, Keyed, ViewReader } from './view-store.js';

/** The last event that documents hold, and how many events come up to it. */
export type StandsAt = { readonly position: Position; readonly recordedAt: Instant; readonly events: number };

/** Documents that all stand at the same event. They last until they are closed. */
export interface StandingDocuments {
  /** Null before the first event. */
  readonly at: StandsAt | null;
  get<D>(projection: Projection<D>, key: string): D | null;
  /** In the order of their keys, as what carries a tag is. */
  all<D>(projection: Projection<D>): readonly Keyed<D>[];
  where<D>(projection: Projection<D>, tag: string): readonly Keyed<D>[];
  close(): void;
}

/** What was written of a projection, and what comes after it folded on top in memory. */
const layerOn = (views: ViewReader | null, projection: AnyProjection) => {
  const build = views === null ? null : servingOf(views, projection.name);
  if (views === null || build === null || build.version !== projection.version)
    return { projection, checkpoint: null, over: overlay<unknown>(projection), below: (): readonly Keyed[] => [] };
  return {
    projection,
    checkpoint: build.checkpoint,
    over: overlay<unknown>(projection, views.documents(build.build)),
    below: () => allIn(views, build.build),
  };
};

type Layer = ReturnType<typeof layerOn>;

const documentsOf = ({ over, below }: Layer): readonly Keyed[] => {
  const documents = new Map(below().map(({ key, document }) => [key, document]));
  for (const [key, { after }] of over.touched) {
    if (after === null) documents.delete(key);
    else documents.set(key, after);
  }
  return [...documents]
    .map(([key, document]) => ({ key, document }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
};

const positionOf = (checkpoint: Checkpoint | null): Position => checkpoint?.last.position ?? '';

const standsAt = (checkpoint: Checkpoint | null): StandsAt | null =>
  checkpoint === null
    ? null
    : { position: checkpoint.last.position, recordedAt: checkpoint.last.recordedAt, events: checkpoint.events };

const verified = async (store: EventStore, layers: readonly Layer[]): Promise<Either<Failed, null>> => {
  const seen = new Set<Position>();
  for (const { checkpoint } of layers) {
    if (checkpoint === null || seen.has(positionOf(checkpoint))) continue;
    seen.add(positionOf(checkpoint));
    const known = await verify(store, checkpoint.record, checkpoint.last);
    if (isLeft(known)) return known;
  }
  return right(null);
};

const caughtUp = async (store: EventStore, layers: readonly Layer[]): Promise<Either<Failed, StandsAt | null>> => {
  const least = layers.reduce<Checkpoint | null | undefined>(
    (least, { checkpoint }) => (least === undefined || positionOf(checkpoint) < positionOf(least) ? checkpoint : least),
    undefined,
  );
  let at = standsAt(least ?? null);
  const folded = (event: Recorded): Either<Failed, null> => {
    const { position, metadata } = event;
    for (const { checkpoint, over } of layers) {
      const done = position > positionOf(checkpoint) ? over.attempt(event) : right([]);
      if (isLeft(done)) return done;
    }
    at = { position, recordedAt: metadata.recordedAt, events: (at?.events ?? 0) + 1 };
    return right(null);
  };
  for await (const page of eventsAfter(store, least?.last.position ?? null)) {
    if (isLeft(page)) return page;
    for (const event of page.right) {
      const done = folded(event);
      if (isLeft(done)) return done;
    }
  }
  for (const { projection, over } of layers) {
    const refused = refusedAmong(projection, lastOf(over.touched));
    if (refused !== null) return left(refused);
  }
  return right(at);
};

/**
 * The documents of these projections at the end of a store. `views`: what was written of them, which spares reading the events up to
 * there; null where nothing was.
 */
export const standingDocuments = async (
  store: EventStore,
  projections: readonly AnyProjection[],
  views: ViewReader | null,
  close: () => void = () => undefined,
): Promise<Either<Failed, StandingDocuments>> => {
  const same = calledTheSame(projections);
  if (same !== null) {
    close();
    return left(same);
  }
  const layers = new Map(projections.map((projection) => [projection.name, layerOn(views, projection)]));
  const known = await verified(store, [...layers.values()]);
  const at = isLeft(known) ? known : await caughtUp(store, [...layers.values()]);
  if (isLeft(at)) {
    close();
    return left(at.left);
  }
  const layerOf = ({ name }: AnyProjection): Layer => {
    const layer = layers.get(name);
    if (layer === undefined) throw new TypeError(`${name} is none of the projections that were opened`);
    return layer;
  };
  return right({
    at: at.right,
    get: <D>(projection: Projection<D>, key: string) => layerOf(projection).over.get(key) as D | null,
    all: <D>(projection: Projection<D>) => documentsOf(layerOf(projection)) as readonly Keyed<D>[],
    where: <D>(projection: Projection<D>, tag: string) => {
      const { over } = layerOf(projection);
      const keys = [...over.carrying(tag)].sort();
      return keys.map((key) => ({ key, document: over.get(key) })) as readonly Keyed<D>[];
    },
    close,
  });
};
