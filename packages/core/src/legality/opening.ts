import { byParameter, metIf, notApplicable, type Rule } from './rule.js';
import type { RoomSubject } from './session-subjects.js';

/** The chair declares the quorum after the roll call; only then is the session open. */
export const opening: Rule<RoomSubject> = {
  id: 'opening@1',
  number: 19,
  source: 'EDO 13-16; CDMX-b',
  judge: ({ charter, session, at, openedBy }) =>
    at === 'vote'
      ? notApplicable({ at })
      : byParameter(charter, 'opening', (rule) => ({
          required: { opening: rule, quorumReached: true },
          observed: {
            quorumCounted: session.quorum !== null,
            quorumReached: session.quorum?.reached ?? false,
            by: openedBy ?? 'told',
          },
          verdict: metIf(session.quorum?.reached === true),
        })),
  unreachable: {
    'not-applicable': {
      why: 'it is asked only of an opening',
      test: 'packages/core/test/legality/quorum-moments.test.ts > is asked of an opening, and of no vote',
    },
  },
};
