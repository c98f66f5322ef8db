import { failed, type EventStore, type Failed, type Pages, type StoredEvent } from '@acta/core';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import type { Checkpoint, Place } from './view-store.js';

const firstOf = async (pages: Pages): Promise<Either<Failed, StoredEvent | null>> => {
  for await (const page of pages) return isLeft(page) ? left(failed(page.left)) : right(page.right[0] ?? null);
  return right(null);
};

type Expected = Pick<Place, 'event' | 'position'>;

const asExpected = (found: Either<Failed, StoredEvent | null>, { event, position }: Expected): Either<Failed, null> => {
  if (isLeft(found)) return found;
  const stands = found.right?.id ?? null;
  if (stands === event && found.right?.position === position) return right(null);
  return left(failed({ _tag: 'HistoryDiverged', position, expected: event, found: stands === event ? null : stands }));
};

/** That the record is the one that begins with this event, and still holds the other, if any, where it was. */
export const verify = async (
  store: EventStore,
  record: Checkpoint['record'],
  last: Omit<Place, 'recordedAt'> | null,
): Promise<Either<Failed, null>> => {
  const first = await firstOf(store.readAll({ limit: 1 }));
  const begins = asExpected(first, { event: record, position: isLeft(first) ? '' : (first.right?.position ?? '') });
  if (isLeft(begins) || last === null) return begins;
  return asExpected(await firstOf(store.readStream(last.stream, { from: last.revision, limit: 1 })), last);
};
