import type { Recorded } from '@acta/core';
import { changesOf, type Change, type Projection } from './projection.js';

/** Documents in memory, and which of them carry each tag. */
const holding = <D>(tagsOf: (document: D) => readonly string[]) => {
  const documents = new Map<string, D>();
  const carriers = new Map<string, Set<string>>();
  const carriersOf = (tag: string): Set<string> => {
    const keys = carriers.get(tag) ?? new Set();
    carriers.set(tag, keys);
    return keys;
  };
  return {
    documents,
    get: (key: string): D | null => documents.get(key) ?? null,
    carrying: (tag: string): readonly string[] => [...(carriers.get(tag) ?? [])],
    put: ({ key, before, after }: Change<D>): void => {
      if (before !== null) for (const tag of tagsOf(before)) carriersOf(tag).delete(key);
      if (after === null) documents.delete(key);
      else {
        documents.set(key, after);
        for (const tag of tagsOf(after)) carriersOf(tag).add(key);
      }
    },
  };
};

/** The documents of a projection after these events, by their keys, in memory: what every runner must come to. */
export const fold = <D>(projection: Projection<D>, events: Iterable<Recorded>): ReadonlyMap<string, D> => {
  const held = holding<D>(projection.tags ?? (() => []));
  for (const event of events) changesOf(projection, held, event).forEach(held.put);
  return held.documents;
};
