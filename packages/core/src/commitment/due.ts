import { plusWorkingDays, type Calendar } from '../calendar/calendar.js';
import { plusDays, type Day } from '../calendar/day.js';
import type { Days, Term } from '../values.js';

/** The days from which a relative term can count; null for one that has not come. */
export type CountedFrom = {
  readonly adoption: Day | null;
  readonly 'taking-effect': Day | null;
  readonly consent: Day | null;
};

/** The last day of a number of days from the day after another. */
export const lastDayOf = ({ length, unit }: Days, from: Day, calendar: Calendar): Day =>
  unit === 'working-day' ? plusWorkingDays(calendar, from, length) : plusDays(from, length);

/** The last day of a fixed or relative term; null for a term that has none, or whose beginning has not come. */
export const dueOf = (term: Term, from: CountedFrom, calendar: Calendar): Day | null => {
  switch (term.kind) {
    case 'fixed':
      return term.due;
    case 'relative': {
      const start = from[term.from];
      return start === null ? null : lastDayOf(term.length, start, calendar);
    }
    case 'periodic':
    case 'standing':
    case 'not-stated':
      return null;
  }
};
