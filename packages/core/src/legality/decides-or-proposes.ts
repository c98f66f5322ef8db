import { CARRIED } from '../session/ballot/carried.js';
import { byParameter, metIf, notApplicable, type Rule } from './rule.js';
import type { BallotSubject } from './session-subjects.js';

/** A body decides the matters that the charter gives it and proposes the others to the body that decides them. */
export const decidesOrProposes: Rule<BallotSubject> = {
  id: 'decides-or-proposes@1',
  number: 43,
  source: 'CIT',
  judge: ({ charter, session: { body }, matter, outcome }) => {
    if (matter === null || outcome === null || !CARRIED.includes(outcome)) return notApplicable();
    return byParameter(charter, 'decides', (bodies) => {
      const listed = bodies.find((each) => each.body === body);
      if (listed === undefined) return notApplicable({ matter });
      const decides = listed.decides.includes(matter);
      return {
        required: { matter, decidesMatter: decides },
        observed: { outcome, matters: [...listed.decides] },
        verdict: metIf(decides === (outcome !== 'proposed')),
      };
    });
  },
};
