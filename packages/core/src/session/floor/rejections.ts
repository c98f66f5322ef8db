import type { CommonRejection } from '../../refusals.js';
import type { NotInThatSeat, UnknownSeats } from '../attendance/rejections.js';
import type { Decided, NotOnAgenda, VotedAlready } from '../ballot/rejections.js';
import type { WrongStage } from '../stage.js';

/** An item that has no outcome yet has nothing to dissent from. */
export type NotDecidedYet = { readonly _tag: 'NotDecidedYet'; readonly item: string };

export interface FloorRefusals {
  RecordRecusal: CommonRejection | WrongStage | NotOnAgenda | NotInThatSeat | VotedAlready | Decided;
  RecordOpinion: CommonRejection | WrongStage | NotOnAgenda | UnknownSeats | Decided;
  RecordDissent: CommonRejection | NotOnAgenda | UnknownSeats | NotDecidedYet;
}
