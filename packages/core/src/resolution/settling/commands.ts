import { command, tagged } from '../../codec/structures.js';
import { Paragraph } from '../../codec/text.js';
import type { TypeOf } from '../../codec/codec.js';
import { Citation, Day, ResolutionId, Slug, StreamId } from '../../values.js';

/** What stood in the way of a refused effect is gone: enactment tries it once more. `stream`: the one that refused it. */
export const RetryEffect = command('RetryEffect', { resolution: ResolutionId, effect: Slug, stream: StreamId });

/** By what it was decided otherwise; or by what came to pass, which left it nothing to do. */
export const SettledBy = tagged('SettledBy', 'kind', {
  resolution: { resolution: ResolutionId },
  instrument: { citation: Citation, signedOn: Day },
  'without-matter': {},
});

/** A refused effect will not be carried out: why, and on whose authority. */
export const SettleEffect = command('SettleEffect', {
  resolution: ResolutionId,
  effect: Slug,
  stream: StreamId,
  by: SettledBy,
  grounds: Paragraph,
});

export type RetryEffect = TypeOf<typeof RetryEffect>;
export type SettleEffect = TypeOf<typeof SettleEffect>;
