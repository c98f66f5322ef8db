import { failed, type Failed, type Recorded } from '@acta/core';
import { left, right, type Either } from 'fp-ts/lib/Either.js';
import { changesOf, type Change, type Documents, type Projection } from './projection.js';

/** What was laid over the documents below: each key that was touched, the tags that it carried, and the document that it has now. */
export type Touched<D> = ReadonlyMap<string, { readonly tagsBefore: readonly string[]; readonly after: D | null }>;

export type Overlay<D> = Documents<D> & {
  readonly touched: Touched<D>;
  /** Folds one event in, and tells what it changed. */
  readonly fold: (event: Recorded) => readonly Change<D>[];
  /** The same, and a failure where the projection throws: what is laid over then is of no use any more. */
  readonly attempt: (event: Recorded) => Either<Failed, readonly Change<D>[]>;
};

const NOTHING: Documents<never> = { get: () => null, carrying: () => [] };

/** Two lists without what they begin with alike and end with alike: of long ones, one event changes little. */
const differing = (one: readonly string[], other: readonly string[]) => {
  const shorter = Math.min(one.length, other.length);
  let from = 0;
  while (from < shorter && one[from] === other[from]) from += 1;
  let behind = 0;
  while (behind < shorter - from && one.at(-1 - behind) === other.at(-1 - behind)) behind += 1;
  return [one.slice(from, one.length - behind), other.slice(from, other.length - behind)] as const;
};

/** Who carries each tag, kept with every change: what a projection that is reached by tags asks with every event. */
const keptCarriers = <D>(tagsOf: (document: D) => readonly string[], below: Documents<D>) => {
  const carriers = new Map<string, Set<string>>();
  const carriersOf = (tag: string): Set<string> => {
    const known = carriers.get(tag) ?? new Set(below.carrying(tag));
    carriers.set(tag, known);
    return known;
  };
  return {
    carrying: (tag: string): readonly string[] => [...carriersOf(tag)],
    put: ({ key, before, after }: Change<D>): void => {
      const had = before === null ? [] : tagsOf(before);
      const has = after === null ? [] : tagsOf(after);
      const [gone, come] = differing(had, has);
      for (const tag of gone) if (!has.includes(tag)) carriersOf(tag).delete(key);
      for (const tag of come) carriersOf(tag).add(key);
    },
  };
};

/** Documents laid in memory over others, which stay as they are. */
export const overlay = <D>(projection: Projection<D>, below: Documents<D> = NOTHING): Overlay<D> => {
  const tagsOf = projection.tags ?? (() => []);
  const touched = new Map<string, { readonly tagsBefore: readonly string[]; after: D | null }>();
  const reachedByTag = Object.values(projection.on).some(({ tag }) => tag !== undefined);
  const carriers = reachedByTag ? keptCarriers(tagsOf, below) : null;
  const carrying = (tag: string): readonly string[] => [
    ...below.carrying(tag).filter((key) => !touched.has(key)),
    ...[...touched].flatMap(([key, { after }]) => (after !== null && tagsOf(after).includes(tag) ? [key] : [])),
  ];
  const documents: Documents<D> = {
    get: (key) => {
      const known = touched.get(key);
      return known === undefined ? below.get(key) : known.after;
    },
    carrying: carriers?.carrying ?? carrying,
  };
  const put = (change: Change<D>): void => {
    const { key, before, after } = change;
    // What cannot be tagged is found out here, with the event that made it so.
    if (carriers !== null) carriers.put(change);
    else if (after !== null) tagsOf(after);
    const known = touched.get(key);
    if (known === undefined) touched.set(key, { tagsBefore: before === null ? [] : tagsOf(before), after });
    else known.after = after;
  };
  const fold = (event: Recorded): readonly Change<D>[] => {
    const changes = changesOf(projection, documents, event);
    changes.forEach(put);
    return changes;
  };
  return {
    ...documents,
    touched,
    fold,
    attempt: (event) => {
      try {
        return right(fold(event));
      } catch (error) {
        const { name: view, version } = projection;
        const detail = error instanceof Error ? error.message : String(error);
        return left(
          failed({ _tag: 'ProjectionThrew', view, version, event: event.id, position: event.position, detail }),
        );
      }
    },
  };
};

/** The documents of a projection after these events, by their keys, in memory: what every runner must come to. */
export const fold = <D>(projection: Projection<D>, events: Iterable<Recorded>): ReadonlyMap<string, D> => {
  const { touched, fold: take } = overlay(projection);
  for (const event of events) take(event);
  return new Map([...touched].flatMap(([key, { after }]) => (after === null ? [] : [[key, after]])));
};
