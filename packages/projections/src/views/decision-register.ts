import {
  BodyId,
  Day,
  InstitutionId,
  integer,
  Line,
  list,
  object,
  oneOf,
  optional,
  Paragraph,
  ResolutionId,
  SessionId,
  Slug,
  StreamId,
  TakesEffect,
  Wording,
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
  refused: list(RefusedEffect, { max: 100_000 }),
  entry: Entry,
});
export type DecisionRegister = TypeOf<typeof DecisionRegister>;

type Register = (event: Recorded) => readonly string[];
const own: Register = ({ stream }) => [stream];

const classes = (expanded: readonly ExpandedClass[]): DecisionRegister['classes'] =>
  expanded.map(({ members, ...listed }) => ({ ...listed, members: members.length }));

const named = (effects: readonly { readonly effect: string; readonly kind: string }[]): DecisionRegister['effects'] =>
  effects.map(({ effect, kind }) => ({ effect, kind }));

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
        const { finalText, ratifyBy } = event.data;
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
          refused: [],
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
          refused: [],
          entry: entryOf(event),
        };
      },
    },
    ResolutionTookEffect: {
      keys: own,
      evolve: (document, { metadata }) => document && { ...document, tookEffectOn: metadata.onDay },
    },
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
  },
});

/** A mandatory rule was broken on the way to it. */
export const isIrregularDecision = ({ brokenRules }: DecisionRegister): boolean => brokenRules.length > 0;

/** Its effects wait for an act with authority, since it is irregular. */
export const effectsWait = ({ takesEffect, tookEffectOn }: DecisionRegister): boolean =>
  takesEffect === 'wait' && tookEffectOn === undefined;
