import { union } from '../codec/structures.js';
import type { TypeOf } from '../codec/codec.js';
import { ConvocationAcknowledged, InvitationAnswered, SessionConvened } from './convocation/events.js';
import {
  AttendanceRecorded,
  DepartureRecorded,
  QuorumCounted,
  SessionNotHeld,
  SessionOpened,
} from './attendance/events.js';
import { CastingVoteCast, ItemDecided, ItemPutToVote, RollCallRecorded, UnanimityDeclared } from './ballot/events.js';
import { SessionClosed } from './closing/events.js';

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
  RollCallRecorded,
  UnanimityDeclared,
  CastingVoteCast,
  ItemDecided,
  SessionClosed,
);
export type SessionEvent = TypeOf<typeof SessionEvent>;
