import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { RecordParts, StoreFailure } from '@acta/core';
import type { ViewStore } from '@acta/projections';
import { isLeft, right, type Either } from 'fp-ts/lib/Either.js';
import { openEventStore } from './event-store.js';
import { attempt } from './failures.js';
import { openFile, type OpenOptions } from './open-file.js';
import { makePapers } from './papers.js';
import { makePeople } from './people.js';
import { PRIVATE, PRIVATE_APPLICATION } from './schema.js';
import { systemClock } from './system-clock.js';
import { openViewStore } from './view-store.js';

const PRIVATE_FILE = { application: PRIVATE_APPLICATION, schema: PRIVATE, journal: 'truncate' } as const;

export const EVENTS_NAME = 'events.db';
export const PRIVATE_NAME = 'private.db';
export const VIEWS_NAME = 'views.db';

/** Closing the store closes the private file too. */
export type FolderRecord = RecordParts;

const openPrivate = (path: string, options: OpenOptions): Either<StoreFailure, Database.Database> => {
  const opened = openFile(path, PRIVATE_FILE, options);
  if (isLeft(opened) || options.readOnly === true) return opened;
  opened.right.pragma('secure_delete = ON');
  return opened;
};

const withFolder = (folder: string, { create }: OpenOptions): Either<StoreFailure, unknown> =>
  create === true ? attempt(folder, () => mkdirSync(folder, { recursive: true })) : right(null);

/** What stands beside a store that keeps events only: four of the five parts that `openRecord` asks for, and how to close them. */
export type Companion = Omit<RecordParts, 'store'> & { readonly close: () => void };

/** People and papers in a folder, for a record whose events are kept elsewhere. Its views can be kept there too. */
export const companionFolder = (folder: string, options: OpenOptions = {}): Either<StoreFailure, Companion> => {
  const made = withFolder(folder, options);
  if (isLeft(made)) return made;
  const path = join(folder, PRIVATE_NAME);
  const held = openPrivate(path, { ...options, create: options.readOnly !== true });
  if (isLeft(held)) return held;
  const database = held.right;
  return right({
    people: makePeople(database, path),
    papers: makePapers(database, path),
    clock: systemClock,
    newId: randomUUID,
    close: () => {
      database.close();
    },
  });
};

/**
 * A record in a folder: `events.db`, the history, which alone is given to auditors; `private.db`, people and papers, which can be
 * erased. The five parts that `openRecord` asks for.
 */
export const folderRecord = (folder: string, options: OpenOptions = {}): Either<StoreFailure, FolderRecord> => {
  const made = withFolder(folder, options);
  if (isLeft(made)) return made;
  const opened = openEventStore(join(folder, EVENTS_NAME), options);
  if (isLeft(opened)) return opened;
  const store = opened.right;
  const companion = companionFolder(folder, options);
  if (isLeft(companion)) {
    void store.close();
    return companion;
  }
  const { close, ...parts } = companion.right;
  return right({
    ...parts,
    store: {
      ...store,
      close: async () => {
        await store.close();
        close();
      },
    },
  });
};

/** The views of a record in a folder: `views.db`, which can be deleted and built again from the events. */
export const folderViews = (folder: string, options: OpenOptions = {}): Either<StoreFailure, ViewStore> =>
  openViewStore(join(folder, VIEWS_NAME), options);
