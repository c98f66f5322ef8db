import { chainW, left, right, type Either } from 'fp-ts/lib/Either.js';
import { of, type NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Act } from '../../act.js';
import { permanentGuestsOn, seatOf, votingSeatsOn, type Body } from '../../body/state.js';
import type { Day } from '../../calendar/day.js';
import { charterOn } from '../../commission/state.js';
import type { Premises } from '../../decider.js';
import { POLICY } from '../../enactment/policy.js';
import { COMMISSION, type InstitutionId, type MotionId, type SessionId } from '../../values.js';
import type { SessionEvent } from '../events.js';
import { known } from '../stage.js';
import type { Session } from '../state.js';
import type { AcknowledgeConvocation, AgendaItem, AnswerInvitation, ConveneSession } from './commands.js';
import type { SessionConvened } from './events.js';
import type { CommonRejection } from '../../refusals.js';
import type {
  ConvocationRefusals,
  JointSessionDiffers,
  MotionMissing,
  MotionNotExpected,
  MotionNotFree,
  MotionOfAnotherBody,
} from './rejections.js';

type Decision<Type extends keyof ConvocationRefusals> = Either<ConvocationRefusals[Type], NonEmptyArray<SessionEvent>>;
type Refusal = ConvocationRefusals['ConveneSession'];

const LETTER: Readonly<Record<Session['kind'], string>> = {
  ordinary: 'o',
  extraordinary: 'e',
  'written-consultation': 'w',
  'chair-decision': 'c',
};

/** `session-consejo-ejecutivo-2014-o-03`: the body, the year of the series, the kind and the number. */
export const sessionIdOf = ({
  body,
  year,
  kind,
  number,
}: Pick<ConveneSession, 'body' | 'year' | 'number'> & Pick<Session, 'kind'>): SessionId =>
  `session-${body.slice('body-'.length)}-${String(year)}-${LETTER[kind]}-${String(number).padStart(2, '0')}`;

/** Why an item cannot be put on a body's agenda, null where it can. */
export const motionProblem = (
  { item, kind, motion }: AgendaItem,
  body: Body,
  premises: Premises,
): CommonRejection | MotionMissing | MotionNotExpected | MotionNotFree | MotionOfAnotherBody | null => {
  if (kind !== 'decision') return motion === undefined ? null : { _tag: 'MotionNotExpected', item, kind };
  if (motion === undefined) return { _tag: 'MotionMissing', item };
  const proposed = premises.get(motion);
  if (proposed === null) return { _tag: 'Unknown', id: motion };
  if (proposed.body !== body.body) return { _tag: 'MotionOfAnotherBody', motion, body: proposed.body };
  return proposed.stage.kind === 'proposed' ? null : { _tag: 'MotionNotFree', motion, stage: proposed.stage.kind };
};

/** A session held with others names those of other bodies, which name it in turn and are of the same day and time. */
const jointProblem = (
  { session, body, day, time, jointWith = [] }: ConveneSession,
  premises: Premises,
): JointSessionDiffers | null => {
  for (const other of jointWith) {
    const joint = premises.get(other);
    if (other === session || joint?.body === body)
      return { _tag: 'JointSessionDiffers', session: other, why: 'same-body' };
    if (joint === null) continue;
    if (joint.day !== day || joint.time !== time)
      return { _tag: 'JointSessionDiffers', session: other, why: 'another-time' };
    if (!joint.jointWith.includes(session)) return { _tag: 'JointSessionDiffers', session: other, why: 'not-linked' };
  }
  return null;
};

const agreementProblem = ({ agreedBy, day, body: id }: ConveneSession, body: Body, onDay: Day): Refusal | null => {
  if (agreedBy === undefined) return null;
  if (day !== onDay) return { _tag: 'NotOnItsDay', day, onDay };
  const seats = agreedBy.filter((seat) => seatOf(body, seat) === null);
  return seats.length === 0 ? null : { _tag: 'UnknownSeats', seats, body: id };
};

const motionsOf = (agenda: readonly AgendaItem[]): readonly MotionId[] =>
  agenda.flatMap(({ motion }) => (motion === undefined ? [] : [motion]));

const agendaProblem = (agenda: readonly AgendaItem[], body: Body, premises: Premises): Refusal | null => {
  for (const item of agenda) {
    const problem = motionProblem(item, body, premises);
    if (problem !== null) return problem;
  }
  const motions = motionsOf(agenda);
  const twice = motions.find((motion, index) => motions.indexOf(motion) !== index);
  return twice === undefined ? null : { _tag: 'MotionTwice', motion: twice };
};

type Invitations = SessionConvened['data']['invitations'];

/** Every institution with a seat is to be called, every permanent guest, and whoever else is invited. */
const invitationsFor = (body: Body, invited: ConveneSession['invited'], day: string): Invitations => {
  const members = body.seats.filter(({ from }) => from <= day).map(({ institution }) => institution);
  const calls = new Map<InstitutionId, Invitations[number]['as']>();
  for (const { institution, as } of invited) calls.set(institution, as);
  for (const institution of permanentGuestsOn(body, day)) calls.set(institution, 'permanent-guest');
  for (const institution of members) calls.set(institution, 'member');
  return [...calls].map(([institution, as]) => ({ institution, as }));
};

export const convene =
  ({ command, circumstances: { onDay }, startsAt }: Act<ConveneSession>, premises: Premises) =>
  (state: Session | null): Decision<'ConveneSession'> => {
    const { type: _, session, invited, notConvened = [], ...call } = command;
    if (state !== null) return left({ _tag: 'AlreadyExists', id: session });
    const expected = sessionIdOf(command);
    if (session !== expected) return left({ _tag: 'IdDoesNotMatch', id: session, expected });
    const body = premises.get(command.body);
    if (body === null) return left({ _tag: 'Unknown', id: command.body });
    if (command.day < onDay) return left({ _tag: 'SessionInThePast', day: command.day, convenedOn: onDay });
    if (votingSeatsOn(body, command.day).length === 0) return left({ _tag: 'NoVotingSeats', body: command.body });
    const unknown = invited.find(({ institution }) => premises.get(institution) === null);
    if (unknown !== undefined) return left({ _tag: 'Unknown', id: unknown.institution });
    const problem =
      agendaProblem(command.agenda, body, premises) ??
      jointProblem(command, premises) ??
      agreementProblem(command, body, onDay);
    if (problem !== null) return left(problem);
    const due = invitationsFor(body, invited, command.day);
    const invitations = due.filter(({ institution }) => !notConvened.includes(institution));
    const leftOut = due.filter(({ institution }) => notConvened.includes(institution));
    const stranger = notConvened.find((institution) => !leftOut.some((entry) => entry.institution === institution));
    if (stranger !== undefined) return left({ _tag: 'NotEntitled', institution: stranger, body: command.body });
    const commission = premises.get(COMMISSION);
    const charter = (commission === null ? null : charterOn(commission, onDay))?.version ?? 1;
    const start = startsAt === undefined ? {} : { startsAt };
    const out = leftOut.length === 0 ? {} : { notConvened: leftOut };
    return right(
      of({ type: 'SessionConvened', data: { ...call, ...start, invitations, ...out, charter, policy: POLICY } }),
    );
  };

const invitedTo =
  (institution: InstitutionId) =>
  (session: Session): Either<ConvocationRefusals['AnswerInvitation'], Session> =>
    session.invitations.some((invitation) => invitation.institution === institution)
      ? right(session)
      : left({ _tag: 'NotInvited', institution });

export const acknowledge =
  ({ command: { session, institution } }: Act<AcknowledgeConvocation>) =>
  (state: Session | null): Decision<'AcknowledgeConvocation'> =>
    pipe(
      known(session, state),
      chainW(invitedTo(institution)),
      chainW(({ acknowledged }): Decision<'AcknowledgeConvocation'> =>
        Object.hasOwn(acknowledged, institution)
          ? left({ _tag: 'AlreadySo', what: institution })
          : right(of({ type: 'ConvocationAcknowledged', data: { institution } })),
      ),
    );

export const answer =
  ({ command: { session, institution, answer: given } }: Act<AnswerInvitation>) =>
  (state: Session | null): Decision<'AnswerInvitation'> =>
    pipe(
      known(session, state),
      chainW(invitedTo(institution)),
      chainW(({ answers }): Decision<'AnswerInvitation'> =>
        answers[institution] === given
          ? left({ _tag: 'AlreadySo', what: institution })
          : right(of({ type: 'InvitationAnswered', data: { institution, answer: given } })),
      ),
    );
