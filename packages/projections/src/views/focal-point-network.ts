import {
  InstitutionId,
  InstitutionKind,
  Line,
  list,
  object,
  optional,
  Slug,
  Day,
  type Recorded,
  type TypeOf,
} from '@acta/core';
import { defineProjection } from '../projection.js';
import { Entry, entryOf } from './entry.js';
import { afterLeaving, inOfficeOn, Tenure } from './tenure.js';

/** An institution, who heads it and who reports for it, now and before. */
export const FocalPointNetwork = object('FocalPointNetwork', {
  institution: InstitutionId,
  name: Line,
  kind: InstitutionKind,
  within: optional(InstitutionId),
  existsFrom: optional(Day),
  units: list(object('Unit', { unit: Slug, name: Line }), { max: 10_000, uniqueBy: 'unit' }),
  tenures: list(Tenure, { max: 100_000 }),
  entry: Entry,
});
export type FocalPointNetwork = TypeOf<typeof FocalPointNetwork>;

type Of = { readonly stream: Recorded['stream'] };

const own = ({ stream }: Of): readonly string[] => [stream];

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
          entry: entryOf(event),
        };
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
