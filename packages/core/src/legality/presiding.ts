import type { Charter, Presides } from '../charter.js';
import { byParameter, metIf, notApplicable, unverifiable, type Rule } from './rule.js';

/** Who presides a session, by what, and who else of those that the charter names is there. */
export type PresidingSubject = {
  readonly charter: Charter | null;
  readonly presides: Presides | null;
  readonly there: readonly Presides[];
};

/** In the absence of the chair, whoever comes next in the charter’s order presides. */
export const presiding: Rule<PresidingSubject> = {
  id: 'presiding@1',
  number: 19,
  source: 'Spain, Ley 40/2015 19.2; CRPA R133-3',
  judge: ({ charter, presides, there }) => {
    if (presides === null || presides === 'titular-chair') return notApplicable({ presides: presides ?? 'none' });
    return byParameter(charter, 'presiding', (order) => {
      const before = order.slice(0, Math.max(0, order.indexOf(presides))).filter((who) => there.includes(who));
      if (order.includes(presides) && before.length === 0 && presides === 'member-by-precedence')
        return unverifiable({ presides, before });
      return {
        required: { order: [...order] },
        observed: { presides, before },
        verdict: metIf(order.includes(presides) && before.length === 0),
      };
    });
  },
};
