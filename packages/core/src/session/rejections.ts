import type { CommonRejection } from '../refusals.js';
import type { Day } from '../calendar/day.js';
import type { BodyId, InstitutionId, MotionId, PersonId, SessionId } from '../values.js';
import type { Session } from './state.js';

export type IdDoesNotMatch = { readonly _tag: 'IdDoesNotMatch'; readonly id: SessionId; readonly expected: SessionId };
export type SessionInThePast = { readonly _tag: 'SessionInThePast'; readonly day: Day; readonly convenedOn: Day };
export type NoVotingSeats = { readonly _tag: 'NoVotingSeats'; readonly body: BodyId };
export type MotionMissing = { readonly _tag: 'MotionMissing'; readonly item: string };
export type MotionNotExpected = { readonly _tag: 'MotionNotExpected'; readonly item: string; readonly kind: string };
export type MotionNotFree = { readonly _tag: 'MotionNotFree'; readonly motion: MotionId; readonly stage: string };
export type MotionOfAnotherBody = {
  readonly _tag: 'MotionOfAnotherBody';
  readonly motion: MotionId;
  readonly body: BodyId;
};
export type MotionTwice = { readonly _tag: 'MotionTwice'; readonly motion: MotionId };
export type NotInvited = { readonly _tag: 'NotInvited'; readonly institution: InstitutionId };
export type UnknownSeats = { readonly _tag: 'UnknownSeats'; readonly seats: readonly string[]; readonly body: BodyId };
export type NotInThatSeat = { readonly _tag: 'NotInThatSeat'; readonly seat: string; readonly person: PersonId };
export type PersonInTwoSeats = {
  readonly _tag: 'PersonInTwoSeats';
  readonly person: PersonId;
  readonly seats: readonly string[];
};
export type NotOnItsDay = { readonly _tag: 'NotOnItsDay'; readonly day: Day; readonly onDay: Day };
export type WrongStage = {
  readonly _tag: 'WrongStage';
  readonly stage: Session['stage'];
  readonly needed: Session['stage'];
};
export type NotOnAgenda = { readonly _tag: 'NotOnAgenda'; readonly item: string; readonly agenda: readonly string[] };
export type NothingToVote = { readonly _tag: 'NothingToVote'; readonly item: string; readonly kind: string };
export type NotPutToVote = { readonly _tag: 'NotPutToVote'; readonly item: string };
export type SeatsAbsent = { readonly _tag: 'SeatsAbsent'; readonly seats: readonly string[] };
export type VotedAlready = { readonly _tag: 'VotedAlready'; readonly item: string };
export type NotVotedYet = { readonly _tag: 'NotVotedYet'; readonly item: string };
export type Decided = { readonly _tag: 'Decided'; readonly item: string; readonly outcome: string };
export type OutcomeMissing = { readonly _tag: 'OutcomeMissing'; readonly item: string };
export type ClassWithoutList = { readonly _tag: 'ClassWithoutList'; readonly class: string };
export type ItemsWithoutOutcome = { readonly _tag: 'ItemsWithoutOutcome'; readonly items: readonly string[] };

/** What each command can be refused for. */
export interface SessionRefusals {
  ConveneSession:
    | CommonRejection
    | IdDoesNotMatch
    | SessionInThePast
    | NoVotingSeats
    | MotionMissing
    | MotionNotExpected
    | MotionNotFree
    | MotionOfAnotherBody
    | MotionTwice;
  AcknowledgeConvocation: CommonRejection | NotInvited;
  AnswerInvitation: CommonRejection | NotInvited;
  RecordAttendance: CommonRejection | WrongStage | UnknownSeats | PersonInTwoSeats | NotOnItsDay;
  RecordDeparture: CommonRejection | WrongStage | NotInThatSeat;
  CountQuorum: CommonRejection | WrongStage | NotOnItsDay;
  OpenSession: CommonRejection | WrongStage | NotOnItsDay;
  DeclareNotHeld: CommonRejection | WrongStage;
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
  CloseSession: CommonRejection | WrongStage | ItemsWithoutOutcome;
}
export type SessionRejection = SessionRefusals[keyof SessionRefusals];
