import type { StoredEvent, StoreFailure } from '@acta/core';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import type { Step } from './steps.js';
import type { Mark, Received } from './received.js';

export type Page = Either<StoreFailure, readonly StoredEvent[]>;

type Reader = {
  /** The event, or null where it is not one that was asked for. The reader stands after it from then on. */
  readonly take: (received: Received) => Either<StoreFailure, StoredEvent | null>;
  readonly mark?: (mark: Mark) => void;
  /** Asked when nothing came for a while, of a read that may be silent; what it answers ends the read. */
  readonly silence?: () => Promise<StoreFailure | null>;
  readonly isOver: () => boolean;
};

const failureIn = async (
  step: Step<Received, Mark>,
  silence: Reader['silence'] = () => Promise.resolve(null),
): Promise<StoreFailure | null> => {
  if (step.kind === 'failed') return step.failure;
  return step.kind === 'silence' ? silence() : null;
};

/** Makes a page of what came since the last one was asked for: the slower the consumer, the fuller it is. */
export async function* paging(
  steps: AsyncIterable<Step<Received, Mark>>,
  { take, mark = () => undefined, silence, isOver }: Reader,
): AsyncGenerator<Page> {
  for await (const step of steps) {
    const page: StoredEvent[] = [];
    let failure = await failureIn(step, silence);
    for (const told of step.kind === 'came' ? step.all : []) {
      if (isOver() || failure !== null) break;
      if (told.kind === 'mark') {
        mark(told.mark);
        continue;
      }
      const event = take(told.item);
      if (isLeft(event)) failure = event.left;
      else if (event.right !== null) page.push(event.right);
    }
    if (page.length > 0) yield right(page);
    if (failure !== null) yield left(failure);
    if (failure !== null || step.kind === 'ended' || isOver()) return;
  }
}
