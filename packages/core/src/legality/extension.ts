import type { Day } from '../calendar/day.js';
import type { Charter } from '../charter.js';
import { byParameter, metIf, notApplicable, type Rule } from './rule.js';

/** An extension of a commitment: its number, and the days that it lies between. */
export type ExtensionSubject = {
  readonly charter: Charter | null;
  readonly extension: number;
  readonly originalDue: Day | null;
  readonly due: Day;
};

/** A commitment is extended by an act of the body, as often as the charter allows; its first day is kept. */
export const extension: Rule<ExtensionSubject> = {
  id: 'extension@1',
  number: 39,
  source: 'COCODI manual, DOF 2016 (not verified in its own text)',
  judge: ({ charter, extension: number, originalDue, due }) =>
    byParameter(charter, 'extensions', (limit) =>
      limit.kind === 'unlimited'
        ? notApplicable({ extensions: limit.kind })
        : {
            required: { atMost: limit.count },
            observed: { extension: number, due, ...(originalDue === null ? {} : { originalDue }) },
            verdict: metIf(number <= limit.count),
          },
    ),
};
