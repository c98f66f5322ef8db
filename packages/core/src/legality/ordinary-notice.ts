import { byNotice } from './notice.js';
import { notApplicable, type Rule } from './rule.js';
import type { ConvocationSubject } from './session-subjects.js';

/** An ordinary session is convened with the charter's notice. */
export const ordinaryNotice: Rule<ConvocationSubject> = {
  id: 'ordinary-notice@1',
  number: 12,
  source: 'LDSC 13; ZAC 17; CDMX-a',
  judge: (subject) =>
    subject.kind === 'ordinary' && !subject.agreed
      ? byNotice(subject, 'ordinaryNotice')
      : notApplicable({ kind: subject.kind, convened: !subject.agreed }),
};
