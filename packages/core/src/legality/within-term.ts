import { plusTerm } from '../calendar/calendar.js';
import type { TermSubject } from './minutes-subjects.js';
import { byParameter, metIf, notApplicable, type Judgement } from './rule.js';

type Term = 'minutesDraftedWithin' | 'minutesSignedWithin' | 'minutesPublishedWithin';

/** Done by the end of a term that the charter gives; where no day is there to count from, no term runs. */
export const withinTerm = (parameter: Term, { charter, calendar, from, day }: TermSubject): Judgement =>
  from === null
    ? notApplicable({ day })
    : byParameter(charter, parameter, ({ length, unit }) => {
        const by = plusTerm(calendar, from, { length, unit });
        return { required: { by, length, unit }, observed: { day, from }, verdict: metIf(day <= by) };
      });
