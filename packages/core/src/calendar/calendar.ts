import { daysBetween, plusDays, weekday, type Day } from './day.js';

/** The days on which a commission does not work, beside Saturdays and Sundays. */
export type Calendar = { readonly holidays: ReadonlySet<Day> };

/** Where no commission says otherwise, only Saturdays and Sundays are no working days. */
export const NO_CALENDAR: Calendar = { holidays: new Set() };

/** Neither Saturday nor Sunday, nor a holiday of the commission (LFPA 28). */
export const isWorkingDay = ({ holidays }: Calendar, day: Day): boolean => {
  const dayOfWeek = weekday(day);
  return dayOfWeek !== 0 && dayOfWeek !== 6 && !holidays.has(day);
};

/** Working days in a span whose two ends may or may not count. */
export const workingDaysBetween = (
  calendar: Calendar,
  from: Day,
  to: Day,
  { firstDayCounts, lastDayCounts }: { readonly firstDayCounts: boolean; readonly lastDayCounts: boolean },
): number => {
  const first = firstDayCounts ? from : plusDays(from, 1);
  const last = lastDayCounts ? to : plusDays(to, -1);
  let count = 0;
  for (let day = first; day <= last; day = plusDays(day, 1)) if (isWorkingDay(calendar, day)) count += 1;
  return count;
};

type Unit = 'calendar-day' | 'working-day';

/** How many days of a unit come after a day, up to and with another; none where that is earlier. */
export const daysAfter = (calendar: Calendar, from: Day, to: Day, unit: Unit): number =>
  unit === 'working-day'
    ? workingDaysBetween(calendar, from, to, { firstDayCounts: false, lastDayCounts: true })
    : Math.max(0, daysBetween(from, to));

/** The last day of a term in days that counts from the day after. */
export const plusTerm = (
  calendar: Calendar,
  from: Day,
  { length, unit }: { readonly length: number; readonly unit: Unit },
): Day => (unit === 'working-day' ? plusWorkingDays(calendar, from, length) : plusDays(from, length));

/** The n-th working day after a day. */
export const plusWorkingDays = (calendar: Calendar, from: Day, days: number): Day => {
  let day = from;
  for (let left = days; left > 0;) {
    day = plusDays(day, 1);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day;
};
