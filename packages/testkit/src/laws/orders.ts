import type { Recorded } from '@acta/core';

const at = (stream: string, revision: number): string => `${stream}@${String(revision)}`;

/** What the decision that made an event had read: its cause, and its premises at their revisions. */
const readBy = ({ metadata: { actor, premises } }: Recorded): readonly string[] => [
  ...(actor.kind === 'policy' ? [actor.cause.event] : []),
  ...premises.flatMap((premise) => (premise.kind === 'paper' ? [] : [at(premise.stream, premise.revision)])),
];

/** For each event the places of those that must stay before it: the one before it in its stream, and what had been read. */
export const sourcesIn = (events: readonly Recorded[]): readonly (readonly number[])[] => {
  const places = new Map<string, number>();
  return events.map((event, place) => {
    const { id, stream, revision } = event;
    const sources = [stream, ...readBy(event)].flatMap((name) => places.get(name) ?? []);
    for (const name of [stream, id, at(stream, revision)]) places.set(name, place);
    return sources;
  });
};

/** The places in an order that keeps each after its sources: of those that may come next, the one of the lowest rank. */
export const orderBy = (ranks: readonly number[], sources: readonly (readonly number[])[]): readonly number[] => {
  const open = new Set(sources.keys());
  const order: number[] = [];
  while (open.size > 0) {
    const free = [...open].filter((place) => !(sources[place] ?? []).some((source) => open.has(source)));
    const next = free.reduce((best, place) => ((ranks[place] ?? 0) < (ranks[best] ?? 0) ? place : best));
    open.delete(next);
    order.push(next);
  }
  return order;
};
