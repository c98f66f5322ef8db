import { daysAfter } from '../calendar/calendar.js';
import { byParameter, metIf, type Rule } from './rule.js';
import type { SecondCallSubject } from './session-subjects.js';

/**
 * A second call follows a first whose quorum failed, soon enough, or was announced with it where one notice may hold both; and tells of
 * its lower quorum where that counts only if it was told.
 */
export const secondCall: Rule<SecondCallSubject> = {
  id: 'second-call@1',
  number: 20,
  source: 'EDO 15; Spain, Ley 40/2015 17.3; VwVfG 90(2)',
  judge: ({ charter, calendar, firstDay, day, quorumFailed, announced, quorumTold }) =>
    byParameter(charter, 'secondCall', ({ within, sameNotice, quorumTold: told = 'optional' }) => {
      const after = daysAfter(calendar, firstDay, day, within?.unit ?? 'calendar-day');
      return {
        required: {
          quorumFailed: true,
          ...(within === undefined ? {} : { within: within.length, unit: within.unit }),
          sameNotice,
          quorumTold: told,
        },
        observed: { quorumFailed, after, first: firstDay, session: day, sameNotice: announced, quorumTold },
        verdict: metIf(
          quorumFailed &&
            day >= firstDay &&
            (within === undefined || after <= within.length) &&
            !(announced && sameNotice === 'not-allowed') &&
            (quorumTold || told === 'optional'),
        ),
      };
    }),
  unreachable: {
    'not-applicable': {
      why: 'it is asked only of a second call',
      test: 'packages/core/test/session/second-call.test.ts > is asked of a second call, and of no first',
    },
  },
};
