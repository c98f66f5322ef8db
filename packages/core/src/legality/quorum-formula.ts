import { seatsFor } from '../session/attendance/roster.js';
import { byQuorumFormula, metIf, type Rule } from './rule.js';
import type { RoomSubject } from './session-subjects.js';

/** What "half plus one" means for an odd number is disputed: the formula is stored, and worked out the same way every time. */
export const quorumFormula: Rule<RoomSubject> = {
  id: 'quorum-formula@1',
  number: 5,
  source: 'HPSF tac#60',
  judge: ({ charter, session: { call }, base }) =>
    byQuorumFormula(charter, call, (formula) => {
      const seats = seatsFor(formula, base);
      return { required: { formula: formula.kind }, observed: { base, seats }, verdict: metIf(seats >= 0) };
    }),
  unreachable: {
    broken: {
      why: 'the formula is applied here: nobody states its result',
      test: 'packages/core/test/legality/quorum.test.ts > is counted from the seats and worked out by the formula, whoever counts and however many came',
    },
    'not-applicable': {
      why: 'every quorum has a formula',
      test: 'packages/core/test/legality/quorum.test.ts > is counted from the seats and worked out by the formula, whoever counts and however many came',
    },
  },
};
