import { realpathSync } from 'node:fs';
import type Database from 'better-sqlite3';
import type { EventStore, StoreFailure } from '@acta/core';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { writeOut } from './appending.js';
import { attempt } from './failures.js';
import { makeGroupCommit } from './group-commit.js';
import { openFile, type OpenOptions } from './open-file.js';
import { makeReading } from './reading.js';
import { positionOf } from './rows.js';
import { EVENTS, EVENTS_APPLICATION } from './schema.js';
import { makeSubscribe } from './subscribing.js';
import { wakeAll } from './wake.js';

export const EVENTS_FILE = { application: EVENTS_APPLICATION, schema: EVENTS, journal: 'wal' } as const;

const refused = (failure: StoreFailure) => Promise.resolve(left(failure));

const makeEventStore = (database: Database.Database, path: string, readOnly: boolean): EventStore => {
  const reading = makeReading(database, path);
  const group = readOnly
    ? null
    : makeGroupCommit(database, path, () => {
        wakeAll(path);
      });
  return {
    guards: 'atomic',
    append: (stream, events, expected, { unchanged = [] } = {}) => {
      if (!database.open) return refused({ _tag: 'Closed' });
      if (group === null) return refused({ _tag: 'ReadOnly', detail: `${path} was opened to be read` });
      const written = writeOut({ stream, events, expected, unchanged });
      return isLeft(written) ? Promise.resolve(written) : group.add(written.right);
    },
    readStream: reading.readStream,
    readAll: reading.readAll,
    subscribe: makeSubscribe(reading, path),
    head: () => {
      const head = reading.head();
      return Promise.resolve(isLeft(head) ? head : right(head.right === 0 ? null : positionOf(head.right)));
    },
    close: () => {
      group?.flush();
      if (database.open) {
        // A reader elsewhere may keep the log from being folded in; closing is no less done.
        if (!readOnly) attempt(path, () => database.pragma('wal_checkpoint(TRUNCATE)'));
        database.close();
        wakeAll(path);
      }
      return Promise.resolve();
    },
  };
};

/** Opens the events file of a record: one writer at a time, any number of readers. */
export const openEventStore = (path: string, options: OpenOptions = {}): Either<StoreFailure, EventStore> => {
  const opened = openFile(path, EVENTS_FILE, options);
  if (isLeft(opened)) return opened;
  const real = attempt(path, () => realpathSync(path));
  return isLeft(real) ? real : attempt(path, () => makeEventStore(opened.right, real.right, options.readOnly === true));
};
