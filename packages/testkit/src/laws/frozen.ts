import type { ActaEvent } from '@acta/core';
import type { Handler, Projection } from '@acta/projections';

/** Frozen to its leaves: a write throws. */
export const deepFreeze = <A>(value: A, seen = new Set<unknown>()): A => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return value;
  seen.add(value);
  for (const inner of Object.values(value) as readonly unknown[]) deepFreeze(inner, seen);
  return Object.freeze(value);
};

const freezing = <D>({ evolve, ...reach }: Handler<D>): Handler<D> =>
  ({
    ...reach,
    evolve: (document: D, event: Parameters<typeof evolve>[1], key: string) => {
      const answer = evolve(document, event, key);
      return answer === document ? answer : deepFreeze(answer);
    },
  }) as Handler<D>;

/** The same projection, whose documents cannot be written to. */
export const withFrozenDocuments = <D>(projection: Projection<D>): Projection<D> => {
  const handlers = Object.entries(projection.on) as readonly (readonly [ActaEvent['type'], Handler<D>])[];
  return { ...projection, on: Object.fromEntries(handlers.map(([type, handler]) => [type, freezing(handler)])) };
};
