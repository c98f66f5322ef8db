import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { isLeft } from 'fp-ts/lib/Either.js';
import { expect, test } from 'vitest';
import type { StoreFailure } from '@acta/core';
import { openViews } from '@acta/projections';
import { openEventStore, openViewStore } from '../src/index.js';
import { failureIn, folder, rightOf } from './folder.js';
import { appendLives, nth, tally } from './processes/lives.mjs';
import { reports } from './reports.js';
import { agreed } from './views-agree.js';
import { caughtUp, failureOf, history, opened, told } from './views.js';

const PROJECTIONS = [tally, reports];

const kept = async (events: number): Promise<string> => {
  const where = folder();
  const { store, views, close } = opened(where, PROJECTIONS);
  await appendLives(store, 0, events);
  await caughtUp(views);
  await close();
  return where;
};

test('a full disk ends the runner, with the documents whole; it goes on when there is room', async () => {
  const where = await kept(500);
  const path = join(where, 'views.db');
  const file = new Database(path);
  const pageLimit = Number(file.pragma('page_count', { simple: true })) + 5;
  file.close();
  const store = rightOf(openEventStore(join(where, 'events.db')));
  const views = openViews({ store, views: rightOf(openViewStore(path, { pageLimit })), projections: PROJECTIONS });
  let appended = 500;
  let failure: unknown = null;
  while (failure === null) {
    await appendLives(store, appended, (appended += 50));
    failure = failureOf(await caughtUp(views));
  }
  expect(failure).toMatchObject({ _tag: 'StorageFull' });
  const before = await agreed(where, PROJECTIONS, await history(store));
  expect(before.map(({ checkpoint }) => checkpoint?.events)).toEqual([appended - 50, appended - 50]);
  expect(await caughtUp(views)).toMatchObject([{ kind: 'failed', failure: { _tag: 'StorageFull' } }]);
  expect(isLeft(await views.get(tally, nth(0).stream))).toBe(false);
  await views.close();
  await store.close();

  const roomy = opened(where, PROJECTIONS);
  expect(failureOf(await caughtUp(roomy.views))).toBeNull();
  const after = await agreed(where, PROJECTIONS, await history(roomy.store));
  expect(after.map(({ checkpoint }) => checkpoint?.events)).toEqual([appended, appended]);
  await roomy.close();
});

test('a file that is opened to be read is read, and not kept', async () => {
  const where = await kept(100);
  const path = join(where, 'views.db');
  const before = readFileSync(path);
  const store = rightOf(openEventStore(join(where, 'events.db'), { readOnly: true }));
  const views = openViews({ store, views: rightOf(openViewStore(path, { readOnly: true })), projections: PROJECTIONS });
  expect(rightOf(await views.all(tally))).toHaveLength(99);
  rightOf(await views.current()).close();
  expect((await told(views, tally, 'snapshot')).at(-1)?.kind).toBe('caught-up');
  expect(failureOf(await caughtUp(views))).toMatchObject({ _tag: 'ReadOnly' });
  await views.close();
  await store.close();
  expect(readFileSync(path)).toEqual(before);
  expect(failureIn(openViewStore(join(where, 'nothing.db'), { readOnly: true }))).toBe('NotARecord');
});

test('a file that is not ours is refused, and stays as it was', async () => {
  const where = await kept(100);
  const text = join(where, 'text.db');
  writeFileSync(text, 'this is not a database, and long enough to be looked at as one. '.repeat(40));
  const foreign = join(where, 'foreign.db');
  const other = new Database(foreign);
  other.exec('CREATE TABLE documents (x)');
  other.close();
  for (const path of [text, foreign, join(where, 'events.db')]) {
    const before = readFileSync(path);
    expect(failureIn(openViewStore(path))).toBe('NotARecord');
    expect(readFileSync(path)).toEqual(before);
  }
});

test('a file of a newer format is refused with both numbers', async () => {
  const path = join(await kept(100), 'views.db');
  const newer = new Database(path);
  newer.pragma('user_version = 9');
  newer.close();
  const failure = { _tag: 'NewerFormat', found: 9, supported: 1 };
  expect(openViewStore(path)).toMatchObject({ left: failure });
  expect(openViewStore(path, { readOnly: true })).toMatchObject({ left: failure });
});

test('a truncated file is answered with a failure, whatever is asked of it', async () => {
  const where = await kept(2_000);
  const path = join(where, 'views.db');
  truncateSync(path, 8_192);
  const store = rightOf(openEventStore(join(where, 'events.db')));
  const damaged = openViewStore(path);
  const failures: (StoreFailure['_tag'] | null)[] = [failureIn(damaged)];
  if (!isLeft(damaged)) {
    const views = openViews({ store, views: damaged.right, projections: PROJECTIONS });
    const tags = [
      failureOf(await caughtUp(views)),
      failureOf(await told(views, tally, 'snapshot')),
      ...[await views.get(tally, nth(0).stream), await views.all(tally), await views.current()].map((answer) =>
        isLeft(answer) ? answer.left.failure : null,
      ),
    ].map((failure) => (failure as StoreFailure | null)?._tag ?? null);
    failures.splice(0, 1, ...tags);
    await views.close();
  }
  expect(new Set(failures)).toEqual(new Set(['Corrupt']));
  await store.close();
});

test('what is closed says so', async () => {
  const where = await kept(100);
  const { views, close } = opened(where, PROJECTIONS);
  await close();
  const closed = { _tag: 'Closed' };
  expect(await views.get(tally, nth(0).stream)).toMatchObject({ left: { failure: closed } });
  expect(await views.current()).toMatchObject({ left: { failure: closed } });
  expect(failureOf(await told(views, tally, 'snapshot'))).toEqual(closed);
  expect(failureOf(await caughtUp(views))).toEqual(closed);
});

test('a runner and a subscription whose views are closed under them end with a failure', async () => {
  const { store, views, close } = opened(folder(), PROJECTIONS);
  await appendLives(store, 0, 100);
  const runner = views.run()[Symbol.asyncIterator]();
  while ((await runner.next()).value?.kind !== 'caught-up');
  const live = views.subscribe(tally, { from: 'now' })[Symbol.asyncIterator]();
  await live.next();
  const [stopped, ended] = [runner.next(), live.next()];
  await views.close();
  await appendLives(store, 100, 101);
  expect((await stopped).value).toMatchObject({ kind: 'failed', failure: { _tag: 'Closed' } });
  expect((await ended).value).toMatchObject({ kind: 'failed', failure: { _tag: 'Closed' } });
  await close();
});

test('a file that is deleted under them ends a runner and a subscription, rather than be kept and read in vain', async () => {
  const where = folder();
  const { store, views, close } = opened(where, PROJECTIONS);
  await appendLives(store, 0, 100);
  const runner = views.run()[Symbol.asyncIterator]();
  while ((await runner.next()).value?.kind !== 'caught-up');
  const live = views.subscribe(tally, { from: 'now' })[Symbol.asyncIterator]();
  await live.next();
  const [stopped, ended] = [runner.next(), live.next()];
  for (const suffix of ['', '-wal', '-shm']) rmSync(join(where, `views.db${suffix}`));
  await appendLives(store, 100, 101);
  const gone = { kind: 'failed', failure: { _tag: 'Unavailable' } };
  expect((await stopped).value).toMatchObject(gone);
  expect((await ended).value).toMatchObject(gone);
  await close();
  const again = opened(where, PROJECTIONS);
  expect((await caughtUp(again.views)).at(-1)).toMatchObject({ kind: 'caught-up', position: '0000000000000101' });
  await again.close();
});

test('a file whose documents are damaged ends the runner with a failure', async () => {
  const where = await kept(2_000);
  const path = join(where, 'views.db');
  const bytes = readFileSync(path);
  const intact = new Database(path);
  const at = intact.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_documents_1'");
  const damaged = Number(at.pluck().get());
  intact.close();
  writeFileSync(path, bytes.fill(0xff, (damaged - 1) * 4_096, damaged * 4_096));
  const { store, views, close } = opened(where, PROJECTIONS);
  await appendLives(store, 2_000, 2_100);
  const corrupt = { failure: { _tag: 'Corrupt' } };
  expect((await caughtUp(views)).at(-1)).toMatchObject({ kind: 'failed', ...corrupt });
  expect(await views.get(tally, nth(0).stream)).toMatchObject({ left: corrupt });
  await close();
});
