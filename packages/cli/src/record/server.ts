import { randomUUID } from 'node:crypto';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { failed } from '@acta/core';
import type * as Eventstoredb from '@acta/eventstoredb';
import { companionFolder, systemClock, type Companion } from '@acta/sqlite';
import type { Trouble } from '../trouble.js';
import { nobody, noPapers } from './nobody.js';
import type { Opened } from './open.js';
import type { RecordPlace } from './place.js';

type Server = Extract<RecordPlace, { readonly kind: 'server' }>;
type Adapter = typeof Eventstoredb;

/** An optional peer: who keeps records in folders needs no client of a server. */
const loadAdapter = async (): Promise<Adapter | null> => {
  try {
    return await import('@acta/eventstoredb');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
};

const NO_COMPANION: Companion = {
  people: nobody,
  papers: noPapers,
  clock: systemClock,
  newId: randomUUID,
  close: () => undefined,
};

export const serverRecord = async (
  { connectionString, namespace, companion }: Server,
  load: () => Promise<Adapter | null> = loadAdapter,
): Promise<Either<Trouble, Opened>> => {
  const adapter = await load();
  if (adapter === null) return left({ _tag: 'NoAdapter', module: '@acta/eventstoredb' });
  const beside = companion === null ? right(NO_COMPANION) : companionFolder(companion, { create: true });
  if (isLeft(beside)) return left(failed(beside.left));
  const store = adapter.makeEventStore({ connectionString, namespace });
  if (isLeft(store)) {
    beside.right.close();
    return left(failed(store.left));
  }
  const { close, ...parts } = beside.right;
  return right({ parts: { ...parts, store: store.right }, close });
};
