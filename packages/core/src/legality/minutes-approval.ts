import type { ApprovalSubject } from './minutes-subjects.js';
import { byParameter, metIf, notApplicable, type Rule, type ValueOf } from './rule.js';

type Where = 'same-session' | 'next-session' | 'later-session';

/** The next: no other session of the approving one’s kind was held between the two. */
const whereOf = ({ minuted, approving, before }: Omit<ApprovalSubject, 'charter'>): Where => {
  if (approving.session === minuted.session) return 'same-session';
  const between =
    before !== null &&
    before.session !== minuted.session &&
    before.sitsOn >= minuted.sitsOn &&
    (before.stage === 'closed' || before.stage === 'open');
  return between ? 'later-session' : 'next-session';
};

const ALLOWED: Readonly<Record<Exclude<ValueOf<'minutesApproval'>, 'not-needed'>, readonly Where[]>> = {
  'same-session': ['same-session'],
  'same-or-next-session': ['same-session', 'next-session'],
  'next-session': ['next-session'],
};

/** Minutes are approved in their own session or the next, as the charter says. */
export const minutesApproval: Rule<ApprovalSubject> = {
  id: 'minutes-approval@1',
  number: 27,
  source: 'EDO 10; Spain, Ley 40/2015 18, 19.5',
  judge: ({ charter, ...sessions }) =>
    byParameter(charter, 'minutesApproval', (approval) => {
      if (approval === 'not-needed') return notApplicable({ approval });
      const where = whereOf(sessions);
      return {
        required: { approval },
        observed: { approvedIn: where, session: sessions.approving.session },
        verdict: metIf(ALLOWED[approval].includes(where)),
      };
    }),
  unreachable: {
    broken: {
      why: 'only enactment approves minutes, and an approval against the charter is refused as an effect',
      test: 'packages/core/test/minutes/approval.test.ts > not in a session after the next, of its kind, that was held',
    },
  },
};
