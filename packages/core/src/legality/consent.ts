import type { DutySubject } from './commitment-subjects.js';
import { metIf, notApplicable, onTheWordOf, type Rule } from './rule.js';

/** An institution outside the body’s authority is bound by its own consent and by nothing else; until then nothing is owed. */
export const consent: Rule<DutySubject> = {
  id: 'consent@1',
  number: 46,
  source: 'Ley de Planeación 1-III',
  judge: ({ outsideAuthority, institution, consent: given, standing: { onDay, provenance } }) => {
    if (!outsideAuthority) return notApplicable({ institution });
    if (given === null)
      return { required: { consent: true }, observed: { consent: false, owed: false }, verdict: 'met' };
    return {
      required: { consent: true, signedBy: onDay },
      observed: { instrument: given.instrument, signatory: given.signatory, signedOn: given.signedOn },
      verdict: onTheWordOf(provenance, metIf(given.signedOn <= onDay)),
    };
  },
};
