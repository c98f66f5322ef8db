import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import type { Recorded } from '@acta/core';
import { fold, type Projection } from '@acta/projections';
import { placed } from '../given-projection.js';
import { assertLaw, inWords, told, type LawOptions } from './law.js';
import { orderBy, sourcesIn } from './orders.js';

type Order = readonly number[];

const inOrder = (events: readonly Recorded[], order: Order): readonly Recorded[] =>
  order.flatMap((place) => events[place] ?? []).map((event, n) => ({ ...event, position: placed(n) }));

/** Of these places, each that comes right before one that was before it. */
const overtaking = (events: readonly Recorded[], order: Order): string =>
  order
    .flatMap((place, n) => {
      const [next = place] = order.slice(n + 1);
      const [event, overtaken] = [events[place], events[next]];
      return next >= place || event === undefined || overtaken === undefined
        ? []
        : `${told(event)} before ${told(overtaken)}`;
    })
    .join(', ');

const ordersOf = <D>({ on }: Projection<D>, events: readonly Recorded[]): fc.Arbitrary<Order> => {
  const sources = sourcesIn(events);
  const reaching = new Set([...events.keys()].filter((place) => Object.hasOwn(on, events[place]?.type ?? '')));
  const words = (order: Order): string =>
    overtaking(
      events,
      order.filter((place) => reaching.has(place)),
    );
  return fc
    .array(fc.nat({ max: events.length }), { minLength: events.length, maxLength: events.length })
    .map((ranks) => orderBy(ranks, sources))
    .map((order) => inWords([...order], () => `[${words(order)}]`));
};

/**
 * The same events in another order give equal documents, as long as each stream keeps its order, and causes and what a decision
 * had read (its premises) stay before their effects. Throws a report of which event, of those that reach the projection, overtook
 * which where it is not so.
 */
export const sameInAnyInterleaving = <D>(
  projection: Projection<D>,
  events: readonly Recorded[],
  options: LawOptions = {},
): void => {
  const documents = fold(projection, inOrder(events, [...events.keys()]));
  assertLaw(
    ordersOf(projection, events),
    (order) => {
      deepStrictEqual(fold(projection, inOrder(events, order)), documents);
    },
    options,
  );
};
