import { plusTerm, type Calendar } from '../calendar/calendar.js';
import { daysInMonth, plusDays, type Day } from '../calendar/day.js';
import type { CompletionLevel, Term } from '../values.js';
import type { Commitment } from './state.js';

/** The days from which a relative term can count; null for one that has not come. */
export type CountedFrom = {
  readonly adoption: Day | null;
  readonly 'taking-effect': Day | null;
  readonly consent: Day | null;
};

/** The last day of a fixed or relative term; null for a term that has none, or whose beginning has not come. */
export const dueOf = (term: Term, from: CountedFrom, calendar: Calendar): Day | null => {
  switch (term.kind) {
    case 'fixed':
      return term.due;
    case 'relative': {
      const start = from[term.from];
      return start === null ? null : plusTerm(calendar, start, term.length);
    }
    case 'periodic':
    case 'standing':
    case 'not-stated':
      return null;
  }
};

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

/** What of a commitment tells whether it is late. */
export type Owing = Pick<Commitment, 'stage' | 'term' | 'due'> & { readonly reports: { readonly length: number } };

/** How many periods ended before a day without a report for them. */
export const missedPeriods = ({ term, reports, stage }: Owing, today: Day): number =>
  stage === 'owed' ? Math.max(0, periodsDue(term, plusDays(today, -1)).length - reports.length) : 0;

/** Owed, and its day has passed. A standing term, or one not stated, is never overdue. */
export const overdue = (commitment: Owing, today: Day): boolean =>
  commitment.stage === 'owed' &&
  ((commitment.due !== null && today > commitment.due) || missedPeriods(commitment, today) > 0);

/** What of it was verified. A claim is not a level: until somebody verified one, there is no evidence. */
export const levelOf = ({ reports }: Commitment): CompletionLevel | 'no-evidence' =>
  reports.findLast(({ stage }) => stage === 'verified')?.level ?? 'no-evidence';
