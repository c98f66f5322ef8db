import { DIFFERENCES, minutesContentOf } from '../minutes/content.js';
import type { Facts } from './check.js';
import type { ContentSubject } from './minutes-subjects.js';
import { byParameter, metIf, notApplicable, type Rule } from './rule.js';

const FACT = {
  attendance: 'attendanceDiffers',
  agenda: 'agendaDiffers',
  outcomes: 'outcomesDiffer',
  votes: 'votesDiffer',
  opinions: 'opinionsDiffer',
  dissents: 'dissentsDiffer',
} as const;

/**
 * Minutes tell of a session what the charter asks of them, and tell it as its record does. That the text says what it is said to say is
 * the secretary’s word: the record holds its digest, and reads no paper.
 */
export const minutesContent: Rule<ContentSubject> = {
  id: 'minutes-content@1',
  number: 27,
  source: 'LCE',
  judge: ({ charter, session, content }) =>
    session.stage === 'not-held'
      ? notApplicable({ held: false })
      : byParameter(charter, 'minutesContent', (asked) => {
          const record = minutesContentOf(session);
          const differing = asked
            .map((what) => [FACT[what], DIFFERENCES[what](content, record)] as const)
            .filter(([, names]) => names.length > 0);
          const observed: Facts = Object.fromEntries(differing);
          return {
            required: { told: [...asked] },
            observed: { differences: differing.length, ...observed },
            verdict: metIf(differing.length === 0),
          };
        }),
};
