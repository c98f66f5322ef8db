import {
  arrived,
  BodyId,
  Citation,
  DayAndTime,
  Day,
  departed,
  EventId,
  everybodyLeft,
  Flag,
  Instant,
  InstitutionId,
  integer,
  Line,
  list,
  minutesIdOf,
  object,
  oneOf,
  optional,
  PaperReference,
  PersonId,
  RosterEntry,
  SESSION_KINDS,
  SessionId,
  SessionRequest,
  Slug,
  Time,
  type ActaEvent,
  type Attendance,
  type Recorded,
  type TypeOf,
} from '@acta/core';
import { defineProjection } from '../projection.js';
import { Entry, entryOf } from './entry.js';
import { itemsAfter, SessionItem, UNVOTED, variantsAfter } from './session-items.js';
import { minutesAfter, minutesDrafted, SessionMinutes } from './session-minutes.js';
import { Turn, turnOf, type TurnEvent } from './session-turns.js';

const Invited = object('Invited', {
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
type Attended = TypeOf<typeof Attended>;

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
  session: SessionId,
  body: BodyId,
  kind: oneOf(...SESSION_KINDS),
  year: integer(1900, 2999),
  number: integer(1),
  day: Day,
  /** Neither outside a session. */
  time: optional(Time),
  place: optional(Line),
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
  stage: oneOf('convened', 'deferred', 'open', 'recess', 'closed', 'not-held', 'called-off'),
});
export type SessionRecord = TypeOf<typeof SessionRecord>;

const own = ({ stream }: Pick<Recorded, 'stream'>): readonly string[] => [stream];

const withTime = (left: NonNullable<Attended['left']>): NonNullable<Attendance['left']> => ({
  ...left,
  at: left.at ?? null,
});

const asSeated = ({ left, over, ...attended }: Attended): Attendance => ({
  ...attended,
  left: left === undefined ? null : withTime(left),
  ...(over === undefined ? {} : { over: withTime(over) }),
});

const withoutTime = ({ at, ...left }: NonNullable<Attendance['left']>): NonNullable<Attended['left']> =>
  at === null ? left : { ...left, at };

const asAttended = ({ left, over, struckOut: _, ...seated }: Attendance): Attended => ({
  ...seated,
  ...(left === null ? {} : { left: withoutTime(left) }),
  ...(over === undefined ? {} : { over: withoutTime(over) }),
});

const seated = (
  document: SessionRecord | null,
  event: Recorded,
  change: (seating: readonly Attendance[]) => readonly Attendance[],
): SessionRecord | null => {
  if (document === null) return null;
  const struckOut = document.struckOut.map((attended) => ({ ...asSeated(attended), struckOut: true }));
  const now = change([...document.attendance.map(asSeated), ...struckOut]);
  return {
    ...document,
    attendance: now.filter((entry) => entry.struckOut !== true).map(asAttended),
    struckOut: now.filter((entry) => entry.struckOut === true).map(asAttended),
    noted: [...document.noted, entryOf(event)],
  };
};

const withInvitation = (
  document: SessionRecord | null,
  institution: InstitutionId,
  change: Partial<TypeOf<typeof Invited>>,
): SessionRecord | null =>
  document && {
    ...document,
    invitations: document.invitations.map((invited) =>
      invited.institution === institution ? { ...invited, ...change } : invited,
    ),
  };

const items = {
  keys: own,
  evolve: (document: SessionRecord | null, event: Parameters<typeof itemsAfter>[1]): SessionRecord | null =>
    document && { ...document, items: itemsAfter(document.items, event) },
};

const variants = {
  keys: own,
  evolve: (document: SessionRecord | null, event: Parameters<typeof variantsAfter>[1]): SessionRecord | null =>
    document && { ...document, items: variantsAfter(document.items, event) },
};

type Outside = Recorded<Extract<ActaEvent, { readonly type: 'ConsultationOpened' | 'ChairDecisionMade' }>>;

const outside = {
  keys: own,
  evolve: (_: SessionRecord | null, event: Outside): SessionRecord => {
    const { body, year, number, agenda, votingSeats, charter } = event.data;
    const entry = entryOf(event);
    const own =
      event.type === 'ConsultationOpened'
        ? { kind: 'written-consultation' as const, closes: event.data.closes }
        : { kind: 'chair-decision' as const, grounds: event.data.grounds };
    return {
      session: event.stream as SessionId,
      body,
      ...own,
      year,
      number,
      day: event.metadata.onDay,
      charter,
      convened: entry,
      notConvened: [],
      jointWith: [],
      call: 'first',
      turns: [],
      invitations: [],
      attendance: [],
      struckOut: [],
      noted: [],
      counts: [],
      opened: { roster: [], votingSeats, base: votingSeats.length, charter, entry },
      items: agenda.map((item) => ({ ...item, onAgenda: true, ...UNVOTED })),
      stage: 'open',
    };
  },
};

const minutes = {
  tag: ({ stream }: Pick<Recorded, 'stream'>): string => stream,
  evolve: (document: SessionRecord, event: Parameters<typeof minutesAfter>[1]): SessionRecord =>
    document.minutes === undefined ? document : { ...document, minutes: minutesAfter(document.minutes, event) },
};

const turned = <E extends TurnEvent>(
  change: (document: SessionRecord, event: E) => Partial<SessionRecord> = () => ({}),
) => ({
  keys: own,
  evolve: (document: SessionRecord | null, event: E): SessionRecord | null =>
    document && { ...document, ...change(document, event), turns: [...document.turns, turnOf(event)] },
});

type Of<Type extends TurnEvent['type']> = Extract<TurnEvent, { readonly type: Type }>;

/** The items in the order in which the body approved them; those it withdrew come last. */
const inOrder = (
  { items: points }: SessionRecord,
  { data: { order, withdrawn } }: Of<'AgendaApproved'>,
): Partial<SessionRecord> => {
  const named = [...new Set([...order, ...withdrawn])];
  const listed = named.flatMap((item) => points.filter((point) => point.item === item));
  return { items: [...listed, ...points.filter(({ item }) => !named.includes(item))] };
};

export const sessionRecord = defineProjection({
  name: 'session-record',
  version: 2,
  document: SessionRecord,
  tags: ({ body, minutes: own, items: points }) => [
    ...new Set([
      body,
      ...(own === undefined ? [] : [own.minutes]),
      ...points.flatMap(({ motion, proposal }) => [motion, proposal?.motion].flatMap((id) => id ?? [])),
    ]),
  ],
  on: {
    SessionConvened: {
      keys: own,
      evolve: (_, event) => {
        const { body, kind, year, number, day, time, place, agenda, previousMinutes, invitations, charter } =
          event.data;
        const { notConvened = [], requestedBy, secondCall, jointWith = [], agreedBy } = event.data;
        return {
          session: event.stream as SessionId,
          body,
          kind,
          year,
          number,
          day,
          time,
          place,
          calledFor: { day, time },
          charter,
          convened: entryOf(event),
          ...(previousMinutes === undefined ? {} : { previousMinutes }),
          invitations,
          notConvened: notConvened.map(({ institution }) => institution),
          ...(requestedBy === undefined ? {} : { requestedBy }),
          ...(secondCall === undefined ? {} : { secondCall }),
          jointWith,
          ...(agreedBy === undefined ? {} : { agreedBy }),
          call: 'first',
          turns: [],
          attendance: [],
          struckOut: [],
          noted: [],
          counts: [],
          items: agenda.map((item) => ({ ...item, onAgenda: true, ...UNVOTED })),
          stage: 'convened',
        };
      },
    },
    ConsultationOpened: outside,
    ChairDecisionMade: outside,
    ReportedToSession: {
      keys: own,
      evolve: (document, event) => document && { ...document, reported: { to: event.data.to, entry: entryOf(event) } },
    },
    ConvocationAcknowledged: {
      keys: own,
      evolve: (document, event) => withInvitation(document, event.data.institution, { acknowledged: entryOf(event) }),
    },
    InvitationAnswered: {
      keys: own,
      evolve: (document, event) => {
        const { institution, answer } = event.data;
        return withInvitation(document, institution, { answer: { answer, entry: entryOf(event) } });
      },
    },
    AttendanceRecorded: {
      keys: own,
      evolve: (document, event) => seated(document, event, (seating) => arrived(seating, event)),
    },
    DepartureRecorded: {
      keys: own,
      evolve: (document, event) => seated(document, event, (seating) => departed(seating, event)),
    },
    QuorumCounted: {
      keys: own,
      evolve: (document, event) => {
        const { present, base, required, reached } = event.data;
        const asked = required === undefined ? {} : { required };
        const count = { present, base, ...asked, reached, entry: entryOf(event) };
        return document && { ...document, counts: [...document.counts, count] };
      },
    },
    SessionOpened: {
      keys: own,
      evolve: (document, event) => {
        const { actor } = event.metadata;
        const chair = actor.kind === 'person' && actor.office === 'chair' ? { chair: actor.person } : {};
        return document && { ...document, opened: { ...event.data, ...chair, entry: entryOf(event) }, stage: 'open' };
      },
    },
    SessionNotHeld: {
      keys: own,
      evolve: (document, event) =>
        document && {
          ...document,
          notHeld: { reason: event.data.reason, entry: entryOf(event) },
          stage: 'not-held',
        },
    },
    PresidingDeclared: turned<Of<'PresidingDeclared'>>(),
    OfficersRecorded: turned<Of<'OfficersRecorded'>>(),
    RecusalRecorded: turned<Of<'RecusalRecorded'>>(),
    OpinionRecorded: turned<Of<'OpinionRecorded'>>(),
    DissentRecorded: turned<Of<'DissentRecorded'>>(),
    ParticipationAttested: turned<Of<'ParticipationAttested'>>(),
    QuorumCountRequested: turned<Of<'QuorumCountRequested'>>(),
    SessionRecessed: turned(({ attendance }, { id, data: { at } }: Of<'SessionRecessed'>) => ({
      stage: 'recess',
      attendance: everybodyLeft(attendance.map(asSeated), at, id).map(asAttended),
    })),
    SessionResumed: turned<Of<'SessionResumed'>>(() => ({ stage: 'open' })),
    AgendaItemAdded: turned(({ items: points }, { data: { item } }: Of<'AgendaItemAdded'>) => ({
      items: [...points.filter((point) => point.item !== item.item), { ...item, onAgenda: true, ...UNVOTED }],
    })),
    PapersSent: turned<Of<'PapersSent'>>(),
    AgendaApproved: turned(inOrder),
    SecondCallMade: turned((document, { id, data: { day, time } }: Of<'SecondCallMade'>) => ({
      day,
      time,
      call: 'second',
      attendance: everybodyLeft(document.attendance.map(asSeated), null, id).map(asAttended),
    })),
    SessionDeferred: turned<Of<'SessionDeferred'>>(() => ({ stage: 'deferred' })),
    SessionRescheduled: turned(({ attendance }, { id, data: { day, time, place } }: Of<'SessionRescheduled'>) => ({
      day,
      time,
      attendance: everybodyLeft(attendance.map(asSeated), null, id).map(asAttended),
      ...(place === undefined ? {} : { place }),
      stage: 'convened',
    })),
    SessionCancelled: turned<Of<'SessionCancelled'>>(() => ({ stage: 'called-off' })),
    ItemPutToVote: items,
    AmendmentMoved: variants,
    ItemSplit: variants,
    RollCallRecorded: items,
    VoteCast: items,
    HandsCounted: items,
    SecretBallotCounted: items,
    UnanimityDeclared: items,
    ObjectionRecorded: items,
    PositionAdmitted: items,
    CastingVoteCast: items,
    ItemDecided: items,
    MinutesDrafted: {
      keys: ({ stream, data: { session } }) => (stream === minutesIdOf(session) ? [session] : []),
      evolve: (document, event) => document && { ...document, minutes: minutesDrafted(event) },
    },
    MinutesCorrected: minutes,
    MinutesApproved: minutes,
    SignatureGiven: minutes,
    SignatureRefused: minutes,
    SignatureImpossible: minutes,
    MinutesSigned: minutes,
    MinutesPublished: minutes,
    SessionClosed: {
      keys: own,
      evolve: (document, event) => document && { ...document, closed: entryOf(event), stage: 'closed' },
    },
  },
});
