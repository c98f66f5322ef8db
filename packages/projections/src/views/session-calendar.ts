import {
  Day,
  Flag,
  InstitutionId,
  integer,
  Line,
  list,
  object,
  oneOf,
  optional,
  type SessionId,
  type ActaEvent,
  type Recorded,
  type TypeOf,
} from '@acta/core';
import { defineProjection } from '../projection.js';
import { CALLED_SESSION, SessionStage } from './called-session.js';
import { Entry, entryOf } from './entry.js';
import { own } from './own.js';

/** A session, when and where, and what became of it. */
export const SessionCalendar = object('SessionCalendar', {
  ...CALLED_SESSION,
  items: integer(0),
  invited: integer(0),
  answers: list(object('Answer', { institution: InstitutionId, answer: oneOf('attends', 'does-not-attend') }), {
    max: 10_000,
    uniqueBy: 'institution',
  }),
  stage: SessionStage,
  quorumReached: optional(Flag),
  /** Why it was not held, put off or called off. */
  notHeldFor: optional(Line),
  closedOn: optional(Day),
  entry: Entry,
});
export type SessionCalendar = TypeOf<typeof SessionCalendar>;

type Outside = Recorded<Extract<ActaEvent, { readonly type: 'ConsultationOpened' | 'ChairDecisionMade' }>>;

const outside = {
  keys: own,
  evolve: (_: SessionCalendar | null, event: Outside): SessionCalendar => {
    const { body, year, number, agenda } = event.data;
    return {
      session: event.stream as SessionId,
      body,
      kind: event.type === 'ConsultationOpened' ? 'written-consultation' : 'chair-decision',
      year,
      number,
      day: event.metadata.onDay,
      items: agenda.length,
      invited: 0,
      answers: [],
      stage: 'open',
      entry: entryOf(event),
    };
  },
};

export const sessionCalendar = defineProjection({
  name: 'session-calendar',
  version: 1,
  document: SessionCalendar,
  tags: ({ body, day }) => [body, day.slice(0, 4), day.slice(0, 7)],
  on: {
    SessionConvened: {
      keys: own,
      evolve: (_, event) => {
        const { body, kind, year, number, day, time, place, agenda, invitations } = event.data;
        return {
          session: event.stream as SessionId,
          body,
          kind,
          year,
          number,
          day,
          time,
          place,
          items: agenda.length,
          invited: invitations.length,
          answers: [],
          stage: 'convened',
          entry: entryOf(event),
        };
      },
    },
    ConsultationOpened: outside,
    ChairDecisionMade: outside,
    InvitationAnswered: {
      keys: own,
      evolve: (document, { data }) =>
        document && {
          ...document,
          answers: [...document.answers.filter(({ institution }) => institution !== data.institution), data],
        },
    },
    QuorumCounted: {
      keys: own,
      evolve: (document, { data: { reached } }) => document && { ...document, quorumReached: reached },
    },
    SessionOpened: { keys: own, evolve: (document) => document && { ...document, stage: 'open' } },
    SessionNotHeld: {
      keys: own,
      evolve: (document, { data: { reason } }) => document && { ...document, stage: 'not-held', notHeldFor: reason },
    },
    SecondCallMade: {
      keys: own,
      evolve: (document, { data: { day, time } }) => document && { ...document, day, time },
    },
    SessionDeferred: {
      keys: own,
      evolve: (document, { data: { reason } }) => document && { ...document, stage: 'deferred', notHeldFor: reason },
    },
    SessionRescheduled: {
      keys: own,
      evolve: (document, { data: { day, time, place } }) => {
        if (document === null) return null;
        const { notHeldFor: _, ...rest } = document;
        return { ...rest, day, time, ...(place === undefined ? {} : { place }), stage: 'convened' };
      },
    },
    SessionCancelled: {
      keys: own,
      evolve: (document, { data: { reason } }) => document && { ...document, stage: 'called-off', notHeldFor: reason },
    },
    AgendaItemAdded: {
      keys: own,
      evolve: (document) => document && { ...document, items: document.items + 1 },
    },
    SessionRecessed: { keys: own, evolve: (document) => document && { ...document, stage: 'recess' } },
    SessionResumed: { keys: own, evolve: (document) => document && { ...document, stage: 'open' } },
    SessionClosed: {
      keys: own,
      evolve: (document, { metadata: { onDay } }) => document && { ...document, stage: 'closed', closedOn: onDay },
    },
  },
});

/** Convened, and still to come on a day: the day itself is still to come. */
export const isUpcomingOn = ({ stage, day: on }: SessionCalendar, day: Day): boolean =>
  stage === 'convened' && on >= day;

/** Convened, its day has passed, and nobody recorded that it was held or not. */
export const isUnaccountedOn = ({ stage, day: on }: SessionCalendar, day: Day): boolean =>
  stage === 'convened' && on < day;
