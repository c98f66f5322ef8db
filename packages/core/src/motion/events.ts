import { event, list, union } from '../codec/structures.js';
import { oneOf } from '../codec/scalars.js';
import { Line, Wording } from '../codec/text.js';
import type { TypeOf } from '../codec/codec.js';
import { Effect } from '../effects.js';
import { BodyId, InstitutionId, PaperReference, ResolutionId, SessionId, Slug } from '../values.js';

export const MotionProposed = event('MotionProposed', {
  body: BodyId,
  matter: Slug,
  title: Line,
  text: Wording,
  effects: list(Effect, { max: 40, uniqueBy: 'effect' }),
  proposedBy: InstitutionId,
});

export const MotionAmended = event('MotionAmended', {
  title: Line,
  text: Wording,
  effects: list(Effect, { max: 40, uniqueBy: 'effect' }),
});

export const MotionWithdrawn = event('MotionWithdrawn', {});

export const MotionSubmitted = event('MotionSubmitted', { session: SessionId, item: Slug });

export const MotionReleased = event('MotionReleased', { session: SessionId, item: Slug });

export const MotionApproved = event('MotionApproved', { session: SessionId, item: Slug, resolution: ResolutionId });

export const MotionDefeated = event('MotionDefeated', { session: SessionId, item: Slug });

export const MotionReferred = event('MotionReferred', { session: SessionId, item: Slug, to: BodyId });

export const MotionForwarded = event('MotionForwarded', { session: SessionId, item: Slug, to: BodyId });

/** `by`: the body that it had been referred to. */
export const MotionReportedOn = event('MotionReportedOn', {
  by: BodyId,
  opinion: oneOf('in-favour', 'not-in-favour', 'without-opinion'),
  report: PaperReference,
});

export const MotionEvent = union(
  'MotionEvent',
  MotionProposed,
  MotionAmended,
  MotionWithdrawn,
  MotionSubmitted,
  MotionReleased,
  MotionApproved,
  MotionDefeated,
  MotionReferred,
  MotionForwarded,
  MotionReportedOn,
);
export type MotionEvent = TypeOf<typeof MotionEvent>;
export type MotionProposed = TypeOf<typeof MotionProposed>;
export type MotionAmended = TypeOf<typeof MotionAmended>;
export type MotionWithdrawn = TypeOf<typeof MotionWithdrawn>;
export type MotionSubmitted = TypeOf<typeof MotionSubmitted>;
export type MotionReleased = TypeOf<typeof MotionReleased>;
export type MotionApproved = TypeOf<typeof MotionApproved>;
export type MotionDefeated = TypeOf<typeof MotionDefeated>;
export type MotionReferred = TypeOf<typeof MotionReferred>;
export type MotionForwarded = TypeOf<typeof MotionForwarded>;
export type MotionReportedOn = TypeOf<typeof MotionReportedOn>;
