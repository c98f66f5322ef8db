import { byParameter, metIf, notApplicable, type Rule } from './rule.js';
import type { RoomSubject } from './session-subjects.js';

/** Without convocation a session is valid if the secretary and all members are present, and all agree to meet. */
export const withoutConvocation: Rule<RoomSubject> = {
  id: 'without-convocation@1',
  number: 55,
  source: 'Spain, Ley 40/2015 17.2',
  judge: ({ charter, session: { agreedBy }, present, members, officers }) => {
    if (agreedBy === null) return notApplicable({ convened: true });
    return byParameter(charter, 'withoutConvocation', (rule) => {
      const absent = members.filter((seat) => !present.includes(seat));
      const disagree = members.filter((seat) => !agreedBy.includes(seat));
      const secretary = officers.includes('executive-secretary');
      return {
        required: { withoutConvocation: rule, secretary: true },
        observed: { absent, disagree, secretary },
        verdict: metIf(rule === 'all-present-and-agreed' && absent.length === 0 && disagree.length === 0 && secretary),
      };
    });
  },
};
