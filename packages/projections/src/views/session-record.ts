import {
  arrived,
  departed,
  minutesIdOf,
  type ActaEvent,
  type InstitutionId,
  type Recorded,
  type SessionId,
  type TypeOf,
} from '@acta/core';
import { defineProjection } from '../projection.js';
import { entryOf } from './entry.js';
import { emptied, seated } from './session-attendance.js';
import { SessionRecord, type Invited } from './session-document.js';
import { itemsAfter, UNVOTED, variantsAfter } from './session-items.js';
import { minutesAfter, minutesDrafted } from './session-minutes.js';
import { turnOf, type TurnEvent } from './session-turns.js';
import { own } from './own.js';

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
    SessionRecessed: turned((document, { id, data: { at } }: Of<'SessionRecessed'>) => ({
      ...emptied(document, at, id),
      stage: 'recess',
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
      ...emptied(document, null, id),
    })),
    SessionDeferred: turned<Of<'SessionDeferred'>>(() => ({ stage: 'deferred' })),
    SessionRescheduled: turned((document, { id, data: { day, time, place } }: Of<'SessionRescheduled'>) => ({
      day,
      time,
      ...emptied(document, null, id),
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
