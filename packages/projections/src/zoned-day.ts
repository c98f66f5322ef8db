import { inZone, wallClock } from './wall-clock.js';

/** The local day of an instant in an IANA zone, as `YYYY-MM-DD`; null for a zone that this platform does not know. */
export const zonedDay = (instant: string, zone: string): string | null =>
  inZone(() => wallClock(new Date(instant), zone).day);
