import type { CommonRejection } from '../../refusals.js';
import type { SeatsAbsent } from '../ballot/rejections.js';
import type { SessionInThePast } from '../convocation/rejections.js';
import type { NotOnItsDay, WrongStage } from '../stage.js';

export interface SittingRefusals {
  RecessSession: CommonRejection | WrongStage | SessionInThePast;
  ResumeSession: CommonRejection | WrongStage | NotOnItsDay;
  AttestParticipation: CommonRejection | WrongStage;
  RequestQuorumCount: CommonRejection | WrongStage | SeatsAbsent;
}
