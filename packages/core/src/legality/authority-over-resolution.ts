import type { StandingSubject } from './resolution-subjects.js';
import { byParameter, metIf, notApplicable, type Rule } from './rule.js';

/** What stands is cured, ratified, suspended, annulled or superseded by the body that the charter says, or by an authority’s own instrument. */
export const authorityOverResolution: Rule<StandingSubject> = {
  id: 'authority-over-resolution@1',
  number: 45,
  source: 'LFPA 6-8 (not verified in its own text)',
  judge: ({ charter, body, by, citedBody }) =>
    by?.kind !== 'resolution'
      ? notApplicable({ by: 'instrument' })
      : byParameter(charter, 'powersOverResolutions', (rule) => ({
          required: { powers: rule, body: body ?? 'none' },
          observed: { resolution: by.resolution, body: citedBody ?? 'none' },
          verdict: metIf(rule === 'any-body' || citedBody === body),
        })),
};
