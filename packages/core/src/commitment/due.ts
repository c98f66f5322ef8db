import { plusTerm, type Calendar } from '../calendar/calendar.js';
import type { Day } from '../calendar/day.js';
import type { Term } from '../values.js';

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
