import type { Session } from '../session/state.js';
import { byParameter, metIf, notApplicable, type Rule, type ValueOf } from './rule.js';
import type { BallotSubject } from './session-subjects.js';

const procedureOf = ({ kind }: Session): ValueOf<'procedures'>[number] => {
  switch (kind) {
    case 'ordinary':
    case 'extraordinary':
      return 'session';
    case 'written-consultation':
      return 'written-consultation';
    case 'chair-decision':
      return 'chair-subject-to-ratification';
  }
};

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
          observed: {
            procedure: procedureOf(session),
            item,
            onAgenda,
            agenda: session.agenda.map((listed) => listed.item),
          },
          verdict: metIf(procedures.includes(procedureOf(session)) && onAgenda),
        })),
};
