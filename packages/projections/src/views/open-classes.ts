import {
  BodyId,
  Day,
  InstitutionId,
  list,
  object,
  optional,
  ResolutionId,
  Slug,
  type ActaEvent,
  type Recorded,
  type TypeOf,
} from '@acta/core';
import { defineProjection } from '../projection.js';

/** An effect that was adopted for an open class, and whom it binds by now. */
const OpenEffect = object('OpenEffect', {
  resolution: ResolutionId,
  effect: Slug,
  body: BodyId,
  since: Day,
  bound: list(InstitutionId, { max: 10_000, uniqueBy: true }),
});
type OpenEffect = TypeOf<typeof OpenEffect>;

/** A class as it was last listed, and the effects that leave it open: each binds later members too, by an act of the secretary. */
export const OpenClass = object('OpenClass', {
  class: Slug,
  listedFrom: optional(Day),
  members: list(InstitutionId, { max: 10_000, uniqueBy: true }),
  effects: list(OpenEffect, { max: 10_000 }),
});
export type OpenClass = TypeOf<typeof OpenClass>;

type EventOf<Type extends ActaEvent['type']> = Recorded<Extract<ActaEvent, { readonly type: Type }>>;

const inOrder = (effects: readonly OpenEffect[]): readonly OpenEffect[] =>
  [...effects].sort((one, other) =>
    `${one.resolution} ${one.effect}` < `${other.resolution} ${other.effect}` ? -1 : 1,
  );

const adopted = (document: OpenClass | null, event: EventOf<'ResolutionTookEffect'>, key: string): OpenClass => {
  const { stream, data, metadata } = event;
  const known = document ?? { class: key, members: [], effects: [] };
  const effects = data.expanded
    .filter((listed) => listed.class === key && listed.membership === 'open')
    .map(({ effect, members: bound }) => ({
      resolution: stream as ResolutionId,
      effect,
      body: data.body,
      since: metadata.onDay,
      bound,
    }));
  const others = known.effects.filter(({ resolution }) => resolution !== stream);
  return { ...known, effects: inOrder([...others, ...effects]) };
};

type Begun = EventOf<'CommitmentAssigned' | 'CommitmentInvited'>;

const itsResolution = ({ data: { source } }: Begun): string => (source.kind === 'resolution' ? source.resolution : '');

const bound = (document: OpenClass, { data: { source, institution } }: Begun): OpenClass => ({
  ...document,
  effects: document.effects.map((one) =>
    source.kind === 'resolution' &&
    one.resolution === source.resolution &&
    one.effect === source.effect &&
    !one.bound.includes(institution)
      ? { ...one, bound: [...one.bound, institution].sort() }
      : one,
  ),
});

export const openClasses = defineProjection({
  name: 'open-classes',
  version: 1,
  document: OpenClass,
  tags: ({ effects }) => [...new Set(effects.map(({ resolution }) => resolution))],
  on: {
    ClassListed: {
      keys: ({ data }) => [data.class],
      evolve: (document, { data: { class: name, from, members } }) => ({
        class: name,
        listedFrom: from,
        members,
        effects: document?.effects ?? [],
      }),
    },
    ResolutionTookEffect: {
      keys: ({ data: { expanded } }) =>
        expanded.filter(({ membership }) => membership === 'open').map((listed) => listed.class),
      evolve: adopted,
    },
    CommitmentAssigned: { tag: itsResolution, evolve: bound },
    CommitmentInvited: { tag: itsResolution, evolve: bound },
  },
});

/** A member of an open class that an effect does not bind yet: the executive secretary of the body owes the act. */
export type Unbound = Omit<OpenEffect, 'bound'> & { readonly institution: InstitutionId };

/** `since`: when the effect could first have bound it. */
export const unboundOn = ({ listedFrom, members, effects }: OpenClass, day: Day): readonly Unbound[] =>
  effects.flatMap(({ bound: by, since: adoptedOn, ...effect }) => {
    const since = listedFrom !== undefined && listedFrom > adoptedOn ? listedFrom : adoptedOn;
    return since > day
      ? []
      : members.filter((member) => !by.includes(member)).map((institution) => ({ ...effect, institution, since }));
  });
