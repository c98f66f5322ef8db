import type { EffectSubject } from './resolution-subjects.js';
import { byParameter, metIf, notApplicable, type Rule } from './rule.js';

/** A resolution takes effect when the charter says; its terms count from there. An irregular one that waited does when it is cured or ratified. */
export const takesEffect: Rule<EffectSubject> = {
  id: 'takes-effect@1',
  number: 53,
  source: 'LFPA 4; CDMX-b 6 (the chair declares the resolutions valid at the end)',
  judge: ({ charter, origin, moment, sessionClosed, healedOn }) =>
    origin === 'transcribed'
      ? notApplicable({ origin })
      : byParameter(charter, 'takesEffect', (due) => {
          const healed = moment === 'wait' && healedOn !== null;
          return {
            required: { moment: due },
            observed: { moment, sessionClosed, ...(healed ? { healedOn } : {}) },
            verdict: metIf(healed || (moment === due && (due !== 'closing' || sessionClosed))),
          };
        }),
  unreachable: {
    broken: {
      why: 'only enactment brings a resolution into effect, and it asks the charter when',
      test: 'packages/core/test/resolution/takes-effect.test.ts > by nobody’s word',
    },
    'not-applicable': {
      why: 'a transcribed resolution is not brought into effect here: its source tells it',
      test: 'packages/core/test/resolution/transcribed.test.ts > is not brought into effect here, whatever its source tells',
    },
  },
};
