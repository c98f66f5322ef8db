import type { Day } from '../calendar/day.js';
import type { Charter } from '../charter.js';
import type { Provenance } from '../event.js';
import type { Commitment } from '../commitment/state.js';
import type { Rating } from '../commitment/following/commands.js';
import { byParameter, metIf, notApplicable, onTheWordOf, type Rule } from './rule.js';

/** An assessment, and the one before it. */
export type AssessmentSubject = {
  readonly charter: Charter | null;
  readonly provenance: Provenance;
  readonly previous: Commitment['assessment'];
  readonly rating: Rating;
  readonly day: Day;
};

/** Red sets a response going: once its days have passed, a commitment leaves red only with it. */
export const redResponse: Rule<AssessmentSubject> = {
  id: 'red-response@1',
  number: 38,
  source: 'GMPP (delivery confidence assessment): red triggers a set response',
  judge: ({ charter, provenance, previous, rating, day }) => {
    if (previous?.rating !== 'red' || rating === 'red') return notApplicable({ rating });
    const { response, answered } = previous;
    return byParameter(charter, 'redResponse', () =>
      response === null
        ? notApplicable({ rating })
        : {
            required: { response: response.response, by: response.by },
            observed: { answered, day },
            verdict: answered ? 'met' : onTheWordOf(provenance, metIf(day <= response.by)),
          },
    );
  },
};
