import type { VerificationSubject } from './commitment-subjects.js';
import { byParameter, metIf, unverifiable, type Rule } from './rule.js';

/** The institution reports through its focal point; its titular reports only where none is designated. */
export const reporter: Rule<VerificationSubject> = {
  id: 'reporter@1',
  number: 33,
  source: 'Seed: focal points follow up (it does not say that they alone report)',
  judge: ({ charter, report, focalPointDesignated }) =>
    byParameter(charter, 'reporters', (offices) => {
      if (report.reporter === null) return unverifiable({ report: report.report });
      const { office } = report.reporter;
      const allowed = offices.some((candidate) => candidate === office);
      return {
        required: { reporters: [...offices] },
        observed: { office, focalPointDesignated },
        verdict: metIf(allowed && !(office === 'titular' && focalPointDesignated && offices.includes('focal-point'))),
      };
    }),
  unreachable: {
    'not-applicable': {
      why: 'every report has a reporter',
      test: 'packages/core/test/commitment/verification.test.ts > holds between who reports and who verifies',
    },
  },
};
