import { event, list } from '../../codec/structures.js';
import { integer } from '../../codec/scalars.js';
import type { TypeOf } from '../../codec/codec.js';
import { ResolutionId } from '../../values.js';

/** `resolutions`: those that take effect with the closing. */
export const SessionClosed = event('SessionClosed', {
  resolutions: list(ResolutionId, { uniqueBy: true }),
  policy: integer(1),
});
export type SessionClosed = TypeOf<typeof SessionClosed>;
