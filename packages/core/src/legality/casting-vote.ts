import { isTie, weighedTallyOf } from '../session/ballot/outcome.js';
import { byParameter, metIf, notApplicable, type Rule } from './rule.js';
import type { BallotSubject } from './session-subjects.js';

/** The casting vote decides a tie, and nothing else; it is the titular chair’s or whoever’s presides, as the charter says. */
export const castingVote: Rule<BallotSubject> = {
  id: 'casting-vote@1',
  number: 7,
  source: 'LCE; ZAC 17; eCH. To whom it belongs: no source found',
  judge: ({ charter, ballot, castingChair }) => {
    const tally = weighedTallyOf(ballot);
    if (ballot.castingVote === null || tally === null) return notApplicable();
    return byParameter(charter, 'castingVote', (whose) => ({
      required: { tie: true, by: whose },
      observed: {
        tie: isTie(tally),
        by: castingChair ?? 'not-the-chair',
        votesFor: tally.for,
        votesAgainst: tally.against,
      },
      verdict: metIf(
        isTie(tally) &&
          ((whose === 'titular-chair' && castingChair === 'titular') ||
            (whose === 'who-presides' && (castingChair === 'titular' || castingChair === 'acting'))),
      ),
    }));
  },
};
