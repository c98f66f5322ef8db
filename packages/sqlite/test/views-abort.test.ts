import { expect, test } from 'vitest';
import { folder } from './folder.js';
import { appendLives, tally } from './processes/lives.mjs';
import { caughtUp, child, opened } from './views.js';

/** Aborted from outside the loop that reads, as a signal of the process or a timer does it. */
const abortedSoon = (): AbortSignal => {
  const stop = new AbortController();
  setImmediate(() => {
    stop.abort();
  });
  return stop.signal;
};

test.each(['snapshot', 'start'] as const)(
  'a subscriber from the %s that never waits for anything is aborted in the middle of what there is',
  async (from) => {
    const { store, views, close } = opened(folder());
    await appendLives(store, 0, 3_000);
    await caughtUp(views);
    const kinds: string[] = [];
    for await (const { kind } of views.subscribe(tally, { from, signal: abortedSoon() })) kinds.push(kind);
    expect(new Set(kinds)).toEqual(new Set(['change']));
    await close();
  },
);

test('a runner that catches up is aborted between two pages, with what it folded written', async () => {
  const { store, views, close } = opened(folder());
  await appendLives(store, 0, 3_000);
  const told = [];
  for await (const message of views.run({ signal: abortedSoon() })) told.push(message);
  expect(told).toMatchObject([{ kind: 'folded', stage: 'building' }]);
  expect((await caughtUp(views)).map(({ kind }) => kind)).toEqual(['folded', 'serving', 'caught-up']);
  await close();
});

test('a process whose subscription is aborted exits within two seconds', async () => {
  const where = folder();
  const { store, views, close } = opened(where);
  await appendLives(store, 0, 100);
  await caughtUp(views);
  for (const from of ['snapshot', 'start', 'now', 'unbuilt']) {
    const aborting = child('views-aborting', where, from);
    await aborting.line();
    const since = Date.now();
    expect(await aborting.ended).toBe(0);
    expect(Date.now() - since).toBeLessThan(2_000);
  }
  await close();
});
