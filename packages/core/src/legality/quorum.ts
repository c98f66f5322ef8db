import { isSitting } from '../session/state.js';
import { seatsFor } from '../session/attendance/roster.js';
import { byQuorumFormula, metIf, notApplicable, type Rule } from './rule.js';
import type { RoomSubject } from './session-subjects.js';

/** The seats that must be present for an act of the body to be valid; a second call is held with fewer, where the charter says so. */
export const quorum: Rule<RoomSubject> = {
  id: 'quorum@1',
  number: 3,
  source: 'LDSC 13; ZAC 17; CDMX-a',
  judge: ({ charter, session, base, present, at }) =>
    !isSitting(session)
      ? notApplicable({ at })
      : at === 'vote' && charter?.quorumVerified !== undefined && !charter.quorumVerified.value.includes('each-vote')
        ? notApplicable({ at })
        : byQuorumFormula(charter, session.call, (formula) => {
            const required = seatsFor(formula, base);
            return {
              required: { seats: required, of: base, formula: formula.kind },
              observed: { seats: present.length, present: [...present] },
              verdict: metIf(present.length >= required),
            };
          }),
};
