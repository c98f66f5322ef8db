import { byParameter, metIf, type Rule } from './rule.js';
import type { RoomSubject } from './session-subjects.js';

const COUNTED = 'the base is counted here, from the seats of the body: nobody states it';

/** On which seats the quorum is worked out: those fixed by law, or those occupied. */
export const quorumBase: Rule<RoomSubject> = {
  id: 'quorum-base@1',
  number: 4,
  source: 'OParl votingMemberCount; Spain, Ley 40/2015 17.2; CMF R514-31',
  judge: ({ charter, base, votingSeats }) =>
    byParameter(charter, 'quorumBase', (rule) => ({
      required: { base: rule },
      observed: { base, votingSeats },
      verdict: metIf(rule === 'voting-seats' ? base === votingSeats : base <= votingSeats),
    })),
  unreachable: {
    broken: {
      why: COUNTED,
      test: 'packages/core/test/legality/quorum.test.ts > is counted from the seats and worked out by the formula, whoever counts and however many came',
    },
    'not-applicable': {
      why: 'every body that decides has a base',
      test: 'packages/core/test/legality/quorum.test.ts > is counted from the seats and worked out by the formula, whoever counts and however many came',
    },
  },
};
