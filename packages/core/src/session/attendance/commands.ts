import { command, list, object, optional } from '../../codec/structures.js';
import { Time, oneOf } from '../../codec/scalars.js';
import { Line } from '../../codec/text.js';
import type { TypeOf } from '../../codec/codec.js';
import { Citation, PersonId, SessionId, Slug } from '../../values.js';

/**
 * Somebody at a seat's place, from a local time on, in person where nothing is said. `regulation`: that of the institution by which a
 * substitute stands in for an absent titular.
 */
export const Presence = object('Presence', {
  seat: Slug,
  person: PersonId,
  capacity: oneOf('titular', 'acting', 'substitute', 'alternate'),
  from: Time,
  mode: optional(oneOf('in-person', 'remote')),
  regulation: optional(Citation),
});
export type Presence = TypeOf<typeof Presence>;

/** The attendance list, or more of it: who came at which seat. Titular and alternate may both come, at different times. */
export const RecordAttendance = command('RecordAttendance', {
  session: SessionId,
  present: list(Presence, { min: 1 }),
});

/** Somebody left; `at` is left out when nobody noted the time. */
export const RecordDeparture = command('RecordDeparture', {
  session: SessionId,
  seat: Slug,
  person: PersonId,
  at: optional(Time),
});

export const OfficerPresent = object('OfficerPresent', {
  office: oneOf('chair', 'executive-secretary', 'technical-secretariat'),
  person: PersonId,
});

/** Who is at the table by an office of the body, from now on: a later list takes the place of an earlier one. */
export const RecordOfficers = command('RecordOfficers', {
  session: SessionId,
  officers: list(OfficerPresent, { max: 20, uniqueBy: 'person' }),
});

/** Counts the seats present, reached or not. */
export const CountQuorum = command('CountQuorum', { session: SessionId });

export const OpenSession = command('OpenSession', { session: SessionId });

export const DeclareNotHeld = command('DeclareNotHeld', { session: SessionId, reason: Line });

export type RecordAttendance = TypeOf<typeof RecordAttendance>;
export type RecordDeparture = TypeOf<typeof RecordDeparture>;
export type RecordOfficers = TypeOf<typeof RecordOfficers>;
export type CountQuorum = TypeOf<typeof CountQuorum>;
export type OpenSession = TypeOf<typeof OpenSession>;
export type DeclareNotHeld = TypeOf<typeof DeclareNotHeld>;
