import { isTie, majorityOf, outcomeOf, tallyOf } from '../session/ballot/outcome.js';
import { byParameter, metIf, notApplicable, type Rule } from './rule.js';
import type { BallotSubject } from './session-subjects.js';

/** The outcome that is declared is the one that the votes give. */
export const majority: Rule<BallotSubject> = {
  id: 'majority@1',
  number: 6,
  source: 'ZAC 17; LDSC 13; eCH',
  judge: ({ charter, ballot, outcome }) => {
    if (outcome === null || ballot.putToVote === null) return notApplicable();
    const tally = tallyOf(ballot);
    return byParameter(charter, 'majority', ({ abstentions, formula }) => {
      if (tally === null)
        return ballot.declared === null
          ? notApplicable({ outcome })
          : {
              required: { outcome: 'adopted' },
              observed: { outcome, declared: ballot.declared },
              verdict: metIf(outcome === 'adopted'),
            };
      const worked = majorityOf(charter, ballot, tally);
      return {
        required: { votesFor: worked?.required ?? 0, of: worked?.base ?? 0, formula: formula.kind, abstentions },
        observed: {
          outcome,
          votesFor: tally.for,
          votesAgainst: tally.against,
          abstentions: tally.abstentions,
          tie: isTie(tally),
          castingVote: ballot.castingVote?.choice ?? 'none',
        },
        verdict: metIf(outcome === outcomeOf(charter, ballot)),
      };
    });
  },
};
