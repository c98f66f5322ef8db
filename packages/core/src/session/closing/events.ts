import { event, list, optional } from '../../codec/structures.js';
import { integer } from '../../codec/scalars.js';
import type { TypeOf } from '../../codec/codec.js';
import { Day, ResolutionId } from '../../values.js';

/** `resolutions`: those that take effect with the closing. `minutesBy`: the last day of the charter’s term to draw its minutes up. */
export const SessionClosed = event('SessionClosed', {
  resolutions: list(ResolutionId, { uniqueBy: true }),
  minutesBy: optional(Day),
  policy: integer(1),
});
export type SessionClosed = TypeOf<typeof SessionClosed>;
