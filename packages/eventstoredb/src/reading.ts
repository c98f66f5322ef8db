import type { EventFilter, Pages, Position, ReadAllOptions, ReadStreamOptions, StoreFailure } from '@acta/core';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { choosing } from './choosing.js';
import { openBackward, openStream, openSubscription, type Mark } from './opening.js';
import { paging, type Page } from './paging.js';
import type { Ports } from './ports.js';
import { commitOf, furthest, justAfter, LARGEST, type Place } from './positions.js';
import { stepping } from './steps.js';
import { commitIn, isStreamName, storedIn, type Resolved } from './stored.js';

export type Look = {
  /** An event that was asked for stands after the place. */
  readonly more: boolean;
  /** Where the log ends, of whatever record; null where it is empty. */
  readonly end: bigint | null;
};

export type Reading = {
  readonly readStream: (stream: string, options?: ReadStreamOptions) => Pages;
  readonly readAll: (options?: ReadAllOptions) => Pages;
  /** Looks from the end of the log back to a place. */
  readonly look: (after: bigint, filter: EventFilter) => Promise<Either<StoreFailure, Look>>;
  /** The last event of all, of whatever record. */
  readonly end: () => Promise<Either<StoreFailure, bigint | null>>;
  readonly head: () => Promise<Either<StoreFailure, Position | null>>;
};

async function* only(failure: StoreFailure): AsyncGenerator<Page> {
  yield await Promise.resolve(left(failure));
}

async function* nothing(): AsyncGenerator<Page> {
  // Nothing is there to be read.
}

const commitsOf = (position: Position): bigint => commitOf(position) ?? 0n;

export const makeReading = (ports: Ports): Reading => {
  const { namespace, patience, isClosed } = ports;
  const finite = {
    ports,
    patience: () => ({ milliseconds: patience.attempt, isLost: true }),
    budget: () => patience.budget,
  };

  const readStream: Reading['readStream'] = (stream, { direction = 'forward', from, limit = Infinity } = {}) => {
    if (isClosed()) return only({ _tag: 'Closed' });
    if (!isStreamName(stream) || limit <= 0) return nothing();
    let next = from ?? null;
    let rest = limit;
    const step = direction === 'forward' ? 1 : -1;
    const steps = stepping<Resolved, never>({
      ...finite,
      about: stream,
      mayEnd: true,
      open: (client) => openStream(client, namespace.within(stream), direction, next, rest),
    });
    return paging(steps, {
      take: (resolved) => {
        const event = storedIn(namespace, resolved);
        if (isLeft(event) || event.right === null) return event;
        next = event.right.revision + step;
        rest -= 1;
        return event;
      },
      isOver: () => rest <= 0 || (next !== null && next < 0),
    });
  };

  async function* backward({ after, limit = Infinity, ...filter }: ReadAllOptions): AsyncGenerator<Page> {
    const choose = choosing(namespace, filter);
    const last = after === undefined ? right(null) : await end();
    if (isLeft(last)) {
      yield last;
      return;
    }
    // A server reads back from no place that is beyond its end.
    const isWithin = after !== undefined && last.right !== null && commitsOf(after) <= last.right;
    let before: Place | null = isWithin ? justAfter(commitsOf(after)) : null;
    let rest = limit;
    const steps = stepping<Resolved, never>({
      ...finite,
      about: 'the record',
      mayEnd: true,
      after,
      open: (client) => openBackward(client, before),
    });
    yield* paging(steps, {
      take: (resolved) => {
        const commit = commitIn(resolved);
        if (commit === null || (before !== null && commit >= before.commit)) return right(null);
        before = justAfter(commit);
        const event = choose(resolved);
        if (!isLeft(event) && event.right !== null) rest -= 1;
        return event;
      },
      isOver: () => rest <= 0,
    });
  }

  /** A subscription that ends where it is level: the client’s own read has no filter. */
  const forward = ({ after, limit = Infinity, ...filter }: ReadAllOptions): Pages => {
    const choose = choosing(namespace, filter);
    let delivered = after === undefined ? -1n : commitsOf(after);
    let from: Place | null = after === undefined ? null : justAfter(delivered);
    let rest = limit;
    let level = false;
    const steps = stepping<Resolved, Mark>({
      ...finite,
      about: 'the record',
      mayEnd: false,
      after,
      open: (client) => openSubscription(client, namespace, filter, from),
    });
    return paging(steps, {
      take: (resolved) => {
        const commit = commitIn(resolved);
        if (commit === null || commit <= delivered) return right(null);
        delivered = commit;
        from = justAfter(commit);
        const event = choose(resolved);
        if (!isLeft(event) && event.right !== null) rest -= 1;
        return event;
      },
      mark: (mark) => {
        if (mark.kind === 'checkpoint') from = furthest(from, mark.place);
        if (mark.kind === 'caught-up') level = true;
      },
      isOver: () => rest <= 0 || level,
    });
  };

  const readAll: Reading['readAll'] = ({ direction = 'forward', ...options } = {}) => {
    const { after, limit = Infinity, categories, types } = options;
    if (after !== undefined && commitOf(after) === null) return only({ _tag: 'InvalidPosition', position: after });
    if (isClosed()) return only({ _tag: 'Closed' });
    if (limit <= 0 || categories?.length === 0 || types?.length === 0) return nothing();
    return direction === 'forward' ? forward(options) : backward(options);
  };

  const look: Reading['look'] = async (after, filter) => {
    const choose = choosing(namespace, filter);
    let end: bigint | null = null;
    const steps = stepping<Resolved, never>({
      ...finite,
      about: 'the end of the log',
      mayEnd: true,
      open: (client) => openBackward(client, null),
    });
    for await (const told of steps) {
      if (told.kind === 'failed') return left(told.failure);
      if (told.kind !== 'came') continue;
      for (const { item } of told.all.filter((each) => each.kind === 'item')) {
        const commit = commitIn(item);
        if (commit === null) continue;
        end = end === null || commit > end ? commit : end;
        if (commit <= after) return right({ more: false, end });
        const event = choose(item);
        if (isLeft(event)) return event;
        if (event.right !== null) return right({ more: true, end });
      }
    }
    return right({ more: false, end });
  };

  const end: Reading['end'] = async () => {
    const looked = await look(LARGEST, {});
    return isLeft(looked) ? looked : right(looked.right.end);
  };

  const head: Reading['head'] = async () => {
    for await (const page of readAll({ direction: 'backward', limit: 1 }))
      return isLeft(page) ? page : right(page.right[0]?.position ?? null);
    return right(null);
  };

  return { readStream, readAll, look, end, head };
};
