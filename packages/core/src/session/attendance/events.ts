import { event, list, object, optional } from '../../codec/structures.js';
import { Flag, Time, integer, oneOf } from '../../codec/scalars.js';
import { Line } from '../../codec/text.js';
import type { TypeOf } from '../../codec/codec.js';
import { InstitutionId, MotionId, PersonId, Slug } from '../../values.js';
import { OfficerPresent, Presence } from './commands.js';

export const AttendanceRecorded = event('AttendanceRecorded', { present: list(Presence, { min: 1 }) });

export const DepartureRecorded = event('DepartureRecorded', { seat: Slug, person: PersonId, at: optional(Time) });

export const OfficersRecorded = event('OfficersRecorded', {
  officers: list(OfficerPresent, { max: 20, uniqueBy: 'person' }),
});

/** `required` is missing where the charter pinned gives no formula. */
export const QuorumCounted = event('QuorumCounted', {
  present: list(Slug, { uniqueBy: true }),
  base: integer(0),
  required: optional(integer(0)),
  reached: Flag,
  charter: integer(1),
});

export const RosterEntry = object('RosterEntry', {
  seat: Slug,
  institution: InstitutionId,
  right: oneOf('vote', 'voice'),
  person: PersonId,
  capacity: oneOf('titular', 'acting', 'substitute', 'alternate'),
});
export type RosterEntry = TypeOf<typeof RosterEntry>;

/** Pins the roster as declared, the base, and the charter by which quorum and majority are judged. */
export const SessionOpened = event('SessionOpened', {
  roster: list(RosterEntry, { uniqueBy: 'seat' }),
  votingSeats: list(Slug, { uniqueBy: true }),
  base: integer(0),
  charter: integer(1),
});

export const ReleasedItem = object('ReleasedItem', { item: Slug, motion: MotionId });

/** `released`: the motions of its agenda, free for another session. */
export const SessionNotHeld = event('SessionNotHeld', {
  reason: Line,
  released: list(ReleasedItem, { uniqueBy: 'item' }),
  policy: integer(1),
});

export type AttendanceRecorded = TypeOf<typeof AttendanceRecorded>;
export type DepartureRecorded = TypeOf<typeof DepartureRecorded>;
export type OfficersRecorded = TypeOf<typeof OfficersRecorded>;
export type QuorumCounted = TypeOf<typeof QuorumCounted>;
export type SessionOpened = TypeOf<typeof SessionOpened>;
export type SessionNotHeld = TypeOf<typeof SessionNotHeld>;
