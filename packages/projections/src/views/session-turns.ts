import {
  Assurance,
  Day,
  DayAndTime,
  Line,
  OfficerPresent,
  PaperReference,
  PersonId,
  Presides,
  Slug,
  integer,
  list,
  optional,
  tagged,
  Time,
  type ActaEvent,
  type Recorded,
  type TypeOf,
} from '@acta/core';
import { Entry, entryOf } from './entry.js';

/** A turn that a session took, beside its attendance and its votes. */
export const Turn = tagged('Turn', 'kind', {
  presiding: { person: PersonId, by: Presides, entry: Entry },
  officers: { officers: list(OfficerPresent, { max: 20, uniqueBy: 'person' }), entry: Entry },
  recess: { at: Time, day: Day, time: Time, entry: Entry },
  resumed: { present: integer(0), entry: Entry },
  participation: { means: Line, assured: list(Assurance, { uniqueBy: true }), entry: Entry },
  'count-requested': { seat: Slug, entry: Entry },
  recusal: { item: Slug, seat: Slug, person: PersonId, entry: Entry },
  opinion: { item: Slug, seat: Slug, paper: PaperReference, entry: Entry },
  dissent: { item: Slug, seat: Slug, paper: PaperReference, entry: Entry },
  'item-added': { item: Slug, title: Line, entry: Entry },
  'papers-sent': {
    item: Slug,
    papers: list(PaperReference, { max: 50, uniqueBy: 'paper' }),
    awaited: list(Line, { max: 50, uniqueBy: true }),
    entry: Entry,
  },
  'agenda-approved': {
    withdrawn: list(Slug, { uniqueBy: true }),
    votesFor: integer(0),
    votesAgainst: integer(0),
    entry: Entry,
  },
  'second-call': { at: DayAndTime, entry: Entry },
  deferred: { reason: Line, entry: Entry },
  rescheduled: { day: Day, time: Time, place: optional(Line), reason: Line, entry: Entry },
  'called-off': { reason: Line, entry: Entry },
});
export type Turn = TypeOf<typeof Turn>;

type TurnType =
  | 'PresidingDeclared'
  | 'OfficersRecorded'
  | 'RecusalRecorded'
  | 'OpinionRecorded'
  | 'DissentRecorded'
  | 'SessionRecessed'
  | 'SessionResumed'
  | 'ParticipationAttested'
  | 'QuorumCountRequested'
  | 'AgendaItemAdded'
  | 'PapersSent'
  | 'AgendaApproved'
  | 'SecondCallMade'
  | 'SessionDeferred'
  | 'SessionRescheduled'
  | 'SessionCancelled';

export type TurnEvent = Recorded<Extract<ActaEvent, { readonly type: TurnType }>>;

export const turnOf = (event: TurnEvent): Turn => {
  const entry = entryOf(event);
  switch (event.type) {
    case 'PresidingDeclared':
      return { kind: 'presiding', ...event.data, entry };
    case 'OfficersRecorded':
      return { kind: 'officers', officers: event.data.officers, entry };
    case 'RecusalRecorded': {
      const { item, seat, person } = event.data;
      return { kind: 'recusal', item, seat, person, entry };
    }
    case 'OpinionRecorded':
      return { kind: 'opinion', ...event.data, entry };
    case 'DissentRecorded':
      return { kind: 'dissent', ...event.data, entry };
    case 'SessionRecessed':
      return { kind: 'recess', ...event.data, entry };
    case 'SessionResumed':
      return { kind: 'resumed', present: event.data.present.length, entry };
    case 'ParticipationAttested':
      return { kind: 'participation', ...event.data, entry };
    case 'QuorumCountRequested':
      return { kind: 'count-requested', seat: event.data.seat, entry };
    case 'AgendaItemAdded':
      return { kind: 'item-added', item: event.data.item.item, title: event.data.item.title, entry };
    case 'PapersSent':
      return { kind: 'papers-sent', ...event.data, entry };
    case 'AgendaApproved': {
      const { withdrawn, votesFor, votesAgainst } = event.data;
      return { kind: 'agenda-approved', withdrawn, votesFor, votesAgainst, entry };
    }
    case 'SecondCallMade': {
      const { day, time } = event.data;
      return { kind: 'second-call', at: { day, time }, entry };
    }
    case 'SessionDeferred':
      return { kind: 'deferred', reason: event.data.reason, entry };
    case 'SessionRescheduled': {
      const { day, time, place, reason } = event.data;
      return { kind: 'rescheduled', day, time, ...(place === undefined ? {} : { place }), reason, entry };
    }
    case 'SessionCancelled':
      return { kind: 'called-off', reason: event.data.reason, entry };
  }
};
