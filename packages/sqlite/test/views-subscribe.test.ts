import { isLeft } from 'fp-ts/lib/Either.js';
import { expect, test } from 'vitest';
import { fold } from '@acta/projections';
import { folder } from './folder.js';
import { appendLives, loads, tally } from './processes/lives.mjs';
import { reports } from './reports.js';
import { caughtUp, changeIds, changesIn, history, opened, reading, table, told } from './views.js';

const idsOf = (changes: readonly { readonly id: string }[]): readonly string[] => changes.map(({ id }) => id);

test('a slow reader of a snapshot misses nothing that changes meanwhile, before its cursor or after', async () => {
  const { store, views, close } = opened(folder(), [reports]);
  await appendLives(store, 0, 1_000);
  await caughtUp(views);
  const { documents, take } = table();
  const { next, stop } = reading(views, reports, 'snapshot');
  let appended = 1_000;
  let ofSnapshot = 0;
  let live = 0;
  for (;;) {
    const message = await next();
    if (message.kind === 'caught-up') break;
    if (message.kind !== 'change') throw new Error(message.kind);
    take(message);
    if (message.cause === null) ofSnapshot += 1;
    else live += 1;
    if (documents.size % 50 === 1 && appended < 5_200) {
      await appendLives(store, appended, (appended += 100));
      await caughtUp(views);
    }
  }
  await stop();
  expect(ofSnapshot).toBeGreaterThan(500);
  expect(live).toBeGreaterThan(500);
  expect(documents).toEqual(fold(reports, await history(store)));
  await close();
});

test('from the start, every change is told once, though the feed keeps only the last few', async () => {
  const { store, views, close } = opened(folder(), [reports]);
  const retain = 20;
  await appendLives(store, 0, 1_500);
  await caughtUp(views, { retain });
  const { next, until, stop } = reading(views, reports, 'start');
  const { documents, take } = table();
  const ids: string[] = [];
  let appended = 1_500;
  for (let message = await next(); message.kind === 'change'; message = await next()) {
    take(message);
    ids.push(message.id);
    if (ids.length % 400 === 0 && appended < 3_000) {
      await appendLives(store, appended, (appended += 150));
      await caughtUp(views, { retain });
    }
  }
  await appendLives(store, appended, appended + 10);
  await caughtUp(views, { retain });
  for (const change of changesIn(await until(({ kind }) => kind === 'caught-up'))) {
    take(change);
    ids.push(change.id);
  }
  await stop();
  const events = await history(store);
  expect(ids).toEqual(changeIds(reports, events));
  expect(documents).toEqual(fold(reports, events));
  expect(idsOf(changesIn(await told(views, reports, 'start')))).toEqual(ids);
  await close();
});

test('from now, only what comes after is told', async () => {
  const { store, views, close } = opened(folder());
  await appendLives(store, 0, 200);
  await caughtUp(views);
  const { toEnd, stop } = reading(views, tally, 'now');
  expect(await toEnd()).toMatchObject([{ kind: 'caught-up', position: '0000000000000200' }]);
  await appendLives(store, 200, 230);
  await caughtUp(views);
  const before = changeIds(tally, (await history(store)).slice(0, 200));
  const expected = changeIds(tally, await history(store)).slice(before.length);
  expect(idsOf(changesIn(await toEnd()))).toEqual(expected);
  await stop();
  await close();
});

test('a subscription waits for a view that nobody has built, and a record that has no events', async () => {
  const { store, views, close } = opened(folder(), [tally, loads]);
  const begun = ['snapshot', 'start', 'now'].map((from) => reading(views, loads, from as 'now'));
  const waiting = begun.map(({ toEnd }) => toEnd());
  expect(isLeft(await views.all(loads))).toBe(true);
  await caughtUp(views);
  const nothing = [{ kind: 'caught-up', position: null, token: null }];
  expect(await Promise.all(waiting)).toEqual([nothing, nothing, nothing]);
  const more = begun.map(({ toEnd }) => toEnd());
  await appendLives(store, 0, 1);
  await caughtUp(views);
  for (const messages of await Promise.all(more))
    expect(changesIn(messages)).toMatchObject([{ key: 'institution-a', before: null, after: { commitments: 1 } }]);
  await Promise.all(begun.map(({ stop }) => stop()));
  await close();
});

test('who is told that it caught up is told when it falls behind', async () => {
  const { store, views, close } = opened(folder(), [reports]);
  await appendLives(store, 0, 100);
  await caughtUp(views);
  const { toEnd, stop } = reading(views, reports, 'snapshot');
  await toEnd();
  await appendLives(store, 100, 150);
  await caughtUp(views);
  const few = await toEnd();
  expect(few.map(({ kind }) => kind).filter((kind) => kind !== 'change')).toEqual(['caught-up']);
  await appendLives(store, 150, 600);
  await caughtUp(views);
  const many = await toEnd();
  expect(many.map(({ kind }) => kind).filter((kind) => kind !== 'change')).toEqual(['fell-behind', 'caught-up']);
  expect(many[0]?.kind).toBe('fell-behind');
  await stop();
  await close();
});
