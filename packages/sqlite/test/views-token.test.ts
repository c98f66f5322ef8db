import { join } from 'node:path';
import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defineProjection, fold, type Token, type ViewMessage } from '@acta/projections';
import { folder } from './folder.js';
import { appendLives, loads, tally } from './processes/lives.mjs';
import { caughtUp, changesIn, failureOf, history, opened, reading, told } from './views.js';

const newer = defineProjection({ ...tally, version: 2 });

const tokensIn = (messages: readonly ViewMessage<unknown>[]): readonly Token[] =>
  changesIn(messages).map(({ token }) => token);

/** A record of 300 events, their views, and the tokens of every kind of subscription. */
const begun = async () => {
  const where = folder();
  const { store, views, close } = opened(where, [tally, loads]);
  await appendLives(store, 0, 200);
  await caughtUp(views);
  const live = reading(views, tally, 'now');
  await live.toEnd();
  await appendLives(store, 200, 300);
  await caughtUp(views);
  const feed = tokensIn(await live.toEnd());
  await live.stop();
  const start = tokensIn(await told(views, tally, 'start'));
  const snapshot = tokensIn(await told(views, tally, 'snapshot'));
  return { where, store, views, close, tokens: { feed, start, snapshot } };
};

type Begun = Awaited<ReturnType<typeof begun>>;

/** A reset, and then all the documents that there are. */
const expectReset = async ({ store }: Pick<Begun, 'store'>, messages: readonly ViewMessage<unknown>[], why: string) => {
  expect(messages[0]).toEqual({ kind: 'reset', why });
  expect(messages.at(-1)?.kind).toBe('caught-up');
  const documents = fold(tally, await history(store));
  const expected = [...documents.keys()].sort().map((key) => [key, null, documents.get(key)]);
  expect(changesIn(messages).map(({ key, before, after }) => [key, before, after])).toEqual(expected);
};

test.each([
  '',
  '-',
  'v1',
  'v1.x',
  'v2.a.b.1.feed.c.1.d.e.1.f',
  '%',
  'v1.a.tally.x.feed.1-a.1.b.institution-a.0.1',
  'v1.a.tally.1.feed.1-a.1.b.institution-a.x.1',
])('what is no token is refused: %j', async (token) => {
  const { views, close } = await begun();
  const messages = await told(views, tally, { token });
  expect(failureOf(messages)).toEqual({ _tag: 'InvalidToken', token });
  expect(messages).toHaveLength(1);
  await close();
});

test('a token of another view is refused', async () => {
  const { views, tokens, close } = await begun();
  const token = tokens.feed[0] ?? '';
  expect(failureOf(await told(views, loads, { token }))).toEqual({ _tag: 'TokenOfAnotherView', view: 'tally', token });
  await close();
});

test('a token of another record is refused', async () => {
  const { tokens, close } = await begun();
  const other = opened(folder());
  await appendLives(other.store, 96, 97);
  await caughtUp(other.views);
  for (const token of [tokens.feed[0], tokens.start[0], tokens.snapshot[0]])
    expect(failureOf(await told(other.views, tally, { token: token ?? '' }))).toMatchObject({
      _tag: 'HistoryDiverged',
    });
  await other.close();
  await close();
});

test('a token of an older version leads to all documents of the newer one', async () => {
  const { where, tokens, close } = await begun();
  await close();
  const upgraded = opened(where, [newer]);
  await caughtUp(upgraded.views);
  for (const token of [tokens.feed[0], tokens.start[0], tokens.snapshot[0]])
    await expectReset(upgraded, await told(upgraded.views, newer, { token: token ?? '' }), 'version');
  await upgraded.close();
});

test('a token beyond what the feed keeps leads to all documents; the last that it keeps, to the rest', async () => {
  const { store, views, tokens, close } = await begun();
  expect(tokens.feed.length).toBeGreaterThan(20);
  await appendLives(store, 300, 301);
  await caughtUp(views, { retain: 10 });
  await expectReset({ store }, await told(views, tally, { token: tokens.feed[0] ?? '' }), 'beyond-retention');
  const kept = await told(views, tally, { token: tokens.feed.at(-10) ?? '' });
  expect(tokensIn(kept).slice(0, -1)).toEqual(tokens.feed.slice(-9));
  await expectReset({ store }, await told(views, tally, { token: tokens.feed.at(-11) ?? '' }), 'beyond-retention');
  await close();
});

test('a token of a view that was built again leads to all documents', async () => {
  const { where, store, views, tokens, close } = await begun();
  const rest = tokens.start.slice(5);
  await caughtUp(views, { rebuild: true });
  for (const token of [tokens.feed.at(-1), tokens.snapshot[0]])
    await expectReset({ store }, await told(views, tally, { token: token ?? '' }), 'rebuilt');
  expect(tokensIn(await told(views, tally, { token: tokens.start[4] ?? '' }))).toEqual(rest);
  await close();
  for (const suffix of ['', '-wal', '-shm']) rmSync(join(where, `views.db${suffix}`), { force: true });
  const made = opened(where);
  await caughtUp(made.views);
  await expectReset(made, await told(made.views, tally, { token: tokens.feed.at(-1) ?? '' }), 'rebuilt');
  await made.close();
});

test('a live subscriber of a view that is built again is told all documents, and then goes on', async () => {
  const { store, views, close } = await begun();
  const { toEnd, stop } = reading(views, tally, 'now');
  await toEnd();
  await caughtUp(views, { rebuild: true });
  await expectReset({ store }, await toEnd(), 'rebuilt');
  await appendLives(store, 300, 301);
  await caughtUp(views);
  const changes = changesIn(await toEnd());
  expect(changes.map(({ position }) => position)).toEqual(['0000000000000301']);
  await stop();
  await close();
});

test('a subscriber of an older version is told so when a newer one serves, wherever it began', async () => {
  const { where, store, close } = await begun();
  const upgraded = opened(where, [newer]);
  const old = opened(where);
  const live = reading(old.views, tally, 'now');
  await live.toEnd();
  await caughtUp(upgraded.views);
  await expectReset({ store }, await live.toEnd(), 'version');
  const { until, stop } = reading(old.views, tally, 'start');
  await until(({ kind }) => kind === 'reset');
  await stop();
  await live.stop();
  await old.close();
  await upgraded.close();
  await close();
});
