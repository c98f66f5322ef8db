import type { Instant } from '../../calendar/day.js';
import type { CommonRejection } from '../../refusals.js';
import type { UnknownSeats } from '../attendance/rejections.js';
import type { MotionNotFree, MotionOfAnotherBody } from '../convocation/rejections.js';
import type { UnknownAddressees, UnknownClass } from '../../motion/rejections.js';
import type { BodyId } from '../../values.js';
import type { WrongStage } from '../stage.js';
import type { Outcome } from './commands.js';

export type NotOnAgenda = { readonly _tag: 'NotOnAgenda'; readonly item: string; readonly agenda: readonly string[] };
export type NothingToVote = { readonly _tag: 'NothingToVote'; readonly item: string; readonly kind: string };
export type NotPutToVote = { readonly _tag: 'NotPutToVote'; readonly item: string };
export type SeatsAbsent = { readonly _tag: 'SeatsAbsent'; readonly seats: readonly string[] };
export type VotedAlready = { readonly _tag: 'VotedAlready'; readonly item: string };
export type NotVotedYet = { readonly _tag: 'NotVotedYet'; readonly item: string };
export type Decided = { readonly _tag: 'Decided'; readonly item: string; readonly outcome: string };
export type OutcomeMissing = { readonly _tag: 'OutcomeMissing'; readonly item: string };
export type ClassWithoutList = { readonly _tag: 'ClassWithoutList'; readonly class: string };

export type SeatsVotedAlready = {
  readonly _tag: 'SeatsVotedAlready';
  readonly item: string;
  readonly seats: readonly string[];
};
/** `voters`: who could have voted, or is said to have. */
export type CountsDoNotAdd = { readonly _tag: 'CountsDoNotAdd'; readonly counted: number; readonly voters: number };
export type NothingDeclared = { readonly _tag: 'NothingDeclared'; readonly item: string };
export type SeatPresent = { readonly _tag: 'SeatPresent'; readonly seat: string };
export type NameTaken = { readonly _tag: 'NameTaken'; readonly name: string };
export type ItemIsSplit = { readonly _tag: 'ItemIsSplit'; readonly item: string; readonly parts: readonly string[] };
export type AmendmentsPending = {
  readonly _tag: 'AmendmentsPending';
  readonly item: string;
  readonly amendments: readonly string[];
};
export type EffectsNotDivided = {
  readonly _tag: 'EffectsNotDivided';
  readonly missing: readonly string[];
  readonly repeated: readonly string[];
  readonly unknown: readonly string[];
};

/** After the closing instant of a written consultation. */
export type RepliesClosed = { readonly _tag: 'RepliesClosed'; readonly closes: Instant; readonly at: Instant };
export type OutcomeDetail = {
  readonly _tag: 'OutcomeDetail';
  readonly item: string;
  readonly outcome: Outcome;
  readonly detail: 'finalText' | 'referredTo';
  readonly problem: 'missing' | 'not-expected';
};
export type ReferredToItself = { readonly _tag: 'ReferredToItself'; readonly body: BodyId };

export type NotOpenToVote = CommonRejection | WrongStage | NotPutToVote | VotedAlready;
export type NotOpenToChange =
  CommonRejection | WrongStage | NotOnAgenda | NothingToVote | Decided | VotedAlready | ItemIsSplit | NameTaken;

export interface BallotRefusals {
  PutItemToVote:
    | CommonRejection
    | WrongStage
    | NotOnAgenda
    | NothingToVote
    | MotionNotFree
    | MotionOfAnotherBody
    | VotedAlready
    | Decided
    | ItemIsSplit
    | AmendmentsPending;
  MoveAmendment: NotOpenToChange | UnknownSeats | SeatsAbsent | UnknownClass | UnknownAddressees;
  SplitItem: NotOpenToChange | AmendmentsPending | EffectsNotDivided;
  RecordRollCall: NotOpenToVote | RepliesClosed | SeatsAbsent | UnknownSeats | SeatsVotedAlready;
  CastVote: NotOpenToVote | RepliesClosed | SeatsAbsent | UnknownSeats | SeatsVotedAlready;
  RecordShowOfHands: NotOpenToVote | CountsDoNotAdd;
  RecordSecretBallot: NotOpenToVote | RepliesClosed | SeatsAbsent | UnknownSeats | CountsDoNotAdd;
  DeclareUnanimity: NotOpenToVote;
  RecordObjection:
    CommonRejection | RepliesClosed | WrongStage | SeatsAbsent | UnknownSeats | NothingDeclared | Decided;
  AdmitPosition: CommonRejection | WrongStage | UnknownSeats | SeatPresent | Decided;
  CastCastingVote: CommonRejection | WrongStage | NotVotedYet | VotedAlready | Decided;
  DecideItem:
    | CommonRejection
    | WrongStage
    | NotOnAgenda
    | NotVotedYet
    | Decided
    | OutcomeMissing
    | OutcomeDetail
    | ReferredToItself
    | ClassWithoutList
    | ItemIsSplit;
}
