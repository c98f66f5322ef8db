import { command, list, optional, tagged, union } from '../codec/structures.js';
import { oneOf } from '../codec/scalars.js';
import { Line, Paragraph, Wording } from '../codec/text.js';
import type { TypeOf } from '../codec/codec.js';
import { Effect, ExpandedClass } from '../effects.js';
import { RetryEffect, SettleEffect } from './settling/commands.js';
import { FinalTextDue } from '../session/ballot/commands.js';
import {
  BodyId,
  Citation,
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
export const TakesEffect = oneOf('adoption', 'closing', 'signed-minutes', 'notification', 'gazette', 'wait');

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
  notifyBy: optional(Day),
  publishBy: optional(Day),
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

/** To one institution; its day is the day of the notice. */
export const NotifyResolution = command('NotifyResolution', {
  resolution: ResolutionId,
  institution: InstitutionId,
  paper: PaperReference,
});

export const Medium = oneOf('gazette', 'website');

/** `on`: the day of publication. `inForceOn`: where the publication names another day for its entry into force. */
export const PublishResolution = command('PublishResolution', {
  resolution: ResolutionId,
  medium: Medium,
  citation: Line,
  on: Day,
  inForceOn: optional(Day),
});

/** The day has come that its publication named for its entry into force. */
export const DeclareInForce = command('DeclareInForce', { resolution: ResolutionId });

/** On whose authority: an effect of another resolution, or the instrument of somebody above the body. */
export const ResolutionAuthority = tagged('ResolutionAuthority', 'kind', {
  resolution: { resolution: ResolutionId, effect: Slug },
  instrument: { authority: Line, citation: Citation, signedOn: Day, paper: PaperReference },
});
export type ResolutionAuthority = TypeOf<typeof ResolutionAuthority>;

/** The defect of an irregular one is remedied: its effects start. */
export const CureResolution = command('CureResolution', { resolution: ResolutionId, by: ResolutionAuthority });

/** An irregular one, or a decision of the chair, is made the body’s own. */
export const RatifyResolution = command('RatifyResolution', { resolution: ResolutionId, by: ResolutionAuthority });

export const SuspendResolution = command('SuspendResolution', { resolution: ResolutionId, by: ResolutionAuthority });

export const AnnulResolution = command('AnnulResolution', { resolution: ResolutionId, by: ResolutionAuthority });

/** Reconsidered: another takes its place. */
export const SupersedeResolution = command('SupersedeResolution', {
  resolution: ResolutionId,
  by: ResolutionAuthority,
});

/** A decision of the chair that nobody ratified in time. */
export const DeclareLapsed = command('DeclareLapsed', { resolution: ResolutionId });

export const ResolutionCommand = union(
  'ResolutionCommand',
  AdoptResolution,
  BringIntoEffect,
  RecordEffectRefused,
  RetryEffect,
  SettleEffect,
  TranscribeResolution,
  SettleFinalText,
  DisputeFinalText,
  NotifyResolution,
  PublishResolution,
  DeclareInForce,
  CureResolution,
  RatifyResolution,
  SuspendResolution,
  AnnulResolution,
  SupersedeResolution,
  DeclareLapsed,
);
export type ResolutionCommand = TypeOf<typeof ResolutionCommand>;
export type AdoptResolution = TypeOf<typeof AdoptResolution>;
export type BringIntoEffect = TypeOf<typeof BringIntoEffect>;
export type RecordEffectRefused = TypeOf<typeof RecordEffectRefused>;
export type TranscribeResolution = TypeOf<typeof TranscribeResolution>;
export type SettleFinalText = TypeOf<typeof SettleFinalText>;
export type DisputeFinalText = TypeOf<typeof DisputeFinalText>;
export type NotifyResolution = TypeOf<typeof NotifyResolution>;
export type PublishResolution = TypeOf<typeof PublishResolution>;
export type DeclareInForce = TypeOf<typeof DeclareInForce>;
export type CureResolution = TypeOf<typeof CureResolution>;
export type RatifyResolution = TypeOf<typeof RatifyResolution>;
export type SuspendResolution = TypeOf<typeof SuspendResolution>;
export type AnnulResolution = TypeOf<typeof AnnulResolution>;
export type SupersedeResolution = TypeOf<typeof SupersedeResolution>;
export type DeclareLapsed = TypeOf<typeof DeclareLapsed>;
