import { competence } from './competence.js';
import type { Check } from './check.js';
import { majority } from './majority.js';
import { ordinaryNotice } from './ordinary-notice.js';
import { procedure } from './procedure.js';
import { quorum } from './quorum.js';
import { takesEffect } from './takes-effect.js';

const NOT_TOLD = [competence, quorum, ordinaryNotice, procedure, majority, takesEffect] as const;

/** The checks of a transcribed resolution: its source tells that it was approved, and not how. */
export const archiveChecks = (): readonly Check[] =>
  NOT_TOLD.map(({ id, source }) => ({
    rule: id,
    legalBasis: source,
    required: {},
    observed: { toldByTheSource: false },
    verdict: 'unverifiable',
  }));
