import { byNotice } from './notice.js';
import { notApplicable, type Rule } from './rule.js';
import type { ConvocationSubject } from './session-subjects.js';

/** An extraordinary session is convened with the charter's shorter notice. */
export const extraordinaryNotice: Rule<ConvocationSubject> = {
  id: 'extraordinary-notice@1',
  number: 13,
  source: 'ZAC 17; CDMX-a',
  judge: (subject) =>
    subject.kind === 'extraordinary' && !subject.agreed
      ? byNotice(subject, 'extraordinaryNotice')
      : notApplicable({ kind: subject.kind, convened: !subject.agreed }),
};
