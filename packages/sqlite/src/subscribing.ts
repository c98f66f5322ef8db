import { setImmediate } from 'node:timers/promises';
import type { EventFilter, Signal, StoreFailure, SubscribeOptions, SubscriptionMessage } from '@acta/core';
import { isLeft } from 'fp-ts/lib/Either.js';
import type { makeReading } from './reading.js';
import { numberOf, positionOf } from './rows.js';
import { nextOccasion } from './wake.js';

const PAGE = 500;

type Reading = ReturnType<typeof makeReading>;

const failed = (failure: StoreFailure): SubscriptionMessage => ({ kind: 'failed', failure });

async function* follow(
  reading: Reading,
  path: string,
  filter: EventFilter,
  start: number,
  signal: Signal | undefined,
): AsyncGenerator<SubscriptionMessage> {
  let at = start;
  let told = -1;
  while (signal?.aborted !== true) {
    const head = reading.head();
    if (isLeft(head)) {
      yield failed(head.left);
      return;
    }
    while (at < head.right) {
      const page = reading.pageAfter(at, PAGE, filter);
      if (isLeft(page)) {
        yield failed(page.left);
        return;
      }
      const last = page.right.at(-1);
      at =
        page.right.length < PAGE
          ? Math.max(head.right, Number(last?.position ?? 0))
          : Number(last?.position ?? head.right);
      if (last !== undefined) yield { kind: 'events', events: page.right };
      await setImmediate();
      if (isAborted(signal)) return;
    }
    if (told !== at) {
      told = at;
      yield { kind: 'caught-up', position: at === 0 ? null : positionOf(at) };
      continue;
    }
    await nextOccasion(path, signal);
  }
}

const isAborted = (signal: Signal | undefined): boolean => signal?.aborted === true;

async function* only(message: SubscriptionMessage): AsyncGenerator<SubscriptionMessage> {
  yield await Promise.resolve(message);
}

export const makeSubscribe =
  (reading: Reading, path: string) =>
  ({ from, signal, ...filter }: SubscribeOptions): AsyncIterable<SubscriptionMessage> => {
    if (typeof from === 'object') {
      const start = numberOf(from.after);
      return start === null
        ? only(failed({ _tag: 'InvalidPosition', position: from.after }))
        : follow(reading, path, filter, start, signal);
    }
    const head = from === 'start' ? null : reading.head();
    if (head !== null && isLeft(head)) return only(failed(head.left));
    return follow(reading, path, filter, head?.right ?? 0, signal);
  };
