import { chainW, left, right, type Either } from 'fp-ts/lib/Either.js';
import { of, type NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Act } from '../../act.js';
import { seatOf } from '../../body/state.js';
import type { Premises } from '../../decider.js';
import type { UnknownSeats } from '../attendance/rejections.js';
import { representativesAt } from '../attendance/roster.js';
import type { NotOnAgenda } from '../ballot/rejections.js';
import type { SessionEvent } from '../events.js';
import { inStage, inStages, known } from '../stage.js';
import { ballotOf, pointOf, type Session } from '../state.js';
import type { RecordDissent, RecordOpinion, RecordRecusal } from './commands.js';
import type { FloorRefusals } from './rejections.js';

type Decision<Type extends keyof FloorRefusals> = Either<FloorRefusals[Type], NonEmptyArray<SessionEvent>>;

/** An item of the agenda, an amendment to one or a part of one, or one that was put to the vote beside it. */
const itemKnown =
  (item: string) =>
  (session: Session): Either<NotOnAgenda, Session> => {
    const agenda = session.agenda.map((listed) => listed.item);
    return agenda.includes(pointOf(session, item)) || Object.hasOwn(session.ballots, item)
      ? right(session)
      : left({ _tag: 'NotOnAgenda', item, agenda });
  };

const seatKnown =
  (seat: string, premises: Premises) =>
  (session: Session): Either<UnknownSeats, Session> => {
    const body = premises.get(session.body);
    return body !== null && seatOf(body, seat) !== null
      ? right(session)
      : left({ _tag: 'UnknownSeats', seats: [seat], body: session.body });
  };

export const recordRecusal =
  ({ command: { type: _, session: id, ...recusal } }: Act<RecordRecusal>) =>
  (state: Session | null): Decision<'RecordRecusal'> =>
    pipe(
      known(id, state),
      chainW(inStages('open', 'convened')),
      chainW(itemKnown(recusal.item)),
      chainW((session): Decision<'RecordRecusal'> => {
        const { item, seat, person } = recusal;
        const { outcome, putToVote } = ballotOf(session, item);
        if (outcome !== null) return left({ _tag: 'Decided', item, outcome });
        if (putToVote !== null) return left({ _tag: 'VotedAlready', item });
        if (session.recusals.some((other) => other.item === item && other.seat === seat && other.person === person))
          return left({ _tag: 'AlreadySo', what: 'recusal' });
        return representativesAt(session, seat).some((present) => present.person === person)
          ? right(of({ type: 'RecusalRecorded', data: recusal }))
          : left({ _tag: 'NotInThatSeat', seat, person });
      }),
    );

export const recordOpinion =
  ({ command: { type: _, session: id, ...opinion } }: Act<RecordOpinion>, premises: Premises) =>
  (state: Session | null): Decision<'RecordOpinion'> =>
    pipe(
      known(id, state),
      chainW(inStage('open')),
      chainW(itemKnown(opinion.item)),
      chainW(seatKnown(opinion.seat, premises)),
      chainW((session): Decision<'RecordOpinion'> => {
        const { outcome } = ballotOf(session, opinion.item);
        return outcome === null
          ? right(of({ type: 'OpinionRecorded', data: opinion }))
          : left({ _tag: 'Decided', item: opinion.item, outcome });
      }),
    );

export const recordDissent =
  ({ command: { type: _, session: id, ...dissent } }: Act<RecordDissent>, premises: Premises) =>
  (state: Session | null): Decision<'RecordDissent'> =>
    pipe(
      known(id, state),
      chainW(itemKnown(dissent.item)),
      chainW(seatKnown(dissent.seat, premises)),
      chainW((session): Decision<'RecordDissent'> =>
        ballotOf(session, dissent.item).outcome === null
          ? left({ _tag: 'NotDecidedYet', item: dissent.item })
          : right(of({ type: 'DissentRecorded', data: dissent })),
      ),
    );
