import { byParameter, metIf, notApplicable, type Rule } from './rule.js';
import type { BallotSubject } from './session-subjects.js';

/** What an absent member puts in writing is not admitted, is an opinion, or counts among the votes, and never in the quorum. */
export const absentVotes: Rule<BallotSubject> = {
  id: 'absent-votes@1',
  number: 48,
  source: 'Guidelines of a board, 27 June 2014',
  judge: ({ charter, ballot: { positions } }) =>
    positions.length === 0
      ? notApplicable()
      : byParameter(charter, 'absentVotes', (rule) => {
          const counted = positions.filter(({ counts }) => counts).map(({ seat }) => seat);
          return {
            required: { absentVotes: rule },
            observed: { positions: positions.map(({ seat }) => seat), counted },
            verdict: metIf(rule !== 'not-allowed' && (rule === 'counted-never-in-quorum' || counted.length === 0)),
          };
        }),
};
