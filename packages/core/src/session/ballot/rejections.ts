import type { CommonRejection } from '../../refusals.js';
import type { UnknownSeats } from '../attendance/rejections.js';
import type { MotionNotFree, MotionOfAnotherBody } from '../convocation/rejections.js';
import type { WrongStage } from '../stage.js';

export type NotOnAgenda = { readonly _tag: 'NotOnAgenda'; readonly item: string; readonly agenda: readonly string[] };
export type NothingToVote = { readonly _tag: 'NothingToVote'; readonly item: string; readonly kind: string };
export type NotPutToVote = { readonly _tag: 'NotPutToVote'; readonly item: string };
export type SeatsAbsent = { readonly _tag: 'SeatsAbsent'; readonly seats: readonly string[] };
export type VotedAlready = { readonly _tag: 'VotedAlready'; readonly item: string };
export type NotVotedYet = { readonly _tag: 'NotVotedYet'; readonly item: string };
export type Decided = { readonly _tag: 'Decided'; readonly item: string; readonly outcome: string };
export type OutcomeMissing = { readonly _tag: 'OutcomeMissing'; readonly item: string };
export type ClassWithoutList = { readonly _tag: 'ClassWithoutList'; readonly class: string };

export interface BallotRefusals {
  PutItemToVote:
    | CommonRejection
    | WrongStage
    | NotOnAgenda
    | NothingToVote
    | MotionNotFree
    | MotionOfAnotherBody
    | VotedAlready
    | Decided;
  RecordRollCall: CommonRejection | WrongStage | NotPutToVote | SeatsAbsent | UnknownSeats | VotedAlready;
  DeclareUnanimity: CommonRejection | WrongStage | NotPutToVote | VotedAlready;
  CastCastingVote: CommonRejection | WrongStage | NotVotedYet | VotedAlready | Decided;
  DecideItem: CommonRejection | WrongStage | NotOnAgenda | NotVotedYet | Decided | OutcomeMissing | ClassWithoutList;
}
