import { seatOf } from '../body/state.js';
import type { Decider, Premises, Wanted } from '../decider.js';
import { institutionsNamed } from '../motion/decide.js';
import type { InstitutionId, StreamId } from '../values.js';
import { pinnedCharter } from './attendance/decide.js';
import { proposesTo } from './ballot/decide.js';
import { checksOf } from './checks.js';
import type { SessionCommand } from './commands.js';
import { decide } from './decide.js';
import type { SessionEvent } from './events.js';
import { evolve } from './evolve.js';
import type { SessionRejection } from './rejections.js';
import { ballotOf, pointOf, type Session } from './state.js';

/** Who sits in a body depends on its institutions too, where the charter counts occupied seats. */
const bodyAndItsInstitutions = (session: Session, soFar: Premises): readonly StreamId[] => {
  const body = soFar.get(session.body);
  const counted = soFar
    .get('commission-self')
    ?.charters.some(({ charter }) => charter.quorumBase?.value === 'occupied-voting-seats');
  return [session.body, ...(body === null || counted !== true ? [] : body.seats.map(({ institution }) => institution))];
};

/** The institutions that somebody represents: they say who holds their office. */
const institutionsPresent = ({ body: id, attendance }: Session, soFar: Premises): readonly StreamId[] => {
  const body = soFar.get(id);
  return body === null
    ? []
    : body.seats
        .filter(({ seat }) => attendance.some((entry) => entry.seat === seat && entry.left === null))
        .map(({ institution }) => institution);
};

const premisesFor = (command: SessionCommand, state: Session | null, soFar: Premises): Wanted => {
  if (command.type === 'ConveneSession') {
    const motions = command.agenda.flatMap(({ motion }) => (motion === undefined ? [] : [motion]));
    const others = [...command.invited.map(({ institution }) => institution), ...(command.jointWith ?? [])];
    return { guarded: [command.body, ...motions, ...others] };
  }
  if (command.type === 'OpenConsultation')
    return { guarded: [command.body, ...command.agenda.map(({ motion }) => motion)] };
  if (command.type === 'DecideByChair') return { guarded: [command.body, command.motion] };
  if (state === null) return {};
  switch (command.type) {
    case 'AcknowledgeConvocation':
    case 'AnswerInvitation':
      return { guarded: [state.body, command.institution] };
    case 'PutItemToVote':
    case 'SplitItem': {
      const of = pointOf(state, command.item);
      const named = command.type === 'PutItemToVote' ? command.motion : undefined;
      const motion = state.agenda.find(({ item }) => item === of)?.motion ?? named;
      return {
        guarded: [...bodyAndItsInstitutions(state, soFar), ...(motion === undefined ? [] : [motion])],
        pinned: institutionsPresent(state, soFar),
      };
    }
    case 'MoveAmendment':
      return { guarded: [...bodyAndItsInstitutions(state, soFar), ...institutionsNamed(command.effects)] };
    case 'OpenSession':
      return {
        guarded: [...bodyAndItsInstitutions(state, soFar), ...state.jointWith],
        pinned: institutionsPresent(state, soFar),
      };
    case 'ResumeSession':
      return { guarded: bodyAndItsInstitutions(state, soFar), pinned: institutionsPresent(state, soFar) };
    case 'AddAgendaItem': {
      const { motion } = command.item;
      return { guarded: [...bodyAndItsInstitutions(state, soFar), ...(motion === undefined ? [] : [motion])] };
    }
    case 'RecordRecusal':
    case 'RecordOpinion':
    case 'RecordDissent':
    case 'RecessSession':
    case 'AttestParticipation':
    case 'RequestQuorumCount':
    case 'RecordOfficers':
    case 'DeclarePresiding':
    case 'SendPapers':
    case 'ApproveAgenda':
    case 'MakeSecondCall':
    case 'DeferSession':
    case 'RescheduleSession':
    case 'CancelSession':
    case 'RecordAttendance':
    case 'RecordDeparture':
    case 'CountQuorum':
    case 'DeclareNotHeld':
    case 'RecordRollCall':
    case 'CastVote':
    case 'RecordShowOfHands':
    case 'RecordSecretBallot':
    case 'DeclareUnanimity':
    case 'RecordObjection':
    case 'AdmitPosition':
    case 'CastCastingVote':
    case 'CloseSession':
      return { guarded: bodyAndItsInstitutions(state, soFar) };
    case 'ReportToSession':
      return { guarded: [command.to] };
    case 'DecideItem': {
      const charter = pinnedCharter(state, soFar);
      const matter = ballotOf(state, command.item).putToVote?.matter ?? '';
      const to = command.referredTo ?? proposesTo(charter, state, matter);
      return { guarded: [...bodyAndItsInstitutions(state, soFar), ...(to === null ? [] : [to])] };
    }
  }
};

/** Whose institution’s own act it is: it answers for itself, and its seat votes and objects for itself. */
const institutionOf = (command: SessionCommand, { body }: Session, premises: Premises): InstitutionId | null => {
  if (command.type === 'AnswerInvitation') return command.institution;
  if (command.type !== 'CastVote' && command.type !== 'RecordObjection') return null;
  const seats = premises.get(body);
  return seats === null ? null : (seatOf(seats, command.seat)?.institution ?? null);
};

export const session: Decider<SessionCommand, Session, SessionEvent, SessionRejection> = {
  category: 'session',
  streamOf: (command) => command.session,
  premisesFor: ({ command }, state, soFar) => premisesFor(command, state, soFar),
  scopeOf: (command, state, premises) => ({
    body: 'body' in command ? command.body : (state?.body ?? null),
    institution: state === null ? null : institutionOf(command, state, premises),
    presiding: state?.presiding ?? null,
  }),
  decide,
  checksOf,
  evolve,
};
