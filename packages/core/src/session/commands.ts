import { union } from '../codec/structures.js';
import type { TypeOf } from '../codec/codec.js';
import { AcknowledgeConvocation, AnswerInvitation, ConveneSession } from './convocation/commands.js';
import {
  CountQuorum,
  DeclareNotHeld,
  OpenSession,
  RecordAttendance,
  RecordDeparture,
  RecordOfficers,
} from './attendance/commands.js';
import { CastCastingVote, DecideItem, DeclareUnanimity, PutItemToVote, RecordRollCall } from './ballot/commands.js';
import { AddAgendaItem, ApproveAgenda, SendPapers } from './agenda/commands.js';
import { CancelSession, DeferSession, MakeSecondCall, RescheduleSession } from './calling/commands.js';
import { CloseSession } from './closing/commands.js';
import { RecordDissent, RecordOpinion, RecordRecusal } from './floor/commands.js';
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
  RecordRollCall,
  DeclareUnanimity,
  CastCastingVote,
  DecideItem,
  CloseSession,
  RecordOfficers,
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
