import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { EventStore } from '@acta/core';
import { openViews } from '@acta/projections';
import { makeMemoryStore } from '@acta/testkit';
import { expect, test } from 'vitest';
import { openViewStore } from '../src/index.js';
import { folder, rightOf } from './folder.js';
import { appendLives, nth, tally } from './processes/lives.mjs';
import { agreed } from './views-agree.js';
import { caughtUp, failureOf, history, opened, reading } from './views.js';

type Opened = ReturnType<typeof opened>;

/** Views of 200 events, a token of the last change, and then another events file in the place of theirs. */
const replaced = async (
  replace: (where: string, store: Opened['store']) => Promise<void>,
  continued: (store: Opened['store']) => Promise<void> = () => Promise.resolve(),
) => {
  const where = folder();
  const first = opened(where);
  await appendLives(first.store, 0, 150);
  await first.store.close();
  copyFileSync(join(where, 'events.db'), join(where, 'backup.db'));
  await first.views.close();

  const { store, views, close } = opened(where);
  await appendLives(store, 150, 200);
  await caughtUp(views);
  let token = '';
  for await (const message of views.subscribe(tally, { from: 'start' })) {
    if (message.kind === 'change') ({ token } = message);
    if (message.kind === 'caught-up') break;
  }
  await close();
  for (const suffix of ['', '-wal', '-shm']) rmSync(join(where, `events.db${suffix}`), { force: true });
  const other = opened(where);
  await other.close();
  await replace(where, other.store);
  const after = opened(where);
  await continued(after.store);
  return { where, token, ...after };
};

const restored = (where: string): Promise<void> => {
  copyFileSync(join(where, 'backup.db'), join(where, 'events.db'));
  return Promise.resolve();
};

const diverged = async (
  { views, token, close }: Awaited<ReturnType<typeof replaced>>,
  found: unknown,
): Promise<void> => {
  const failure = { _tag: 'HistoryDiverged', found };
  expect(failureOf(await caughtUp(views))).toMatchObject(failure);
  expect(await views.current()).toMatchObject({ left: { failure } });
  const told = [];
  for await (const message of views.subscribe(tally, { from: { token } })) told.push(message);
  expect(told).toMatchObject([{ kind: 'failed', failure }]);
  await close();
};

test('a backup that ends before the views do', async () => {
  await diverged(await replaced(restored), null);
});

test('a backup that went on otherwise, for longer than the views', async () => {
  const otherId = '00000000-0000-4000-8000-0000000000ff';
  const went = await replaced(restored, async (store) => {
    for (let n = 0; n < 50; n += 1) {
      const id = `${otherId.slice(0, -3)}${(n + 0x100).toString(16)}`;
      const { revision } = rightOf(await store.append('institution-z', [{ ...nth(96).event, id }], 'any'));
      expect(revision).toBe(n);
    }
  });
  await diverged(went, null);
});

test('a backup into which the same events were put again, after others', async () => {
  const went = await replaced(restored, async (store) => {
    rightOf(await store.append('institution-z', [{ ...nth(96).event, id: nth(5_000).event.id }], 'noStream'));
    await appendLives(store, 150, 200);
  });
  await diverged(went, null);
});

test('another record', async () => {
  const went = await replaced(
    () => Promise.resolve(),
    async (store) => {
      rightOf(await store.append('institution-z', [nth(96).event], 'noStream'));
      await appendLives(store, 0, 200);
    },
  );
  await diverged(went, nth(96).event.id);
});

test('a record that holds nothing', async () => {
  await diverged(await replaced(() => Promise.resolve()), null);
});

test('a live subscriber of views that are built again from a restored backup is told so', async () => {
  const where = folder();
  const memory = { whole: makeMemoryStore(), restored: makeMemoryStore() };
  await appendLives(memory.whole, 0, 200);
  await appendLives(memory.restored, 0, 150);
  let now: EventStore = memory.whole;
  const store: EventStore = {
    ...now,
    readAll: (options) => now.readAll(options),
    readStream: (stream, options) => now.readStream(stream, options),
    subscribe: (options) => now.subscribe(options),
    head: () => now.head(),
  };
  const file = rightOf(openViewStore(join(where, 'views.db'), { create: true }));
  const views = openViews({ store, views: file, projections: [tally] });
  await caughtUp(views);
  for (const from of ['now', 'start'] as const) {
    now = memory.whole;
    await caughtUp(views, { rebuild: true });
    const { toEnd, stop } = reading(views, tally, from);
    await toEnd();
    now = memory.restored;
    await caughtUp(views, { rebuild: true });
    expect(failureOf(await toEnd())).toMatchObject({ _tag: 'HistoryDiverged', position: '0000000000000200' });
    await stop();
  }
  await views.close();
});

test('views that are built again serve the history that there is', async () => {
  const { where, store, views, close } = await replaced(restored);
  await caughtUp(views, { rebuild: true });
  const builds = await agreed(where, [tally], await history(store));
  expect(builds.map(({ stage, checkpoint }) => [stage, checkpoint?.events])).toEqual([['serving', 150]]);
  await close();
});
