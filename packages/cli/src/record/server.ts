import { randomUUID } from 'node:crypto';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { failed } from '@acta/core';
import type * as Eventstoredb from '@acta/eventstoredb';
import { companionFolder, systemClock, type Companion } from '@acta/sqlite';
import type { Trouble } from '../trouble.js';
import { awaited } from './awaited.js';
import { nobody, noPapers } from './nobody.js';
import type { Opened } from './opened.js';
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
  waiting: (seconds: number) => void,
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
  const told = awaited(store.right, () => waiting(adapter.PATIENCE.budget / 1_000));
  return right({ parts: { ...parts, store: told }, close });
};
