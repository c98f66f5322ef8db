import type { CommonRejection } from '../../refusals.js';
import type { Day } from '../../calendar/day.js';
import type { SessionInThePast } from '../convocation/rejections.js';
import type { WrongStage } from '../stage.js';

/** A session is put off or called off before its day is over; afterwards it was held or not. */
export type DayIsOver = { readonly _tag: 'DayIsOver'; readonly day: Day; readonly onDay: Day };

export interface CallingRefusals {
  MakeSecondCall: CommonRejection | WrongStage | SessionInThePast;
  DeferSession: CommonRejection | WrongStage | DayIsOver;
  RescheduleSession: CommonRejection | WrongStage | SessionInThePast;
  CancelSession: CommonRejection | WrongStage | DayIsOver;
}
