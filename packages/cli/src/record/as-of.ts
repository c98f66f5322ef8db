import type { Clock, Commission, Day, Instant } from '@acta/core';
import type { AsOf, StandsAt } from '@acta/projections';
import type { Moment } from '../input/moment.js';
import { endOfDay } from './end-of-day.js';

type Founded = Pick<Commission, 'record' | 'zone'> | null;

/** What a moment means in a record: a day on which something was known ends when it ends where the commission is. */
export const asOfIn = (clock: Clock, commission: Founded, { known, on }: Moment): AsOf => {
  const day = on === null ? {} : { on };
  if (known === null) return day;
  if ('instant' in known) return { known: known.instant, ...day };
  const end = commission === null ? null : endOfDay(clock, commission.zone, known.day);
  return { known: end ?? `${known.day}T23:59:59.999Z`, ...day };
};

/** The day with which what is due is compared: of an illustrative record, that of its last event, since its clock stands there. */
export const todayIn = (clock: Clock, commission: Founded, { known, on }: AsOf, at: StandsAt | null): Day | null => {
  if (on !== undefined) return on;
  if (commission === null) return null;
  const last: Instant | null = commission.record === 'illustrative' && at !== null ? at.recordedAt : null;
  return clock.dayOf(known ?? last ?? clock.now(), commission.zone);
};
