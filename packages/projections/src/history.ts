import type { EventStore, Failed } from '@acta/core';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { refusedAmong } from './checking.js';
import { eventsAfter } from './events.js';
import { overlay } from './fold.js';
import type { AnyProjection } from './projection.js';
import { placeOf, type Checkpoint, type FeedEntry } from './view-store.js';

export type History = { readonly record: Checkpoint['record']; readonly entries: readonly FeedEntry[] };

/** Every change since the first event, numbered as the feed numbers them: those of each page of events together. */
export async function* historyOf(
  store: EventStore,
  projection: AnyProjection,
): AsyncGenerator<Either<Failed, History>> {
  const { attempt } = overlay<unknown>(projection);
  let record: string | null = null;
  let sequence = 0;
  for await (const page of eventsAfter(store, null)) {
    if (isLeft(page)) {
      yield left(page.left);
      return;
    }
    record ??= page.right[0]?.id ?? null;
    const entries: FeedEntry[] = [];
    let failure: Failed | null = null;
    for (const event of page.right) {
      const changes = attempt(event);
      if (isLeft(changes)) {
        failure = changes.left;
        break;
      }
      for (const change of changes.right) entries.push({ ...change, sequence: (sequence += 1), cause: placeOf(event) });
    }
    const refused = refusedAmong(projection, entries);
    if (refused !== null) {
      yield left(refused);
      return;
    }
    if (record !== null) yield right({ record, entries });
    if (failure !== null) {
      yield left(failure);
      return;
    }
  }
}
