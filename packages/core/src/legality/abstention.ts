import { tallyOf } from '../session/ballot/outcome.js';
import { byParameter, metIf, notApplicable, type Rule } from './rule.js';
import type { BallotSubject } from './session-subjects.js';

/** Whoever is present may abstain, or must vote for or against, as the charter says. */
export const abstention: Rule<BallotSubject> = {
  id: 'abstention@1',
  number: 56,
  source: 'Spain, Ley 40/2015 19.3 c; Québec B-1 s.14',
  judge: ({ charter, ballot }) => {
    const tally = tallyOf(ballot);
    if (tally === null) return notApplicable();
    return byParameter(charter, 'abstention', (rule) => ({
      required: { abstention: rule },
      observed: { abstentions: tally.abstentions },
      verdict: metIf(rule === 'allowed' || tally.abstentions === 0),
    }));
  },
};
