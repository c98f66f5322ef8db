import type { ClosureSubject } from './commitment-subjects.js';
import { byParameter, metIf, notApplicable, type Rule } from './rule.js';

/**
 * Who closes a commitment: the body, the body only on the follower’s proposal of that very reason, or the follow-up body. What falls with
 * the resolution that it came of is closed by nobody.
 */
export const closedBy: Rule<ClosureSubject> = {
  id: 'closed-by@1',
  number: 54,
  source: 'No source found; a city auditor’s committee decides on management’s declaration (San Diego)',
  judge: ({ charter, resolution, falls, proposed }) =>
    falls
      ? notApplicable({ resolution: resolution ?? 'none' })
      : byParameter(charter, 'closedBy', (who) => ({
          required: { closedBy: who },
          observed: { resolution: resolution ?? 'none', proposed },
          verdict: metIf(who === 'follow-up-body' || (resolution !== null && (who === 'body' || proposed))),
        })),
};
