import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { StoreFailure } from '@acta/core';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { attempt, failureOf } from './failures.js';
import { FORMAT } from './schema.js';

export type OpenOptions = {
  /** Makes the file where there is none. */
  readonly create?: boolean;
  readonly readOnly?: boolean;
  /** How long a writer waits for another process, in milliseconds. */
  readonly busyTimeout?: number;
  /** The most pages the file may have. */
  readonly pageLimit?: number;
};

export type FileKind = { readonly application: number; readonly schema: string; readonly journal: 'wal' | 'truncate' };

const number = (database: Database.Database, pragma: string): number =>
  Number(database.pragma(pragma, { simple: true }));

const isEmpty = (database: Database.Database): boolean =>
  database.prepare('SELECT count(*) AS tables FROM sqlite_schema').pluck().get() === 0;

/** Ours, of a version that this release knows; nothing is written before that is sure. */
const recognise = (database: Database.Database, path: string, { application }: FileKind): StoreFailure | null => {
  if (number(database, 'application_id') !== application) return { _tag: 'NotARecord', detail: path };
  const found = number(database, 'user_version');
  return found > FORMAT ? { _tag: 'NewerFormat', found, supported: FORMAT } : null;
};

const prepare = (database: Database.Database, { application, schema, journal }: FileKind): void => {
  database.pragma(`journal_mode = ${journal}`);
  database
    .transaction(() => {
      if (!isEmpty(database)) return;
      database.exec(schema);
      database.pragma(`application_id = ${String(application)}`);
      database.pragma(`user_version = ${String(FORMAT)}`);
    })
    .immediate();
};

/** A WAL file that nobody may write beside cannot be read in place. */
const unreadable = (path: string, failure: StoreFailure): StoreFailure =>
  failure._tag === 'Unavailable' || failure._tag === 'ReadOnly' ? { _tag: 'NeedsBackup', detail: path } : failure;

export const openFile = (
  path: string,
  kind: FileKind,
  options: OpenOptions = {},
): Either<StoreFailure, Database.Database> => {
  const { create = false, readOnly = false, busyTimeout = 5_000, pageLimit } = options;
  if (!create && !existsSync(path)) return left({ _tag: 'NotARecord', detail: path });
  const opened = attempt(path, () => new Database(path, { readonly: readOnly, timeout: busyTimeout }));
  if (isLeft(opened)) return readOnly ? left(unreadable(path, opened.left)) : opened;
  const database = opened.right;
  try {
    const fresh = create && !readOnly && isEmpty(database);
    const problem = fresh ? null : recognise(database, path, kind);
    if (problem !== null) {
      database.close();
      return left(problem);
    }
    if (!readOnly) {
      database.pragma('synchronous = FULL');
      database.pragma('foreign_keys = ON');
      if (pageLimit !== undefined) database.pragma(`max_page_count = ${String(pageLimit)}`);
      prepare(database, kind);
    }
    return right(database);
  } catch (error) {
    database.close();
    const failure = failureOf(error, path);
    return left(readOnly ? unreadable(path, failure) : failure);
  }
};
