import { event, list, optional, union } from '../codec/structures.js';
import { Line, Paragraph, Wording } from '../codec/text.js';
import type { TypeOf } from '../codec/codec.js';
import { Effect, ExpandedClass } from '../effects.js';
import { FinalTextDue } from '../session/ballot/commands.js';
import { BodyId, Day, InstitutionId, MotionId, PaperReference, SessionId, Slug, StreamId } from '../values.js';
import { TakesEffect, ToldEffect } from './commands.js';

/** `brokenRules`: why it is irregular; none when it is not. */
export const ResolutionAdopted = event('ResolutionAdopted', {
  number: Line,
  body: BodyId,
  session: SessionId,
  item: Slug,
  motion: MotionId,
  title: Line,
  text: Wording,
  effects: list(Effect, { max: 40, uniqueBy: 'effect' }),
  expanded: list(ExpandedClass, { uniqueBy: 'effect' }),
  takesEffect: TakesEffect,
  brokenRules: list(Line, { uniqueBy: true }),
  finalText: optional(FinalTextDue),
  ratifyBy: optional(Day),
});

export const ResolutionTookEffect = event('ResolutionTookEffect', {
  body: BodyId,
  effects: list(Effect, { max: 40, uniqueBy: 'effect' }),
  expanded: list(ExpandedClass, { uniqueBy: 'effect' }),
});

export const EffectRefused = event('EffectRefused', {
  effect: Slug,
  stream: StreamId,
  institution: optional(InstitutionId),
  rejection: Line,
  detail: Paragraph,
});

/** `expanded`: the classes that the commission had listed; one that it had not makes no commitment. */
export const ResolutionTranscribed = event('ResolutionTranscribed', {
  number: optional(Line),
  body: optional(BodyId),
  session: optional(Line),
  title: Line,
  text: Wording,
  effects: list(ToldEffect, { max: 40, uniqueBy: 'effect' }),
  expanded: list(ExpandedClass, { uniqueBy: 'effect' }),
});

export const FinalTextSettled = event('FinalTextSettled', { text: Wording });

export const FinalTextDisputed = event('FinalTextDisputed', { seat: Slug, grounds: PaperReference });

export const ResolutionEvent = union(
  'ResolutionEvent',
  ResolutionAdopted,
  ResolutionTookEffect,
  EffectRefused,
  ResolutionTranscribed,
  FinalTextSettled,
  FinalTextDisputed,
);
export type ResolutionEvent = TypeOf<typeof ResolutionEvent>;
export type ResolutionAdopted = TypeOf<typeof ResolutionAdopted>;
export type ResolutionTookEffect = TypeOf<typeof ResolutionTookEffect>;
export type EffectRefused = TypeOf<typeof EffectRefused>;
export type ResolutionTranscribed = TypeOf<typeof ResolutionTranscribed>;
export type FinalTextSettled = TypeOf<typeof FinalTextSettled>;
export type FinalTextDisputed = TypeOf<typeof FinalTextDisputed>;
