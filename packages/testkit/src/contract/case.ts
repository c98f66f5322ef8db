import assert from 'node:assert/strict';
import type {
  Appended,
  EventStore,
  EventToAppend,
  ExpectedRevision,
  Guard,
  Pages,
  StoreFailure,
  StoredEvent,
} from '@acta/core';
import { isLeft, type Either } from 'fp-ts/lib/Either.js';

/** What a store may do otherwise than the contract says, if it declares it. */
export type Differences = {
  /** Guards are read just before the append, not in its transaction. */
  readonly guards?: 'checked-before';
  /** A retry without an explicit revision may be written twice. */
  readonly retryOfAny?: 'best-effort';
};

/** One promise of the port. `store` is empty, and the case's own. */
export type ContractCase = {
  readonly name: string;
  /** The difference that lets a store out of this case. */
  readonly unless?: keyof Differences;
  readonly run: (store: EventStore) => Promise<void>;
};

let made = 0;

/** An id that no other event of the run has. */
export const nextId = (): string => {
  made += 1;
  return `00000000-0000-4000-8000-${made.toString(16).padStart(12, '0')}`;
};

export const event = (data: EventToAppend['data'] = {}, type = 'Noted', id = nextId()): EventToAppend => ({
  id,
  type,
  data,
  metadata: { by: 'contract' },
});

export const events = (count: number, type = 'Noted'): readonly EventToAppend[] =>
  Array.from({ length: count }, (_, n) => event({ n }, type));

export const rightOf = <A>(either: Either<StoreFailure, A>): A => {
  if (isLeft(either)) assert.fail(`a failure: ${JSON.stringify(either.left)}`);
  return either.right;
};

export const failureOf = (either: Either<StoreFailure, unknown>): StoreFailure['_tag'] | null =>
  isLeft(either) ? either.left._tag : null;

export const append = async (
  store: EventStore,
  stream: string,
  batch: readonly EventToAppend[],
  expected: ExpectedRevision = 'any',
  unchanged: readonly Guard[] = [],
): Promise<Appended> => rightOf(await store.append(stream, batch, expected, { unchanged }));

export const collect = async (pages: Pages): Promise<readonly StoredEvent[]> => {
  const all: StoredEvent[] = [];
  for await (const page of pages) {
    const read = rightOf(page);
    assert.ok(read.length > 0, 'no page is empty');
    all.push(...read);
  }
  return all;
};

export const idsOf = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id);

/** A stream of that many events, appended in batches. */
export const grow = async (store: EventStore, stream: string, length: number): Promise<readonly EventToAppend[]> => {
  const all = events(length);
  for (let at = 0; at < length; at += 500) await append(store, stream, all.slice(at, at + 500));
  return all;
};
