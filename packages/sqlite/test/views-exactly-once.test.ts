import { join } from 'node:path';
import Database from 'better-sqlite3';
import { fold } from '@acta/projections';
import { expect, test } from 'vitest';
import { folder, rightOf } from './folder.js';
import { loads, nth, tally } from './processes/lives.mjs';
import { agreed } from './views-agree.js';
import { changeIds, child, history, opened, pause } from './views.js';

const KILLS = Number(process.env['ACTA_VIEW_KILLS'] ?? 50);
const EVENTS = 10_000;

/** Starts a process over and over, and kills it before it began, while it begins, or a while after. */
const killing = async (name: string, ...given: readonly string[]): Promise<void> => {
  for (let kill = 0; kill < KILLS; kill += 1) {
    const started = child(name, ...given);
    if (kill % 5 === 0) await pause(Math.random() * 100);
    else {
      await started.line();
      await pause(Math.random() * 80);
    }
    await started.kill();
  }
};

const told = (path: string) => {
  const table = new Database(path, { readonly: true });
  const column = (sql: string): readonly string[] => table.prepare<[], string>(sql).pluck().all();
  const ids = column('SELECT id FROM changes ORDER BY rowid');
  const resets = column('SELECT why FROM resets');
  const rows = table
    .prepare<[], { readonly key: string; readonly document: string }>('SELECT key, document FROM documents')
    .all();
  table.close();
  return { ids, resets, documents: new Map(rows.map(({ key, document }) => [key, JSON.parse(document) as unknown])) };
};

test(
  'each change is told once to whoever reads from the start or a snapshot, while it and the runner are killed over and over',
  { timeout: 300_000 },
  async () => {
    const where = folder();
    const { store, close } = opened(where);
    rightOf(await store.append(nth(0).stream, [nth(0).event], 'noStream'));
    const appender = child('views-appender', where, String(EVENTS), '55');
    const subscribers = ['start', 'snapshot'];
    await Promise.all([
      appender.ended,
      killing('views-runner', where),
      killing('views-subscriber', where, ...subscribers),
    ]);
    const runner = child('views-runner', where);
    const head = rightOf(await store.head()) ?? '';
    const last = child('views-subscriber', where, ...subscribers);
    const ended = (from: string) => (line: string) =>
      line.startsWith(from) && line.includes('caught-up') && line.includes(head);
    await Promise.all(subscribers.map((from) => last.line(ended(from))));
    await Promise.all([runner.kill(), last.kill()]);

    const events = await history(store);
    const ids = changeIds(tally, events);
    const documents = fold(tally, events);
    await close();
    expect(events).toHaveLength(EVENTS);
    await agreed(where, [tally, loads], events);
    const start = told(join(where, 'start.db'));
    expect(start.resets).toEqual([]);
    expect(start.ids).toEqual(ids);
    expect(start.documents).toEqual(documents);
    const snapshot = told(join(where, 'snapshot.db'));
    expect(snapshot.resets).toEqual([]);
    expect(new Set(snapshot.ids).size).toBe(snapshot.ids.length);
    expect(snapshot.documents).toEqual(documents);
  },
);
