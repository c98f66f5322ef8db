import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { folder } from './folder.js';
import { appendLives, loads, tally } from './processes/lives.mjs';
import { agreed } from './views-agree.js';
import { child, history, opened, type Child } from './views.js';

const kind =
  (wanted: string) =>
  (line: string): boolean =>
    (JSON.parse(line) as { readonly kind: string }).kind === wanted;

const pidIn = (line: string): unknown => {
  const { by, failure } = JSON.parse(line) as Record<'by' | 'failure', { pid?: number; by?: { pid: number } }>;
  return (by ?? failure.by)?.pid;
};

const twoRunners = async (where: string): Promise<readonly [Child, Child]> => {
  const first = child('views-runner', where);
  await first.line(kind('caught-up'));
  const second = child('views-runner', where);
  expect(pidIn(await second.line())).toBe(first.pid);
  return [first, second];
};

/** Says that whoever has the views renewed them that long ago. */
const renewed = (where: string, ago: number): void => {
  const file = new Database(join(where, 'views.db'));
  file.prepare('UPDATE lease SET renewed = ?').run(Date.now() - ago);
  file.close();
};

const AN_HOUR = 3_600_000;

test('a second runner says who has the views, waits, and takes over from one that was killed, however long its lease lasts', async () => {
  const where = folder();
  const { store, close } = opened(where);
  await appendLives(store, 0, 500);
  const [first, second] = await twoRunners(where);
  first.process.kill('SIGSTOP');
  renewed(where, -AN_HOUR);
  await Promise.all([first.kill(), second.line(kind('caught-up'))]);
  await appendLives(store, 500, 600);
  await second.line(kind('caught-up'));
  await second.kill();
  expect(
    (await agreed(where, [tally, loads], await history(store))).map(({ checkpoint }) => checkpoint?.events),
  ).toEqual([600, 600]);
  await close();
});

test('a runner that ends lets the next one begin at once', async () => {
  const where = folder();
  const { store, close } = opened(where);
  await appendLives(store, 0, 50);
  const first = child('views-runner', where);
  await first.line(kind('caught-up'));
  const second = child('views-runner', where);
  await second.line(kind('held'));
  await store.append('session-one', [{ id: 'unknown', type: 'Noted', data: {}, metadata: {} }], 'noStream');
  expect(await first.line(kind('failed'))).toContain('WrittenByNewer');
  expect(await second.line(kind('failed'))).toContain('WrittenByNewer');
  expect(await Promise.all([first.ended, second.ended])).toEqual([0, 0]);
  await close();
});

test('one that was stopped until it lost the views writes nothing more', async () => {
  const where = folder();
  const { store, close } = opened(where);
  await appendLives(store, 0, 500);
  const [first, second] = await twoRunners(where);
  first.process.kill('SIGSTOP');
  renewed(where, AN_HOUR);
  await second.line(kind('caught-up'));
  await appendLives(store, 500, 600);
  await second.line(kind('caught-up'));
  first.process.kill('SIGCONT');
  const last = await first.line(kind('failed'));
  expect(last).toContain('HeldByAnother');
  expect(pidIn(last)).toBe(second.pid);
  expect(await first.ended).toBe(0);
  await appendLives(store, 600, 700);
  await second.line(kind('caught-up'));
  await second.kill();
  expect(
    (await agreed(where, [tally, loads], await history(store))).map(({ checkpoint }) => checkpoint?.events),
  ).toEqual([700, 700]);
  await close();
});
