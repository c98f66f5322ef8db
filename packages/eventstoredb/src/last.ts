import type { Appended, EventToAppend, ExpectedRevision, StoredEvent, StoreFailure } from '@acta/core';
import { isLeft, right, type Either } from 'fp-ts/lib/Either.js';
import type { Reading } from './reading.js';

/** The revision of a stream’s last event, as the leader has it. */
export const lastOf = async (reading: Reading, stream: string): Promise<Either<StoreFailure, number | 'noStream'>> => {
  for await (const page of reading.readStream(stream, { direction: 'backward', limit: 1 }))
    return isLeft(page) ? page : right(page.right[0]?.revision ?? 'noStream');
  return right('noStream');
};

/** Where these events stand already, at the revision that was expected for them; null where they do not. */
export const standing = async (
  reading: Reading,
  stream: string,
  events: readonly EventToAppend[],
  expected: ExpectedRevision,
): Promise<Either<StoreFailure, Appended | null>> => {
  if (expected === 'any' || expected === 'exists') return right(null);
  const from = expected === 'noStream' ? 0 : expected.exactly + 1;
  const found: StoredEvent[] = [];
  for await (const page of reading.readStream(stream, { from, limit: events.length })) {
    if (isLeft(page)) return page;
    found.push(...page.right);
  }
  const last = found.at(-1);
  const same = found.length === events.length && found.every(({ id }, index) => id === events[index]?.id);
  return right(same && last !== undefined ? { revision: last.revision, position: last.position } : null);
};
