import type { CommonRejection } from '../../refusals.js';
import type { BodyId, PersonId } from '../../values.js';
import type { NotOnItsDay, WrongStage } from '../stage.js';

export type UnknownSeats = { readonly _tag: 'UnknownSeats'; readonly seats: readonly string[]; readonly body: BodyId };
export type NotInThatSeat = { readonly _tag: 'NotInThatSeat'; readonly seat: string; readonly person: PersonId };
export type PersonInTwoSeats = {
  readonly _tag: 'PersonInTwoSeats';
  readonly person: PersonId;
  readonly seats: readonly string[];
};

export interface AttendanceRefusals {
  RecordAttendance: CommonRejection | WrongStage | UnknownSeats | PersonInTwoSeats | NotOnItsDay;
  RecordDeparture: CommonRejection | WrongStage | NotInThatSeat;
  RecordOfficers: CommonRejection | WrongStage | NotOnItsDay;
  CountQuorum: CommonRejection | WrongStage | NotOnItsDay;
  OpenSession: CommonRejection | WrongStage | NotOnItsDay;
  DeclareNotHeld: CommonRejection | WrongStage;
}
