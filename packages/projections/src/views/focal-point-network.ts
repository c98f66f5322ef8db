import {
  Citation,
  InstitutionId,
  InstitutionKind,
  Line,
  list,
  object,
  oneOf,
  optional,
  Slug,
  Day,
  plusDays,
  type TypeOf,
} from '@acta/core';
import { defineProjection } from '../projection.js';
import { Entry, entryOf } from './entry.js';
import { afterLeaving, inOfficeOn, Tenure } from './tenure.js';
import { own } from './own.js';

/** How it ended by law, and to whom what was its own passed. */
const Ended = object('Ended', {
  manner: oneOf('merged', 'extinguished'),
  on: Day,
  source: Citation,
  successors: list(InstitutionId, { uniqueBy: true }),
});

/** An institution, who heads it and who reports for it, now and before. */
export const FocalPointNetwork = object('FocalPointNetwork', {
  institution: InstitutionId,
  name: Line,
  kind: InstitutionKind,
  within: optional(InstitutionId),
  existsFrom: optional(Day),
  units: list(object('Unit', { unit: Slug, name: Line }), { max: 10_000, uniqueBy: 'unit' }),
  tenures: list(Tenure, { max: 100_000 }),
  /** Its names before this one, and the day on which each ended. */
  formerNames: list(object('FormerName', { name: Line, until: Day }), { max: 1_000 }),
  ended: optional(Ended),
  entry: Entry,
});
export type FocalPointNetwork = TypeOf<typeof FocalPointNetwork>;

const taken = (document: FocalPointNetwork | null, tenure: Tenure): FocalPointNetwork | null =>
  document && { ...document, tenures: [...document.tenures, { ...tenure, institution: document.institution }] };

const left = (
  document: FocalPointNetwork | null,
  leaving: Parameters<typeof afterLeaving>[1],
): FocalPointNetwork | null => document && { ...document, tenures: afterLeaving(document.tenures, leaving) };

export const focalPointNetwork = defineProjection({
  name: 'focal-point-network',
  version: 1,
  document: FocalPointNetwork,
  tags: ({ kind, within, tenures }) => [
    ...new Set([kind, ...(within === undefined ? [] : [within]), ...tenures.map(({ person }) => person)]),
  ],
  on: {
    InstitutionRegistered: {
      keys: own,
      evolve: (_, event) => {
        const { name, kind, within, from } = event.data;
        return {
          institution: event.stream as InstitutionId,
          name,
          kind,
          ...(within === undefined ? {} : { within }),
          ...(from === undefined ? {} : { existsFrom: from }),
          units: [],
          tenures: [],
          formerNames: [],
          entry: entryOf(event),
        };
      },
    },
    InstitutionRenamed: {
      keys: own,
      evolve: (document, { data: { name, from: until } }) =>
        document && {
          ...document,
          name,
          formerNames: [...document.formerNames, { name: document.name, until }],
        },
    },
    LegalSuccessionRecorded: {
      keys: own,
      evolve: (document, { data: { manner, on, source, commitments, seats, focalPoints } }) => {
        const successors = [...new Set([...commitments, ...seats, ...focalPoints].map(({ to }) => to))];
        if (document === null) return null;
        const last = plusDays(on, -1);
        const tenures = document.tenures.map((held) =>
          held.until === undefined || held.until > last ? { ...held, until: last } : held,
        );
        return { ...document, tenures, ended: { manner, on, source, successors } };
      },
    },
    UnitAdded: {
      keys: own,
      evolve: (document, { data: { unit, name } }) =>
        document && { ...document, units: [...document.units.filter((known) => known.unit !== unit), { unit, name }] },
    },
    TitularRecorded: {
      keys: own,
      evolve: (document, { id, data: { person, standing, from, until } }) =>
        taken(document, {
          office: 'titular',
          person,
          standing,
          from,
          ...(until === undefined ? {} : { until }),
          event: id,
        }),
    },
    TitularEnded: { keys: own, evolve: (document, { data }) => left(document, { office: 'titular', ...data }) },
    FocalPointDesignated: {
      keys: own,
      evolve: (document, { id, data: { person, from } }) =>
        taken(document, { office: 'focal-point', person, standing: 'titular', from, event: id }),
    },
    FocalPointRelieved: {
      keys: own,
      evolve: (document, { data }) => left(document, { office: 'focal-point', ...data }),
    },
  },
});

/** Who reports for it on a day. */
export const focalPointsOn = ({ tenures }: FocalPointNetwork, day: Day): readonly Tenure[] =>
  inOfficeOn(tenures, 'focal-point', day);

/** Who heads it on a day. */
export const headsOn = ({ tenures }: FocalPointNetwork, day: Day): readonly Tenure[] =>
  inOfficeOn(tenures, 'titular', day);
