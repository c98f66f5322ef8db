import {
  Citation,
  DayAndTime,
  EventId,
  Flag,
  InstitutionId,
  Instant,
  integer,
  Line,
  list,
  object,
  oneOf,
  optional,
  PaperReference,
  PersonId,
  RosterEntry,
  SessionId,
  SessionRequest,
  Slug,
  Time,
  type TypeOf,
} from '@acta/core';
import { CALLED_SESSION, SessionStage } from './called-session.js';
import { Entry } from './entry.js';
import { SessionItem } from './session-items.js';
import { SessionMinutes } from './session-minutes.js';
import { Turn } from './session-turns.js';

export const Invited = object('Invited', {
  institution: InstitutionId,
  as: oneOf('member', 'permanent-guest', 'guest'),
  acknowledged: optional(Entry),
  answer: optional(object('GivenAnswer', { answer: oneOf('attends', 'does-not-attend'), entry: Entry })),
});

const Departed = object('Departed', {
  at: optional(Time),
  facts: list(EventId, { max: 1_000 }),
  everybody: optional(Flag),
});

/** Somebody at a seat; who left did so at a time, unless nobody noted it. `facts`: the entries that say so. */
const Attended = object('Attended', {
  seat: Slug,
  person: PersonId,
  capacity: oneOf('titular', 'acting', 'substitute', 'alternate'),
  from: Time,
  mode: optional(oneOf('in-person', 'remote')),
  regulation: optional(Citation),
  facts: list(EventId, { max: 1_000 }),
  left: optional(Departed),
  /** How the sitting ended, whenever they left. */
  over: optional(Departed),
});
export type Attended = TypeOf<typeof Attended>;

const Counted = object('Counted', {
  present: list(Slug, { uniqueBy: true }),
  base: integer(0),
  required: optional(integer(0)),
  reached: Flag,
  entry: Entry,
});

const Opened = object('Opened', {
  roster: list(RosterEntry, { uniqueBy: 'seat' }),
  votingSeats: list(Slug, { uniqueBy: true }),
  base: integer(0),
  charter: integer(1),
  /** Who opened it as its chair; not there where the secretary attested that it was opened. */
  chair: optional(PersonId),
  entry: Entry,
});

/** The acta of a session: everything that was recorded of it, in its order. */
export const SessionRecord = object('SessionRecord', {
  ...CALLED_SESSION,
  /** When it was first called for, whatever day it was put off to since. */
  calledFor: optional(DayAndTime),
  charter: integer(1),
  convened: Entry,
  previousMinutes: optional(PaperReference),
  invitations: list(Invited, { max: 10_000, uniqueBy: 'institution' }),
  notConvened: list(InstitutionId, { uniqueBy: true }),
  requestedBy: optional(SessionRequest),
  secondCall: optional(DayAndTime),
  jointWith: list(SessionId, { uniqueBy: true }),
  agreedBy: optional(list(Slug, { uniqueBy: true })),
  call: oneOf('first', 'second'),
  turns: list(Turn, { max: 10_000 }),
  attendance: list(Attended, { max: 10_000 }),
  /** Who left a list that has them no more: on one that has them again, they have left all the same. */
  struckOut: list(Attended, { max: 10_000 }),
  /** The lists and departures that the attendance comes from. */
  noted: list(Entry, { max: 10_000 }),
  counts: list(Counted, { max: 1_000 }),
  opened: optional(Opened),
  /** Of a written consultation. */
  closes: optional(Instant),
  /** Of a decision of the chair. */
  grounds: optional(PaperReference),
  reported: optional(object('Reported', { to: SessionId, entry: Entry })),
  notHeld: optional(object('NotHeld', { reason: Line, entry: Entry })),
  items: list(SessionItem, { max: 1_000, uniqueBy: 'item' }),
  closed: optional(Entry),
  minutes: optional(SessionMinutes),
  stage: SessionStage,
});
export type SessionRecord = TypeOf<typeof SessionRecord>;
