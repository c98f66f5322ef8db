import { daysBetween, plusDays, type Day } from '../calendar/day.js';
import { periodsDue } from './periods.js';
import type { Commitment, Report } from './state.js';

/** What of a commitment tells whether it is late. `answered`: the responsible institution's reports that were not returned. */
export type Owing = Pick<Commitment, 'stage' | 'term' | 'due' | 'reviewOn' | 'suspensions'> & {
  readonly answered: number;
};

/** A returned report answers no period: the one that is sent again does. */
const answering = ({ reports }: Commitment): readonly Report[] =>
  reports.filter(({ institution, stage }) => institution === null && stage !== 'returned');

/** What of a commitment its lateness is told from. */
export const owingOf = (commitment: Commitment): Owing => ({ ...commitment, answered: answering(commitment).length });

type Asked = Pick<Owing, 'term' | 'suspensions'>;

/** The days by which a report was asked for, up to a day: none while it was suspended. */
const askedUpTo = ({ term, suspensions }: Asked, day: Day): readonly Day[] =>
  periodsDue(term, day).filter(
    (asked) => !suspensions.some(({ from, until }) => from <= asked && (until === null || asked < until)),
  );

/** Before a day: the day itself is in time. */
const askedBefore = (asked: Asked, today: Day): readonly Day[] => askedUpTo(asked, plusDays(today, -1));

/** How many periods ended before a day without a report for them. */
export const missedPeriods = (owing: Owing, today: Day): number =>
  owing.stage === 'owed' ? Math.max(0, askedBefore(owing, today).length - owing.answered) : 0;

/**
 * How a commitment stands by its term on a day. While it is suspended nothing runs. A fixed and a resolved relative term run out; a relative one that counts from what has
 * not come is not running; a periodic one misses reports; a standing one is reviewed; one that is not stated is never late.
 */
export type Lateness =
  | { readonly kind: 'not-owed' }
  | { readonly kind: 'suspended'; readonly since: Day | null }
  | { readonly kind: 'in-time'; readonly due: Day }
  | { readonly kind: 'overdue'; readonly due: Day; readonly days: number }
  | { readonly kind: 'not-running' }
  | { readonly kind: 'periods'; readonly missed: number }
  | { readonly kind: 'reviewed'; readonly on: Day | null; readonly reviewDue: boolean }
  | { readonly kind: 'never-late' };

const byDue = (due: Day, today: Day): Lateness =>
  today > due ? { kind: 'overdue', due, days: daysBetween(due, today) } : { kind: 'in-time', due };

/** How a commitment stands on a day: overdue and since when, due later, or not to be overdue at all. */
export const lateness = (owing: Owing, today: Day): Lateness => {
  const { stage, term, due, reviewOn: on, suspensions } = owing;
  if (stage === 'suspended') return { kind: 'suspended', since: suspensions.at(-1)?.from ?? null };
  if (stage !== 'owed') return { kind: 'not-owed' };
  switch (term.kind) {
    case 'fixed':
    case 'relative':
      return due === null ? { kind: 'not-running' } : byDue(due, today);
    case 'periodic':
      return { kind: 'periods', missed: missedPeriods(owing, today) };
    case 'standing':
      return { kind: 'reviewed', on, reviewDue: on !== null && today > on };
    case 'not-stated':
      return { kind: 'never-late' };
  }
};

/** Owed, and its day has passed. A standing term, or one not stated, is never overdue. */
export const overdue = (owing: Owing, today: Day): boolean => {
  const found = lateness(owing, today);
  return found.kind === 'overdue' || (found.kind === 'periods' && found.missed > 0);
};

/** A report that came after the day by which it was asked for. */
export type LateReport = { readonly report: number; readonly due: Day; readonly onDay: Day; readonly days: number };

/** For a periodic term the n-th report answers the n-th period; for a due day every report after it is late. */
export const lateReports = (commitment: Commitment): readonly LateReport[] => {
  const reports = answering(commitment);
  const last = reports.at(-1)?.onDay;
  const asked = last === undefined ? [] : askedUpTo(commitment, last);
  return reports.flatMap(({ report, onDay }, index) => {
    const due = commitment.term.kind === 'periodic' ? asked[index] : (commitment.due ?? undefined);
    return due === undefined || onDay <= due ? [] : [{ report, due, onDay, days: daysBetween(due, onDay) }];
  });
};

/** The days by which a report was asked for, before a day, and has not come. */
export const missingReports = (commitment: Commitment, today: Day): readonly Day[] => {
  if (commitment.stage !== 'owed') return [];
  const answered = answering(commitment).length;
  if (commitment.term.kind === 'periodic') return askedBefore(commitment, today).slice(answered);
  return commitment.due !== null && today > commitment.due && answered === 0 ? [commitment.due] : [];
};
