import {
  BodyId,
  BodyKind,
  BodySource,
  Day,
  EventId,
  InstitutionId,
  Line,
  list,
  Mandate,
  object,
  oneOf,
  optional,
  PersonId,
  Slug,
  type TypeOf,
} from '@acta/core';
import { defineProjection } from '../projection.js';
import { Entry, entryOf } from './entry.js';
import { afterLeaving, inOfficeOn, Tenure } from './tenure.js';
import { own } from './own.js';

const BodySeat = object('BodySeat', {
  seat: Slug,
  institution: InstitutionId,
  right: oneOf('vote', 'voice'),
  titularOffice: Line,
  from: Day,
  /** The institutions whose it was before, and when by law it passed from each. */
  passed: list(object('PassedFrom', { from: InstitutionId, on: Day }), { max: 1_000 }),
});

const Accreditation = object('Accreditation', {
  seat: Slug,
  person: PersonId,
  from: Day,
  until: optional(Day),
  rank: optional(Slug),
  event: EventId,
});

const PermanentGuest = object('PermanentGuest', { institution: InstitutionId, from: Day, until: optional(Day) });

/** A body: what it may decide, who sits in it, and who held which of its offices when. */
export const BodyDirectory = object('BodyDirectory', {
  body: BodyId,
  name: Line,
  kind: BodyKind,
  mandate: Mandate,
  createdBy: BodySource,
  seats: list(BodySeat, { max: 10_000 }),
  tenures: list(Tenure, { max: 100_000 }),
  alternates: list(Accreditation, { max: 100_000 }),
  permanentGuests: list(PermanentGuest, { max: 10_000 }),
  entry: Entry,
});
export type BodyDirectory = TypeOf<typeof BodyDirectory>;

export const bodyDirectory = defineProjection({
  name: 'body-directory',
  version: 1,
  document: BodyDirectory,
  tags: ({ seats, permanentGuests, tenures, alternates }) => [
    ...new Set([
      ...[...seats, ...permanentGuests].map(({ institution }) => institution),
      ...[...tenures, ...alternates].map(({ person }) => person),
    ]),
  ],
  on: {
    BodyEstablished: {
      keys: own,
      evolve: (_, event) => ({
        body: event.stream as BodyId,
        ...event.data,
        seats: [],
        tenures: [],
        alternates: [],
        permanentGuests: [],
        entry: entryOf(event),
      }),
    },
    SeatCreated: {
      keys: own,
      evolve: (document, { data: { seat, institution, right, titularOffice, from } }) =>
        document && {
          ...document,
          seats: [...document.seats, { seat, institution, right, titularOffice, from, passed: [] }],
        },
    },
    SeatPassed: {
      keys: own,
      evolve: (document, { data: { seat, formerly: from, to, on } }) =>
        document && {
          ...document,
          seats: document.seats.map((one) =>
            one.seat === seat ? { ...one, institution: to, passed: [...one.passed, { from, on }] } : one,
          ),
        },
    },
    BodyOfficeTaken: {
      keys: own,
      evolve: (document, { id, data: { source: _, ...tenure } }) =>
        document && { ...document, tenures: [...document.tenures, { ...tenure, event: id }] },
    },
    BodyOfficeLeft: {
      keys: own,
      evolve: (document, { data }) => document && { ...document, tenures: afterLeaving(document.tenures, data) },
    },
    AlternateAccredited: {
      keys: own,
      evolve: (document, { id, data: { credential: _, ...accreditation } }) =>
        document && { ...document, alternates: [...document.alternates, { ...accreditation, event: id }] },
    },
    PermanentGuestAdded: {
      keys: own,
      evolve: (document, { data: { institution, from } }) =>
        document && { ...document, permanentGuests: [...document.permanentGuests, { institution, from }] },
    },
    PermanentGuestEnded: {
      keys: own,
      evolve: (document, { data: { institution, until } }) =>
        document && {
          ...document,
          permanentGuests: document.permanentGuests.map((guest) =>
            guest.institution === institution && guest.until === undefined ? { ...guest, until } : guest,
          ),
        },
    },
  },
});

/** Who held an office on a day. */
export const holdersOn = ({ tenures }: BodyDirectory, office: Tenure['office'], day: Day): readonly Tenure[] =>
  inOfficeOn(tenures, office, day);

/** Who held an office before a day and does not hold it any more, the last first. */
export const formerHoldersOn = ({ tenures }: BodyDirectory, office: Tenure['office'], day: Day): readonly Tenure[] =>
  tenures.filter((tenure) => tenure.office === office && tenure.until !== undefined && tenure.until < day).reverse();

/** The institutions that were entitled to be convened on a day. */
export const permanentGuestsIn = ({ permanentGuests }: BodyDirectory, day: Day): BodyDirectory['permanentGuests'] =>
  permanentGuests.filter(({ from, until }) => from <= day && (until === undefined || day <= until));

/** The seats that there were on a day. */
export const seatsOn = ({ seats }: BodyDirectory, day: Day): BodyDirectory['seats'] =>
  seats.filter(({ from }) => from <= day);

/** Who could vote for a seat's titular on a day. */
export const alternatesOn = ({ alternates }: BodyDirectory, seat: string, day: Day): BodyDirectory['alternates'] =>
  alternates.filter(
    (alternate) =>
      alternate.seat === seat && alternate.from <= day && (alternate.until === undefined || day <= alternate.until),
  );
