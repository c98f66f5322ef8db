import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { EventStore } from '@acta/core';
import { folder, rightOf } from './folder.js';
import { appendLives, nth, tally } from './processes/lives.mjs';
import { agreed } from './views-agree.js';
import { caughtUp, failureOf, history, opened } from './views.js';

/** Event number 100, written as a later release would have. */
const appendUnknown = async (store: EventStore): Promise<void> => {
  const { stream, revision, event } = nth(100);
  rightOf(await store.append(stream, [{ ...event, type: 'CommitmentBlessed' }], { exactly: revision - 1 }));
};

/** What a later release would read from the same row. */
const upgrade = (where: string): void => {
  const database = new Database(join(where, 'events.db'));
  database.exec('DROP TRIGGER events_never_change');
  database.prepare('UPDATE events SET type = ? WHERE position = 101').run(nth(100).event.type);
  database.close();
};

const STOPPED = { _tag: 'WrittenByNewer', type: 'CommitmentBlessed', position: '0000000000000101' };

test('an event that cannot be decoded stops a catch-up there, with all before it written; an upgrade goes on', async () => {
  const where = folder();
  const { store, views, close } = opened(where);
  await appendLives(store, 0, 100);
  const before = await history(store);
  await appendUnknown(store);
  await appendLives(store, 101, 150);
  for (let again = 0; again < 2; again += 1) {
    expect(failureOf(await caughtUp(views))).toMatchObject(STOPPED);
    expect((await agreed(where, [tally], before)).map(({ checkpoint }) => checkpoint?.events)).toEqual([100]);
  }
  expect(await views.current()).toMatchObject({ left: { failure: STOPPED } });
  upgrade(where);
  expect(failureOf(await caughtUp(views))).toBeNull();
  const builds = await agreed(where, [tally], await history(store));
  expect(builds.map(({ stage, checkpoint }) => [stage, checkpoint?.events])).toEqual([['serving', 150]]);
  await close();
});

test('so does one that comes while the runner is live', async () => {
  const where = folder();
  const { store, views, close } = opened(where);
  await appendLives(store, 0, 90);
  let failure: unknown = null;
  for await (const message of views.run()) {
    if (message.kind === 'caught-up' && message.position === '0000000000000090') {
      await appendLives(store, 90, 100);
      await appendUnknown(store);
    }
    if (message.kind === 'failed') ({ failure } = message);
  }
  expect(failure).toMatchObject(STOPPED);
  upgrade(where);
  const now = await history(store);
  expect((await agreed(where, [tally], now)).map(({ checkpoint }) => checkpoint?.events)).toEqual([100]);
  expect(failureOf(await caughtUp(views))).toBeNull();
  expect((await agreed(where, [tally], now)).map(({ checkpoint }) => checkpoint?.events)).toEqual([101]);
  await close();
});
