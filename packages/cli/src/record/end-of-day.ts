import { plusDays, type Clock, type Day, type Instant } from '@acta/core';

const at = (time: number): Instant => new Date(time).toISOString();

/** The last millisecond of a day in a zone, whatever its clocks did that day; null for a zone that the clock does not know. */
export const endOfDay = (clock: Clock, zone: string, day: Day): Instant | null => {
  let within = Date.parse(`${plusDays(day, -1)}T00:00:00.000Z`);
  let past = Date.parse(`${plusDays(day, 3)}T00:00:00.000Z`);
  if (clock.dayOf(at(within), zone) === null) return null;
  while (past - within > 1) {
    const middle = Math.floor((within + past) / 2);
    if ((clock.dayOf(at(middle), zone) ?? '') <= day) within = middle;
    else past = middle;
  }
  return at(within);
};
