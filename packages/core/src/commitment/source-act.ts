import { optional, tagged } from '../codec/structures.js';
import { Line } from '../codec/text.js';
import type { TypeOf } from '../codec/codec.js';
import { BodyId, Citation, Day, ResolutionId, Slug } from '../values.js';

/** The act that a commitment comes from. `body`: who follows it up. */
export const SourceAct = tagged('SourceAct', 'kind', {
  resolution: { resolution: ResolutionId, effect: Slug, body: optional(BodyId) },
  law: { citation: Citation, body: BodyId },
  'line-of-action': { strategy: Line, line: Line, body: BodyId },
  agreement: { instrument: Citation, signedOn: Day, body: BodyId },
  recommendation: { report: Citation, recommendation: Line, body: BodyId },
});
export type SourceAct = TypeOf<typeof SourceAct>;
