import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import type { Papers, People, RecordParts, StoreFailure } from '@acta/core';
import { EVENTS_NAME, openEventStore, PRIVATE_NAME, systemClock } from '@acta/sqlite';

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** The file of events in what a path names: itself, or its folder's. */
export const eventsFileAt = (path: string): string => (isFile(path) ? path : join(path, EVENTS_NAME));

/** Whether a path holds the events and not what can be erased: what an auditor is given. */
export const hasEventsOnly = (path: string): boolean =>
  isFile(path) || (existsSync(join(path, EVENTS_NAME)) && !existsSync(join(path, PRIVATE_NAME)));

const NOT_HERE = left({ _tag: 'ReadOnly', detail: 'a copy of the events holds no people and no papers' } as const);

const nobody: People = {
  put: () => Promise.resolve(NOT_HERE),
  get: () => Promise.resolve(right(null)),
  list: () => Promise.resolve(right([])),
  erase: () => Promise.resolve(NOT_HERE),
};

const noPapers: Papers = {
  add: () => Promise.resolve(NOT_HERE),
  get: () => Promise.resolve(right(null)),
  examine: () => Promise.resolve(right({ held: false, digest: 'not-computed' } as const)),
  digestAs: () => Promise.resolve(right(null)),
  erase: () => Promise.resolve(NOT_HERE),
};

/** A record of events alone, to be read: nobody has a name in it, and no paper is held. */
export const eventsOnly = (path: string): Either<StoreFailure, RecordParts> => {
  const store = openEventStore(eventsFileAt(path), { readOnly: true });
  if (isLeft(store)) return store;
  return right({ store: store.right, people: nobody, papers: noPapers, clock: systemClock, newId: randomUUID });
};
