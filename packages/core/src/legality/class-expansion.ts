import type { DutySubject } from './commitment-subjects.js';
import { byParameter, metIf, notApplicable, type Rule } from './rule.js';

/**
 * A class of institutions is expanded when the motion is approved: who was on that list is bound; and, where the resolution leaves it
 * open, who came into it since.
 */
export const classExpansion: Rule<DutySubject> = {
  id: 'class-expansion@1',
  number: 32,
  source: 'Derived',
  judge: ({ charter, class: expanded, institution, later }) =>
    expanded === null
      ? notApplicable({ institution })
      : byParameter(charter, 'classes', (rule) => ({
          required: { class: expanded.class, membership: rule },
          observed: { institution, members: expanded.members.length, laterMember: later.includes(institution) },
          verdict: metIf(expanded.members.includes(institution) || later.includes(institution)),
        })),
  unreachable: {
    broken: {
      why: 'who is not on the list is no addressee, and is refused before it is judged',
      test: 'packages/core/test/commitment/duty.test.ts > binds who was on its list when the motion was approved, and nobody later',
    },
  },
};
