import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { decodeStored, type EventStore, type Failed, type Recorded, type StreamId } from '@acta/core';

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

export const byStream = (events: readonly Recorded[]): ReadonlyMap<StreamId, readonly Recorded[]> => {
  const streams = new Map<StreamId, Recorded[]>();
  for (const event of events) {
    const known = streams.get(event.stream);
    if (known === undefined) streams.set(event.stream, [event]);
    else known.push(event);
  }
  return streams;
};
