import type { EventStoreDBClient } from '@eventstore/db-client';
import type { EventFilter, Position, Signal, StoreFailure, SubscribeOptions, SubscriptionMessage } from '@acta/core';
import { isLeft, right, type Either } from 'fp-ts/lib/Either.js';
import { choosing, prefixesOf } from './choosing.js';
import { openRead } from './opening.js';
import type { Ports } from './ports.js';
import { commitOf } from './positions.js';
import { subscriptionRequest } from './read-request.js';
import type { Reading } from './reading.js';
import type { Mark, Received } from './received.js';
import { standingAt, type Standing } from './standing.js';
import { isAborted, stepping } from './steps.js';

/** How long nothing more has to come before it is asked whether that was all, in milliseconds. */
const QUIET = 20;

const failed = (failure: StoreFailure): SubscriptionMessage => ({ kind: 'failed', failure });

/** Where a subscription begins, and where the log ended by then. */
type Start = Either<StoreFailure, { readonly after: bigint | null; readonly end: bigint | null }>;

const startOf = async (reading: Reading, { from, signal }: SubscribeOptions): Promise<Start> => {
  const end = await reading.end({ signal });
  if (isLeft(end)) return end;
  if (from === 'start') return right({ after: null, end: end.right });
  return right({ after: from === 'now' ? end.right : commitOf(from.after), end: end.right });
};

type Following = {
  readonly ports: Ports;
  readonly reading: Reading;
  readonly filter: EventFilter;
  readonly signal: Signal | undefined;
  readonly after: Position | undefined;
};

/** What is told of what came; a failure is last. */
const toldOf = (
  at: Standing,
  came: readonly (
    { readonly kind: 'item'; readonly item: Received } | { readonly kind: 'mark'; readonly mark: Mark }
  )[],
): readonly SubscriptionMessage[] => {
  for (const told of came) {
    const broken = told.kind === 'item' ? at.take(told.item) : at.mark(told.mark);
    if (broken !== null) return [...at.tell(), failed(broken)];
  }
  return at.tell();
};

async function* follow(
  { ports, reading, filter, signal, after }: Following,
  start: Promise<Start>,
): AsyncGenerator<SubscriptionMessage> {
  const { connection, namespace, patience } = ports;
  const begun = await start;
  if (isAborted(signal)) return;
  if (isLeft(begun)) {
    yield failed(begun.left);
    return;
  }
  const at = standingAt(begun.right.after, begun.right.end, choosing(namespace, filter));
  const prefixes = prefixesOf(namespace, filter);
  let stood = false;
  let toldAt = Date.now();
  let on: EventStoreDBClient | null = null;
  let missingSince: number | null = null;
  let isDead = false;

  const steps = stepping({
    ports,
    about: 'the subscription',
    mayEnd: false,
    signal,
    after,
    open: (client) => {
      on = client;
      missingSince = null;
      isDead = false;
      at.begin();
      return openRead(client, subscriptionRequest(at.from(), prefixes));
    },
    patience: () => {
      if (isDead) return { milliseconds: 0, isLost: true };
      if (!at.isConfirmed()) return { milliseconds: patience.attempt, isLost: true };
      return { milliseconds: at.isUnsettled() ? QUIET : patience.silence, isLost: false };
    },
    budget: () => (stood ? patience.reconnect : patience.budget),
  });

  for await (const step of steps) {
    switch (step.kind) {
      case 'came':
        missingSince = null;
        for (const message of toldOf(at, step.all)) {
          yield message;
          if (message.kind === 'failed') return;
        }
        stood ||= at.isConfirmed();
        if (Date.now() - toldAt < patience.silence) break;
        toldAt = Date.now();
        yield* at.stay();
        break;
      case 'silence': {
        // A subscription can lose its node and say nothing for ever: so the log is asked, which finds a node that answers.
        const look = await reading.look(at.level(), filter, { signal });
        if (isAborted(signal)) return;
        if (isLeft(look) && look.left._tag !== 'Unavailable') {
          yield failed(look.left);
          return;
        }
        isDead = isLeft(look) || connection.client() !== on;
        if (isLeft(look)) break;
        if (look.right.more) {
          missingSince ??= Date.now();
          isDead ||= Date.now() - missingSince > patience.attempt;
          at.expect();
          break;
        }
        missingSince = null;
        yield* at.settle(look.right.end);
        break;
      }
      case 'lost':
        yield* at.lose();
        break;
      case 'ended':
        return;
      case 'failed':
        yield failed(step.failure);
        return;
    }
  }
}

async function* only(failure: StoreFailure): AsyncGenerator<SubscriptionMessage> {
  yield await Promise.resolve(failed(failure));
}

export const makeSubscribe =
  (ports: Ports, reading: Reading) =>
  (options: SubscribeOptions): AsyncIterable<SubscriptionMessage> => {
    const { from, signal, ...filter } = options;
    if (typeof from === 'object' && commitOf(from.after) === null)
      return only({ _tag: 'InvalidPosition', position: from.after });
    if (ports.isClosed()) return only({ _tag: 'Closed' });
    const after = typeof from === 'object' ? from.after : undefined;
    const following = { ports, reading, filter, signal, after };
    // Now is when this was called, whenever it is first asked what came.
    if (from === 'now') return follow(following, ports.starting.during(startOf(reading, options)));
    return {
      [Symbol.asyncIterator]: () => follow(following, startOf(reading, options)),
    };
  };
