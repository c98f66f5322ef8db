import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { decodeStored, type EventStore, type Failed, type Recorded } from '@acta/core';

/** Every event of the record, in the store's order. */
export const readAll = async (store: EventStore): Promise<Either<Failed, readonly Recorded[]>> => {
  const events: Recorded[] = [];
  for await (const page of store.readAll()) {
    if (isLeft(page)) return left({ _tag: 'Failed', failure: page.left });
    for (const stored of page.right) {
      const decoded = decodeStored(stored);
      if (isLeft(decoded)) return left({ _tag: 'Failed', failure: decoded.left });
      events.push(decoded.right);
    }
  }
  return right(events);
};
