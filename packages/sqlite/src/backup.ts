import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { platform } from 'node:os';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import type { Position, StoreFailure } from '@acta/core';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { EVENTS_FILE } from './event-store.js';
import { failureOf } from './failures.js';
import { openFile } from './open-file.js';
import { positionOf } from './rows.js';

const sync = (path: string): void => {
  const file = openSync(path, 'r');
  fsyncSync(file);
  closeSync(file);
};

/** What was copied: how many events, and the position of the last. */
export type Backup = { readonly events: number; readonly position: Position | null };

const selfContained = (path: string): number => {
  const copy = new Database(path);
  copy.pragma('journal_mode = DELETE');
  const events = Number(copy.prepare('SELECT count(*) FROM events').pluck().get());
  copy.close();
  return events;
};

const copyInto = (path: string, out: string): Either<StoreFailure, Backup> => {
  if (existsSync(out)) return left({ _tag: 'Unavailable', detail: `${out} exists already, and is left as it is` });
  const opened = openFile(path, EVENTS_FILE, { readOnly: true });
  if (isLeft(opened)) return opened;
  const partial = `${out}.partial`;
  try {
    rmSync(partial, { force: true });
    opened.right.prepare('VACUUM INTO ?').run(partial);
    const events = selfContained(partial);
    sync(partial);
    renameSync(partial, out);
    // Windows has no way to sync a folder.
    if (platform() !== 'win32') sync(dirname(out));
    return right({ events, position: events === 0 ? null : positionOf(events) });
  } catch (error) {
    rmSync(partial, { force: true });
    return left(failureOf(error, out));
  } finally {
    opened.right.close();
  }
};

/**
 * Copies the events, as they stand, into one file that needs no other; the writer goes on meanwhile. SQLite's backup interface
 * never ends where nothing may be written beside the file, and begins again each time that another process writes.
 */
export const backupEvents = (path: string, out: string): Promise<Either<StoreFailure, Backup>> =>
  Promise.resolve(copyInto(path, out));
