import type { WeightsNotWhole } from '../commitment/milestones.js';
import type { CommonRejection } from '../refusals.js';
import type { BodyId, InstitutionId, MotionId, SessionId } from '../values.js';

/** Locked until the session that has it on its agenda releases it. */
export type MotionLocked = { readonly _tag: 'MotionLocked'; readonly motion: MotionId; readonly session: SessionId };
export type MotionSettled = {
  readonly _tag: 'MotionSettled';
  readonly motion: MotionId;
  readonly how: 'approved' | 'defeated' | 'withdrawn';
};
export type NotBeforeThatSession = {
  readonly _tag: 'NotBeforeThatSession';
  readonly motion: MotionId;
  readonly session: SessionId;
};
export type NotOfMembers = {
  readonly _tag: 'NotOfMembers';
  readonly institution: InstitutionId;
  readonly body: BodyId;
};
export type UnknownClass = { readonly _tag: 'UnknownClass'; readonly class: string };
export type UnknownAddressees = { readonly _tag: 'UnknownAddressees'; readonly institutions: readonly InstitutionId[] };

export interface MotionRefusals {
  ProposeMotion: CommonRejection | NotOfMembers | UnknownClass | UnknownAddressees | WeightsNotWhole;
  AmendMotion: CommonRejection | MotionLocked | MotionSettled | UnknownClass | UnknownAddressees | WeightsNotWhole;
  WithdrawMotion: CommonRejection | MotionLocked | MotionSettled;
  SubmitMotion: CommonRejection | MotionLocked | MotionSettled;
  ReleaseMotion: CommonRejection | NotBeforeThatSession;
  ApproveMotion: CommonRejection | NotBeforeThatSession;
  DefeatMotion: CommonRejection | NotBeforeThatSession;
}
export type MotionRejection = MotionRefusals[keyof MotionRefusals];
