import type { CompletionLevel } from '../values.js';
import type { ClosureSubject } from './commitment-subjects.js';
import { byParameter, metIf, notApplicable, type Rule } from './rule.js';

const PARTLY: readonly (CompletionLevel | 'no-evidence')[] = ['limited', 'substantial', 'complete'];

/** What is closed as implemented was verified as complete; as partly implemented, in some part. */
export const closureReason: Rule<ClosureSubject> = {
  id: 'closure-reason@1',
  number: 37,
  source: 'GAO recommendations database; the remaining reasons have no source found',
  judge: ({ charter, reason, level }) =>
    byParameter(charter, 'closureReasons', (reasons) => {
      if (reason !== 'implemented' && reason !== 'partly-implemented') return notApplicable({ reason });
      return {
        required: { reasons, level: reason === 'implemented' ? ['complete'] : [...PARTLY] },
        observed: { reason, level },
        verdict: metIf(reason === 'implemented' ? level === 'complete' : PARTLY.includes(level)),
      };
    }),
};
