import type { Clock } from '@acta/core';
import { zonedDay, zonedInstant } from '@acta/projections';

/** A clock that stands still until it is told. */
export type TestClock = Clock & {
  readonly set: (instant: string) => void;
  readonly advance: (milliseconds: number) => void;
};

export const testClock = (start = '2030-01-07T16:00:00.000Z'): TestClock => {
  let now = start;
  return {
    now: () => now,
    dayOf: zonedDay,
    instantOf: zonedInstant,
    set: (instant) => {
      now = instant;
    },
    advance: (milliseconds) => {
      now = new Date(Date.parse(now) + milliseconds).toISOString();
    },
  };
};
