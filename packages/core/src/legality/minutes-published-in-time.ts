import type { TermSubject } from './minutes-subjects.js';
import type { Rule } from './rule.js';
import { withinTerm } from './within-term.js';

/** Minutes are published within the term then in force, from the day on which they were declared signed. A delay is shown. */
export const minutesPublishedInTime: Rule<TermSubject> = {
  id: 'minutes-published-in-time@1',
  number: 51,
  source: 'LGTAIP 70-XLVI (not verified in its own text)',
  judge: (subject) => withinTerm('minutesPublishedWithin', subject),
};
