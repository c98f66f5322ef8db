import {
  CharterSource,
  COMMISSION,
  CommissionId,
  Day,
  FoundingInstrument,
  Holiday,
  InstitutionId,
  integer,
  Line,
  list,
  object,
  oneOf,
  optional,
  plusDays,
  Slug,
  Zone,
  type TypeOf,
} from '@acta/core';
import { defineProjection } from '../projection.js';
import { Entry, entryOf } from './entry.js';
import { Tenure } from './tenure.js';

/** A charter and the day from which it judges; the charter itself is in the event. */
const CharterInForce = object('CharterInForce', {
  version: integer(1),
  from: Day,
  adoptedBy: optional(CharterSource),
  entry: Entry,
});

const ListedClass = object('ListedClass', {
  class: Slug,
  name: Line,
  from: Day,
  members: list(InstitutionId, { uniqueBy: true }),
});

/** What the record is of: the commission, its calendar, its charters and its classes of institutions. */
export const CommissionProfile = object('CommissionProfile', {
  commission: CommissionId,
  name: Line,
  record: oneOf('real', 'illustrative'),
  instrument: FoundingInstrument,
  keptFrom: Day,
  zone: Zone,
  recordingWindow: integer(0),
  charters: list(CharterInForce, { max: 10_000 }),
  holidays: list(Holiday, { max: 100_000, uniqueBy: 'day' }),
  classes: list(ListedClass, { max: 10_000 }),
  registrars: list(Tenure, { max: 10_000 }),
  succeeded: optional(object('Succeeded', { successor: Line, on: Day })),
  entry: Entry,
});
export type CommissionProfile = TypeOf<typeof CommissionProfile>;

const one = (): readonly string[] => [COMMISSION];

const byDay = <A extends { readonly day: Day }>(days: readonly A[]): readonly A[] =>
  [...new Map(days.map((each) => [each.day, each])).values()].sort((a, b) => (a.day < b.day ? -1 : 1));

const registrar = (person: string, from: Day, event: string): Tenure => ({
  office: 'registrar',
  person,
  standing: 'titular',
  from,
  event,
});

export const commissionProfile = defineProjection({
  name: 'commission-profile',
  version: 1,
  document: CommissionProfile,
  on: {
    CommissionFounded: {
      keys: one,
      evolve: (_, event) => {
        const { name, record, instrument, keptFrom, zone, recordingWindow } = event.data;
        const { onDay } = event.metadata;
        return {
          commission: COMMISSION,
          name,
          record,
          instrument,
          keptFrom,
          zone,
          recordingWindow,
          charters: [{ version: 1, from: keptFrom, entry: entryOf(event) }],
          holidays: [],
          classes: [],
          registrars: [registrar(event.data.registrar, onDay < keptFrom ? onDay : keptFrom, event.id)],
          entry: entryOf(event),
        };
      },
    },
    CharterAdopted: {
      keys: one,
      evolve: (document, event) => {
        const { version, from, adoptedBy } = event.data;
        const charter = { version, from, adoptedBy, entry: entryOf(event) };
        return document && { ...document, charters: [...document.charters, charter] };
      },
    },
    HolidaysDeclared: {
      keys: one,
      evolve: (document, { data }) =>
        document && { ...document, holidays: byDay([...document.holidays, ...data.holidays]) },
    },
    ClassListed: {
      keys: one,
      evolve: (document, { data: { source: _, ...listed } }) =>
        document && { ...document, classes: [...document.classes, listed] },
    },
    RegistrarAppointed: {
      keys: one,
      evolve: (document, { id, data: { person, from } }) => {
        if (document === null) return null;
        const before = document.registrars.map((each) =>
          each.until === undefined ? { ...each, until: plusDays(from, -1) } : each,
        );
        return { ...document, registrars: [...before, registrar(person, from, id)] };
      },
    },
    CommissionSucceeded: {
      keys: one,
      evolve: (document, { data: { successor, on } }) => document && { ...document, succeeded: { successor, on } },
    },
  },
});
