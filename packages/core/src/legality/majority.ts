import { declaredOf, isTie, isWeighed, majorityOf, outcomeOf, weighedTallyOf } from '../session/ballot/outcome.js';
import { CARRIED, isVoted } from '../session/ballot/carried.js';
import { byParameter, metIf, notApplicable, unverifiable, type Rule } from './rule.js';
import type { BallotSubject } from './session-subjects.js';

/** The outcome that is declared is the one that the votes give. */
export const majority: Rule<BallotSubject> = {
  id: 'majority@1',
  number: 6,
  source: 'ZAC 17; LDSC 13; eCH',
  judge: ({ charter, ballot, outcome, session }) => {
    if (outcome === null || ballot.putToVote === null) return notApplicable();
    // An objection that sends a written consultation to a session leaves its replies undecided.
    if (session.closes !== null && ballot.objections.length > 0 && !isVoted(outcome)) return notApplicable({ outcome });
    const tally = weighedTallyOf(ballot);
    const declared = declaredOf(ballot);
    return byParameter(charter, 'majority', () => {
      if (declared !== null)
        return {
          required: { outcome: 'adopted' },
          observed: { outcome, declared },
          verdict: metIf(CARRIED.includes(outcome)),
        };
      const worked = tally === null ? null : majorityOf(charter, ballot, tally);
      if (tally === null || worked === null) return notApplicable({ outcome });
      // Votes without names cannot be weighed, so that nobody can tell what they amount to.
      if (ballot.counted !== null && isWeighed(ballot)) return unverifiable({ outcome, weighed: false });
      const { base, required, stated } = worked;
      return {
        required: { votesFor: required, of: base, formula: stated.formula.kind, abstentions: stated.abstentions },
        observed: {
          outcome,
          votesFor: tally.for,
          votesAgainst: tally.against,
          abstentions: tally.abstentions,
          tie: isTie(tally),
          castingVote: ballot.castingVote?.choice ?? 'none',
        },
        verdict: metIf((CARRIED.includes(outcome) ? 'adopted' : outcome) === outcomeOf(charter, ballot)),
      };
    });
  },
};
