import { command, optional } from '../../codec/structures.js';
import { Flag, Time } from '../../codec/scalars.js';
import { Line } from '../../codec/text.js';
import type { TypeOf } from '../../codec/codec.js';
import { Day, SessionId } from '../../values.js';

/**
 * After a first call whose quorum failed: the same session, its number and its agenda, on another day or at another time. `quorumTold`:
 * its notice told of the lower quorum.
 */
export const MakeSecondCall = command('MakeSecondCall', {
  session: SessionId,
  day: Day,
  time: Time,
  quorumTold: optional(Flag),
});

/** The session is put off, and has no day until it is given one. */
export const DeferSession = command('DeferSession', { session: SessionId, reason: Line });

/** Another day for a session, which keeps its number. `causeEndedOn`: when what stood in its way has ended. */
export const RescheduleSession = command('RescheduleSession', {
  session: SessionId,
  day: Day,
  time: Time,
  place: optional(Line),
  reason: Line,
  causeEndedOn: Day,
});

/** The session is called off before its day; its number is not used again. */
export const CancelSession = command('CancelSession', { session: SessionId, reason: Line });

export type MakeSecondCall = TypeOf<typeof MakeSecondCall>;
export type DeferSession = TypeOf<typeof DeferSession>;
export type RescheduleSession = TypeOf<typeof RescheduleSession>;
export type CancelSession = TypeOf<typeof CancelSession>;
