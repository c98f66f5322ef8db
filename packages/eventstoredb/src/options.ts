import type { EventStoreDBClient } from '@eventstore/db-client';
import type { StoreFailure } from '@acta/core';
import { left, right, type Either } from 'fp-ts/lib/Either.js';

/** How long the store is patient, in milliseconds. */
export type Patience = {
  /**
   * How long a call goes on trying while no leader answers, before it fails with `Unavailable`. 30,000: an election takes a few
   * seconds, a leader that hangs is noticed by the others after some ten.
   */
  readonly budget: number;
  /**
   * How long one attempt may stay without an answer, never longer than the budget. 5,000: the client’s own limit is 10 seconds for a unary append, 20 for a read of
   * a hung node, and none at all for a batch append.
   */
  readonly attempt: number;
  /**
   * How long a subscription that once stood goes on reconnecting without a sign of life. 300,000: restarting every node of a cluster
   * takes minutes, and a subscriber loses nothing by waiting.
   */
  readonly reconnect: number;
  /**
   * After how much silence a subscription looks whether it is still level. 10,000: servers up to 26.1 tell no checkpoint while nothing
   * matches, and a node that hangs is noticed by it before the client’s 20 seconds are over.
   */
  readonly silence: number;
};

export const PATIENCE: Patience = { budget: 30_000, attempt: 5_000, reconnect: 300_000, silence: 10_000 };

type Shared = {
  /** `[a-z0-9]+`: which of the records in the cluster this is. Streams are `<namespace>.<category>-<id>` there, nowhere else. */
  readonly namespace: string;
  /**
   * How appends travel. `unary` (the default): each its own call, which has a deadline of its own and is retried alone. `batch`: all on
   * one stream, about twice as fast for many small appends; what breaks the stream makes all of them try again. Needs
   * `connectionString`.
   */
  readonly appends?: 'unary' | 'batch';
  readonly patience?: Partial<Patience>;
};

export type EventStoreOptions = Shared &
  (
    | {
        /** `esdb://…` or `esdb+discover://…`, with user, password, CA file and client certificate as the client knows them. */
        readonly connectionString: string;
        readonly client?: undefined;
      }
    | {
        /**
         * A client of the caller’s, who disposes of it. A node that hangs is then noticed when the client’s keep-alive ends, since
         * this package can’t make the client choose another.
         */
        readonly client: EventStoreDBClient;
        readonly connectionString?: undefined;
      }
  );

export type Chosen = Required<Omit<Shared, 'patience'>> & { readonly patience: Patience };

const misconfigured = (option: string, detail: string): StoreFailure => ({ _tag: 'Misconfigured', option, detail });

/** The options with their defaults, or the first that is wrong. */
export const chosen = ({ namespace, appends = 'unary', patience = {} }: Shared): Either<StoreFailure, Chosen> => {
  if (!/^[a-z0-9]+$/.test(namespace))
    return left(misconfigured('namespace', 'it has to be lower-case letters and digits'));
  const all = { ...PATIENCE, ...patience };
  const wrong = Object.entries(all).find(
    ([, milliseconds]) => !(Number.isSafeInteger(milliseconds) && milliseconds > 0),
  );
  return wrong === undefined
    ? right({ namespace, appends, patience: { ...all, attempt: Math.min(all.attempt, all.budget) } })
    : left(misconfigured(`patience.${wrong[0]}`, 'it has to be a positive whole number of milliseconds'));
};
