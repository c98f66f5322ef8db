import type { DutySubject } from './commitment-subjects.js';
import { metIf, type Rule } from './rule.js';

/** Every commitment cites the act that created it; one that cites a resolution is among its effects. */
export const sourceAct: Rule<DutySubject> = {
  id: 'source-act@1',
  number: 31,
  source: 'ASF, Cuenta Pública 2017 (69 lines of action without documented follow-up)',
  judge: ({ source, institution, addressees }) => ({
    required: { institution, sourceAct: source.kind },
    observed: {
      ...(source.kind === 'resolution' ? { resolution: source.resolution, effect: source.effect } : {}),
      traced: addressees === null || addressees.includes(institution),
    },
    verdict: metIf(addressees === null || addressees.includes(institution)),
  }),
  unreachable: {
    broken: {
      why: 'a duty that is no effect of the resolution it cites is refused before it is judged',
      test: 'packages/core/test/commitment/duty.test.ts > that is a resolution is carried out by enactment, for its addressees, once it is in effect',
    },
    'not-applicable': {
      why: 'no duty is without a source act: the field is required',
      test: 'packages/core/test/commitment/duty.test.ts > is part of every duty',
    },
  },
};
