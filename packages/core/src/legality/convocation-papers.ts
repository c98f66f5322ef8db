import { byParameter, metIf, notApplicable, type Rule } from './rule.js';
import type { ConvocationSubject } from './session-subjects.js';

/** The convocation of an ordinary session goes with the minutes of the one before; the first of a series has none. */
export const convocationPapers: Rule<ConvocationSubject> = {
  id: 'convocation-papers@1',
  number: 15,
  source: 'EDO 10',
  judge: ({ charter, kind, number, hasPreviousMinutes, agreed }) =>
    byParameter(charter, 'convocationPapers', (papers) =>
      papers !== 'previous-minutes-and-item-papers' || kind !== 'ordinary' || number === 1 || agreed
        ? notApplicable({ kind, number })
        : {
            required: { previousMinutes: true },
            observed: { previousMinutes: hasPreviousMinutes },
            verdict: metIf(hasPreviousMinutes),
          },
    ),
};
