import type { EventStore, EventToAppend, StoreFailure, SubscriptionMessage } from '@acta/core';
import { isLeft, type Either } from 'fp-ts/lib/Either.js';
import { afterEach } from 'vitest';
import { makeEventStore, type EventStoreOptions, type Patience } from '../../src/index.js';
import { rightOf } from '../on-server.js';

/** Short, so that what takes patience does not take the time of a test, and longer than a busy machine takes for an answer. */
export const IMPATIENT: Patience = { budget: 6_000, attempt: 1_000, reconnect: 6_000, silence: 100 };

const open: EventStore[] = [];

afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
});

type Rest = { readonly appends?: 'unary' | 'batch'; readonly patience?: Partial<Patience> };

/** A store of the namespace `acta`, closed after the test. */
export const storeAt = (
  where: { readonly connectionString: string } | Pick<EventStoreOptions & { connectionString?: undefined }, 'client'>,
  { patience, ...rest }: Rest = {},
): EventStore => {
  const store = rightOf(
    makeEventStore({
      ...where,
      namespace: 'acta',
      ...rest,
      patience: { ...IMPATIENT, ...patience },
    }),
  );
  open.push(store);
  return store;
};

export const noted = (id = '00000000-0000-4000-8000-00000000000a'): EventToAppend => ({
  id,
  type: 'Noted',
  data: {},
  metadata: {},
});

export const failureIn = (either: Either<StoreFailure, unknown>): StoreFailure | null =>
  isLeft(either) ? either.left : null;

/** What a subscription tells, up to and with a message. */
export const toldUntil = async (
  messages: AsyncIterable<SubscriptionMessage>,
  last: (message: SubscriptionMessage, told: readonly SubscriptionMessage[]) => boolean,
): Promise<readonly SubscriptionMessage[]> => {
  const told: SubscriptionMessage[] = [];
  for await (const message of messages) {
    told.push(message);
    if (message.kind === 'failed' || last(message, told)) break;
  }
  return told;
};

export const idsIn = (told: readonly SubscriptionMessage[]): readonly string[] =>
  told.flatMap((message) => (message.kind === 'events' ? message.events.map(({ id }) => id) : []));
