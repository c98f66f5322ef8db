import { metIf, notApplicable, onTheWordOf, type Rule } from './rule.js';
import type { BallotSubject } from './session-subjects.js';

/** The motion’s matter is in the mandate of the body that decides it, in force that day. */
export const competence: Rule<BallotSubject> = {
  id: 'competence@1',
  number: 1,
  source: 'LFPA 3.I',
  judge: ({ matter, body: { mandate }, day, provenance }) => {
    if (matter === null) return notApplicable();
    const inForce = (mandate.from === null || mandate.from <= day) && (mandate.until === null || day <= mandate.until);
    return {
      required: { matter, day },
      observed: {
        matters: [...mandate.matters],
        ...(mandate.from === null ? {} : { from: mandate.from }),
        ...(mandate.until === null ? {} : { until: mandate.until }),
      },
      verdict: onTheWordOf(provenance, metIf(mandate.matters.includes(matter) && inForce)),
    };
  },
};
