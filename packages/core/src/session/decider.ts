import type { Decider, Premises, Wanted } from '../decider.js';
import type { StreamId } from '../values.js';
import { checksOf } from './checks.js';
import type { SessionCommand } from './commands.js';
import { decide } from './decide.js';
import type { SessionEvent } from './events.js';
import { evolve } from './evolve.js';
import type { SessionRejection } from './rejections.js';
import type { Session } from './state.js';

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
  if (state === null) return {};
  switch (command.type) {
    case 'AcknowledgeConvocation':
    case 'AnswerInvitation':
      return { guarded: [state.body, command.institution] };
    case 'PutItemToVote': {
      const motion = state.agenda.find(({ item }) => item === command.item)?.motion ?? command.motion;
      return {
        guarded: [...bodyAndItsInstitutions(state, soFar), ...(motion === undefined ? [] : [motion])],
        pinned: institutionsPresent(state, soFar),
      };
    }
    case 'OpenSession':
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
    case 'DeclareUnanimity':
    case 'CastCastingVote':
    case 'DecideItem':
    case 'CloseSession':
      return { guarded: bodyAndItsInstitutions(state, soFar) };
  }
};

export const session: Decider<SessionCommand, Session, SessionEvent, SessionRejection> = {
  category: 'session',
  streamOf: (command) => command.session,
  premisesFor: ({ command }, state, soFar) => premisesFor(command, state, soFar),
  scopeOf: (command, state) => ({
    body: command.type === 'ConveneSession' ? command.body : (state?.body ?? null),
    institution: command.type === 'AnswerInvitation' && state !== null ? command.institution : null,
  }),
  decide,
  checksOf,
  evolve,
};
