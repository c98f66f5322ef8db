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

/** With another body, which has not reported back. */
export type MotionWithAnother = { readonly _tag: 'MotionWithAnother'; readonly motion: MotionId; readonly to: BodyId };
export type NotReferred = { readonly _tag: 'NotReferred'; readonly motion: MotionId };

export interface MotionRefusals {
  ProposeMotion: CommonRejection | NotOfMembers | UnknownClass | UnknownAddressees | WeightsNotWhole;
  AmendMotion:
    | CommonRejection
    | MotionLocked
    | MotionWithAnother
    | MotionSettled
    | UnknownClass
    | UnknownAddressees
    | WeightsNotWhole;
  WithdrawMotion: CommonRejection | MotionLocked | MotionWithAnother | MotionSettled;
  SubmitMotion: CommonRejection | MotionLocked | MotionWithAnother | MotionSettled;
  ReleaseMotion: CommonRejection | NotBeforeThatSession;
  ApproveMotion: CommonRejection | NotBeforeThatSession;
  DefeatMotion: CommonRejection | NotBeforeThatSession;
  ReferMotion: CommonRejection | NotBeforeThatSession;
  ForwardMotion: CommonRejection | NotBeforeThatSession;
  ReportOnMotion: CommonRejection | NotReferred;
}
export type MotionRejection = MotionRefusals[keyof MotionRefusals];
