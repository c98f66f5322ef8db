import { union } from '../codec/structures.js';
import type { TypeOf } from '../codec/codec.js';
import { AcknowledgeConvocation, AnswerInvitation, ConveneSession } from './convocation/commands.js';
import {
  AdmitPosition,
  CastCastingVote,
  CastVote,
  DecideItem,
  DeclareUnanimity,
  MoveAmendment,
  PutItemToVote,
  RecordObjection,
  RecordRollCall,
  RecordSecretBallot,
  RecordShowOfHands,
  SplitItem,
} from './ballot/commands.js';
import {
  CountQuorum,
  DeclareNotHeld,
  OpenSession,
  RecordAttendance,
  RecordDeparture,
  RecordOfficers,
} from './attendance/commands.js';
import { AddAgendaItem, ApproveAgenda, SendPapers } from './agenda/commands.js';
import { CancelSession, DeferSession, MakeSecondCall, RescheduleSession } from './calling/commands.js';
import { CloseSession } from './closing/commands.js';
import { DecideByChair, OpenConsultation, ReportToSession } from './outside/commands.js';
import { RecordDissent, RecordOpinion, RecordRecusal } from './floor/commands.js';
import { DeclarePresiding } from './presiding/commands.js';
import { AttestParticipation, RecessSession, RequestQuorumCount, ResumeSession } from './sitting/commands.js';

export const SessionCommand = union(
  'SessionCommand',
  ConveneSession,
  AcknowledgeConvocation,
  AnswerInvitation,
  RecordAttendance,
  RecordDeparture,
  CountQuorum,
  OpenSession,
  DeclareNotHeld,
  PutItemToVote,
  MoveAmendment,
  SplitItem,
  RecordRollCall,
  CastVote,
  RecordShowOfHands,
  RecordSecretBallot,
  DeclareUnanimity,
  RecordObjection,
  AdmitPosition,
  CastCastingVote,
  DecideItem,
  CloseSession,
  OpenConsultation,
  DecideByChair,
  ReportToSession,
  RecordOfficers,
  DeclarePresiding,
  AddAgendaItem,
  SendPapers,
  ApproveAgenda,
  MakeSecondCall,
  DeferSession,
  RescheduleSession,
  CancelSession,
  RecordRecusal,
  RecordOpinion,
  RecordDissent,
  RecessSession,
  ResumeSession,
  AttestParticipation,
  RequestQuorumCount,
);
export type SessionCommand = TypeOf<typeof SessionCommand>;
