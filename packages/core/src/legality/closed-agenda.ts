import { byParameter, metIf, notApplicable, type Rule } from './rule.js';
import type { ConvocationSubject } from './session-subjects.js';

type AgendaSubject = Pick<ConvocationSubject, 'charter' | 'kind' | 'agenda'> & { readonly added?: string };

/** The agenda of an extraordinary session has no general matters and no follow-up, and nothing is added to it. */
export const closedAgenda: Rule<AgendaSubject> = {
  id: 'closed-agenda@1',
  number: 17,
  source: 'CDMX-a, CDMX-b; EDO 11 allows additions',
  judge: ({ charter, kind, agenda, added }) => {
    if (kind !== 'extraordinary') return notApplicable({ kind });
    return byParameter(charter, 'extraordinaryAgenda', (rule) => {
      const open = agenda
        .filter((item) => item.kind === 'general-matters' || item.kind === 'follow-up')
        .map(({ item }) => item);
      return rule === 'open'
        ? notApplicable({ closedAgenda: false })
        : {
            required: { closedAgenda: true },
            observed: { openItems: open, ...(added === undefined ? {} : { added }) },
            verdict: metIf(open.length === 0 && added === undefined),
          };
    });
  },
};
