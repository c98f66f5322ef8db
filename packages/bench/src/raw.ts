import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openEventStore } from '@acta/sqlite';
import { rightOf } from './right-of.js';

export type Row = readonly [
  position: number,
  stream: string,
  category: string,
  revision: number,
  id: string,
  type: string,
  data: string,
  metadata: string,
];

const COLUMNS = 'position, stream, category, revision, id, type, data, metadata';

/** What the bare contestant does: the statements that `--show-raw` prints. */
export const RAW = {
  pragmas: ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON'],
  insert: `INSERT INTO events (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  all: `SELECT ${COLUMNS} FROM events ORDER BY position`,
  document: 'SELECT document FROM documents WHERE build = ? AND key = ?',
  stream: 'SELECT position, stream, revision, id, type, data, metadata FROM events WHERE stream = ? ORDER BY revision',
} as const;

/** The tables, indexes and triggers of a record's own events file: asked of one, so that they are always the same. */
export const schemaOf = async (path: string): Promise<readonly string[]> => {
  await rightOf(openEventStore(path, { create: true })).close();
  const database = new Database(path, { readonly: true });
  const parts = database.prepare<[], string>('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL').pluck().all();
  database.close();
  return parts;
};

export const openRaw = (path: string, schema: readonly string[] = []): Database.Database => {
  const database = new Database(path);
  for (const pragma of RAW.pragmas) database.pragma(pragma);
  for (const part of schema) database.exec(part);
  return database;
};

/** Does something in a folder of its own, which is gone afterwards. */
export const inFolder = async <A>(act: (folder: string) => Promise<A>): Promise<A> => {
  const folder = mkdtempSync(join(tmpdir(), 'acta-bench-'));
  try {
    return await act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Every row of an events file: what the bare contestant is to write. */
export const rowsOf = (path: string): readonly Row[] => {
  const database = new Database(path, { readonly: true });
  const rows = database.prepare<[], Row>(RAW.all).raw().all();
  database.close();
  return rows;
};
