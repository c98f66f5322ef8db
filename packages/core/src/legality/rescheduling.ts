import { daysAfter } from '../calendar/calendar.js';
import { forKind } from './notice.js';
import { byParameter, metIf, notApplicable, type Rule } from './rule.js';
import type { ReschedulingSubject } from './session-subjects.js';

/** A session that could not be held is held soon after what stood in its way has ended; one that is cancelled is held no more. */
export const rescheduling: Rule<ReschedulingSubject> = {
  id: 'rescheduling@1',
  number: 21,
  source: 'CDMX-b',
  judge: ({ charter, calendar, kind, causeEndedOn, newDay: day }) => {
    if (causeEndedOn === null || day === null) return notApplicable({ rescheduled: false });
    return byParameter(charter, 'rescheduling', (terms) => {
      const within = forKind(terms, kind);
      const after = daysAfter(calendar, causeEndedOn, day, within.unit);
      return {
        required: { within: within.length, unit: within.unit, notBefore: causeEndedOn },
        observed: { after, session: day },
        verdict: metIf(day >= causeEndedOn && after <= within.length),
      };
    });
  },
};
