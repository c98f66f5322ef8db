import { join } from 'node:path';
import { integer, object, type EventStore } from '@acta/core';
import { defineProjection, fold, openViews, type RunnerMessage } from '@acta/projections';
import { isLeft, right } from 'fp-ts/lib/Either.js';
import { expect, test } from 'vitest';
import { openEventStore, openViewStore } from '../src/index.js';
import { folder, rightOf } from './folder.js';
import { appendLives, loads, nth, tally } from './processes/lives.mjs';
import { agreed } from './views-agree.js';
import { caughtUp, failureOf, history, opened, pause } from './views.js';

const KEY = nth(0).stream;

const Reports = object('Reports', { reports: integer(0, 1_000) });

/** Its documents cannot be read as those of the first version. */
const otherwise = defineProjection({
  name: 'tally',
  version: 2,
  document: Reports,
  on: {
    CommitmentAssigned: { keys: ({ stream }) => [stream], evolve: () => ({ reports: 0 }) },
    ProgressReported: {
      keys: ({ stream }) => [stream],
      evolve: (document) => document && { reports: document.reports + 1 },
    },
  },
});

/** Its documents can: it only ends none of them. */
const alike = defineProjection({
  ...tally,
  version: 2,
  on: { ...tally.on, CommitmentClosed: { keys: () => [], evolve: () => null } },
});

const kept = async (events: number): Promise<string> => {
  const where = folder();
  const { store, views, close } = opened(where);
  await appendLives(store, 0, events);
  await caughtUp(views);
  await close();
  return where;
};

test('a new version is built beside the old one, which serves until the new one does', async () => {
  const where = await kept(1_000);
  const old = opened(where);
  const { store, views, close } = opened(where, [otherwise]);
  const told: RunnerMessage[] = [];
  const stop = new AbortController();
  for await (const message of views.run({ signal: stop.signal })) {
    told.push(message);
    if (message.kind === 'folded') {
      expect(isLeft(await old.views.get(tally, KEY))).toBe(false);
      expect(await views.get(otherwise, KEY)).toMatchObject({
        left: { failure: { _tag: 'OtherVersion', view: 'tally', version: 2, serving: 1 } },
      });
    }
    if (message.kind === 'caught-up') stop.abort();
  }
  const position = rightOf(await store.head());
  const head = { stage: 'building', views: ['tally'], position };
  expect(told).toEqual([
    { kind: 'folded', ...head, events: 1_000, changes: expect.any(Number) as number },
    { kind: 'serving', view: 'tally', version: 2, instead: 1 },
    { kind: 'caught-up', position },
  ]);
  expect(await views.get(otherwise, KEY)).toEqual(right({ reports: 5 }));
  const notRead = { left: { failure: { _tag: 'OtherVersion', view: 'tally', version: 1, serving: 2 } } };
  expect(await old.views.get(tally, KEY)).toMatchObject(notRead);
  expect(await old.views.all(tally)).toMatchObject(notRead);
  expect(rightOf(await old.views.current()).get(tally, KEY)).toEqual(fold(tally, await history(store)).get(KEY));
  expect((await agreed(where, [otherwise], await history(store))).map(({ version }) => version)).toEqual([2]);
  await close();
  await old.close();
});

test('a reader of the old version reads on where the new documents are ones of its codec', async () => {
  const where = await kept(1_000);
  const old = opened(where);
  const { views, close } = opened(where, [alike]);
  await caughtUp(views);
  expect(await old.views.get(tally, KEY)).toEqual(await views.get(alike, KEY));
  expect(rightOf(await old.views.where(tally, 'institution-a'))).toHaveLength(20);
  await close();
  await old.close();
});

test('an older version is not put in the place of a newer one', async () => {
  const where = await kept(200);
  const newer = opened(where, [alike]);
  await caughtUp(newer.views);
  const older = opened(where);
  const failure = { _tag: 'OtherVersion', view: 'tally', version: 1, serving: 2 };
  expect(failureOf(await caughtUp(older.views))).toEqual(failure);
  expect(failureOf(await caughtUp(older.views, { rebuild: true }))).toEqual(failure);
  expect((await agreed(where, [alike], await history(newer.store))).map(({ version }) => version)).toEqual([2]);
  await newer.close();
  await older.close();
});

/** A store whose pages come so slowly that a catch-up takes several chunks. */
const slowly = (store: EventStore): EventStore => ({
  ...store,
  async *readAll(options) {
    for await (const page of store.readAll(options)) {
      await pause(150);
      yield page;
    }
  },
});

test('a projection that is added later catches up, while the others stay fresh', async () => {
  const where = await kept(4_000);
  const store = rightOf(openEventStore(join(where, 'events.db')));
  const views = openViews({
    store: slowly(store),
    views: rightOf(openViewStore(join(where, 'views.db'))),
    projections: [tally, loads],
  });
  let appended = 4_000;
  let fresh = 0;
  const stop = new AbortController();
  for await (const message of views.run({ signal: stop.signal })) {
    if (message.kind === 'folded' && message.stage === 'building') {
      const known = rightOf(await views.all(tally));
      if (isLeft(await views.get(loads, 'institution-a')) && appended > 4_000) {
        expect(new Map(known.map(({ key, document }) => [key, document]))).toEqual(
          fold(tally, (await history(store)).slice(0, appended)),
        );
        fresh += 1;
      }
      await appendLives(store, appended, (appended += 10));
    }
    if (message.kind === 'caught-up') stop.abort();
  }
  expect(fresh).toBeGreaterThan(0);
  const builds = await agreed(where, [tally, loads], await history(store));
  expect(builds.map(({ stage, checkpoint }) => [stage, checkpoint?.events])).toEqual([
    ['serving', appended],
    ['serving', appended],
  ]);
  await views.close();
  await store.close();
});
