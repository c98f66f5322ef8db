import type { Clock, Day } from '@acta/core';
import type { Memory } from './memory.js';

/** The day with which due dates are compared: of an illustrative record, that of its last event, since its clock stands there. */
export const todayOf = (memory: Memory, clock: Clock): Day | null => {
  const commission = memory.stateOf('commission-self');
  if (commission === null) return null;
  const last = memory.events.at(-1)?.metadata.recordedAt;
  const now = commission.record === 'illustrative' && last !== undefined ? last : clock.now();
  return clock.dayOf(now, commission.zone);
};
