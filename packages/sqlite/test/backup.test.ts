import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { isLeft, left, right } from 'fp-ts/lib/Either.js';
import { expect, it } from 'vitest';
import { backupEvents, checkEvents, openEventStore } from '../src/index.js';
import { all, event, folder, process as script, rightOf } from './folder.js';

it('copies a record into one file while others write, and reads the copy from a folder nobody may write to', async () => {
  const path = join(folder(), 'events.db');
  const store = rightOf(openEventStore(path, { create: true }));
  for (let n = 0; n < 50; n += 1) await store.append('session-one', [event(`e-${String(n)}`)], 'any');
  let more = 0;
  const writing = (async () => {
    for (; more < 50; more += 1) await store.append('session-two', [event(`f-${String(more)}`)], 'any');
  })();
  const where = folder();
  const out = join(where, 'copy.db');
  const backup = rightOf(await backupEvents(path, out));
  await writing;
  await store.close();
  expect(backup.events).toBeGreaterThanOrEqual(50);
  expect(existsSync(`${out}-wal`)).toBe(false);
  chmodSync(where, 0o555);
  const copy = rightOf(openEventStore(out, { readOnly: true }));
  expect(await all(copy)).toHaveLength(backup.events);
  await copy.close();
  chmodSync(where, 0o755);
  expect(new Database(out).pragma('journal_mode', { simple: true })).toBe('delete');
});

it('copies a whole history each time, beside a process that never stops writing', { timeout: 120_000 }, async () => {
  const path = join(folder(), 'events.db');
  const writer = spawn(process.execPath, [script('appender'), path, 'w'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const counts: number[] = [];
  try {
    await once(writer.stdout, 'data');
    writer.stdout.resume();
    while (counts.length < 5) {
      const copy = join(folder(), 'copy.db');
      const { events } = rightOf(await backupEvents(path, copy));
      expect(rightOf(checkEvents(copy, right, () => true))).toMatchObject({ events, findings: [] });
      expect(events % 3).toBe(0);
      expect(events).toBeGreaterThanOrEqual(counts.at(-1) ?? 3);
      if (events !== counts.at(-1)) counts.push(events);
      await setImmediate();
    }
    expect(writer.exitCode).toBeNull();
  } finally {
    writer.kill('SIGKILL');
    await once(writer, 'exit');
  }
});

it('leaves a file that is there already as it is', async () => {
  const where = folder();
  const path = join(where, 'events.db');
  const store = rightOf(openEventStore(path, { create: true }));
  await store.append('session-one', [event('e')], 'any');
  await store.close();
  const before = readFileSync(path);
  expect(isLeft(await backupEvents(path, path))).toBe(true);
  expect(readFileSync(path)).toEqual(before);
});

it('finds what is missing, out of order or not to be decoded', async () => {
  const path = join(folder(), 'events.db');
  const store = rightOf(openEventStore(path, { create: true }));
  for (let n = 0; n < 5; n += 1) await store.append('session-one', [event(`e-${String(n)}`)], 'any');
  await store.close();
  expect(rightOf(checkEvents(path, right, () => true))).toEqual({ events: 5, last: '0000000000000005', findings: [] });
  const database = new Database(path);
  database.exec('DROP TRIGGER events_are_never_deleted; DELETE FROM events WHERE position = 3');
  database.exec("DROP TRIGGER events_never_change; UPDATE events SET data = '{' WHERE position = 2");
  database.close();
  const { events, findings } = rightOf(
    checkEvents(
      path,
      ({ id }) => (id === 'e-4' ? left('no') : right(id)),
      (_, id) => id !== 'e-3',
    ),
  );
  expect(events).toBe(4);
  expect(findings).toEqual([
    { _tag: 'Unparsable', position: '0000000000000002' },
    { _tag: 'PositionMissing', position: '0000000000000003' },
    { _tag: 'RevisionMissing', stream: 'session-one', revision: 2 },
    { _tag: 'Altered', position: '0000000000000004' },
    { _tag: 'NotDecoded', position: '0000000000000005', failure: 'no' },
  ]);
});

it('answers a reader of an event that is no JSON any more with where it stands', async () => {
  const path = join(folder(), 'events.db');
  const store = rightOf(openEventStore(path, { create: true }));
  for (let n = 0; n < 3; n += 1) await store.append('session-one', [event(`e-${String(n)}`)], 'any');
  const database = new Database(path);
  database.exec("DROP TRIGGER events_never_change; UPDATE events SET metadata = '' WHERE position = 2");
  database.close();
  for await (const page of store.readAll())
    expect(page).toEqual(left({ _tag: 'Corrupt', detail: `${path}, 0000000000000002` }));
  await store.close();
});
