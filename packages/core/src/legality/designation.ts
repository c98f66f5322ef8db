import { byParameter, metIf, notApplicable, type Rule } from './rule.js';
import type { RoomSubject } from './session-subjects.js';

/** Whether the designation of an alternate lapses with the titular under whom it was made. */
export const designation: Rule<RoomSubject> = {
  id: 'designation@1',
  number: 49,
  source: 'No source found',
  judge: ({ charter, alternates }) => {
    if (alternates.length === 0) return notApplicable({ alternates: [] });
    return byParameter(charter, 'designations', (rule) => {
      const lapsed = alternates.filter(({ titularChanged }) => titularChanged).map(({ seat }) => seat);
      return rule === 'outlast-the-titular'
        ? notApplicable({ designations: rule })
        : { required: { designations: rule }, observed: { lapsed }, verdict: metIf(lapsed.length === 0) };
    });
  },
};
