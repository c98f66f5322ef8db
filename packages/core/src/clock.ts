import type { Day, Instant } from './calendar/day.js';

/** The only source of time. `dayOf` answers the local day of an instant in an IANA zone, null for a zone that it does not know. */
export interface Clock {
  now(): Instant;
  dayOf(instant: Instant, zone: string): Day | null;
}
