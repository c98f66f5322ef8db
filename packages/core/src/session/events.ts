import { union } from '../codec/structures.js';
import type { TypeOf } from '../codec/codec.js';
import { ConvocationAcknowledged, InvitationAnswered, SessionConvened } from './convocation/events.js';
import {
  AttendanceRecorded,
  DepartureRecorded,
  OfficersRecorded,
  QuorumCounted,
  SessionNotHeld,
  SessionOpened,
} from './attendance/events.js';
import {
  AmendmentMoved,
  CastingVoteCast,
  HandsCounted,
  ItemDecided,
  ItemPutToVote,
  ItemSplit,
  ObjectionRecorded,
  PositionAdmitted,
  RollCallRecorded,
  SecretBallotCounted,
  UnanimityDeclared,
  VoteCast,
} from './ballot/events.js';
import { AgendaApproved, AgendaItemAdded, PapersSent } from './agenda/events.js';
import { SecondCallMade, SessionCancelled, SessionDeferred, SessionRescheduled } from './calling/events.js';
import { SessionClosed } from './closing/events.js';
import { ChairDecisionMade, ConsultationOpened, ReportedToSession } from './outside/events.js';
import { DissentRecorded, OpinionRecorded, RecusalRecorded } from './floor/events.js';
import { PresidingDeclared } from './presiding/events.js';
import { ParticipationAttested, QuorumCountRequested, SessionRecessed, SessionResumed } from './sitting/events.js';

export const SessionEvent = union(
  'SessionEvent',
  SessionConvened,
  ConvocationAcknowledged,
  InvitationAnswered,
  AttendanceRecorded,
  DepartureRecorded,
  QuorumCounted,
  SessionOpened,
  SessionNotHeld,
  ItemPutToVote,
  AmendmentMoved,
  ItemSplit,
  RollCallRecorded,
  VoteCast,
  HandsCounted,
  SecretBallotCounted,
  UnanimityDeclared,
  ObjectionRecorded,
  PositionAdmitted,
  CastingVoteCast,
  ItemDecided,
  SessionClosed,
  ConsultationOpened,
  ChairDecisionMade,
  ReportedToSession,
  OfficersRecorded,
  PresidingDeclared,
  AgendaItemAdded,
  PapersSent,
  AgendaApproved,
  SecondCallMade,
  SessionDeferred,
  SessionRescheduled,
  SessionCancelled,
  RecusalRecorded,
  OpinionRecorded,
  DissentRecorded,
  SessionRecessed,
  SessionResumed,
  ParticipationAttested,
  QuorumCountRequested,
);
export type SessionEvent = TypeOf<typeof SessionEvent>;
