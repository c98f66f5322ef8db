import type { StoredEvent, StoreFailure, SubscriptionMessage } from '@acta/core';
import { isLeft, type Either } from 'fp-ts/lib/Either.js';
import { furthest, justAfter, positionAt, type Place } from './positions.js';
import type { Mark, Received } from './received.js';

/** Where a subscription stands, over all its connections. */
export type Standing = {
  /** From where the next connection goes on. */
  readonly from: () => Place | null;
  /** Up to where everything was delivered, or was not asked for. */
  readonly level: () => bigint;
  readonly isConfirmed: () => boolean;
  /** Something came since it was told to be level, so that it has to be told again. */
  readonly isUnsettled: () => boolean;
  readonly begin: () => void;
  readonly take: (received: Received) => StoreFailure | null;
  readonly mark: (mark: Mark) => null;
  /** What is to be told of what was taken. */
  readonly tell: () => readonly SubscriptionMessage[];
  /** There is more than was delivered. */
  readonly expect: () => void;
  /** There was nothing more up to an end. */
  readonly settle: (end: bigint | null) => readonly SubscriptionMessage[];
  /** How far it is level by now, where it is: other records’ events may pass by for hours, and nothing else be told. */
  readonly stay: () => readonly SubscriptionMessage[];
  readonly lose: () => readonly SubscriptionMessage[];
};

const further = (one: bigint | null, other: bigint | null): bigint | null =>
  one === null || (other !== null && other > one) ? other : one;

export const standingAt = (
  after: bigint | null,
  end: bigint | null,
  choose: (received: Received) => Either<StoreFailure, StoredEvent | null>,
): Standing => {
  let level = after;
  // A place beyond the end can’t be resumed from; what comes up to it is passed over all the same.
  let from = after === null ? null : justAfter(end !== null && after > end ? end : after);
  let delivered = after ?? -1n;
  let confirmed = false;
  /** `behind`: not level by the last word on it. `more`: level once, and something came since. */
  let state: 'behind' | 'level' | 'more' = 'behind';
  let told: 'caught-up' | 'fell-behind' | null = null;
  /** The place that was last told to be level at. */
  let levelAt: bigint | null = null;
  let taken: StoredEvent[] = [];

  const caughtUp = (known: bigint | null): readonly SubscriptionMessage[] => {
    level = further(level, known);
    if (level !== null) from = furthest(from, justAfter(level));
    if (state === 'level' && level === levelAt) return [];
    state = 'level';
    told = 'caught-up';
    levelAt = level;
    return [{ kind: 'caught-up', position: level === null ? null : positionAt(level) }];
  };

  const fellBehind = (): readonly SubscriptionMessage[] => {
    state = 'behind';
    if (told !== 'caught-up') return [];
    told = 'fell-behind';
    return [{ kind: 'fell-behind' }];
  };

  let messages: SubscriptionMessage[] = [];
  const flush = (): void => {
    if (taken.length === 0) return;
    messages.push({ kind: 'events', events: taken });
    taken = [];
  };

  return {
    from: () => from,
    level: () => level ?? -1n,
    isConfirmed: () => confirmed,
    isUnsettled: () => state === 'more',
    begin: () => {
      confirmed = false;
    },
    take: (received) => {
      const { commit } = received;
      if (commit === null || commit <= delivered) return null;
      const event = choose(received);
      if (isLeft(event)) return event.left;
      delivered = commit;
      level = further(level, commit);
      from = justAfter(commit);
      if (event.right === null) return null;
      taken.push(event.right);
      if (state === 'level') state = 'more';
      return null;
    },
    mark: (mark) => {
      switch (mark.kind) {
        case 'confirmed':
          confirmed = true;
          return null;
        case 'checkpoint':
          from = furthest(from, mark.place);
          // One whose `prepare` is 0 comes before the event that stands there.
          if (from === mark.place && mark.place.prepare !== 0n) level = further(level, mark.place.commit);
          return null;
        case 'caught-up':
          flush();
          messages.push(...caughtUp(end));
          return null;
        case 'fell-behind':
          flush();
          messages.push(...fellBehind());
          return null;
      }
    },
    tell: () => {
      flush();
      const all = messages;
      messages = [];
      return all;
    },
    expect: () => {
      if (state === 'level') state = 'more';
    },
    settle: caughtUp,
    stay: () => (state === 'level' ? caughtUp(null) : []),
    lose: fellBehind,
  };
};
