import { command, list, optional, tagged, union } from '../codec/structures.js';
import { oneOf } from '../codec/scalars.js';
import { Line, Paragraph, Wording } from '../codec/text.js';
import type { TypeOf } from '../codec/codec.js';
import { Effect, ExpandedClass } from '../effects.js';
import { FinalTextDue } from '../session/ballot/commands.js';
import {
  BodyId,
  Day,
  InstitutionId,
  MotionId,
  PaperReference,
  ResolutionId,
  SessionId,
  Slug,
  StreamId,
  Term,
} from '../values.js';

/** From when its effects run, as the charter pinned at opening says; `wait`: not before an act with authority. */
export const TakesEffect = oneOf('adoption', 'closing', 'wait');

/** Enactment's. `number`: its session's and its ordinal, `consejo-ejecutivo-2014-o-03/01`. */
export const AdoptResolution = command('AdoptResolution', {
  resolution: ResolutionId,
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

/** Enactment's. */
export const BringIntoEffect = command('BringIntoEffect', { resolution: ResolutionId });

/** Enactment's: an effect that another stream refused, and why. `institution`: whose, where it has one. */
export const RecordEffectRefused = command('RecordEffectRefused', {
  resolution: ResolutionId,
  effect: Slug,
  stream: StreamId,
  institution: optional(InstitutionId),
  rejection: Line,
  detail: Paragraph,
});

/** To whom a transcribed task goes, as far as its source tells. */
export const ToldAssignees = tagged('ToldAssignees', 'kind', {
  institutions: { institutions: list(InstitutionId, { min: 1, uniqueBy: true }) },
  'class-listed': { class: Slug, name: Line },
  'class-not-listed': { name: Line },
});

export const ToldEffect = tagged('ToldEffect', 'kind', {
  assign: { effect: Slug, task: Wording, to: ToldAssignees, term: Term },
  invite: { effect: Slug, task: Wording, to: ToldAssignees, term: Term },
  approve: { effect: Slug, title: Line },
  'take-note': { effect: Slug, title: Line },
});
export type ToldEffect = TypeOf<typeof ToldEffect>;

/** An archive's resolution: a number, a body or a session only where the source has one. */
export const TranscribeResolution = command('TranscribeResolution', {
  resolution: ResolutionId,
  number: optional(Line),
  body: optional(BodyId),
  session: optional(Line),
  title: Line,
  text: Wording,
  effects: list(ToldEffect, { max: 40, uniqueBy: 'effect' }),
});

/** The text of what was adopted in general, finished; and again, once a seat disputed it. */
export const SettleFinalText = command('SettleFinalText', { resolution: ResolutionId, text: Wording });

/** A seat holds that the final text is not what the body adopted. */
export const DisputeFinalText = command('DisputeFinalText', {
  resolution: ResolutionId,
  seat: Slug,
  grounds: PaperReference,
});

export const ResolutionCommand = union(
  'ResolutionCommand',
  AdoptResolution,
  BringIntoEffect,
  RecordEffectRefused,
  TranscribeResolution,
  SettleFinalText,
  DisputeFinalText,
);
export type ResolutionCommand = TypeOf<typeof ResolutionCommand>;
export type AdoptResolution = TypeOf<typeof AdoptResolution>;
export type BringIntoEffect = TypeOf<typeof BringIntoEffect>;
export type RecordEffectRefused = TypeOf<typeof RecordEffectRefused>;
export type TranscribeResolution = TypeOf<typeof TranscribeResolution>;
export type SettleFinalText = TypeOf<typeof SettleFinalText>;
export type DisputeFinalText = TypeOf<typeof DisputeFinalText>;
