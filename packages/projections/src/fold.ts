import type { Recorded } from '@acta/core';
import { changesOf, type Documents, type Projection } from './projection.js';

class Held<D> implements Documents<D> {
  readonly documents = new Map<string, D>();
  private readonly carriers = new Map<string, Set<string>>();

  constructor(private readonly tagsOf: (document: D) => readonly string[]) {}

  readonly get = (key: string): D | null => this.documents.get(key) ?? null;

  readonly carrying = (tag: string): readonly string[] => [...(this.carriers.get(tag) ?? [])];

  put(key: string, before: D | null, after: D | null): void {
    for (const tag of before === null ? [] : this.tagsOf(before)) this.carriers.get(tag)?.delete(key);
    if (after === null) {
      this.documents.delete(key);
      return;
    }
    this.documents.set(key, after);
    for (const tag of this.tagsOf(after)) {
      const keys = this.carriers.get(tag) ?? new Set();
      this.carriers.set(tag, keys.add(key));
    }
  }
}

/** The documents of a projection after these events, by their keys, in memory: what every runner must come to. */
export const fold = <D>(projection: Projection<D>, events: Iterable<Recorded>): ReadonlyMap<string, D> => {
  const held = new Held<D>(projection.tags ?? (() => []));
  for (const event of events)
    for (const { key, before, after } of changesOf(projection, held, event)) held.put(key, before, after);
  return held.documents;
};
