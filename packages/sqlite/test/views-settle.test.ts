import { join } from 'node:path';
import { failed, type EventStore, type Recorded } from '@acta/core';
import { openViews, type Settle } from '@acta/projections';
import { isLeft, left, right } from 'fp-ts/lib/Either.js';
import { expect, test } from 'vitest';
import { openEventStore, openViewStore } from '../src/index.js';
import { folder, rightOf } from './folder.js';
import { appendLives, loads, nth, tally } from './processes/lives.mjs';
import { agreed } from './views-agree.js';
import { caughtUp, failureOf, history, opened, pause } from './views.js';

const recorder = (): { readonly settle: Settle; readonly given: Recorded[] } => {
  const given: Recorded[] = [];
  return {
    given,
    settle: (events) => {
      given.push(...events);
      return Promise.resolve(right(null));
    },
  };
};

const idsUpTo = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, n) => nth(from + n).event.id);

const NOT_BUILT = { _tag: 'NotBuilt', view: 'tally', version: 1 };

test('what follows from events is done before they are written, and what it appends is written too', async () => {
  const { store, views, close } = opened(folder());
  await appendLives(store, 0, 10);
  const given: string[] = [];
  const settle: Settle = async (events) => {
    for (const { id, stream } of events) {
      const before = await views.get(tally, stream);
      expect(isLeft(before) ? before.left.failure : before.right).toEqual(given.length < 10 ? NOT_BUILT : null);
      given.push(id);
    }
    if (given.length === 10) await appendLives(store, 10, 11);
    return right(null);
  };
  await caughtUp(views, { settle });
  await caughtUp(views, { settle });
  expect(given).toEqual(idsUpTo(0, 11));
  expect(rightOf(await views.all(tally))).toHaveLength(11);
  await close();
});

test('where it fails the runner stops, with nothing of those events written; the next run does them again', async () => {
  const where = folder();
  const { store, views, close } = opened(where);
  await appendLives(store, 0, 600);
  let pages = 0;
  const failure = { _tag: 'Unavailable', detail: 'not now' } as const;
  const settle: Settle = () => Promise.resolve((pages += 1) === 2 ? left(failed(failure)) : right(null));
  expect(failureOf(await caughtUp(views, { settle }))).toEqual(failure);
  expect((await agreed(where, [tally], await history(store))).map(({ checkpoint }) => checkpoint?.events)).toEqual([
    500,
  ]);
  const again = recorder();
  expect(failureOf(await caughtUp(views, { settle: again.settle }))).toBeNull();
  expect(again.given.map(({ id }) => id)).toEqual(idsUpTo(500, 600));
  await close();
});

test('while a view that was added catches up, each event that comes is settled once', async () => {
  const where = folder();
  const first = opened(where);
  await appendLives(first.store, 0, 3_000);
  await caughtUp(first.views);
  await first.close();
  const store = rightOf(openEventStore(join(where, 'events.db')));
  const slowly: EventStore = {
    ...store,
    async *readAll(options) {
      for await (const page of store.readAll(options)) {
        await pause(150);
        yield page;
      }
    },
  };
  const views = rightOf(openViewStore(join(where, 'views.db')));
  const both = openViews({ store: slowly, views, projections: [tally, loads] });
  const { settle, given } = recorder();
  let appended = 3_000;
  const stop = new AbortController();
  for await (const message of both.run({ settle, signal: stop.signal })) {
    if (message.kind === 'folded' && message.stage === 'building') await appendLives(store, appended, (appended += 10));
    if (message.kind === 'caught-up') stop.abort();
  }
  expect(appended).toBeGreaterThan(3_010);
  expect(given.map(({ id }) => id)).toEqual(idsUpTo(3_000, appended));
  await both.close();
  await store.close();
});
