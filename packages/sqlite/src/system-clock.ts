import type { Clock } from '@acta/core';
import { zonedDay } from '@acta/projections';

/** The clock of this machine. */
export const systemClock: Clock = { now: () => new Date().toISOString(), dayOf: zonedDay };
