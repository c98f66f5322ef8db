import { metIf, notApplicable, byParameter, type Rule } from './rule.js';
import type { EffectSubject } from './resolution-subjects.js';

/** An irregular resolution stands until an authority declares it null; its effects wait for that authority unless the charter lets them run. */
export const irregularEffects: Rule<EffectSubject> = {
  id: 'irregular-effects@1',
  number: 45,
  source: 'LFPA 6-8 (not verified in its own text)',
  judge: ({ charter, brokenRules, healedOn }) =>
    brokenRules.length === 0
      ? notApplicable()
      : byParameter(charter, 'irregularEffects', (rule) => ({
          required: { effects: rule },
          observed: { brokenRules: [...brokenRules], effects: 'run', ...(healedOn === null ? {} : { healedOn }) },
          verdict: metIf(rule === 'run' || healedOn !== null),
        })),
  unreachable: {
    broken: {
      why: 'enactment alone brings a resolution into effect, and leaves one that must wait',
      test: 'packages/core/test/resolution/takes-effect.test.ts > wait where the charter says so',
    },
  },
};
