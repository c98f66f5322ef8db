import type { TermSubject } from './minutes-subjects.js';
import type { Rule } from './rule.js';
import { withinTerm } from './within-term.js';

/** Minutes are drawn up within the charter’s term, from the session. Later ones are minutes all the same: their delay is shown. */
export const minutesDraftedInTime: Rule<TermSubject> = {
  id: 'minutes-drafted-in-time@1',
  number: 27,
  source: 'No source found',
  judge: (subject) => withinTerm('minutesDraftedWithin', subject),
};
