import type { Day, Instant, Time } from './calendar/day.js';

/**
 * The only source of time. `dayOf` answers the local day of an instant in an IANA zone, null for a zone that it does not know;
 * `instantOf` the first instant at which a clock in that zone shows a day and a time, null where none does: clocks put forward skip
 * an hour, and those put back show one twice.
 */
export interface Clock {
  now(): Instant;
  dayOf(instant: Instant, zone: string): Day | null;
  instantOf(day: Day, time: Time, zone: string): Instant | null;
}
