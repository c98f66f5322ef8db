import type { Premises, Standing } from '../decider.js';
import type { Check } from '../legality/check.js';
import { checkAddition, checkApproval } from './agenda/checks.js';
import { checkCount, checkOpening, checkResumption } from './attendance/checks.js';
import { checkDecision, checkPosition, checkPutToVote } from './ballot/checks.js';
import { checkCancellation, checkRescheduling, checkSecondCall } from './calling/checks.js';
import { checkConvocation } from './convocation/checks.js';
import type { SessionEvent } from './events.js';
import { checkDissent } from './floor/checks.js';
import { checkPresiding } from './presiding/checks.js';
import { charterCheck } from './room.js';
import type { Session } from './state.js';

/** Facts are recorded as they happened and judged by nobody; determinations carry their checks. */
export const checksOf = (
  event: SessionEvent,
  standing: Standing,
  state: Session | null,
  premises: Premises,
): readonly Check[] => {
  if (event.type === 'SessionConvened') return checkConvocation(event, standing, premises);
  if (event.type === 'ConsultationOpened' || event.type === 'ChairDecisionMade')
    return [charterCheck(event.data.charter, standing, premises)];
  if (state === null) return [];
  switch (event.type) {
    case 'QuorumCounted':
      return checkCount(event, standing, state, premises);
    case 'SessionOpened':
      return checkOpening(event, standing, state, premises);
    case 'ItemPutToVote':
      return checkPutToVote(event, standing, state, premises);
    case 'PositionAdmitted':
      return checkPosition(event, standing, state, premises);
    case 'ItemDecided':
      return checkDecision(event, standing, state, premises);
    case 'AgendaItemAdded':
      return checkAddition(event, standing, state, premises);
    case 'AgendaApproved':
      return checkApproval(event, standing, state, premises);
    case 'SecondCallMade':
      return checkSecondCall(event, standing, state, premises);
    case 'SessionRescheduled':
      return checkRescheduling(event, standing, state, premises);
    case 'SessionCancelled':
      return checkCancellation(event, standing, state, premises);
    case 'SessionResumed':
      return checkResumption(standing, state, premises);
    case 'PresidingDeclared':
      return checkPresiding(event, standing, state, premises);
    case 'DissentRecorded':
      return checkDissent(event, standing, state, premises);
    case 'RecusalRecorded':
    case 'OpinionRecorded':
    case 'SessionRecessed':
    case 'ParticipationAttested':
    case 'QuorumCountRequested':
    case 'OfficersRecorded':
    case 'PapersSent':
    case 'SessionDeferred':
    case 'ConvocationAcknowledged':
    case 'InvitationAnswered':
    case 'AttendanceRecorded':
    case 'DepartureRecorded':
    case 'SessionNotHeld':
    case 'AmendmentMoved':
    case 'ItemSplit':
    case 'RollCallRecorded':
    case 'VoteCast':
    case 'HandsCounted':
    case 'SecretBallotCounted':
    case 'UnanimityDeclared':
    case 'ObjectionRecorded':
    case 'CastingVoteCast':
    case 'SessionClosed':
    case 'ReportedToSession':
      return [];
  }
};
