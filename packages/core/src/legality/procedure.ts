import { byParameter, metIf, notApplicable, type Rule } from './rule.js';
import type { BallotSubject } from './session-subjects.js';

/** A motion is decided by a procedure that the charter allows: in an open session of the body, as an item on its agenda. */
export const procedure: Rule<BallotSubject> = {
  id: 'procedure@1',
  number: 23,
  source: 'LFPA 3.I; CDMX-a, CDMX-b',
  judge: ({ charter, matter, item, onAgenda, session }) =>
    matter === null
      ? notApplicable({ item })
      : byParameter(charter, 'procedures', (procedures) => ({
          required: { procedures: [...procedures], onAgenda: true },
          observed: { procedure: 'session', item, onAgenda, agenda: session.agenda.map((listed) => listed.item) },
          verdict: metIf(procedures.includes('session') && onAgenda),
        })),
};
