import { chainW, left, right, type Either } from 'fp-ts/lib/Either.js';
import { of, type NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Act } from '../../act.js';
import { seatOn, votingSeatsOn } from '../../body/state.js';
import { charterOn, charterVersion, type CharterVersion } from '../../commission/state.js';
import type { Premises } from '../../decider.js';
import { POLICY } from '../../enactment/policy.js';
import { COMMISSION } from '../../values.js';
import type { SessionEvent } from '../events.js';
import { inStage, inStages, known, onItsDay, type WrongStage } from '../stage.js';
import { ballotOf, type Session } from '../state.js';
import type {
  CountQuorum,
  DeclareNotHeld,
  OpenSession,
  Presence,
  RecordAttendance,
  RecordDeparture,
  RecordOfficers,
} from './commands.js';
import type { SessionNotHeld } from './events.js';
import { presentVotingSeats, quorumBase, quorumFormula, representativesAt, rosterOf, seatsFor } from './roster.js';
import type { AttendanceRefusals } from './rejections.js';

type Decision<Type extends keyof AttendanceRefusals> = Either<AttendanceRefusals[Type], NonEmptyArray<SessionEvent>>;

/** Attendance is taken before the opening and while the session lasts; afterwards it can only be put right. */
const takingAttendance =
  (rectifying: boolean) =>
  (session: Session): Either<WrongStage, Session> =>
    rectifying || session.stage === 'convened' || session.stage === 'open' || session.stage === 'recess'
      ? right(session)
      : left({ _tag: 'WrongStage', stage: session.stage, needed: 'open' });

const inOneSeat = (present: readonly Presence[], session: Session): AttendanceRefusals['RecordAttendance'] | null => {
  for (const { person, seat } of present) {
    const elsewhere = [...present, ...session.attendance.filter(({ left: gone }) => gone === null)].find(
      (other) => other.person === person && other.seat !== seat,
    );
    if (elsewhere !== undefined) return { _tag: 'PersonInTwoSeats', person, seats: [seat, elsewhere.seat] };
  }
  return null;
};

export const recordAttendance =
  (
    { command: { session: id, present }, circumstances: { onDay, rectifies } }: Act<RecordAttendance>,
    premises: Premises,
  ) =>
  (state: Session | null): Decision<'RecordAttendance'> =>
    pipe(
      known(id, state),
      chainW(takingAttendance(rectifies !== undefined)),
      chainW(rectifies === undefined ? onItsDay(onDay) : right),
      chainW((session): Decision<'RecordAttendance'> => {
        const body = premises.get(session.body);
        if (body === null) return left({ _tag: 'Unknown', id: session.body });
        const seats = present.map(({ seat }) => seat).filter((seat) => seatOn(body, seat, session.sitsOn) === null);
        if (seats.length > 0) return left({ _tag: 'UnknownSeats', seats, body: session.body });
        const others = {
          ...session,
          attendance: session.attendance.filter(
            ({ facts }) => rectifies === undefined || !facts.includes(rectifies.event),
          ),
        };
        const problem = inOneSeat(present, others);
        return problem === null ? right(of({ type: 'AttendanceRecorded', data: { present } })) : left(problem);
      }),
    );

export const recordDeparture =
  ({ command: { type: _, session: id, ...departure }, circumstances: { rectifies } }: Act<RecordDeparture>) =>
  (state: Session | null): Decision<'RecordDeparture'> =>
    pipe(
      known(id, state),
      chainW(takingAttendance(rectifies !== undefined)),
      chainW((session): Decision<'RecordDeparture'> => {
        const { seat, person } = departure;
        const was = session.attendance.some(
          (attendance) =>
            attendance.seat === seat &&
            attendance.person === person &&
            (attendance.left === null || rectifies !== undefined),
        );
        return was
          ? right(of({ type: 'DepartureRecorded', data: departure }))
          : left({ _tag: 'NotInThatSeat', seat, person });
      }),
    );

export const recordOfficers =
  ({ command: { session: id, officers }, circumstances: { onDay } }: Act<RecordOfficers>) =>
  (state: Session | null): Decision<'RecordOfficers'> =>
    pipe(
      known(id, state),
      chainW(takingAttendance(false)),
      chainW(onItsDay(onDay)),
      chainW((): Decision<'RecordOfficers'> => right(of({ type: 'OfficersRecorded', data: { officers } }))),
    );

const charterInForce = (premises: Premises, day: string): CharterVersion | null => {
  const commission = premises.get(COMMISSION);
  return commission === null ? null : charterOn(commission, day);
};

export const countQuorum =
  ({ command: { session: id }, circumstances: { onDay } }: Act<CountQuorum>, premises: Premises) =>
  (state: Session | null): Decision<'CountQuorum'> =>
    pipe(
      known(id, state),
      chainW(inStages('convened', 'open')),
      chainW(onItsDay(onDay)),
      chainW((session): Decision<'CountQuorum'> => {
        const body = premises.get(session.body);
        if (body === null) return left({ _tag: 'Unknown', id: session.body });
        const inForce = charterInForce(premises, onDay);
        const charter = session.opened === null ? (inForce?.charter ?? null) : pinnedCharter(session, premises);
        const present = presentVotingSeats(session, body);
        const base = session.opened?.base ?? quorumBase(charter, body, session.sitsOn, premises);
        const formula = quorumFormula(charter, session.call);
        const required = formula === undefined ? undefined : seatsFor(formula, base);
        return right(
          of({
            type: 'QuorumCounted',
            data: {
              present,
              base,
              ...(required === undefined ? {} : { required }),
              reached: present.length >= (required ?? 1),
              charter: session.opened?.charter ?? inForce?.version ?? 1,
            },
          }),
        );
      }),
    );

export const open =
  ({ command: { session: id }, circumstances: { onDay } }: Act<OpenSession>, premises: Premises) =>
  (state: Session | null): Decision<'OpenSession'> =>
    pipe(
      known(id, state),
      chainW(inStage('convened')),
      chainW(onItsDay(onDay)),
      chainW((session): Decision<'OpenSession'> => {
        const body = premises.get(session.body);
        if (body === null) return left({ _tag: 'Unknown', id: session.body });
        const inForce = charterInForce(premises, onDay);
        return right(
          of({
            type: 'SessionOpened',
            data: {
              roster: rosterOf(session, body),
              votingSeats: votingSeatsOn(body, session.sitsOn).map(({ seat }) => seat),
              base: quorumBase(inForce?.charter ?? null, body, session.sitsOn, premises),
              charter: inForce?.version ?? 1,
            },
          }),
        );
      }),
    );

/** The motions of an agenda, by their items. */
export const motionsOn = (agenda: Session['agenda']): SessionNotHeld['data']['released'] =>
  agenda.flatMap(({ item, motion }) => (motion === undefined ? [] : [{ item, motion }]));

export const declareNotHeld =
  ({ command: { session: id, reason } }: Act<DeclareNotHeld>) =>
  (state: Session | null): Decision<'DeclareNotHeld'> =>
    pipe(
      known(id, state),
      chainW(inStage('convened')),
      chainW(({ agenda }): Decision<'DeclareNotHeld'> =>
        right(of({ type: 'SessionNotHeld', data: { reason, released: motionsOn(agenda), policy: POLICY } })),
      ),
    );

/** The charter that an open session pinned. */
export const pinnedCharter = (session: Session, premises: Premises) => {
  const commission = premises.get(COMMISSION);
  return commission === null
    ? null
    : charterVersion(commission, session.opened?.charter ?? session.charterAtConvocation);
};

export const isSomebodyAt = (session: Session, seat: string): boolean => representativesAt(session, seat).length > 0;

export const hasOutcome = (session: Session, item: string): boolean => ballotOf(session, item).outcome !== null;
