import { daysInMonth, type Day } from '../calendar/day.js';
import type { Term } from '../values.js';

const MONTHS = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

/** The same day of the month that many months later, or the month's last day where it is shorter. */
const plusMonths = (day: Day, months: number): Day => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const total = year * 12 + (month - 1) + months;
  const then = { year: Math.floor(total / 12), month: (total % 12) + 1 };
  const last = Math.min(date, daysInMonth(then.year, then.month));
  return `${String(then.year).padStart(4, '0')}-${String(then.month).padStart(2, '0')}-${String(last).padStart(2, '0')}`;
};

/** The days by which a periodic term asked for a report, up to a day. */
export const periodsDue = (term: Term, upTo: Day): readonly Day[] => {
  if (term.kind !== 'periodic') return [];
  const days: Day[] = [];
  for (let index = 0; ; index += 1) {
    const day = plusMonths(term.first, index * MONTHS[term.every]);
    if (day > upTo || (term.until !== undefined && day > term.until)) return days;
    days.push(day);
  }
};
