import type { Instant } from '../../calendar/day.js';
import type { CommonRejection } from '../../refusals.js';
import type { SessionId } from '../../values.js';
import type {
  IdDoesNotMatch,
  MotionNotFree,
  MotionOfAnotherBody,
  MotionTwice,
  NoVotingSeats,
} from '../convocation/rejections.js';
import type { ClassWithoutList } from '../ballot/rejections.js';

export type ClosesInThePast = { readonly _tag: 'ClosesInThePast'; readonly closes: Instant; readonly at: Instant };
export type NotReportable = {
  readonly _tag: 'NotReportable';
  readonly session: SessionId;
  readonly to: SessionId;
  readonly why: 'decided-in-session' | 'not-over' | 'another-body' | 'no-session-held' | 'an-earlier-session';
};

type NotNumbered = IdDoesNotMatch | NoVotingSeats | MotionNotFree | MotionOfAnotherBody;

export interface OutsideRefusals {
  OpenConsultation: CommonRejection | NotNumbered | MotionTwice | ClosesInThePast;
  DecideByChair: CommonRejection | NotNumbered | ClassWithoutList;
  ReportToSession: CommonRejection | NotReportable;
}
