import type {
  Commitment,
  CommissionRecord,
  Day,
  Failed,
  Minutes,
  Motion,
  PaperReference,
  Recorded,
  Resolution,
  Session,
  StateOf,
  StreamId,
} from '@acta/core';
import { isLeft, type Either } from 'fp-ts/lib/Either.js';

/** What a step can take hold of. `events`: all that the record holds, oldest first. */
export type World = {
  readonly today: Day;
  readonly sessions: readonly Session[];
  readonly minutes: readonly Minutes[];
  readonly motions: readonly Motion[];
  readonly commitments: readonly Commitment[];
  readonly resolutions: readonly Resolution[];
  readonly events: readonly Recorded[];
  readonly paper: PaperReference;
  /** Another, which takes the place of it. */
  readonly corrected: PaperReference;
};

export const rightOf = <A>(either: Either<Failed, A>): A => {
  if (isLeft(either)) throw new Error(JSON.stringify(either.left));
  return either.right;
};

const statesOf = async <I extends StreamId>(
  record: CommissionRecord,
  streams: readonly StreamId[],
  isOf: (id: StreamId) => id is I,
): Promise<readonly StateOf<I>[]> => {
  const states: StateOf<I>[] = [];
  for (const id of streams.filter(isOf)) {
    const state = rightOf(await record.load(id));
    if (state !== null) states.push(state);
  }
  return states;
};

const inCategory =
  <C extends 'session' | 'minutes' | 'motion' | 'commitment' | 'resolution'>(category: C) =>
  (id: StreamId): id is `${C}-${string}` =>
    id.startsWith(`${category}-`);

export const worldOf = async (
  record: CommissionRecord,
  { today, events, paper, corrected }: Pick<World, 'today' | 'events' | 'paper' | 'corrected'>,
): Promise<World> => {
  const streams = [...new Set(events.map(({ stream }) => stream))];
  return {
    today,
    events,
    paper,
    corrected,
    sessions: await statesOf(record, streams, inCategory('session')),
    minutes: await statesOf(record, streams, inCategory('minutes')),
    motions: await statesOf(record, streams, inCategory('motion')),
    commitments: await statesOf(record, streams, inCategory('commitment')),
    resolutions: await statesOf(record, streams, inCategory('resolution')),
  };
};
