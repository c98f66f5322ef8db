import { plusTerm } from '../calendar/calendar.js';
import type { EffectSubject } from './resolution-subjects.js';
import { byParameter, metIf, notApplicable, type Rule } from './rule.js';

/** A resolution goes to the institutions within the charter’s term. A later notice is a notice all the same: its delay is shown. */
export const notifiedInTime: Rule<EffectSubject> = {
  id: 'notified-in-time@1',
  number: 29,
  source: 'Reglamento LCE (foreign trade commission): within 15 days',
  judge: ({ charter, calendar, origin, adoptedOn, day }) =>
    origin === 'transcribed'
      ? notApplicable({ origin })
      : byParameter(charter, 'notifiedWithin', (term) => {
          const by = plusTerm(calendar, adoptedOn, term);
          return {
            required: { by, length: term.length, unit: term.unit },
            observed: { day, adoptedOn },
            verdict: metIf(day <= by),
          };
        }),
};
