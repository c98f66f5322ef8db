import type { Either } from 'fp-ts/lib/Either.js';
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import type { Act } from '../act.js';
import type { Premises } from '../decider.js';
import { addItem, approveAgenda, sendPapers } from './agenda/decide.js';
import {
  countQuorum,
  declareNotHeld,
  open,
  recordAttendance,
  recordDeparture,
  recordOfficers,
} from './attendance/decide.js';
import {
  admitPosition,
  castCastingVote,
  castVote,
  declareUnanimity,
  recordObjection,
  recordRollCall,
  recordSecretBallot,
  recordShowOfHands,
} from './ballot/cast.js';
import { decideItem } from './ballot/decide.js';
import { putToVote } from './ballot/putting.js';
import { moveAmendment, splitItem } from './ballot/variants.js';
import { cancel, defer, makeSecondCall, reschedule } from './calling/decide.js';
import { close } from './closing/decide.js';
import type { SessionCommand } from './commands.js';
import { acknowledge, answer, convene } from './convocation/decide.js';
import type { SessionEvent } from './events.js';
import { decideByChair, openConsultation, reportToSession } from './outside/decide.js';
import { recordDissent, recordOpinion, recordRecusal } from './floor/decide.js';
import { declarePresiding } from './presiding/decide.js';
import type { SessionRejection } from './rejections.js';
import { attestParticipation, recess, requestCount, resume } from './sitting/decide.js';
import type { Session } from './state.js';

export const decide =
  ({ command, ...act }: Act<SessionCommand>, premises: Premises) =>
  (state: Session | null): Either<SessionRejection, NonEmptyArray<SessionEvent>> => {
    switch (command.type) {
      case 'ConveneSession':
        return convene({ command, ...act }, premises)(state);
      case 'AcknowledgeConvocation':
        return acknowledge({ command, ...act })(state);
      case 'AnswerInvitation':
        return answer({ command, ...act })(state);
      case 'RecordAttendance':
        return recordAttendance({ command, ...act }, premises)(state);
      case 'RecordDeparture':
        return recordDeparture({ command, ...act })(state);
      case 'CountQuorum':
        return countQuorum({ command, ...act }, premises)(state);
      case 'OpenSession':
        return open({ command, ...act }, premises)(state);
      case 'DeclareNotHeld':
        return declareNotHeld({ command, ...act })(state);
      case 'PutItemToVote':
        return putToVote({ command, ...act }, premises)(state);
      case 'MoveAmendment':
        return moveAmendment({ command, ...act }, premises)(state);
      case 'SplitItem':
        return splitItem({ command, ...act }, premises)(state);
      case 'RecordRollCall':
        return recordRollCall({ command, ...act }, premises)(state);
      case 'CastVote':
        return castVote({ command, ...act }, premises)(state);
      case 'RecordShowOfHands':
        return recordShowOfHands({ command, ...act })(state);
      case 'RecordSecretBallot':
        return recordSecretBallot({ command, ...act }, premises)(state);
      case 'RecordObjection':
        return recordObjection({ command, ...act }, premises)(state);
      case 'AdmitPosition':
        return admitPosition({ command, ...act }, premises)(state);
      case 'DeclareUnanimity':
        return declareUnanimity({ command, ...act })(state);
      case 'CastCastingVote':
        return castCastingVote({ command, ...act })(state);
      case 'DecideItem':
        return decideItem({ command, ...act }, premises)(state);
      case 'CloseSession':
        return close({ command, ...act }, premises)(state);
      case 'OpenConsultation':
        return openConsultation({ command, ...act }, premises)(state);
      case 'DecideByChair':
        return decideByChair({ command, ...act }, premises)(state);
      case 'ReportToSession':
        return reportToSession({ command, ...act }, premises)(state);
      case 'RecordOfficers':
        return recordOfficers({ command, ...act })(state);
      case 'DeclarePresiding':
        return declarePresiding({ command, ...act }, premises)(state);
      case 'AddAgendaItem':
        return addItem({ command, ...act }, premises)(state);
      case 'SendPapers':
        return sendPapers({ command, ...act })(state);
      case 'ApproveAgenda':
        return approveAgenda({ command, ...act }, premises)(state);
      case 'MakeSecondCall':
        return makeSecondCall({ command, ...act })(state);
      case 'DeferSession':
        return defer({ command, ...act })(state);
      case 'RescheduleSession':
        return reschedule({ command, ...act })(state);
      case 'CancelSession':
        return cancel({ command, ...act })(state);
      case 'RecordRecusal':
        return recordRecusal({ command, ...act })(state);
      case 'RecordOpinion':
        return recordOpinion({ command, ...act }, premises)(state);
      case 'RecordDissent':
        return recordDissent({ command, ...act }, premises)(state);
      case 'RecessSession':
        return recess({ command, ...act })(state);
      case 'ResumeSession':
        return resume({ command, ...act }, premises)(state);
      case 'AttestParticipation':
        return attestParticipation({ command, ...act })(state);
      case 'RequestQuorumCount':
        return requestCount({ command, ...act })(state);
    }
  };
