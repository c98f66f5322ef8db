import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it, vi } from 'vitest';
import { openEventStore } from '../src/index.js';
import { all, event, folder, process as script, rightOf } from './folder.js';

const CYCLES = Number(process.env['ACTA_KILL_CYCLES'] ?? 30);

/** Runs the appender, kills it after a while, and answers the batches that it was told are there. */
const killed = (path: string, name: string, after: number): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script('appender'), path, name], { stdio: ['ignore', 'pipe', 'inherit'] });
    let told = '';
    child.stdout.on('data', (chunk: Buffer) => {
      if (told === '') setTimeout(() => child.kill('SIGKILL'), after);
      told += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', () => {
      resolve(told.split('\n').slice(0, -1));
    });
  });

it('keeps every acknowledged batch whole over many a kill -9', { timeout: 300_000 }, async () => {
  const path = join(folder(), 'events.db');
  const acknowledged: string[] = [];
  for (let cycle = 0; cycle < CYCLES; cycle += 1)
    acknowledged.push(...(await killed(path, `c${String(cycle)}`, (cycle * 7) % 60)));
  expect(acknowledged.length).toBeGreaterThanOrEqual(CYCLES);
  const store = rightOf(openEventStore(path));
  const events = await all(store);
  await store.close();
  expect(events.map(({ position }) => Number(position))).toEqual(events.map((_, index) => index + 1));
  const parts = new Map<string, number>();
  for (const { data } of events) {
    const { batch } = data as { readonly batch: string };
    parts.set(batch, (parts.get(batch) ?? 0) + 1);
  }
  expect([...parts.values()].every((count) => count === 3)).toBe(true);
  expect(acknowledged.filter((batch) => !parts.has(batch))).toEqual([]);
  const next = new Map<string, number>();
  for (const { stream, revision } of events) {
    expect(revision).toBe(next.get(stream) ?? 0);
    next.set(stream, revision + 1);
  }
});

it('writes with synchronous = FULL, on the connection it writes with', async () => {
  const prepared = vi.spyOn(Database.prototype, 'prepare');
  const store = rightOf(openEventStore(join(folder(), 'events.db'), { create: true }));
  rightOf(await store.append('session-one', [event('e')], 'noStream'));
  const writers = prepared.mock.contexts.flatMap((connection: unknown, call) =>
    connection instanceof Database && prepared.mock.calls[call]?.[0].startsWith('INSERT INTO events') === true
      ? [connection]
      : [],
  );
  expect(writers).toHaveLength(1);
  for (const writer of writers) {
    expect(writer.pragma('synchronous', { simple: true })).toBe(2);
    expect(writer.pragma('journal_mode', { simple: true })).toBe('wal');
  }
  await store.close();
});

const strace = spawnSync('strace', ['-V']).status === 0;

it.skipIf(!strace)('syncs the disk at least once for every commit (strace)', { timeout: 120_000 }, () => {
  const where = folder();
  const trace = join(where, 'trace');
  const commits = 50;
  try {
    execFileSync('strace', [
      '-f',
      '-e',
      'trace=fsync,fdatasync',
      '-o',
      trace,
      process.execPath,
      script('sequential'),
      join(where, 'events.db'),
      String(commits),
    ]);
  } catch {
    // The process kills itself, so that closing adds nothing to the count.
  }
  const syncs = readFileSync(trace, 'utf8')
    .split('\n')
    .filter((line) => /\bf(?:data)?sync\(/.test(line)).length;
  expect(syncs).toBeGreaterThanOrEqual(commits);
});
