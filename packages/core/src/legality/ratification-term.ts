import type { StandingSubject } from './resolution-subjects.js';
import { byParameter, metIf, notApplicable, onTheWordOf, type Rule } from './rule.js';

/** A decision of the chair is ratified within the charter’s term, and lapses after it. `ratifies`: whether it is ratified or let lapse. */
export const ratificationTerm: Rule<StandingSubject & { readonly ratifies: boolean }> = {
  id: 'ratification-term@1',
  number: 23,
  source: 'No source found for ratification; two British statutes of universities have it reported to the next meeting',
  judge: ({ charter, ratifyBy, day, ratifies, provenance }) =>
    ratifyBy === null
      ? notApplicable()
      : byParameter(charter, 'chairDecision', () => ({
          required: ratifies ? { by: ratifyBy } : { after: ratifyBy },
          observed: { day },
          verdict: onTheWordOf(provenance, metIf(ratifies === day <= ratifyBy)),
        })),
};
