import { START, streamNameFilter } from '@eventstore/db-client';
import { contest, timed, type Run } from '../contest.js';
import type { Measure } from '../measure.js';
import { rightOf } from '../right-of.js';
import { grow, noted, ourAppend, type Both } from './both.js';

const AIM = { atLeast: 0.95 } as const;
/** As the store asks for it. */
const SEARCH_WINDOW = 500;

const filled = async (both: Both, events: number): Promise<void> => {
  const batches = Array.from({ length: Math.ceil(events / 100) }, (_, n) =>
    Array.from({ length: 100 }, (_none, m) => noted(n * 100 + m)),
  );
  await grow(both, ourAppend, 'body-read', batches);
};

const ourPages = (pages: ReturnType<Both['store']['readAll']>): Promise<Run> =>
  timed(async () => {
    let events = 0;
    let checksum = 0;
    for await (const page of pages)
      for (const { revision } of rightOf(page)) {
        events += 1;
        checksum += revision;
      }
    return { events, checksum };
  });

const bareStream = ({ client, namespace }: Both): Promise<Run> =>
  timed(async () => {
    let events = 0;
    let checksum = 0;
    for await (const { event } of client.readStream(`${namespace}.body-read`, { requiresLeader: true })) {
      events += 1;
      checksum += Number(event?.revision ?? 0);
    }
    return { events, checksum };
  });

/** The same subscription by prefix, ended where it is level: the client’s own read has no filter. */
const bareAll = ({ client, namespace }: Both): Promise<Run> =>
  timed(
    () =>
      new Promise((resolve, reject) => {
        let events = 0;
        let checksum = 0;
        const subscription = client.subscribeToAll({
          fromPosition: START,
          requiresLeader: true,
          filter: streamNameFilter({ prefixes: [`${namespace}.body-`], maxSearchWindow: SEARCH_WINDOW }),
        });
        subscription.on('error', reject);
        subscription.on('data', ({ event }) => {
          events += 1;
          checksum += Number(event?.revision ?? 0);
        });
        subscription.on('caughtUp', () => {
          setImmediate(() => {
            void subscription.unsubscribe().then(() => resolve({ events, checksum }));
          });
        });
      }),
  );

export const readingOf = (both: Both, scaled: (count: number) => number): readonly Measure[] => {
  const events = scaled(100) * 100;
  const filling = { done: false };
  const once = async (): Promise<void> => {
    if (!filling.done) await filled(both, events);
    filling.done = true;
  };
  return [
    contest({
      name: 'stream read',
      unit: 'events/s',
      against: 'the bare client',
      aim: AIM,
      events,
      make: async () => {
        await once();
        return { ours: () => ourPages(both.store.readStream('body-read')), against: () => bareStream(both) };
      },
    }),
    contest({
      name: 'read all',
      unit: 'events/s',
      against: 'the bare client, subscribed',
      aim: AIM,
      events,
      make: async () => {
        await once();
        return { ours: () => ourPages(both.store.readAll({ categories: ['body'] })), against: () => bareAll(both) };
      },
    }),
  ];
};
