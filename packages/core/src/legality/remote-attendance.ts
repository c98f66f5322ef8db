import { byParameter, metIf, notApplicable, type Rule } from './rule.js';
import type { RoomSubject } from './session-subjects.js';

/** Who is not in the room takes part only where the charter allows it, and what it asks for is attested. */
export const remoteAttendance: Rule<RoomSubject> = {
  id: 'remote-attendance@1',
  number: 22,
  source: 'CDMX-b; Spain, Ley 40/2015 17.1',
  judge: ({ charter, remote, session: { participation } }) => {
    if (remote.length === 0) return notApplicable({ remote });
    return byParameter(charter, 'remoteAttendance', (rule) => {
      const assured = participation ?? [];
      const asked = rule.kind === 'allowed' ? rule.assured : [];
      return {
        required: { remoteAttendance: rule.kind, assured: [...asked] },
        observed: { remote: [...remote], assured: [...assured] },
        verdict: metIf(rule.kind === 'allowed' && asked.every((assurance) => assured.includes(assurance))),
      };
    });
  },
};
