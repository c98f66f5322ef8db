import type { CompletionLevel } from '../values.js';
import type { VerificationSubject } from './commitment-subjects.js';
import { byParameter, metIf, type Rule } from './rule.js';

const LEVELS: readonly CompletionLevel[] = ['not-started', 'limited', 'substantial', 'complete'];

/** The level is one of the scale, and the verifier finds no more than was claimed. */
export const completionScale: Rule<VerificationSubject> = {
  id: 'completion-scale@1',
  number: 36,
  source: 'OGP glossary, completion',
  judge: ({ charter, level, report: { claimed } }) =>
    byParameter(charter, 'completionScale', (scale) => ({
      required: { scale, atMost: claimed },
      observed: { level },
      verdict: metIf(LEVELS.indexOf(level) <= LEVELS.indexOf(claimed)),
    })),
  unreachable: {
    'not-applicable': {
      why: 'every verification gives a level',
      test: 'packages/core/test/commitment/verification.test.ts > holds between who reports and who verifies',
    },
  },
};
