import { votersOf } from '../session/ballot/outcome.js';
import { byParameter, metIf, notApplicable, type Rule } from './rule.js';
import type { BallotSubject } from './session-subjects.js';

const SOURCE = 'UNACAR 5.9-5.10; VwVfG 20(4)';

/** Who is recused from an item does not vote on it; another representative of the seat may. The charter says whether it leaves the base. */
export const recusal: Rule<BallotSubject> = {
  id: 'recusal@1',
  number: 25,
  source: SOURCE,
  judge: ({ charter, recused, withoutOther, ballot: { votes } }) => {
    if (recused.length === 0) return notApplicable({ recused });
    return byParameter(charter, 'recusal', (base) => {
      const voted = (votes?.votes ?? []).map(({ seat }) => seat).filter((seat) => withoutOther.includes(seat));
      return {
        required: { withoutVote: true, recusal: base },
        observed: { recused: [...recused], voted },
        verdict: metIf(voted.length === 0),
      };
    });
  },
  later: [
    {
      id: 'recusal@2',
      source: SOURCE,
      corrects: 'who voted in a secret ballot though recused, and whoever gave the casting vote though recused',
      judge: ({ charter, recused, withoutOther, ballot, castingVoteOfRecused }) => {
        if (recused.length === 0) return notApplicable({ recused });
        return byParameter(charter, 'recusal', (base) => {
          const voted = (votersOf(ballot) ?? []).filter((seat) => withoutOther.includes(seat));
          return {
            required: { withoutVote: true, recusal: base },
            observed: { recused: [...recused], voted, ...(castingVoteOfRecused ? { castingVoteOfRecused } : {}) },
            verdict: metIf(voted.length === 0 && !castingVoteOfRecused),
          };
        });
      },
    },
  ],
};
