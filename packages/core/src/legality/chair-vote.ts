import { tallyOf } from '../session/ballot/outcome.js';
import { byParameter, metIf, notApplicable, unverifiable, type Rule } from './rule.js';
import type { BallotSubject } from './session-subjects.js';

/** Whether the chair votes at its own seat before the casting vote, or only in a tie. */
export const chairVote: Rule<BallotSubject> = {
  id: 'chair-vote@1',
  number: 7,
  source: 'South Australia, Marine Parks Act 2007 s30; Austria, GeOL 10. In Mexico: no source found',
  judge: ({ charter, ballot, chairVoted }) =>
    tallyOf(ballot) === null
      ? notApplicable()
      : byParameter(charter, 'chairVote', (rule) => {
          if (rule === 'with-the-members') return notApplicable({ chairVote: rule });
          if (chairVoted === null) return unverifiable({ chairVote: rule });
          return {
            required: { chairVote: rule },
            observed: { chairVoted },
            verdict: metIf(!chairVoted),
          };
        }),
};
