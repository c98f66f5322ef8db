import { left, right, type Either } from 'fp-ts/lib/Either.js';
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import type { Act, Circumstances } from '../../act.js';
import { votingSeatsOn, type Body } from '../../body/state.js';
import { plusTerm } from '../../calendar/calendar.js';
import type { Instant } from '../../calendar/day.js';
import { charterOn } from '../../commission/state.js';
import type { Premises } from '../../decider.js';
import { POLICY } from '../../enactment/policy.js';
import type { Motion } from '../../motion/state.js';
import { COMMISSION, type MotionId } from '../../values.js';
import { adoptionOf } from '../ballot/adopting.js';
import { wordingPutToVote } from '../ballot/putting.js';
import { closedWith } from '../closing/decide.js';
import type { AgendaItem } from '../convocation/commands.js';
import { sessionIdOf } from '../convocation/decide.js';
import type { SessionEvent } from '../events.js';
import { known } from '../stage.js';
import { NO_SESSION, type Session } from '../state.js';
import type { DecideByChair, OpenConsultation, ReportToSession } from './commands.js';
import type { OutsideRefusals } from './rejections.js';

type Decision<Type extends keyof OutsideRefusals> = Either<OutsideRefusals[Type], NonEmptyArray<SessionEvent>>;

/** When an act was done: an attested one earlier than it was recorded. */
export const instantOf = ({ occurredAt, recordedAt }: Pick<Circumstances, 'occurredAt' | 'recordedAt'>): Instant =>
  occurredAt ?? recordedAt;

type Numbered = Pick<OpenConsultation, 'session' | 'body' | 'year' | 'number'>;

const numbered = (
  { session, body: id, year, number }: Numbered,
  kind: 'written-consultation' | 'chair-decision',
  state: Session | null,
  onDay: string,
  premises: Premises,
): Either<Exclude<OutsideRefusals['DecideByChair'], { readonly _tag: 'ClassWithoutList' }>, Body> => {
  if (state !== null) return left({ _tag: 'AlreadyExists', id: session });
  const expected = sessionIdOf({ body: id, year, kind, number });
  if (session !== expected) return left({ _tag: 'IdDoesNotMatch', id: session, expected });
  const body = premises.get(id);
  if (body === null) return left({ _tag: 'Unknown', id });
  return votingSeatsOn(body, onDay).length === 0 ? left({ _tag: 'NoVotingSeats', body: id }) : right(body);
};

type MotionProblem = Extract<
  OutsideRefusals['DecideByChair'],
  { readonly _tag: 'Unknown' | 'MotionOfAnotherBody' | 'MotionNotFree' }
>;

const freeMotion = (id: MotionId, body: Body, premises: Premises): Either<MotionProblem, Motion> => {
  const motion = premises.get(id);
  if (motion === null) return left({ _tag: 'Unknown', id });
  if (motion.body !== body.body) return left({ _tag: 'MotionOfAnotherBody', motion: id, body: motion.body });
  return motion.stage.kind === 'proposed'
    ? right(motion)
    : left({ _tag: 'MotionNotFree', motion: id, stage: motion.stage.kind });
};

/** The session as it will be once its first event is folded, so that its items are put to the vote in the same act. */
const begun = (command: Numbered, body: Body, onDay: string, agenda: readonly AgendaItem[], premises: Premises) => {
  const commission = premises.get(COMMISSION);
  const version = commission === null ? null : charterOn(commission, onDay);
  const votingSeats = votingSeatsOn(body, onDay).map(({ seat }) => seat);
  const charter = version?.version ?? 1;
  const { year, number } = command;
  const session: Session = {
    ...NO_SESSION,
    session: command.session,
    body: body.body,
    year,
    number,
    day: onDay,
    sitsOn: onDay,
    agenda,
    opened: { roster: [], votingSeats, base: votingSeats.length, charter },
  };
  const pinned = { body: body.body, year, number, agenda, votingSeats, charter, policy: POLICY };
  return { session, pinned, stated: version?.charter ?? null };
};

export const openConsultation =
  ({ command, circumstances }: Act<OpenConsultation>, premises: Premises) =>
  (state: Session | null): Decision<'OpenConsultation'> => {
    const { onDay } = circumstances;
    const found = numbered(command, 'written-consultation', state, onDay, premises);
    if (found._tag === 'Left') return found;
    const { closes } = command;
    const at = instantOf(circumstances);
    if (closes <= at) return left({ _tag: 'ClosesInThePast', closes, at });
    const motions = command.agenda.map(({ motion }) => motion);
    const twice = motions.find((motion, index) => motions.indexOf(motion) !== index);
    if (twice !== undefined) return left({ _tag: 'MotionTwice', motion: twice });
    const agenda = command.agenda.map((item) => ({ ...item, kind: 'decision' as const }));
    const { session, pinned, stated } = begun(command, found.right, onDay, agenda, premises);
    const silent = stated?.writtenConsultation?.value.silence === 'assent' ? pinned.votingSeats : [];
    const put: SessionEvent[] = [];
    for (const { item, motion: id } of command.agenda) {
      const motion = freeMotion(id, found.right, premises);
      if (motion._tag === 'Left') return motion;
      const data = wordingPutToVote(session, item, motion.right, found.right, premises);
      put.push({ type: 'ItemPutToVote', data: { ...data, assentingBySilence: silent } });
    }
    return right([{ type: 'ConsultationOpened', data: { ...pinned, closes } }, ...put]);
  };

export const decideByChair =
  ({ command, circumstances: { onDay } }: Act<DecideByChair>, premises: Premises) =>
  (state: Session | null): Decision<'DecideByChair'> => {
    const found = numbered(command, 'chair-decision', state, onDay, premises);
    if (found._tag === 'Left') return found;
    const { item, title, motion: id, grounds } = command;
    const motion = freeMotion(id, found.right, premises);
    if (motion._tag === 'Left') return motion;
    const agenda = [{ item, title, kind: 'decision' as const, motion: id, papers: [] }];
    const { session, pinned, stated } = begun(command, found.right, onDay, agenda, premises);
    const put = wordingPutToVote(session, item, motion.right, found.right, premises);
    const adopted = adoptionOf(session, [], put, onDay, premises);
    if (adopted._tag === 'Left') return adopted;
    const term = stated?.chairDecision?.value.ratifiedWithin;
    const calendar = premises.get(COMMISSION)?.calendar;
    const ratifyBy = term === undefined || calendar === undefined ? null : plusTerm(calendar, onDay, term);
    const adoption = { ...adopted.right, ...(ratifyBy === null ? {} : { ratifyBy }) };
    const waits = adoption.takesEffect === 'closing' ? [adoption.resolution] : [];
    return right([
      { type: 'ChairDecisionMade', data: { ...pinned, grounds } },
      { type: 'ItemPutToVote', data: put },
      { type: 'ItemDecided', data: { item, outcome: 'adopted', motion: id, adoption, policy: POLICY } },
      closedWith(session, waits, premises),
    ]);
  };

export const reportToSession =
  ({ command: { session: id, to } }: Act<ReportToSession>, premises: Premises) =>
  (state: Session | null): Decision<'ReportToSession'> => {
    const found = known(id, state);
    if (found._tag === 'Left') return found;
    const { session, kind, stage, body, reportedTo, sitsOn } = found.right;
    const not = (why: Extract<OutsideRefusals['ReportToSession'], { readonly _tag: 'NotReportable' }>['why']) =>
      left({ _tag: 'NotReportable', session, to, why } as const);
    if (kind === 'ordinary' || kind === 'extraordinary') return not('decided-in-session');
    if (stage !== 'closed') return not('not-over');
    if (reportedTo !== null) return left({ _tag: 'AlreadySo', what: reportedTo });
    const held = premises.get(to);
    if (held === null) return left({ _tag: 'Unknown', id: to });
    if (held.body !== body) return not('another-body');
    const sits = held.kind === 'ordinary' || held.kind === 'extraordinary';
    if (!sits || (held.stage !== 'open' && held.stage !== 'closed')) return not('no-session-held');
    if (held.sitsOn < sitsOn) return not('an-earlier-session');
    return right([{ type: 'ReportedToSession', data: { to } }]);
  };
