import { command, list, union } from '../codec/structures.js';
import { oneOf } from '../codec/scalars.js';
import { Line, Wording } from '../codec/text.js';
import type { TypeOf } from '../codec/codec.js';
import { Effect } from '../effects.js';
import { BodyId, InstitutionId, MotionId, PaperReference, ResolutionId, SessionId, Slug } from '../values.js';

/** `proposedBy`: the institution on whose behalf the motion is put forward. */
export const ProposeMotion = command('ProposeMotion', {
  motion: MotionId,
  body: BodyId,
  matter: Slug,
  title: Line,
  text: Wording,
  effects: list(Effect, { max: 40, uniqueBy: 'effect' }),
  proposedBy: InstitutionId,
});

export const AmendMotion = command('AmendMotion', {
  motion: MotionId,
  title: Line,
  text: Wording,
  effects: list(Effect, { max: 40, uniqueBy: 'effect' }),
});

export const WithdrawMotion = command('WithdrawMotion', { motion: MotionId });

/** On the agenda of a session, until that session releases or settles it. Enactment's. */
export const SubmitMotion = command('SubmitMotion', { motion: MotionId, session: SessionId, item: Slug });

/** Enactment's. */
export const ReleaseMotion = command('ReleaseMotion', { motion: MotionId, session: SessionId, item: Slug });

/** Enactment's. */
export const ApproveMotion = command('ApproveMotion', {
  motion: MotionId,
  session: SessionId,
  item: Slug,
  resolution: ResolutionId,
});

/** Enactment's. */
export const DefeatMotion = command('DefeatMotion', { motion: MotionId, session: SessionId, item: Slug });

/** Enactment's: to another body, which reports back; nothing may change it meanwhile. */
export const ReferMotion = command('ReferMotion', { motion: MotionId, session: SessionId, item: Slug, to: BodyId });

/** Enactment's: to the body that decides what the first one only proposes. */
export const ForwardMotion = command('ForwardMotion', { motion: MotionId, session: SessionId, item: Slug, to: BodyId });

/** What the body that it was referred to says of it: the motion is free again. */
export const ReportOnMotion = command('ReportOnMotion', {
  motion: MotionId,
  opinion: oneOf('in-favour', 'not-in-favour', 'without-opinion'),
  report: PaperReference,
});

export const MotionCommand = union(
  'MotionCommand',
  ProposeMotion,
  AmendMotion,
  WithdrawMotion,
  SubmitMotion,
  ReleaseMotion,
  ApproveMotion,
  DefeatMotion,
  ReferMotion,
  ForwardMotion,
  ReportOnMotion,
);
export type MotionCommand = TypeOf<typeof MotionCommand>;
export type ProposeMotion = TypeOf<typeof ProposeMotion>;
export type AmendMotion = TypeOf<typeof AmendMotion>;
export type WithdrawMotion = TypeOf<typeof WithdrawMotion>;
export type SubmitMotion = TypeOf<typeof SubmitMotion>;
export type ReleaseMotion = TypeOf<typeof ReleaseMotion>;
export type ApproveMotion = TypeOf<typeof ApproveMotion>;
export type DefeatMotion = TypeOf<typeof DefeatMotion>;
export type ReferMotion = TypeOf<typeof ReferMotion>;
export type ForwardMotion = TypeOf<typeof ForwardMotion>;
export type ReportOnMotion = TypeOf<typeof ReportOnMotion>;
