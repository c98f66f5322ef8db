import { isLeft } from 'fp-ts/lib/Either.js';
import type { EventStore } from '@acta/core';
import { makeMemoryStore } from '@acta/testkit';
import { expect, it, vi } from 'vitest';
import { awaited } from '../src/record/awaited.js';

/** As long as it takes to be told. */
const AT_ONCE = 0;

const later = <A>(value: A): Promise<A> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(value), 50);
  });

async function* slow<A>(items: AsyncIterable<A>): AsyncGenerator<A> {
  await later(null);
  yield* items;
}

/** A store that lets wait. */
const slowStore = (): EventStore => {
  const store = makeMemoryStore();
  return {
    ...store,
    head: () => later(null).then(() => store.head()),
    readAll: (options) => slow(store.readAll(options)),
    subscribe: (options) => slow(store.subscribe(options)),
  };
};

it('tells once that the caller waits, whatever it waits for', async () => {
  let told = 0;
  const store = awaited(slowStore(), () => (told += 1), AT_ONCE);
  expect(isLeft(await store.head())).toBe(false);
  for await (const page of store.readAll()) expect(isLeft(page)).toBe(false);
  expect(told).toBe(1);
});

it('tells nothing of a store that answers, nor of a subscription to which nothing happens', async () => {
  vi.useFakeTimers();
  let told = 0;
  const store = awaited(makeMemoryStore(), () => (told += 1));
  await store.head();
  const stop = new AbortController();
  const messages = store.subscribe({ from: 'start', signal: stop.signal })[Symbol.asyncIterator]();
  expect((await messages.next()).value).toMatchObject({ kind: 'caught-up' });
  const last = messages.next();
  await vi.advanceTimersByTimeAsync(60_000);
  stop.abort();
  expect(await last).toEqual({ done: true, value: undefined });
  expect(told).toBe(0);
  vi.useRealTimers();
});
