import type { TermSubject } from './minutes-subjects.js';
import type { Rule } from './rule.js';
import { withinTerm } from './within-term.js';

/** Minutes are signed within the charter’s term, from the day on which their text was drawn up. A delay is shown. */
export const minutesSignedInTime: Rule<TermSubject> = {
  id: 'minutes-signed-in-time@1',
  number: 28,
  source: 'No source found',
  judge: (subject) => withinTerm('minutesSignedWithin', subject),
};
