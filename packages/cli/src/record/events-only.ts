import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { isLeft, right, type Either } from 'fp-ts/lib/Either.js';
import type { RecordParts, StoreFailure } from '@acta/core';
import { EVENTS_NAME, openEventStore, PRIVATE_NAME, systemClock } from '@acta/sqlite';
import { nobody, noPapers } from './nobody.js';

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** The file of events in what a path names: itself, or its folder's. */
export const eventsFileAt = (path: string): string => (isFile(path) ? path : join(path, EVENTS_NAME));

/** Whether a path holds the events and not what can be erased: what an auditor is given. */
export const hasEventsOnly = (path: string): boolean =>
  isFile(path) || (existsSync(join(path, EVENTS_NAME)) && !existsSync(join(path, PRIVATE_NAME)));

/** A record of events alone, to be read: nobody has a name in it, and no paper is held. */
export const eventsOnly = (path: string): Either<StoreFailure, RecordParts> => {
  const store = openEventStore(eventsFileAt(path), { readOnly: true });
  if (isLeft(store)) return store;
  return right({ store: store.right, people: nobody, papers: noPapers, clock: systemClock, newId: randomUUID });
};
