import {
  ResolutionAuthority,
  BodyId,
  Day,
  daysBetween,
  InstitutionId,
  integer,
  Line,
  list,
  Medium,
  object,
  oneOf,
  optional,
  Paragraph,
  ResolutionId,
  SessionId,
  SettledBy,
  Slug,
  StreamId,
  TakesEffect,
  Wording,
  type ActaEvent,
  type ExpandedClass,
  type Recorded,
  type TypeOf,
} from '@acta/core';
import { defineProjection } from '../projection.js';
import { Entry, entryOf } from './entry.js';

const RegisteredEffect = object('RegisteredEffect', { effect: Slug, kind: Line });

const ClassAddressed = object('ClassAddressed', {
  effect: Slug,
  class: Slug,
  membership: oneOf('closed', 'open'),
  listedFrom: Day,
  members: integer(0),
});

const RefusedEffect = object('RefusedEffect', {
  effect: Slug,
  stream: StreamId,
  institution: optional(InstitutionId),
  rejection: Line,
  detail: Paragraph,
});

const SettledEffect = object('SettledEffect', {
  effect: Slug,
  stream: StreamId,
  institution: optional(InstitutionId),
  by: SettledBy,
  grounds: Paragraph,
  day: Day,
});

const StandingAct = oneOf('cured', 'ratified', 'suspended', 'annulled', 'superseded', 'lapsed');

/** A resolution: adopted here, with the rules that it broke, or transcribed from a source. */
export const DecisionRegister = object('DecisionRegister', {
  resolution: ResolutionId,
  number: optional(Line),
  title: Line,
  text: Wording,
  origin: oneOf('adopted', 'transcribed'),
  body: optional(BodyId),
  session: optional(SessionId),
  toldSession: optional(Line),
  effects: list(RegisteredEffect, { max: 40, uniqueBy: 'effect' }),
  classes: list(ClassAddressed, { max: 40, uniqueBy: 'effect' }),
  takesEffect: TakesEffect,
  tookEffectOn: optional(Day),
  brokenRules: list(Line, { uniqueBy: true }),
  /** Adopted in general: by when its text is due, when it was settled, and who disputes it. */
  finalText: optional(
    object('RegisteredText', {
      observations: Paragraph,
      by: Day,
      settledOn: optional(Day),
      disputedBy: list(Slug, { max: 1_000 }),
    }),
  ),
  ratifyBy: optional(Day),
  notifyBy: optional(Day),
  publishBy: optional(Day),
  notified: list(object('Notice', { institution: InstitutionId, entry: Entry }), { max: 10_000 }),
  published: list(
    object('Publication', { medium: Medium, citation: Line, on: Day, inForceOn: optional(Day), entry: Entry }),
    {
      max: 1_000,
    },
  ),
  /** What authorities made of it, in order. */
  acts: list(object('ActOverResolution', { act: StandingAct, by: optional(ResolutionAuthority), entry: Entry }), {
    max: 1_000,
  }),
  /** Effects that were refused, and neither tried again nor settled since. */
  refused: list(RefusedEffect, { max: 100_000 }),
  /** Those that will not be carried out, and why. */
  settled: list(SettledEffect, { max: 100_000 }),
  entry: Entry,
});
export type DecisionRegister = TypeOf<typeof DecisionRegister>;

type Register = (event: Recorded) => readonly string[];
type Refusal = Pick<TypeOf<typeof RefusedEffect>, 'effect' | 'stream'>;

const othersThan = ({ refused }: DecisionRegister, { effect, stream }: Refusal): DecisionRegister['refused'] =>
  refused.filter((one) => one.effect !== effect || one.stream !== stream);

const own: Register = ({ stream }) => [stream];

const classes = (expanded: readonly ExpandedClass[]): DecisionRegister['classes'] =>
  expanded.map(({ members, ...listed }) => ({ ...listed, members: members.length }));

const named = (effects: readonly { readonly effect: string; readonly kind: string }[]): DecisionRegister['effects'] =>
  effects.map(({ effect, kind }) => ({ effect, kind }));

const UNTOUCHED = { notified: [], published: [], acts: [] } as const;

type StandingEvent = Recorded<
  Extract<
    ActaEvent,
    {
      readonly type:
        | 'ResolutionCured'
        | 'ResolutionRatified'
        | 'ResolutionSuspended'
        | 'ResolutionAnnulled'
        | 'ResolutionSuperseded'
        | 'ResolutionLapsed';
    }
  >
>;

const ACT = {
  ResolutionCured: 'cured',
  ResolutionRatified: 'ratified',
  ResolutionSuspended: 'suspended',
  ResolutionAnnulled: 'annulled',
  ResolutionSuperseded: 'superseded',
  ResolutionLapsed: 'lapsed',
} as const;

const acted = {
  keys: own,
  evolve: (document: DecisionRegister | null, event: StandingEvent): DecisionRegister | null => {
    const by = event.type === 'ResolutionLapsed' ? {} : { by: event.data.by };
    const act = { act: ACT[event.type], ...by, entry: entryOf(event) };
    return document && { ...document, acts: [...document.acts, act] };
  },
};

export const decisionRegister = defineProjection({
  name: 'decision-register',
  version: 1,
  document: DecisionRegister,
  tags: ({ body, session }) => [...(body === undefined ? [] : [body]), ...(session === undefined ? [] : [session])],
  on: {
    ResolutionAdopted: {
      keys: own,
      evolve: (_, event) => {
        const { number, title, text, body, session, effects, expanded, takesEffect, brokenRules } = event.data;
        const { finalText, ratifyBy, notifyBy, publishBy } = event.data;
        return {
          resolution: event.stream as ResolutionId,
          number,
          title,
          text,
          origin: 'adopted',
          body,
          session,
          effects: named(effects),
          classes: classes(expanded),
          takesEffect,
          brokenRules,
          ...(finalText === undefined ? {} : { finalText: { ...finalText, disputedBy: [] } }),
          ...(ratifyBy === undefined ? {} : { ratifyBy }),
          ...(notifyBy === undefined ? {} : { notifyBy }),
          ...(publishBy === undefined ? {} : { publishBy }),
          ...UNTOUCHED,
          refused: [],
          settled: [],
          entry: entryOf(event),
        };
      },
    },
    ResolutionTranscribed: {
      keys: own,
      evolve: (_, event) => {
        const { number, title, text, body, session, effects, expanded } = event.data;
        return {
          resolution: event.stream as ResolutionId,
          ...(number === undefined ? {} : { number }),
          title,
          text,
          origin: 'transcribed',
          ...(body === undefined ? {} : { body }),
          ...(session === undefined ? {} : { toldSession: session }),
          effects: named(effects),
          classes: classes(expanded),
          takesEffect: 'adoption',
          tookEffectOn: event.metadata.onDay,
          brokenRules: [],
          ...UNTOUCHED,
          refused: [],
          settled: [],
          entry: entryOf(event),
        };
      },
    },
    ResolutionTookEffect: {
      keys: own,
      evolve: (document, { data }) => document && { ...document, tookEffectOn: data.on },
    },
    ResolutionNotified: {
      keys: own,
      evolve: (document, event) => {
        const notice = { institution: event.data.institution, entry: entryOf(event) };
        return document && { ...document, notified: [...document.notified, notice] };
      },
    },
    ResolutionPublished: {
      keys: own,
      evolve: (document, event) => {
        const { bringsIntoEffect: _, ...publication } = event.data;
        return (
          document && { ...document, published: [...document.published, { ...publication, entry: entryOf(event) }] }
        );
      },
    },
    ResolutionCured: acted,
    ResolutionRatified: acted,
    ResolutionSuspended: acted,
    ResolutionAnnulled: acted,
    ResolutionSuperseded: acted,
    ResolutionLapsed: acted,
    FinalTextSettled: {
      keys: own,
      evolve: (document, { data: { text }, metadata: { onDay } }) => {
        if (document?.finalText === undefined) return document;
        return { ...document, text, finalText: { ...document.finalText, settledOn: onDay, disputedBy: [] } };
      },
    },
    FinalTextDisputed: {
      keys: own,
      evolve: (document, { data: { seat } }) => {
        if (document?.finalText === undefined) return document;
        const disputedBy = [...document.finalText.disputedBy, seat];
        return { ...document, finalText: { ...document.finalText, disputedBy } };
      },
    },
    EffectRefused: {
      keys: own,
      evolve: (document, { data }) => document && { ...document, refused: [...document.refused, data] },
    },
    EffectRetried: {
      keys: own,
      evolve: (document, { data }) => document && { ...document, refused: othersThan(document, data) },
    },
    EffectSettled: {
      keys: own,
      evolve: (document, { data, metadata: { onDay: day } }) =>
        document && {
          ...document,
          refused: othersThan(document, data),
          settled: [...document.settled, { ...data, day }],
        },
    },
  },
});

/** A mandatory rule was broken on the way to it. */
export const isIrregularDecision = ({ brokenRules }: DecisionRegister): boolean => brokenRules.length > 0;

/** Its effects wait for an act with authority, since it is irregular. */
export const effectsWait = ({ takesEffect, tookEffectOn }: DecisionRegister): boolean =>
  takesEffect === 'wait' && tookEffectOn === undefined;

/** What the last act of an authority made of it; `lapsed` also where nobody ratified it by its day and nobody said so yet. */
export const standingIn = ({ acts, ratifyBy }: DecisionRegister, day: Day): TypeOf<typeof StandingAct> | null => {
  const last = acts.at(-1)?.act ?? null;
  const ratified = acts.some(({ act }) => act === 'ratified');
  return last === null && ratifyBy !== undefined && !ratified && day > ratifyBy ? 'lapsed' : last;
};

const late = (by: Day | undefined, done: Day | undefined, day: Day): number =>
  by === undefined ? 0 : Math.max(0, daysBetween(by, done ?? day));

/**
 * How many calendar days late the last of its notices and the first of its publications were; up to a day, where there was none yet.
 * To publish it again, elsewhere, makes it no later.
 */
export const delaysOn = ({ notifyBy, publishBy, notified, published }: DecisionRegister, day: Day) => ({
  notification: late(
    notifyBy,
    notified
      .map(({ entry }) => entry.day)
      .sort()
      .at(-1),
    day,
  ),
  publication: late(publishBy, published.map(({ on }) => on).sort()[0], day),
});
