import { seatOf } from '../body/state.js';
import { votersOf } from '../session/ballot/outcome.js';
import { byParameter, metIf, notApplicable, type Rule } from './rule.js';
import type { BallotSubject } from './session-subjects.js';

/** Each institution has one vote, whoever it sends. */
export const oneVotePerInstitution: Rule<BallotSubject> = {
  id: 'one-vote-per-institution@1',
  number: 2,
  source: 'Reglamento LCE (foreign trade commission): one vote per agency and autonomous body',
  judge: ({ charter, ballot, body }) => {
    const voters = votersOf(ballot);
    if (voters === null) return notApplicable();
    return byParameter(charter, 'votes', (rule) => {
      const institutions = voters.flatMap((seat) => seatOf(body, seat)?.institution ?? []);
      const twice = [
        ...new Set(institutions.filter((institution, index) => institutions.indexOf(institution) !== index)),
      ];
      return {
        required: { votes: rule },
        observed: { votes: institutions.length, institutions: new Set(institutions).size, twice },
        verdict: metIf(twice.length === 0),
      };
    });
  },
};
