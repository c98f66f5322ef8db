import { forKind, lengthUntil } from './notice.js';
import { byParameter, metIf, notApplicable, onTheWordOf, unverifiable, type Rule } from './rule.js';
import type { AdditionSubject } from './session-subjects.js';

/** An item is added to the agenda only so long before the session. One that the open session adds is another rule’s. */
export const agendaAdditions: Rule<AdditionSubject> = {
  id: 'agenda-additions@1',
  number: 16,
  source: 'EDO (48 and 12 hours); CIT (2 days)',
  judge: (subject) => {
    const { charter, kind, stage, added, dispatched, day, startsAt, provenance } = subject;
    if (stage !== 'convened') return notApplicable({ item: added, stage });
    return byParameter(charter, 'agendaAdditions', (terms) => {
      const term = forKind(terms, kind);
      const given = lengthUntil(term, dispatched, subject);
      if (given === null) return unverifiable({ unit: term.unit });
      const byHours = term.unit === 'hour' && dispatched.at !== null && startsAt !== null;
      return {
        required: { length: term.length, unit: term.unit },
        observed: {
          item: added,
          length: given,
          from: byHours ? dispatched.at : dispatched.day,
          session: byHours ? startsAt : day,
        },
        verdict: onTheWordOf(provenance, metIf(given >= term.length)),
      };
    });
  },
};
