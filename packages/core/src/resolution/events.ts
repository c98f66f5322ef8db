import { event, list, optional, union } from '../codec/structures.js';
import { Flag } from '../codec/scalars.js';
import { Line, Paragraph, Wording } from '../codec/text.js';
import type { TypeOf } from '../codec/codec.js';
import { Effect, ExpandedClass } from '../effects.js';
import { FinalTextDue } from '../session/ballot/commands.js';
import {
  BodyId,
  CommitmentId,
  Day,
  InstitutionId,
  MotionId,
  PaperReference,
  SessionId,
  Slug,
  StreamId,
} from '../values.js';
import { EffectRetried, EffectSettled } from './settling/events.js';
import { ResolutionAuthority, Medium, TakesEffect, ToldEffect } from './commands.js';

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
  notifyBy: optional(Day),
  publishBy: optional(Day),
});

/** `on`: the day from which its effects and its terms count. */
export const ResolutionTookEffect = event('ResolutionTookEffect', {
  on: Day,
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

/** `bringsIntoEffect`: it was the last of those for whose notice its effects waited. */
export const ResolutionNotified = event('ResolutionNotified', {
  institution: InstitutionId,
  paper: PaperReference,
  bringsIntoEffect: Flag,
});

export const ResolutionPublished = event('ResolutionPublished', {
  medium: Medium,
  citation: Line,
  on: Day,
  inForceOn: optional(Day),
  bringsIntoEffect: Flag,
});

/** `bringsIntoEffect`: its effects had waited for it. */
export const ResolutionCured = event('ResolutionCured', { by: ResolutionAuthority, bringsIntoEffect: Flag });

export const ResolutionRatified = event('ResolutionRatified', { by: ResolutionAuthority, bringsIntoEffect: Flag });

export const ResolutionSuspended = event('ResolutionSuspended', { by: ResolutionAuthority });

/** `ends`: the commitments that came of it, and fall with it. */
const ENDS = { ends: list(CommitmentId, { uniqueBy: true }) } as const;

export const ResolutionAnnulled = event('ResolutionAnnulled', { by: ResolutionAuthority, ...ENDS });

export const ResolutionSuperseded = event('ResolutionSuperseded', { by: ResolutionAuthority, ...ENDS });

export const ResolutionLapsed = event('ResolutionLapsed', { ratifyBy: Day, ...ENDS });

export const ResolutionEvent = union(
  'ResolutionEvent',
  ResolutionAdopted,
  ResolutionTookEffect,
  EffectRefused,
  EffectRetried,
  EffectSettled,
  ResolutionTranscribed,
  FinalTextSettled,
  FinalTextDisputed,
  ResolutionNotified,
  ResolutionPublished,
  ResolutionCured,
  ResolutionRatified,
  ResolutionSuspended,
  ResolutionAnnulled,
  ResolutionSuperseded,
  ResolutionLapsed,
);
export type ResolutionEvent = TypeOf<typeof ResolutionEvent>;
export type ResolutionAdopted = TypeOf<typeof ResolutionAdopted>;
export type ResolutionTookEffect = TypeOf<typeof ResolutionTookEffect>;
export type EffectRefused = TypeOf<typeof EffectRefused>;
export type ResolutionTranscribed = TypeOf<typeof ResolutionTranscribed>;
export type FinalTextSettled = TypeOf<typeof FinalTextSettled>;
export type FinalTextDisputed = TypeOf<typeof FinalTextDisputed>;
export type ResolutionNotified = TypeOf<typeof ResolutionNotified>;
export type ResolutionPublished = TypeOf<typeof ResolutionPublished>;
export type ResolutionCured = TypeOf<typeof ResolutionCured>;
export type ResolutionRatified = TypeOf<typeof ResolutionRatified>;
export type ResolutionSuspended = TypeOf<typeof ResolutionSuspended>;
export type ResolutionAnnulled = TypeOf<typeof ResolutionAnnulled>;
export type ResolutionSuperseded = TypeOf<typeof ResolutionSuperseded>;
export type ResolutionLapsed = TypeOf<typeof ResolutionLapsed>;
