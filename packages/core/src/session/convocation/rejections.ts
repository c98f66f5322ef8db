import type { CommonRejection } from '../../refusals.js';
import type { Day } from '../../calendar/day.js';
import type { BodyId, InstitutionId, MotionId, SessionId, StreamId } from '../../values.js';
import type { UnknownSeats } from '../attendance/rejections.js';
import type { NotOnItsDay } from '../stage.js';

export type MotionNotFree = { readonly _tag: 'MotionNotFree'; readonly motion: MotionId; readonly stage: string };
export type MotionOfAnotherBody = {
  readonly _tag: 'MotionOfAnotherBody';
  readonly motion: MotionId;
  readonly body: BodyId;
};
export type IdDoesNotMatch = { readonly _tag: 'IdDoesNotMatch'; readonly id: StreamId; readonly expected: StreamId };
export type SessionInThePast = { readonly _tag: 'SessionInThePast'; readonly day: Day; readonly convenedOn: Day };
export type NoVotingSeats = { readonly _tag: 'NoVotingSeats'; readonly body: BodyId };
export type MotionMissing = { readonly _tag: 'MotionMissing'; readonly item: string };
export type MotionNotExpected = { readonly _tag: 'MotionNotExpected'; readonly item: string; readonly kind: string };
export type MotionTwice = { readonly _tag: 'MotionTwice'; readonly motion: MotionId };
export type NotInvited = { readonly _tag: 'NotInvited'; readonly institution: InstitutionId };

/** Neither a member of the body nor a permanent guest: nobody had to call it. */
export type NotEntitled = { readonly _tag: 'NotEntitled'; readonly institution: InstitutionId; readonly body: BodyId };
export type JointSessionDiffers = {
  readonly _tag: 'JointSessionDiffers';
  readonly session: SessionId;
  readonly why: 'same-body' | 'another-time' | 'not-linked';
};

export interface ConvocationRefusals {
  ConveneSession:
    | CommonRejection
    | IdDoesNotMatch
    | SessionInThePast
    | NoVotingSeats
    | MotionMissing
    | MotionNotExpected
    | MotionNotFree
    | MotionOfAnotherBody
    | MotionTwice
    | NotEntitled
    | JointSessionDiffers
    | NotOnItsDay
    | UnknownSeats;
  AcknowledgeConvocation: CommonRejection | NotInvited;
  AnswerInvitation: CommonRejection | NotInvited;
}
