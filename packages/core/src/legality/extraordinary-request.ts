import { byParameter, metIf, notApplicable, type Rule } from './rule.js';
import type { ConvocationSubject } from './session-subjects.js';

/** An extraordinary session is asked for, with its reasons, by whom the charter names: the chair, a member, the majority. */
export const extraordinaryRequest: Rule<ConvocationSubject> = {
  id: 'extraordinary-request@1',
  number: 18,
  source: 'CDMX-a; CDMX-b',
  judge: ({ charter, kind, requestedBy, members, agreed }) => {
    if (kind !== 'extraordinary' || agreed) return notApplicable({ kind, convened: !agreed });
    return byParameter(charter, 'extraordinaryRequest', (allowed) => {
      const asking = requestedBy?.by === 'members' ? requestedBy.institutions : [];
      const who = asking.filter((institution) => members.includes(institution)).length;
      const may =
        (requestedBy?.by === 'chair' && allowed.includes('chair')) ||
        (allowed.includes('member') && who > 0) ||
        (allowed.includes('majority') && who * 2 > members.length);
      return {
        required: { requestedBy: [...allowed], grounds: true },
        observed: { requestedBy: [requestedBy?.by ?? 'none'], members: who, of: members.length },
        verdict: metIf(may),
      };
    });
  },
};
