import type { Clock } from '@acta/core';
import { zonedDay, zonedInstant } from '@acta/projections';

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  dayOf: zonedDay,
  instantOf: zonedInstant,
};
