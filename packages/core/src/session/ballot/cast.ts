import { chainW, left, right, type Either } from 'fp-ts/lib/Either.js';
import { of } from 'fp-ts/lib/NonEmptyArray.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Act, Circumstances } from '../../act.js';
import { seatOn } from '../../body/state.js';
import type { Premises } from '../../decider.js';
import type { EventId } from '../../values.js';
import { isSomebodyAt, pinnedCharter } from '../attendance/decide.js';
import type { SessionEvent } from '../events.js';
import { inStage, known } from '../stage.js';
import { ballotOf, isSitting, type Session } from '../state.js';
import type {
  AdmitPosition,
  CastCastingVote,
  CastVote,
  DeclareUnanimity,
  RecordObjection,
  RecordRollCall,
  RecordSecretBallot,
  RecordShowOfHands,
  Tally,
} from './commands.js';
import type { Decision } from './decision.js';
import { declaredOf } from './outcome.js';
import type { CountsDoNotAdd, NotOpenToVote, RepliesClosed, SeatsAbsent, SeatsVotedAlready } from './rejections.js';
import type { UnknownSeats } from '../attendance/rejections.js';

/** Put to the vote, and nothing settles it yet. */
const voting =
  (item: string) =>
  (session: Session): Either<NotOpenToVote, Session> => {
    const ballot = ballotOf(session, item);
    if (ballot.putToVote === null) return left({ _tag: 'NotPutToVote', item });
    return ballot.outcome === null && ballot.counted === null && declaredOf(ballot) === null
      ? right(session)
      : left({ _tag: 'VotedAlready', item });
  };

/** The same, and no vote was cast. */
const unvoted =
  (item: string) =>
  (session: Session): Either<NotOpenToVote, Session> =>
    ballotOf(session, item).votes === null ? right(session) : left({ _tag: 'VotedAlready', item });

/** After the count a vote can only be put right, and only by one of the same item. */
const votingOrRectifying =
  (item: string, rectified: EventId | undefined) =>
  (session: Session): Either<NotOpenToVote, Session> => {
    if (rectified === undefined) return pipe(session, inStage('open'), chainW(voting(item)));
    const { votes, counted } = ballotOf(session, item);
    return [...(votes?.events ?? []), ...(counted?.events ?? [])].includes(rectified)
      ? right(session)
      : left({ _tag: 'NotRectifiable', event: rectified, why: 'other-kind' });
  };

/** A written consultation takes replies until its closing instant. */
const inTime =
  ({ occurredAt, recordedAt, rectifies }: Circumstances) =>
  (session: Session): Either<RepliesClosed, Session> => {
    const { closes } = session;
    const at = occurredAt ?? recordedAt;
    return closes === null || at <= closes || rectifies !== undefined
      ? right(session)
      : left({ _tag: 'RepliesClosed', closes, at });
  };

type Unknown = { readonly _tag: 'Unknown'; readonly id: Session['body'] };

/** Whoever had a voice at the table may have voted; what that is worth, the decision says. */
const seatsThere =
  (seats: readonly string[], premises: Premises, rectifying: boolean) =>
  (session: Session): Either<Unknown | UnknownSeats | SeatsAbsent, Session> => {
    const body = premises.get(session.body);
    if (body === null) return left({ _tag: 'Unknown', id: session.body });
    const unknown = seats.filter((seat) => seatOn(body, seat, session.sitsOn) === null);
    if (unknown.length > 0) return left({ _tag: 'UnknownSeats', seats: unknown, body: session.body });
    const absent = isSitting(session) ? seats.filter((seat) => !isSomebodyAt(session, seat)) : [];
    return absent.length > 0 && !rectifying ? left({ _tag: 'SeatsAbsent', seats: absent }) : right(session);
  };

/** One vote for a seat: those that another entry has already cast, unless it is the one that is put right. */
const once =
  (item: string, seats: readonly string[], rectified: EventId | undefined) =>
  (session: Session): Either<SeatsVotedAlready, Session> => {
    const others = (ballotOf(session, item).votes?.votes ?? []).filter(
      ({ facts }) => rectified === undefined || !facts.includes(rectified),
    );
    const twice = seats.filter((seat) => others.some((vote) => vote.seat === seat));
    return twice.length === 0 ? right(session) : left({ _tag: 'SeatsVotedAlready', item, seats: twice });
  };

/** A roll is called once; votes cast one by one may come before it and after. */
const notCalledYet =
  (item: string, rectifying: boolean) =>
  (session: Session): Either<NotOpenToVote, Session> =>
    !rectifying && ballotOf(session, item).votes?.called === true
      ? left({ _tag: 'VotedAlready', item })
      : right(session);

export const recordRollCall =
  ({ command: { session: id, item, votes }, circumstances }: Act<RecordRollCall>, premises: Premises) =>
  (state: Session | null): Decision<'RecordRollCall'> => {
    const { rectifies } = circumstances;
    const seats = votes.map(({ seat }) => seat);
    return pipe(
      known(id, state),
      chainW(votingOrRectifying(item, rectifies?.event)),
      chainW(notCalledYet(item, rectifies !== undefined)),
      chainW(inTime(circumstances)),
      chainW(seatsThere(seats, premises, rectifies !== undefined)),
      chainW(once(item, seats, rectifies?.event)),
      chainW((): Decision<'RecordRollCall'> => right(of({ type: 'RollCallRecorded', data: { item, votes } }))),
    );
  };

export const castVote =
  ({ command: { type: _, session: id, ...cast }, circumstances }: Act<CastVote>, premises: Premises) =>
  (state: Session | null): Decision<'CastVote'> => {
    const { item, seat } = cast;
    const rectified = circumstances.rectifies?.event;
    return pipe(
      known(id, state),
      chainW(votingOrRectifying(item, rectified)),
      chainW(inTime(circumstances)),
      chainW(seatsThere([seat], premises, rectified !== undefined)),
      chainW(once(item, [seat], rectified)),
      chainW((): Decision<'CastVote'> => right(of({ type: 'VoteCast', data: cast }))),
    );
  };

const totalOf = (tally: Tally): number => tally.for + tally.against + tally.abstentions;

const adding =
  (tally: Tally, voters: (session: Session) => number) =>
  (session: Session): Either<CountsDoNotAdd, Session> => {
    const counted = totalOf(tally);
    const expected = voters(session);
    return counted > 0 && counted <= expected
      ? right(session)
      : left({ _tag: 'CountsDoNotAdd', counted, voters: expected });
  };

/** A hand that did not go up is no vote: the counts may be fewer than those present, and never more. */
export const recordShowOfHands =
  ({ command: { session: id, item, tally }, circumstances: { rectifies } }: Act<RecordShowOfHands>) =>
  (state: Session | null): Decision<'RecordShowOfHands'> =>
    pipe(
      known(id, state),
      chainW(votingOrRectifying(item, rectifies?.event)),
      chainW(unvoted(item)),
      chainW(adding(tally, (session) => ballotOf(session, item).putToVote?.present.length ?? 0)),
      chainW((): Decision<'RecordShowOfHands'> => right(of({ type: 'HandsCounted', data: { item, tally } }))),
    );

export const recordSecretBallot =
  ({ command: { session: id, item, voted, tally }, circumstances }: Act<RecordSecretBallot>, premises: Premises) =>
  (state: Session | null): Decision<'RecordSecretBallot'> => {
    const { rectifies } = circumstances;
    return pipe(
      known(id, state),
      chainW(votingOrRectifying(item, rectifies?.event)),
      chainW(unvoted(item)),
      chainW(inTime(circumstances)),
      chainW(seatsThere(voted, premises, rectifies !== undefined)),
      chainW((): Decision<'RecordSecretBallot'> => {
        if (totalOf(tally) !== voted.length)
          return left({ _tag: 'CountsDoNotAdd', counted: totalOf(tally), voters: voted.length });
        return right(of({ type: 'SecretBallotCounted', data: { item, voted: voted.toSorted(), tally } }));
      }),
    );
  };

export const declareUnanimity =
  ({ command: { session: id, item, manner } }: Act<DeclareUnanimity>) =>
  (state: Session | null): Decision<'DeclareUnanimity'> =>
    pipe(
      known(id, state),
      chainW(inStage('open')),
      chainW(voting(item)),
      chainW(unvoted(item)),
      chainW((session): Decision<'DeclareUnanimity'> =>
        ballotOf(session, item).declared === null
          ? right(of({ type: 'UnanimityDeclared', data: { item, manner } }))
          : left({ _tag: 'VotedAlready', item }),
      ),
    );

export const recordObjection =
  ({ command: { type: _, session: id, ...objection }, circumstances }: Act<RecordObjection>, premises: Premises) =>
  (state: Session | null): Decision<'RecordObjection'> =>
    pipe(
      known(id, state),
      chainW(inStage('open')),
      chainW(inTime(circumstances)),
      chainW(seatsThere([objection.seat], premises, false)),
      chainW((session): Decision<'RecordObjection'> => {
        const { item, seat } = objection;
        const { declared, objections, outcome } = ballotOf(session, item);
        if (outcome !== null) return left({ _tag: 'Decided', item, outcome });
        if (declared === null && isSitting(session)) return left({ _tag: 'NothingDeclared', item });
        if (objections.includes(seat)) return left({ _tag: 'AlreadySo', what: seat });
        return right(of<SessionEvent>({ type: 'ObjectionRecorded', data: objection }));
      }),
    );

/** Admitted while the item is open, of a seat that nobody represents. Whether it counts is the charter’s to say. */
export const admitPosition =
  ({ command: { type: _, session: id, ...position } }: Act<AdmitPosition>, premises: Premises) =>
  (state: Session | null): Decision<'AdmitPosition'> =>
    pipe(
      known(id, state),
      chainW(inStage('open')),
      chainW((session): Decision<'AdmitPosition'> => {
        const { item, seat } = position;
        const { positions, outcome } = ballotOf(session, item);
        const body = premises.get(session.body);
        if (body === null) return left({ _tag: 'Unknown', id: session.body });
        if (seatOn(body, seat, session.sitsOn) === null)
          return left({ _tag: 'UnknownSeats', seats: [seat], body: session.body });
        if (outcome !== null) return left({ _tag: 'Decided', item, outcome });
        if (isSomebodyAt(session, seat)) return left({ _tag: 'SeatPresent', seat });
        if (positions.some((admitted) => admitted.seat === seat)) return left({ _tag: 'AlreadySo', what: seat });
        const counts = pinnedCharter(session, premises)?.absentVotes?.value === 'counted-never-in-quorum';
        return right(of<SessionEvent>({ type: 'PositionAdmitted', data: { ...position, counts } }));
      }),
    );

export const castCastingVote =
  ({ command: { session: id, item, choice } }: Act<CastCastingVote>) =>
  (state: Session | null): Decision<'CastCastingVote'> =>
    pipe(
      known(id, state),
      chainW(inStage('open')),
      chainW((session): Decision<'CastCastingVote'> => {
        const { votes, counted, castingVote, outcome } = ballotOf(session, item);
        if (outcome !== null) return left({ _tag: 'Decided', item, outcome });
        if (votes === null && counted === null) return left({ _tag: 'NotVotedYet', item });
        if (castingVote !== null) return left({ _tag: 'VotedAlready', item });
        return right(of({ type: 'CastingVoteCast', data: { item, choice } }));
      }),
    );
