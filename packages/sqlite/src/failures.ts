import type Database from 'better-sqlite3';
import type { StoreFailure } from '@acta/core';
import { left, right, type Either } from 'fp-ts/lib/Either.js';
import { Unparsable } from './rows.js';

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';

const starts = (code: string, ...names: readonly string[]): boolean =>
  names.some((name) => code === name || code.startsWith(`${name}_`));

/** A row that is there already. */
export const isDuplicate = (error: unknown): boolean => codeOf(error) === 'SQLITE_CONSTRAINT_UNIQUE';

/** What went wrong, in the port's words, and with which file: nobody sees SQLite's. */
export const failureOf = (error: unknown, path: string): StoreFailure => {
  if (error instanceof Unparsable) return { _tag: 'Corrupt', detail: `${path}, ${error.position}` };
  const code = codeOf(error);
  if (starts(code, 'SQLITE_BUSY', 'SQLITE_LOCKED')) return { _tag: 'Busy', detail: path };
  if (starts(code, 'SQLITE_FULL')) return { _tag: 'StorageFull', detail: path };
  if (starts(code, 'SQLITE_READONLY', 'SQLITE_PERM', 'SQLITE_AUTH')) return { _tag: 'ReadOnly', detail: path };
  if (starts(code, 'SQLITE_NOTADB')) return { _tag: 'NotARecord', detail: path };
  if (starts(code, 'SQLITE_CORRUPT', 'SQLITE_FORMAT')) return { _tag: 'Corrupt', detail: path };
  if (starts(code, 'SQLITE_CANTOPEN', 'SQLITE_IOERR')) return { _tag: 'Unavailable', detail: path };
  return { _tag: 'Unavailable', detail: error instanceof Error ? `${path}: ${error.message}` : path };
};

export const attempt = <A>(path: string, run: () => A): Either<StoreFailure, A> => {
  try {
    return right(run());
  } catch (error) {
    return left(failureOf(error, path));
  }
};

/** The same, on a file that may have been closed. */
export const attemptOn = <A>(database: Database.Database, path: string, run: () => A): Either<StoreFailure, A> =>
  database.open ? attempt(path, run) : left({ _tag: 'Closed' });
