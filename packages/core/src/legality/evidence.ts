import type { ExaminedEvidence, VerificationSubject } from './commitment-subjects.js';
import { metIf, notApplicable, type Rule } from './rule.js';

const isEvidence = ({ kind, held }: ExaminedEvidence): boolean => kind !== 'address' && held;

/**
 * No completion without evidence that the record holds, or can produce, and that the verifier examined, all of it. An address is none.
 */
export const evidence: Rule<VerificationSubject> = {
  id: 'evidence@1',
  number: 35,
  source: 'ASF, Cuenta Pública 2017 (3 of 15 claimed tools could be shown)',
  judge: ({ level, examined, report }) => {
    if (level === 'not-started') return notApplicable({ level });
    const shown = examined.filter(isEvidence).map((item) => item.evidence);
    const empty = examined.filter((item) => !isEvidence(item)).map((item) => item.evidence);
    const left = report.evidence
      .map((item) => item.evidence)
      .filter((name) => !examined.some((item) => item.evidence === name));
    return {
      required: { level, examinedAtLeast: 1 },
      observed: { reported: report.evidence.length, examined: shown, worthless: empty, notExamined: left },
      verdict: metIf(shown.length > 0 && left.length === 0),
    };
  },
};
