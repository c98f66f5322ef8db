import { realpathSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import Database from 'better-sqlite3';
import type { StoreFailure } from '@acta/core';
import type { ViewStore } from '@acta/projections';
import { isLeft, left, type Either } from 'fp-ts/lib/Either.js';
import { attempt } from './failures.js';
import { makeLeasing } from './lease.js';
import { openFile, type OpenOptions } from './open-file.js';
import { sameFile } from './same-file.js';
import { VIEWS, VIEWS_APPLICATION } from './schema.js';
import { makeViewReader, parsed } from './view-reading.js';
import { nextOccasion, wakeAll } from './wake.js';

const VIEWS_FILE = { application: VIEWS_APPLICATION, schema: VIEWS, journal: 'wal' } as const;

type FoundRow = { readonly version: number; readonly document: string | null };

const FIND = `SELECT version, document FROM builds LEFT JOIN documents ON documents.build = builds.id AND key = ?
  WHERE view = ? AND stage = 'serving'`;

const makeViewStore = (database: Database.Database, path: string, readOnly: boolean): ViewStore => {
  const reader = makeViewReader(database);
  const find = database.prepare<[string, string], FoundRow>(FIND);
  const read = database.transaction(<A>(run: (views: typeof reader) => A): A => run(reader));
  const gone = sameFile(path);
  const lease = readOnly
    ? (): Either<StoreFailure, never> => left({ _tag: 'ReadOnly', detail: `${path} was opened to be read` })
    : makeLeasing(database, path, reader, gone, () => {
        wakeAll(path);
      });
  const opened = <A>(run: () => Either<StoreFailure, A>): Either<StoreFailure, A> =>
    database.open ? run() : left({ _tag: 'Closed' });
  const served = <A>(run: () => Either<StoreFailure, A>): Either<StoreFailure, A> =>
    opened(() => {
      const failure = gone();
      return failure === null ? run() : left(failure);
    });
  return {
    find: (view, key) =>
      opened(() =>
        attempt(path, () => {
          const found = find.get(key, view);
          return found === undefined ? null : { version: found.version, document: parsed(found.document) };
        }),
      ),
    read: <A>(run: (views: typeof reader) => A) => served(() => attempt(path, () => read(run) as A)),
    snapshot: () =>
      opened(() =>
        attempt(path, () => {
          const copy = new Database(path, { readonly: true });
          copy.exec('BEGIN');
          const views = makeViewReader(copy);
          views.builds();
          return { views, close: () => copy.close() };
        }),
      ),
    lease: () => opened(lease),
    changed: (signal) => nextOccasion(path, signal),
    turn: () => setImmediate(),
    close: () => {
      if (database.open) {
        if (!readOnly) attempt(path, () => database.pragma('wal_checkpoint(TRUNCATE)'));
        database.close();
        wakeAll(path);
      }
      return Promise.resolve();
    },
  };
};

/** Opens the views file of a record, made where there is none: one process writes it at a time, any number read it. */
export const openViewStore = (path: string, options: OpenOptions = {}): Either<StoreFailure, ViewStore> => {
  const file = openFile(path, VIEWS_FILE, { create: options.readOnly !== true, ...options });
  if (isLeft(file)) return file;
  const real = attempt(path, () => realpathSync(path));
  return isLeft(real) ? real : attempt(path, () => makeViewStore(file.right, real.right, options.readOnly === true));
};
