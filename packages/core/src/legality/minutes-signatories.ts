import type { Signatory } from '../minutes/events.js';
import { standingSo } from '../minutes/state.js';
import type { SignatoriesSubject } from './minutes-subjects.js';
import { byParameter, metIf, notApplicable, type Rule } from './rule.js';

const named = (signatories: readonly Signatory[]): readonly string[] =>
  signatories.map(({ seat, capacity }) => seat ?? capacity);

/** Minutes are signed once every signatory signed or, where the charter lets it be noted, would not or could not. */
export const minutesSignatories: Rule<SignatoriesSubject> = {
  id: 'minutes-signatories@1',
  number: 28,
  source: 'LCE; LDSC 13',
  judge: ({ charter, signatories }) =>
    signatories.length === 0
      ? notApplicable({ signatories: 0 })
      : byParameter(charter, 'minutesSignatories', ({ who, withoutSignature }) => {
          const subject = { signatories };
          const pending = named(standingSo(subject, 'pending'));
          const without = named(standingSo(subject, 'refused', 'impossible'));
          return {
            required: { who, withoutSignature },
            observed: { signed: standingSo(subject, 'signed').length, pending, without },
            verdict: metIf(
              pending.length === 0 && (without.length === 0 || withoutSignature === 'noted-with-its-reason'),
            ),
          };
        }),
};
