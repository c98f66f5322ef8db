import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nodeProcess from 'node:process';
import { describe as words, failed, type StoreFailure } from '@acta/core';
import { describe, expect, it } from 'vitest';
import { backupEvents, openEventStore } from '../src/index.js';
import { event, folder, process, rightOf } from './folder.js';

const NOBODY = 65_534;
const isRoot = nodeProcess.getuid?.() === 0;

/** Where tests run as root from a folder that nobody else may enter, no other user can run the reader. */
const canBeTried =
  !isRoot ||
  spawnSync(nodeProcess.execPath, ['--check', process('read-only')], { uid: NOBODY, gid: NOBODY, cwd: '/' }).status ===
    0;

/** What a user who may write nothing gets from a file in a folder that is not theirs. */
const runBy = (name: string, ...argv: readonly string[]): unknown =>
  JSON.parse(
    execFileSync(nodeProcess.execPath, [process(name), ...argv], {
      encoding: 'utf8',
      timeout: 120_000,
      env: {},
      cwd: '/',
      ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
    }),
  );

const written = async () => {
  const where = folder();
  const path = join(where, 'events.db');
  const store = rightOf(openEventStore(path, { create: true }));
  for (let n = 0; n < 20; n += 1) await store.append('session-one', [event(`e-${String(n)}`, 30_000)], 'any');
  return { where, path, store };
};

const readBy = (path: string): unknown => runBy('read-only', path);

describe.skipIf(!canBeTried)('a folder that a reader may not write to', () => {
  it('gives a self-contained copy as it is', async () => {
    const { path, store } = await written();
    const copies = folder();
    const copy = join(copies, 'copy.db');
    rightOf(await backupEvents(path, copy));
    await store.close();
    chmodSync(copy, 0o444);
    chmodSync(copies, 0o555);
    expect(readBy(copy)).toEqual({ events: 20 });
  });

  it.each([
    ['while its writer is there', true],
    ['after its writer has gone', false],
  ])('gives a record’s own file, or says to ask for a backup, %s', async (_, open) => {
    const { where, path, store } = await written();
    if (!open) await store.close();
    expect(existsSync(`${path}-wal`)).toBe(open);
    chmodSync(path, 0o444);
    chmodSync(where, 0o555);
    const read = readBy(path) as { readonly events: number } | StoreFailure;
    if ('events' in read) expect(read.events).toBe(20);
    else expect(words(failed(read), 'en')).toContain('ask for `acta backup`');
    chmodSync(where, 0o755);
    chmodSync(path, 0o644);
    if (open) await store.close();
  });

  it('can be backed up from, after a reader who may write there', async () => {
    const { where, path, store } = await written();
    await store.close();
    await rightOf(openEventStore(path, { readOnly: true })).close();
    expect(existsSync(`${path}-wal`)).toBe(true);
    const copies = folder();
    chmodSync(copies, 0o777);
    chmodSync(path, 0o444);
    chmodSync(where, 0o555);
    expect(readBy(path)).toEqual({ events: 20 });
    expect(runBy('back-up', path, join(copies, 'copy.db'))).toMatchObject({ right: { events: 20 } });
    chmodSync(where, 0o755);
  });

  it('is written to by nobody who may not: a failure, nothing half-written, and it goes on once they may', async () => {
    const { where, path, store } = await written();
    await store.close();
    const names = readdirSync(where);
    const before = readFileSync(path);
    chmodSync(path, 0o444);
    chmodSync(where, 0o555);
    expect(runBy('write', path)).toMatchObject({
      failure: { _tag: expect.stringMatching(/^(ReadOnly|Unavailable)$/) },
    });
    expect(readdirSync(where)).toEqual(names);
    expect(readFileSync(path).equals(before)).toBe(true);
    chmodSync(where, 0o777);
    chmodSync(path, 0o666);
    expect(runBy('write', path)).toEqual({ revision: 20, events: 21 });
  });

  it('gets no new record from who may not write there', () => {
    const where = folder();
    chmodSync(where, 0o555);
    expect(runBy('write', join(where, 'events.db'))).toMatchObject({ failure: { _tag: 'Unavailable' } });
    expect(readdirSync(where)).toEqual([]);
    chmodSync(where, 0o777);
    expect(runBy('write', join(where, 'events.db'))).toEqual({ revision: 0, events: 1 });
  });
});
