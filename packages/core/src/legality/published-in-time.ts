import { plusTerm } from '../calendar/calendar.js';
import type { EffectSubject } from './resolution-subjects.js';
import { byParameter, metIf, notApplicable, type Rule } from './rule.js';

/** A resolution is published within the term then in force. A later publication is one all the same: its delay is shown. */
export const publishedInTime: Rule<EffectSubject> = {
  id: 'published-in-time@1',
  number: 51,
  source: 'LGTAIP 70-XLVI (not verified in its own text)',
  judge: ({ charter, calendar, origin, adoptedOn, day }) =>
    origin === 'transcribed'
      ? notApplicable({ origin })
      : byParameter(charter, 'publishedWithin', (term) => {
          const by = plusTerm(calendar, adoptedOn, term);
          return {
            required: { by, length: term.length, unit: term.unit },
            observed: { day, adoptedOn },
            verdict: metIf(day <= by),
          };
        }),
};
