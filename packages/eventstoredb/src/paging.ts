import type { StoredEvent, StoreFailure } from '@acta/core';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import type { Step } from './steps.js';
import type { Resolved } from './stored.js';

export type Page = Either<StoreFailure, readonly StoredEvent[]>;

/** How many events a page has at the most. */
const PAGE = 500;

type Reader<M> = {
  /** The event, or null where it is not one that was asked for. The reader stands after it from then on. */
  readonly take: (resolved: Resolved) => Either<StoreFailure, StoredEvent | null>;
  readonly mark?: (mark: M) => void;
  readonly isOver: () => boolean;
};

/** Makes pages of what comes: as full as they can be without asking for more than one at a time. */
export async function* paging<M>(
  steps: AsyncIterable<Step<Resolved, M>>,
  { take, mark = () => undefined, isOver }: Reader<M>,
): AsyncGenerator<Page> {
  let page: StoredEvent[] = [];
  for await (const step of steps) {
    if (step.kind === 'came')
      for (const told of step.all) {
        if (isOver()) break;
        if (told.kind === 'mark') {
          mark(told.mark);
          continue;
        }
        const event = take(told.item);
        if (isLeft(event)) {
          if (page.length > 0) yield right(page);
          yield event;
          return;
        }
        if (event.right === null) continue;
        page.push(event.right);
        if (page.length < PAGE) continue;
        yield right(page);
        page = [];
      }
    if (step.kind === 'failed') {
      if (page.length > 0) yield right(page);
      yield left(step.failure);
      return;
    }
    if (step.kind === 'ended' || isOver()) break;
  }
  if (page.length > 0) yield right(page);
}
