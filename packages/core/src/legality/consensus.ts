import { isVoted } from '../session/ballot/carried.js';
import { byParameter, metIf, notApplicable, type Rule } from './rule.js';
import type { BallotSubject } from './session-subjects.js';

/** Where the charter has consensus sought first, a vote comes only after somebody objected to it. */
export const consensus: Rule<BallotSubject> = {
  id: 'consensus@1',
  number: 8,
  source: 'LOCG 21',
  judge: ({ charter, ballot: { putToVote, declared, objections }, outcome }) => {
    if (putToVote === null || outcome === null || !isVoted(outcome)) return notApplicable();
    return byParameter(charter, 'consensus', (rule) =>
      rule === 'not-sought'
        ? notApplicable({ consensus: rule })
        : {
            required: { consensus: rule },
            observed: { declared: declared ?? 'none', objections: [...objections] },
            verdict: metIf(declared !== null),
          },
    );
  },
};
