import { chainW, left, right, type Either } from 'fp-ts/lib/Either.js';
import { of, type NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Act } from '../../act.js';
import { permanentGuestsOn, votingSeatsOn, type Body } from '../../body/state.js';
import { charterOn } from '../../commission/state.js';
import type { Premises } from '../../decider.js';
import { POLICY } from '../../enactment/policy.js';
import { COMMISSION, type InstitutionId, type MotionId, type SessionId } from '../../values.js';
import type { SessionEvent } from '../events.js';
import { known } from '../stage.js';
import type { Session } from '../state.js';
import type { AcknowledgeConvocation, AgendaItem, AnswerInvitation, ConveneSession } from './commands.js';
import type { SessionConvened } from './events.js';
import type { ConvocationRefusals } from './rejections.js';

type Decision<Type extends keyof ConvocationRefusals> = Either<ConvocationRefusals[Type], NonEmptyArray<SessionEvent>>;
type Refusal = ConvocationRefusals['ConveneSession'];

/** `session-consejo-ejecutivo-2014-o-03`: the body, the year of the series, the kind and the number. */
export const sessionIdOf = ({
  body,
  year,
  kind,
  number,
}: Pick<ConveneSession, 'body' | 'year' | 'kind' | 'number'>): SessionId =>
  `session-${body.slice('body-'.length)}-${String(year)}-${kind === 'ordinary' ? 'o' : 'e'}-${String(number).padStart(2, '0')}`;

const motionProblem = ({ item, kind, motion }: AgendaItem, body: Body, premises: Premises): Refusal | null => {
  if (kind !== 'decision') return motion === undefined ? null : { _tag: 'MotionNotExpected', item, kind };
  if (motion === undefined) return { _tag: 'MotionMissing', item };
  const proposed = premises.get(motion);
  if (proposed === null) return { _tag: 'Unknown', id: motion };
  if (proposed.body !== body.body) return { _tag: 'MotionOfAnotherBody', motion, body: proposed.body };
  return proposed.stage.kind === 'proposed' ? null : { _tag: 'MotionNotFree', motion, stage: proposed.stage.kind };
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

/** Every institution with a seat is called, every permanent guest, and whoever else is invited. */
const invitationsFor = (body: Body, invited: ConveneSession['invited'], day: string): Invitations => {
  const members = body.seats.filter(({ from }) => from <= day).map(({ institution }) => institution);
  const calls = new Map<InstitutionId, Invitations[number]['as']>();
  for (const { institution, as } of invited) calls.set(institution, as);
  for (const institution of permanentGuestsOn(body, day)) calls.set(institution, 'permanent-guest');
  for (const institution of members) calls.set(institution, 'member');
  return [...calls].map(([institution, as]) => ({ institution, as }));
};

export const convene =
  ({ command, circumstances: { onDay } }: Act<ConveneSession>, premises: Premises) =>
  (state: Session | null): Decision<'ConveneSession'> => {
    const { type: _, session, invited, ...call } = command;
    if (state !== null) return left({ _tag: 'AlreadyExists', id: session });
    const expected = sessionIdOf(command);
    if (session !== expected) return left({ _tag: 'IdDoesNotMatch', id: session, expected });
    const body = premises.get(command.body);
    if (body === null) return left({ _tag: 'Unknown', id: command.body });
    if (command.day < onDay) return left({ _tag: 'SessionInThePast', day: command.day, convenedOn: onDay });
    if (votingSeatsOn(body, command.day).length === 0) return left({ _tag: 'NoVotingSeats', body: command.body });
    const unknown = invited.find(({ institution }) => premises.get(institution) === null);
    if (unknown !== undefined) return left({ _tag: 'Unknown', id: unknown.institution });
    const problem = agendaProblem(command.agenda, body, premises);
    if (problem !== null) return left(problem);
    const commission = premises.get(COMMISSION);
    const charter = (commission === null ? null : charterOn(commission, onDay))?.version ?? 1;
    const invitations = invitationsFor(body, invited, command.day);
    return right(of({ type: 'SessionConvened', data: { ...call, invitations, charter, policy: POLICY } }));
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
