import { event, list, optional } from '../../codec/structures.js';
import { Flag, Instant, Time, integer } from '../../codec/scalars.js';
import { Line } from '../../codec/text.js';
import type { TypeOf } from '../../codec/codec.js';
import { Day } from '../../values.js';
import { ReleasedItem } from '../attendance/events.js';

/** `announced`: the first notice had named that day and time. */
export const SecondCallMade = event('SecondCallMade', {
  day: Day,
  time: Time,
  startsAt: optional(Instant),
  announced: Flag,
  quorumTold: optional(Flag),
});

export const SessionDeferred = event('SessionDeferred', { reason: Line });

export const SessionRescheduled = event('SessionRescheduled', {
  day: Day,
  time: Time,
  startsAt: optional(Instant),
  place: optional(Line),
  reason: Line,
  causeEndedOn: Day,
});

/** `released`: the motions of its agenda, free for another session. */
export const SessionCancelled = event('SessionCancelled', {
  reason: Line,
  released: list(ReleasedItem, { uniqueBy: 'item' }),
  policy: integer(1),
});

export type SecondCallMade = TypeOf<typeof SecondCallMade>;
export type SessionDeferred = TypeOf<typeof SessionDeferred>;
export type SessionRescheduled = TypeOf<typeof SessionRescheduled>;
export type SessionCancelled = TypeOf<typeof SessionCancelled>;
export type CallingEvent = SecondCallMade | SessionDeferred | SessionRescheduled | SessionCancelled;
