import { randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { Advance, ViewReader, ViewWriter } from '@acta/projections';
import type { RecentlyUsed } from './recently-used.js';
import { buildOf, rowOf, type BuildRow } from './view-reading.js';

/** The feed is pruned a tenth of itself at a time. */
const SLACK = 1.1;

const written = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

/** The statements that write a views file, inside a transaction. */
export const makeViewWriter = (database: Database.Database, reader: ViewReader, kept: RecentlyUsed): ViewWriter => {
  const insertBuild = database.prepare<[string, string, number]>(
    "INSERT INTO builds (nonce, view, version, stage, sequence, oldest) VALUES (?, ?, ?, 'building', 0, 1)",
  );
  const buildRow = database.prepare<[number], BuildRow>('SELECT * FROM builds WHERE id = ?');
  const others = database
    .prepare<[string, string], number>('SELECT id FROM builds WHERE view = ? AND stage = ?')
    .pluck();
  const put = database.prepare<[number, string, string]>(
    'INSERT INTO documents (build, key, document) VALUES (?, ?, ?) ON CONFLICT (build, key) DO UPDATE SET document = excluded.document',
  );
  const remove = database.prepare<[number, string]>('DELETE FROM documents WHERE build = ? AND key = ?');
  const tag = database.prepare<[number, string, string]>(
    'INSERT OR IGNORE INTO tags (build, tag, key) VALUES (?, ?, ?)',
  );
  const untag = database.prepare<[number, string, string]>('DELETE FROM tags WHERE build = ? AND tag = ? AND key = ?');
  const tell = database.prepare<[number, number, string, string | null, string | null, string]>(
    'INSERT INTO changes (build, sequence, key, document_before, document_after, cause) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const stand = database.prepare<[string | null, number, string | null, number, number]>(
    'UPDATE builds SET checkpoint = ?, sequence = ?, changed_by = ?, oldest = ? WHERE id = ?',
  );
  const forget = database.prepare<[number, number]>('DELETE FROM changes WHERE build = ? AND sequence < ?');
  const serve = database.prepare<[number]>("UPDATE builds SET stage = 'serving' WHERE id = ?");

  const end = (row: number): void => {
    for (const table of ['documents', 'tags', 'changes'])
      database.prepare<[number]>(`DELETE FROM ${table} WHERE build = ?`).run(row);
    database.prepare<[number]>('DELETE FROM builds WHERE id = ?').run(row);
  };

  /** The oldest change that the feed keeps. */
  const oldestAfter = ({ sequence, retain }: Advance, row: number): number => {
    const { oldest = 1, stage = 'building' } = buildRow.get(row) ?? {};
    if (stage === 'building') return sequence + 1;
    const kept = sequence - oldest + 1;
    return kept > retain * SLACK ? sequence - retain + 1 : oldest;
  };

  return {
    ...reader,
    begin: (view, version) => {
      for (const row of others.all(view, 'building')) end(row);
      const { lastInsertRowid } = insertBuild.run(randomUUID().slice(0, 8), view, version);
      const row = buildRow.get(Number(lastInsertRowid));
      if (row === undefined) throw new Error(`the build of ${view} was not written`);
      return buildOf(row);
    },
    advance: (advance) => {
      const row = rowOf(advance.build);
      for (const { key, document, tagsBefore, tags } of advance.documents) {
        const text = JSON.stringify(document);
        kept.put(row, key, document, text.length);
        if (document === null) remove.run(row, key);
        else put.run(row, key, text);
        for (const gone of tagsBefore) if (!tags.includes(gone)) untag.run(row, gone, key);
        for (const come of tags) if (!tagsBefore.includes(come)) tag.run(row, come, key);
      }
      for (const { sequence, key, before, after, cause } of advance.feed)
        tell.run(row, sequence, key, written(before), written(after), JSON.stringify(cause));
      const oldest = oldestAfter(advance, row);
      forget.run(row, oldest);
      stand.run(written(advance.checkpoint), advance.sequence, written(advance.changedBy), oldest, row);
    },
    serve: (build) => {
      const row = rowOf(build);
      const { view = '' } = buildRow.get(row) ?? {};
      for (const served of others.all(view, 'serving')) end(served);
      serve.run(row);
    },
  };
};
