import { inZone, wallClock } from './wall-clock.js';

const A_DAY = 86_400_000;

/** What a clock in a zone shows, read as if it were universal time. */
const shown = (at: number, zone: string): number => {
  const { day, time } = wallClock(new Date(at), zone);
  return Date.parse(`${day}T${time}:00.000Z`);
};

/**
 * The first instant at which a clock in an IANA zone shows a local day and time; null for a zone that this platform does not know,
 * and for a time that its clocks skip.
 */
export const zonedInstant = (day: string, time: string, zone: string): string | null => {
  const local = Date.parse(`${day}T${time}:00.000Z`);
  return inZone(() => {
    const found = [local - A_DAY, local + A_DAY]
      .map((near) => local - (shown(near, zone) - near))
      .filter((at) => shown(at, zone) === local)
      .sort((one, other) => one - other)
      .at(0);
    return found === undefined ? null : new Date(found).toISOString();
  });
};
