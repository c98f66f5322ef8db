import { setTimeout as sleep } from 'node:timers/promises';
import { END, streamNameFilter } from '@eventstore/db-client';
import type { Figure, Measure } from '../measure.js';
import { quantile } from '../statistics.js';
import { noted, ourAppend, type Both } from './both.js';

/** Milliseconds between two appends. */
const TICK = 10;

/** From just before an append to its delivery, to a subscriber of the store and to one of the bare client. */
const taken = async (both: Both, events: number): Promise<readonly [ours: number[], bare: number[]]> => {
  const { store, client, namespace } = both;
  const began = new Map<string, number>();
  const ours: number[] = [];
  const bare: number[] = [];
  const heard = (into: number[], id: string): void => {
    const start = began.get(id);
    if (start !== undefined) into.push(performance.now() - start);
  };
  const stop = new AbortController();
  const subscription = client.subscribeToAll({
    fromPosition: END,
    requiresLeader: true,
    filter: streamNameFilter({ prefixes: [`${namespace}.motion-`] }),
  });
  const level = new Promise((resolve) => subscription.once('caughtUp', resolve));
  subscription.on('data', ({ event }) => heard(bare, event?.id ?? ''));
  const following = (async () => {
    for await (const message of store.subscribe({ from: 'now', categories: ['motion'], signal: stop.signal })) {
      if (message.kind === 'failed') throw new Error(JSON.stringify(message.failure));
      if (message.kind === 'events') for (const { id } of message.events) heard(ours, id);
    }
  })();
  await level;
  await sleep(500);
  for (let n = 0; n < events; n += 1) {
    const event = noted(n);
    began.set(event.id, performance.now());
    await ourAppend(both, 'motion-one', [event], n - 1);
    await sleep(TICK);
  }
  while (ours.length < events || bare.length < events) await sleep(TICK);
  stop.abort();
  await following;
  await subscription.unsubscribe();
  return [ours, bare];
};

export const latencyOf = (both: Both, events: number): Measure => ({
  tells: (['p50', 'p99'] as const).map((share) => ({
    name: `append to delivery, ${share}`,
    unit: 'ms',
    against: 'the bare client',
    aim: { atMost: 1 / 0.9 },
  })),
  take: async () => {
    const [ours, bare] = await taken(both, events);
    return [0.5, 0.99].map((share): Figure => {
      const [value, against] = [quantile(ours, share), quantile(bare, share)];
      return { value, against, ratio: value / against, runs: events };
    });
  },
});
