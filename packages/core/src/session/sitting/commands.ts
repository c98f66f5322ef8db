import { Assurance } from '../../charter.js';
import { command, list } from '../../codec/structures.js';
import { Time } from '../../codec/scalars.js';
import { Line } from '../../codec/text.js';
import type { TypeOf } from '../../codec/codec.js';
import { Day, SessionId, Slug } from '../../values.js';

/** The session stops at a local time, and goes on on a day, at a time. */
export const RecessSession = command('RecessSession', { session: SessionId, at: Time, day: Day, time: Time });

/** Its next sitting begins, with those who are there by then. */
export const ResumeSession = command('ResumeSession', { session: SessionId });

/** By which means those who are not in the room take part, and what these assure. */
export const AttestParticipation = command('AttestParticipation', {
  session: SessionId,
  means: Line,
  assured: list(Assurance, { uniqueBy: true }),
});

/** A seat asks that the quorum be counted. */
export const RequestQuorumCount = command('RequestQuorumCount', { session: SessionId, seat: Slug });

export type RecessSession = TypeOf<typeof RecessSession>;
export type ResumeSession = TypeOf<typeof ResumeSession>;
export type AttestParticipation = TypeOf<typeof AttestParticipation>;
export type RequestQuorumCount = TypeOf<typeof RequestQuorumCount>;
