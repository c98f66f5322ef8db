import { Assurance } from '../../charter.js';
import { event, list } from '../../codec/structures.js';
import { Time } from '../../codec/scalars.js';
import { Line } from '../../codec/text.js';
import type { TypeOf } from '../../codec/codec.js';
import { Day, Slug } from '../../values.js';

export const SessionRecessed = event('SessionRecessed', { at: Time, day: Day, time: Time });

export const SessionResumed = event('SessionResumed', { present: list(Slug, { uniqueBy: true }) });

export const ParticipationAttested = event('ParticipationAttested', {
  means: Line,
  assured: list(Assurance, { uniqueBy: true }),
});

export const QuorumCountRequested = event('QuorumCountRequested', { seat: Slug });

export type SessionRecessed = TypeOf<typeof SessionRecessed>;
export type SessionResumed = TypeOf<typeof SessionResumed>;
export type ParticipationAttested = TypeOf<typeof ParticipationAttested>;
export type QuorumCountRequested = TypeOf<typeof QuorumCountRequested>;
export type SittingEvent = SessionRecessed | SessionResumed | ParticipationAttested | QuorumCountRequested;
