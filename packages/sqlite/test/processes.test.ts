import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { openEventStore } from '../src/index.js';
import { all, event, folder, process as script, rightOf } from './folder.js';

const run = promisify(execFile);

it(
  'lets two processes append to one stream, without loss, repetition or a failure other than a conflict',
  { timeout: 120_000 },
  async () => {
    const path = join(folder(), 'events.db');
    await Promise.all(['one', 'two'].map((name) => run(process.execPath, [script('counter'), path, name, '100'])));
    const store = rightOf(openEventStore(path));
    const events = await all(store);
    await store.close();
    expect(events).toHaveLength(200);
    expect(new Set(events.map(({ id }) => id)).size).toBe(200);
    expect(events.map(({ revision }) => revision)).toEqual(events.map((_, index) => index));
  },
);

it('tells a subscriber of the appends of another process', { timeout: 120_000 }, async () => {
  const path = join(folder(), 'events.db');
  const store = rightOf(openEventStore(path, { create: true }));
  const other = run(process.execPath, [script('counter'), path, 'one', '20']);
  const seen: string[] = [];
  for await (const message of store.subscribe({ from: 'start' })) {
    if (message.kind === 'events') seen.push(...message.events.map(({ id }) => id));
    if (seen.length === 20) break;
  }
  await other;
  await store.close();
  expect(seen).toEqual(Array.from({ length: 20 }, (_, n) => `one-${String(n)}`));
});

it('lets a process exit within two seconds once its consumer stopped', { timeout: 120_000 }, async () => {
  const path = join(folder(), 'events.db');
  const child = spawn(process.execPath, [script('stopped-reader'), path], { stdio: ['ignore', 'pipe', 'inherit'] });
  const stopped = await new Promise<number>((resolve) =>
    child.stdout.once('data', () => {
      resolve(Date.now());
    }),
  );
  const code = await new Promise((resolve) => child.once('exit', resolve));
  expect(code).toBe(0);
  expect(Date.now() - stopped).toBeLessThan(2_000);
});

it('commits appends that wait together once, and answers each for itself', async () => {
  const store = rightOf(openEventStore(join(folder(), 'events.db'), { create: true }));
  const answers = await Promise.all(
    Array.from({ length: 64 }, (_, n) =>
      store.append(`session-${String(n % 8)}`, [event(`e-${String(n)}`)], 'noStream'),
    ),
  );
  expect(answers.filter(({ _tag }) => _tag === 'Right')).toHaveLength(8);
  expect(await all(store)).toHaveLength(8);
  await store.close();
});
