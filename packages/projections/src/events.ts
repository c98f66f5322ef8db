import {
  decodeStored,
  failed,
  type EventStore,
  type Failed,
  type Pages,
  type Position,
  type Recorded,
} from '@acta/core';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';

type Decoded = AsyncGenerator<Either<Failed, readonly Recorded[]>>;

/** Pages of events, decoded. What comes before one that cannot be is told; the failure is the last thing that it yields. */
export async function* decoded(pages: Pages | Iterable<PageOf<Pages>>): Decoded {
  for await (const page of pages) {
    if (isLeft(page)) {
      yield left(failed(page.left));
      return;
    }
    const events: Recorded[] = [];
    for (const stored of page.right) {
      const event = decodeStored(stored);
      if (isLeft(event)) {
        if (events.length > 0) yield right(events);
        yield left(failed(event.left));
        return;
      }
      events.push(event.right);
    }
    yield right(events);
  }
}

type PageOf<P> = P extends AsyncIterable<infer Page> ? Page : never;

/** Every event of a store after a position. */
export const eventsAfter = (store: Pick<EventStore, 'readAll'>, after: Position | null): Decoded =>
  decoded(store.readAll(after === null ? {} : { after }));
