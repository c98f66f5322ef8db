import { momentDue } from '../session/ballot/adoption.js';
import type { EffectSubject } from './resolution-subjects.js';
import { byParameter, metIf, notApplicable, type Rule, type ValueOf } from './rule.js';

const hasCome = (due: ValueOf<'takesEffect'>, sessionClosed: boolean, minutesSigned: boolean): boolean =>
  (due !== 'closing' || sessionClosed) && (due !== 'signed-minutes' || minutesSigned);

/** A resolution takes effect when the charter says; its terms count from there. An irregular one that waited does when it is cured or ratified. */
export const takesEffect: Rule<EffectSubject> = {
  id: 'takes-effect@1',
  number: 53,
  source: 'LFPA 4; CDMX-b 6 (the chair declares the resolutions valid at the end)',
  judge: ({ charter, origin, moment, effects, sessionClosed, minutesSigned, healedOn }) =>
    origin === 'transcribed'
      ? notApplicable({ origin })
      : byParameter(charter, 'takesEffect', (stated) => {
          const due = momentDue(stated, effects);
          const healed = moment === 'wait' && healedOn !== null;
          return {
            required: { moment: due },
            observed: {
              moment,
              sessionClosed,
              ...(due === 'signed-minutes' ? { minutesSigned } : {}),
              ...(healed ? { healedOn } : {}),
            },
            verdict: metIf(healed || (moment === due && hasCome(due, sessionClosed, minutesSigned))),
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
