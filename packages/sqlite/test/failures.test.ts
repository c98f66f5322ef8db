import { copyFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { isLeft } from 'fp-ts/lib/Either.js';
import { expect, it } from 'vitest';
import type { EventStore } from '@acta/core';
import { openEventStore } from '../src/index.js';
import { all, event, failureIn, folder, rightOf } from './folder.js';

const filled = async (path: string, events = 3): Promise<void> => {
  const store = rightOf(openEventStore(path, { create: true }));
  for (let n = 0; n < events; n += 1) await store.append('session-one', [event(`e-${String(n)}`, 1_000)], 'any');
  await store.close();
};

it('leaves no log behind when it is closed', async () => {
  const path = join(folder(), 'events.db');
  await filled(path);
  expect([existsSync(path), existsSync(`${path}-wal`), existsSync(`${path}-shm`)]).toEqual([true, false, false]);
});

it('answers a full disk with a failure, writes nothing of that append, and goes on when there is room', async () => {
  const path = join(folder(), 'events.db');
  await filled(path);
  const full = rightOf(openEventStore(path, { pageLimit: 20 }));
  let written = 3;
  let failure: string | null = null;
  while (failure === null) {
    const ids = Array.from({ length: 10 }, (_, n) => event(`more-${String(written + n)}`, 2_000));
    failure = failureIn(await full.append('session-one', ids, 'any'));
    if (failure === null) written += 10;
  }
  expect(failure).toBe('StorageFull');
  expect(await all(full)).toHaveLength(written);
  await full.close();
  const roomy = rightOf(openEventStore(path));
  rightOf(await roomy.append('session-one', [event('after', 2_000)], { exactly: written - 1 }));
  await roomy.close();
});

it('answers a locked file with Busy, and goes on when it is free', async () => {
  const path = join(folder(), 'events.db');
  await filled(path);
  const store = rightOf(openEventStore(path, { busyTimeout: 50 }));
  const other = new Database(path);
  other.exec('BEGIN IMMEDIATE');
  expect(failureIn(await store.append('session-one', [event('x')], 'any'))).toBe('Busy');
  other.exec('ROLLBACK');
  other.close();
  rightOf(await store.append('session-one', [event('x')], 'any'));
  expect(await all(store)).toHaveLength(4);
  await store.close();
});

it('refuses a file that is not ours, and leaves it as it was', () => {
  const where = folder();
  const text = join(where, 'text.db');
  writeFileSync(text, 'this is not a database, and long enough to be looked at as one. '.repeat(40));
  const before = readFileSync(text);
  expect(failureIn(openEventStore(text))).toBe('NotARecord');
  expect(readFileSync(text)).toEqual(before);
  const foreign = join(where, 'foreign.db');
  const other = new Database(foreign);
  other.exec('CREATE TABLE t (x)');
  other.close();
  expect(failureIn(openEventStore(foreign, { create: true }))).toBe('NotARecord');
  expect(failureIn(openEventStore(join(where, 'nothing.db')))).toBe('NotARecord');
  expect(existsSync(join(where, 'nothing.db'))).toBe(false);
});

it('refuses a file of a newer format with both numbers, untouched', async () => {
  const path = join(folder(), 'events.db');
  await filled(path);
  const newer = new Database(path);
  newer.pragma('user_version = 9');
  newer.pragma('journal_mode = DELETE');
  newer.close();
  const before = readFileSync(path);
  const opened = openEventStore(path);
  expect(isLeft(opened) && opened.left).toEqual({ _tag: 'NewerFormat', found: 9, supported: 1 });
  expect(readFileSync(path)).toEqual(before);
});

const failureOfReading = async (store: EventStore): Promise<string | null> => {
  for await (const page of store.readAll()) if (isLeft(page)) return page.left._tag;
  return null;
};

it.each([8_192, 5_000, 100])(
  'answers a file cut to %i bytes with a failure, writes nothing to it, and is whole again when the file is',
  async (bytes) => {
    const path = join(folder(), 'events.db');
    await filled(path, 40);
    const whole = readFileSync(path);
    truncateSync(path, bytes);
    const cut = readFileSync(path);
    const opened = openEventStore(path, { readOnly: true });
    if (isLeft(opened)) expect(['Corrupt', 'NotARecord']).toContain(opened.left._tag);
    else {
      expect(await failureOfReading(opened.right)).toBe('Corrupt');
      await opened.right.close();
    }
    const forWriting = openEventStore(path);
    if (isLeft(forWriting)) expect(['Corrupt', 'NotARecord']).toContain(forWriting.left._tag);
    else {
      expect(failureIn(await forWriting.right.append('session-one', [event('x')], 'any'))).toBe('Corrupt');
      await forWriting.right.close();
    }
    expect(readFileSync(path).equals(cut)).toBe(true);
    writeFileSync(path, whole);
    const again = rightOf(openEventStore(path));
    rightOf(await again.append('session-one', [event('x')], { exactly: 39 }));
    expect(await all(again)).toHaveLength(41);
    await again.close();
  },
);

it('takes a file cut to nothing for no record, and founds none in it unasked', async () => {
  const path = join(folder(), 'events.db');
  await filled(path);
  truncateSync(path, 0);
  expect(failureIn(openEventStore(path))).toBe('NotARecord');
  expect(readFileSync(path)).toHaveLength(0);
});

it('cannot be made to change or forget an event', async () => {
  const path = join(folder(), 'events.db');
  await filled(path);
  const database = new Database(path);
  expect(() => database.exec("UPDATE events SET type = 'Other'")).toThrow('never change');
  expect(() => database.exec('DELETE FROM events')).toThrow('never deleted');
  database.close();
});

it('answers appends to a file opened for reading with ReadOnly', async () => {
  const path = join(folder(), 'events.db');
  await filled(path);
  const copy = join(folder(), 'copy.db');
  copyFileSync(path, copy);
  const store = rightOf(openEventStore(copy, { readOnly: true }));
  expect(failureIn(await store.append('session-one', [event('x')], 'any'))).toBe('ReadOnly');
  expect(await all(store)).toHaveLength(3);
  await store.close();
});
