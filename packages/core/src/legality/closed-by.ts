import type { ClosureSubject } from './commitment-subjects.js';
import { byParameter, metIf, type Rule } from './rule.js';

/** The body closes a commitment, on the follower’s proposal, unless the charter leaves it to the follow-up body. */
export const closedBy: Rule<ClosureSubject> = {
  id: 'closed-by@1',
  number: 54,
  source: 'No source found; a city auditor’s committee decides on management’s declaration (San Diego)',
  judge: ({ charter, resolution }) =>
    byParameter(charter, 'closedBy', (who) => ({
      required: { closedBy: who },
      observed: { resolution: resolution ?? 'none' },
      verdict: metIf(who === 'follow-up-body' || resolution !== null),
    })),
  unreachable: {
    'not-applicable': {
      why: 'every closure is somebody’s',
      test: 'packages/core/test/commitment/closure.test.ts > is the body, by a resolution, on the proposal of the technical secretariat',
    },
  },
};
