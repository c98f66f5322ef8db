import { LIMITS, type EventStore, type StoredEvent, type SubscriptionMessage } from '@acta/core';
import { contractCases, makeMemoryStore, runCase, storeContract } from '@acta/testkit';
import { isLeft, map } from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';

const cleanup = (): Promise<void> => Promise.resolve();

storeContract('the memory store', {
  make: () => Promise.resolve({ store: makeMemoryStore(), cleanup }),
  runner: { describe, it },
});

type Pages = ReturnType<EventStore['readAll']>;

async function* changing(pages: Pages, change: (events: readonly StoredEvent[]) => readonly StoredEvent[]): Pages {
  for await (const page of pages) {
    const changed = map(change)(page);
    if (isLeft(changed) || changed.right.length > 0) yield changed;
  }
}

/** Reads ahead of its consumer, without end. */
async function* buffered(messages: AsyncIterable<SubscriptionMessage>): AsyncGenerator<SubscriptionMessage> {
  const ready: SubscriptionMessage[] = [];
  let wake = (): void => undefined;
  let stopped = false;
  const source = messages[Symbol.asyncIterator]();
  const pump = async (): Promise<void> => {
    for (let next = await source.next(); next.done !== true && !stopped; next = await source.next()) {
      ready.push(structuredClone(next.value));
      wake();
    }
    stopped = true;
    wake();
  };
  void pump();
  try {
    for (;;) {
      const next = ready.shift();
      if (next !== undefined) yield next;
      else if (stopped) return;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    stopped = true;
    void source.return?.();
  }
}

/** How to break a sound store, and the promise at which that shows. */
const BROKEN: Readonly<Record<string, readonly [(sound: EventStore) => EventStore, RegExp]>> = {
  'loses an event': [
    (sound) => ({
      ...sound,
      readAll: (options) => changing(sound.readAll(options), (events) => events.filter((_, index) => index !== 5)),
    }),
    /^contention: /,
  ],
  'repeats one': [
    (sound) => ({
      ...sound,
      readAll: (options) =>
        changing(sound.readAll(options), (events) =>
          events.flatMap((event, index) => (index === 5 ? [event, event] : [event])),
        ),
    }),
    /^contention: /,
  ],
  'tears a batch': [
    (sound) => ({
      ...sound,
      append: (stream, events, expected, options) =>
        events.length === LIMITS.appendEvents + 1 || events.length === 2
          ? sound.append(stream, events.slice(0, 1), expected, options)
          : sound.append(stream, events, expected, options),
    }),
    /^append: /,
  ],
  'reuses a position': [
    (sound) => ({
      ...sound,
      readAll: (options) =>
        changing(sound.readAll(options), (events) =>
          events.map((event, index) => (index === 6 ? { ...event, position: events[5]?.position ?? '' } : event)),
        ),
    }),
    /^read: /,
  ],
  'ignores the expected revision': [
    (sound) => ({
      ...sound,
      append: (stream, events, _, options) => sound.append(stream, events, 'any', options),
    }),
    /^append: /,
  ],
  'forgets a guard': [
    (sound) => ({
      ...sound,
      append: (stream, events, expected) => sound.append(stream, events, expected),
    }),
    /^guards: /,
  ],
  'keeps its process alive': [
    (sound) => {
      const timers: NodeJS.Timeout[] = [];
      return {
        ...sound,
        subscribe: (options) => {
          timers.push(setInterval(() => undefined, 1_000));
          return sound.subscribe(options);
        },
        close: () => {
          for (const timer of timers) clearInterval(timer);
          return sound.close();
        },
      };
    },
    /^subscribe: a consumer that stopped/,
  ],
  'keeps ready what nobody asked for': [
    (sound) => ({ ...sound, subscribe: (options) => buffered(sound.subscribe(options)) }),
    /^subscribe: 100000 undelivered/,
  ],
};

/** The first promise that a store breaks. */
const broken = async (breaking: (sound: EventStore) => EventStore): Promise<string | null> => {
  const make = () => Promise.resolve({ store: breaking(makeMemoryStore()), cleanup });
  for (const one of contractCases) {
    const kept = await runCase(one, make).then(
      () => true,
      () => false,
    );
    if (!kept) return one.name;
  }
  return null;
};

it.each(Object.entries(BROKEN))(
  'a store that %s does not keep it',
  { timeout: 120_000 },
  async (_, [breaking, promise]) => {
    expect(await broken(breaking)).toMatch(promise);
  },
);
