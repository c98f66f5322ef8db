import { LIMITS, type ExpectedRevision, type Position, type StoreFailure } from '@acta/core';
import type { Patience } from './options.js';
import type { Trouble } from './trouble.js';
import { waitBefore, waiting } from './waiting.js';

type May = Extract<Trouble, { readonly kind: 'not-done' | 'unknown' }>;

export const mayPass = (trouble: Trouble): trouble is May => trouble.kind === 'not-done' || trouble.kind === 'unknown';

/** One call’s tries: how many there were, and since when nothing came of them. */
export type Attempts = {
  /** Waits before the next try; false when the time that the caller has is over. */
  readonly another: (budget: number) => Promise<boolean>;
  /** How much of the caller’s time is left, in milliseconds. */
  readonly left: (budget: number) => number;
  /** How long the next try may take, which would take so long by itself, in milliseconds. */
  readonly limit: (attempt: number, budget: number) => number;
  /** Something came of it: the time runs from now. */
  readonly progress: () => void;
};

/** A try that had no time at all would tell nothing of what is wrong, and be the last that is told of. */
const SHORTEST = 500;

export const makeAttempts = (isClosed: () => boolean, begun = Date.now()): Attempts => {
  let since = begun;
  let row = 0;
  const left = (budget: number): number => since + budget - Date.now();
  return {
    left,
    limit: (attempt, budget) => Math.min(attempt, Math.max(left(budget), SHORTEST)),
    another: async (budget) => {
      if (left(budget) <= 0 || isClosed()) return false;
      await waiting(Math.min(waitBefore(row), left(budget)));
      row += 1;
      return left(budget) > 0 && !isClosed();
    },
    progress: () => {
      since = Date.now();
      row = 0;
    },
  };
};

const seconds = (milliseconds: number): string => `${String(milliseconds / 1_000)} s`;

const causeIn = (trouble: May): Pick<Extract<StoreFailure, { readonly _tag: 'Unavailable' }>, 'cause'> =>
  'cause' in trouble && trouble.cause !== undefined ? { cause: trouble.cause } : {};

/** What is answered when patience is at an end. */
export const unavailable = (trouble: May, { budget }: Pick<Patience, 'budget'>): StoreFailure => ({
  _tag: 'Unavailable',
  detail: `nothing came of it in ${seconds(budget)}; last: ${trouble.detail}`,
  ...causeIn(trouble),
});

export const outcomeUnknown = (trouble: May): StoreFailure => ({
  _tag: 'OutcomeUnknown',
  detail: trouble.detail,
  ...causeIn(trouble),
});

/** What a call was about. */
export type About = {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly bytes: number;
  readonly position: Position;
};

export const aboutReading = (stream: string, position: Position): About => ({
  stream,
  expected: 'any',
  bytes: 0,
  position,
});

/** The port’s words for what another try does not put right. */
export const failureOf = (
  trouble: Exclude<Trouble, May>,
  { stream, expected, bytes, position }: About,
): StoreFailure => {
  switch (trouble.kind) {
    case 'conflict':
      return { _tag: 'Conflict', stream, expected, actual: trouble.actual };
    case 'deleted':
      return { _tag: 'StreamDeleted', stream };
    case 'no-place':
      return { _tag: 'InvalidPosition', position };
    case 'denied':
      return { _tag: 'AccessDenied', detail: trouble.detail };
    case 'too-large':
      return { _tag: 'AppendTooLarge', bytes, limit: trouble.limit ?? LIMITS.appendBytes };
    case 'missing':
      return { _tag: 'Unavailable', detail: `the server does not find ${stream}` };
    case 'refused':
      return { _tag: 'Unavailable', detail: `the server refuses it: ${trouble.detail}`, cause: trouble.cause };
  }
};
