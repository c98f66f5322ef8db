import { metIf, notApplicable, type Rule } from './rule.js';
import type { ConvocationSubject } from './session-subjects.js';

/** Every member is called, and every permanent guest: leaving one out is a defect of the convocation. */
export const everyoneConvened: Rule<ConvocationSubject> = {
  id: 'everyone-convened@1',
  number: 1,
  source: 'LFPA 3.I; VwVfG 90(1): all are summoned. That permanent guests are: derived',
  judge: ({ notConvened, agreed }) =>
    agreed
      ? notApplicable({ convened: false })
      : {
          required: { everyoneConvened: true },
          observed: { notConvened: [...notConvened] },
          verdict: metIf(notConvened.length === 0),
        },
};
