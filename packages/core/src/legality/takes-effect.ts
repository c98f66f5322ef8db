import { byParameter, metIf, notApplicable, type Rule } from './rule.js';
import type { Charter } from '../charter.js';

/** A resolution brought into effect: at which moment, and which its session's charter names. */
export type EffectSubject = {
  readonly charter: Charter | null;
  readonly origin: 'adopted' | 'transcribed';
  readonly moment: 'adoption' | 'closing' | 'wait';
  readonly sessionClosed: boolean;
  readonly brokenRules: readonly string[];
};

/** A resolution takes effect when the charter says; its terms count from there. */
export const takesEffect: Rule<EffectSubject> = {
  id: 'takes-effect@1',
  number: 53,
  source: 'LFPA 4; CDMX-b 6 (the chair declares the resolutions valid at the end)',
  judge: ({ charter, origin, moment, sessionClosed }) =>
    origin === 'transcribed'
      ? notApplicable({ origin })
      : byParameter(charter, 'takesEffect', (required) => ({
          required: { moment: required },
          observed: { moment, sessionClosed },
          verdict: metIf(moment === required && (required === 'adoption' || sessionClosed)),
        })),
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
