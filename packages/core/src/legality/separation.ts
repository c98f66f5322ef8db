import type { VerificationSubject } from './commitment-subjects.js';
import { metIf, type Rule } from './rule.js';

/** Who verifies is not who reported: not the person, not whoever typed it, not the institution that owes. */
export const separation: Rule<VerificationSubject> = {
  id: 'separation@1',
  number: 34,
  source: 'GAO; OGP Independent Reporting Mechanism; derived',
  judge: ({ commitment, report, standing: { actor, recordedBy }, verifierInstitution }) => {
    const verifier = actor.kind === 'person' ? actor.person : null;
    const samePerson = verifier !== null && verifier === report.reporter?.person;
    const sameTypist = recordedBy === report.typedBy;
    const owing = [commitment.institution, ...commitment.coResponsibles.map(({ institution }) => institution)];
    const sameInstitution = verifierInstitution !== null && owing.includes(verifierInstitution);
    const known = verifier !== null && verifierInstitution !== null && report.reporter !== null;
    const broken = samePerson || sameTypist || sameInstitution;
    return {
      required: { samePerson: false, sameTypist: false, sameInstitution: false },
      observed: {
        samePerson,
        sameTypist,
        sameInstitution,
        verifiedBy: verifierInstitution ?? 'not-stated',
        responsible: commitment.institution,
      },
      verdict: !broken && !known ? 'unverifiable' : metIf(!broken),
    };
  },
  unreachable: {
    'not-applicable': {
      why: 'every verification has a verifier and a report',
      test: 'packages/core/test/commitment/verification.test.ts > holds between who reports and who verifies',
    },
  },
};
