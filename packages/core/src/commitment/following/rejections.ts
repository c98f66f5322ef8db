import type { CommonRejection } from '../../refusals.js';
import type { BodyId, CommitmentId } from '../../values.js';
import type { NotOwed } from '../known.js';

export type NotRed = { readonly _tag: 'NotRed'; readonly commitment: CommitmentId };
/** What a body follows up it does not bring to itself. */
export type NotAnotherBody = { readonly _tag: 'NotAnotherBody'; readonly body: BodyId };
export type EscalationOpen = {
  readonly _tag: 'EscalationOpen';
  readonly commitment: CommitmentId;
  readonly escalation: number;
  readonly to: BodyId;
};
export type NoSuchEscalation = {
  readonly _tag: 'NoSuchEscalation';
  readonly escalation: number;
  readonly last: number;
};

export interface FollowingRefusals {
  AssessCommitment: CommonRejection | NotOwed;
  RespondToRed: CommonRejection | NotOwed | NotRed;
  EscalateCommitment: CommonRejection | NotOwed | NotAnotherBody | EscalationOpen;
  AnswerEscalation: CommonRejection | NoSuchEscalation;
}
