import { chainW, left, right, type Either } from 'fp-ts/lib/Either.js';
import { of, type NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Act } from '../../act.js';
import { seatOf } from '../../body/state.js';
import { classOn } from '../../commission/state.js';
import type { Premises } from '../../decider.js';
import type { Effect, ExpandedClass } from '../../effects.js';
import { POLICY } from '../../enactment/policy.js';
import { COMMISSION, type EventId, type ResolutionId } from '../../values.js';
import { isSomebodyAt, pinnedCharter } from '../attendance/decide.js';
import { presentVotingSeats, roomWithoutRecused } from '../attendance/roster.js';
import type { AgendaItem } from '../convocation/commands.js';
import type { SessionEvent } from '../events.js';
import { inStage, known } from '../stage.js';
import { ballotOf, type Ballot, type Session } from '../state.js';
import type {
  CastCastingVote,
  DecideItem,
  DeclareUnanimity,
  Outcome,
  PutItemToVote,
  RecordRollCall,
} from './commands.js';
import type { Adoption } from './events.js';
import { outcomeOf, tallyOf } from './outcome.js';
import type { BallotRefusals } from './rejections.js';

type Decision<Type extends keyof BallotRefusals> = Either<BallotRefusals[Type], NonEmptyArray<SessionEvent>>;

const onAgenda = ({ agenda }: Session, item: string): AgendaItem | null =>
  agenda.find((candidate) => candidate.item === item) ?? null;

/** The wording that is put to the vote is the motion's at that moment: the motion's revision is part of the event. */
export const putToVote =
  ({ command: { session: id, item, motion: named } }: Act<PutItemToVote>, premises: Premises) =>
  (state: Session | null): Decision<'PutItemToVote'> =>
    pipe(
      known(id, state),
      chainW(inStage('open')),
      chainW((session): Decision<'PutItemToVote'> => {
        const entry = onAgenda(session, item);
        if (entry !== null && entry.kind !== 'decision') return left({ _tag: 'NothingToVote', item, kind: entry.kind });
        const id = entry?.motion ?? named;
        if (id === undefined)
          return left({ _tag: 'NotOnAgenda', item, agenda: session.agenda.map((listed) => listed.item) });
        const { putToVote: already, outcome } = ballotOf(session, item);
        if (outcome !== null) return left({ _tag: 'Decided', item, outcome });
        if (already !== null) return left({ _tag: 'VotedAlready', item });
        const motion = premises.get(id);
        const body = premises.get(session.body);
        if (motion === null) return left({ _tag: 'Unknown', id });
        if (body === null) return left({ _tag: 'Unknown', id: session.body });
        if (motion.body !== session.body) return left({ _tag: 'MotionOfAnotherBody', motion: id, body: motion.body });
        const ours = motion.stage.kind === 'submitted' && motion.stage.session === session.session;
        if (!ours && !(entry === null && motion.stage.kind === 'proposed'))
          return left({ _tag: 'MotionNotFree', motion: id, stage: motion.stage.kind });
        const { matter, title, text, effects } = motion;
        return right(
          of({
            type: 'ItemPutToVote',
            data: {
              item,
              motion: id,
              revision: premises.revisionOf(id),
              matter,
              title,
              text,
              effects,
              present: roomWithoutRecused(session, item, body, pinnedCharter(session, premises), {
                present: presentVotingSeats(session, body),
                base: session.opened?.base ?? 0,
              }).present,
              onAgenda: entry !== null,
            },
          }),
        );
      }),
    );

const voting =
  (item: string) =>
  (session: Session): Either<BallotRefusals['DeclareUnanimity'], Session> => {
    const { putToVote: put, votes, declared } = ballotOf(session, item);
    if (put === null) return left({ _tag: 'NotPutToVote', item });
    return votes === null && declared === null ? right(session) : left({ _tag: 'VotedAlready', item });
  };

/** After the count a roll call can only be put right, and only by one of the same item. */
const countingOrRectifying =
  (item: string, rectified: EventId | undefined) =>
  (session: Session): Either<BallotRefusals['RecordRollCall'], Session> => {
    if (rectified === undefined) return pipe(session, inStage('open'), chainW(voting(item)));
    return ballotOf(session, item).votes?.events.includes(rectified) === true
      ? right(session)
      : left({ _tag: 'NotRectifiable', event: rectified, why: 'other-kind' });
  };

/** A fact: whoever had a voice at the table may have voted; what that is worth, the decision says. */
export const recordRollCall =
  ({ command: { session: id, item, votes }, circumstances: { rectifies } }: Act<RecordRollCall>, premises: Premises) =>
  (state: Session | null): Decision<'RecordRollCall'> =>
    pipe(
      known(id, state),
      chainW(countingOrRectifying(item, rectifies?.event)),
      chainW((session): Decision<'RecordRollCall'> => {
        const body = premises.get(session.body);
        if (body === null) return left({ _tag: 'Unknown', id: session.body });
        const seats = votes.map(({ seat }) => seat);
        const unknown = seats.filter((seat) => seatOf(body, seat) === null);
        if (unknown.length > 0) return left({ _tag: 'UnknownSeats', seats: unknown, body: session.body });
        const absent = seats.filter((seat) => !isSomebodyAt(session, seat));
        if (absent.length > 0 && rectifies === undefined) return left({ _tag: 'SeatsAbsent', seats: absent });
        return right(of({ type: 'RollCallRecorded', data: { item, votes } }));
      }),
    );

export const declareUnanimity =
  ({ command: { session: id, item, manner } }: Act<DeclareUnanimity>) =>
  (state: Session | null): Decision<'DeclareUnanimity'> =>
    pipe(
      known(id, state),
      chainW(inStage('open')),
      chainW(voting(item)),
      chainW((): Decision<'DeclareUnanimity'> => right(of({ type: 'UnanimityDeclared', data: { item, manner } }))),
    );

export const castCastingVote =
  ({ command: { session: id, item, choice } }: Act<CastCastingVote>) =>
  (state: Session | null): Decision<'CastCastingVote'> =>
    pipe(
      known(id, state),
      chainW(inStage('open')),
      chainW((session): Decision<'CastCastingVote'> => {
        const { votes, castingVote, outcome } = ballotOf(session, item);
        if (outcome !== null) return left({ _tag: 'Decided', item, outcome });
        if (votes === null) return left({ _tag: 'NotVotedYet', item });
        if (castingVote !== null) return left({ _tag: 'VotedAlready', item });
        return right(of({ type: 'CastingVoteCast', data: { item, choice } }));
      }),
    );

type ClassWithoutList = Extract<BallotRefusals['DecideItem'], { readonly _tag: 'ClassWithoutList' }>;

/** The lists that the classes of a motion stand for on the day it is adopted. */
const expand = (
  effects: readonly Effect[],
  day: string,
  premises: Premises,
): Either<ClassWithoutList, readonly ExpandedClass[]> => {
  const commission = premises.get(COMMISSION);
  const expanded: ExpandedClass[] = [];
  for (const effect of effects) {
    if ((effect.kind !== 'assign' && effect.kind !== 'invite') || effect.to.kind !== 'class') continue;
    const listed = commission === null ? null : classOn(commission, effect.to.class, day);
    if (listed === null) return left({ _tag: 'ClassWithoutList', class: effect.to.class });
    expanded.push({
      effect: effect.effect,
      class: effect.to.class,
      membership: effect.to.membership,
      listedFrom: listed.from,
      members: listed.members,
    });
  }
  return right(expanded);
};

const adoptionOf = (
  session: Session,
  ballot: Ballot,
  put: NonNullable<Ballot['putToVote']>,
  day: string,
  premises: Premises,
): Either<ClassWithoutList, Adoption> => {
  const charter = pinnedCharter(session, premises);
  const ordinal = String(session.adopted + 1).padStart(2, '0');
  const name = session.session.slice('session-'.length);
  const resolution: ResolutionId = `resolution-${name}-${ordinal}`;
  const { title, text, effects } = put;
  const lists = expand(effects, day, premises);
  if (lists._tag === 'Left') return lists;
  return right({
    resolution,
    number: `${name}/${ordinal}`,
    title,
    text,
    effects,
    expanded: lists.right,
    takesEffect: charter?.takesEffect?.value ?? 'adoption',
    ifIrregular: charter?.irregularEffects?.value ?? 'wait',
    brokenBefore: [...new Set([...session.brokenRules, ...ballot.brokenRules])],
  });
};

const outcomeFor = (session: Session, item: string, declared: Outcome | undefined, premises: Premises) => {
  const ballot = ballotOf(session, item);
  const voted = outcomeOf(pinnedCharter(session, premises), ballot);
  if (voted !== null) return right(declared ?? voted);
  if (ballot.putToVote !== null && (declared === undefined || declared === 'adopted' || declared === 'defeated'))
    return left({ _tag: 'NotVotedYet', item } as const);
  if (declared === undefined) return left({ _tag: 'OutcomeMissing', item } as const);
  return declared === 'adopted' || declared === 'defeated'
    ? left({ _tag: 'NotVotedYet', item } as const)
    : right(declared);
};

export const decideItem =
  (
    { command: { session: id, item, outcome: declared }, circumstances: { onDay } }: Act<DecideItem>,
    premises: Premises,
  ) =>
  (state: Session | null): Decision<'DecideItem'> =>
    pipe(
      known(id, state),
      chainW(inStage('open')),
      chainW((session): Decision<'DecideItem'> => {
        const ballot = ballotOf(session, item);
        const entry = onAgenda(session, item);
        if (entry === null && ballot.putToVote === null)
          return left({ _tag: 'NotOnAgenda', item, agenda: session.agenda.map((listed) => listed.item) });
        if (ballot.outcome !== null) return left({ _tag: 'Decided', item, outcome: ballot.outcome });
        const decided = outcomeFor(session, item, declared, premises);
        if (decided._tag === 'Left') return decided;
        const outcome = decided.right;
        const put = ballot.putToVote;
        const adoption =
          outcome === 'adopted' && put !== null ? adoptionOf(session, ballot, put, onDay, premises) : right(null);
        if (adoption._tag === 'Left') return adoption;
        const motion = put?.motion ?? entry?.motion;
        const tally = tallyOf(ballot);
        return right(
          of({
            type: 'ItemDecided',
            data: {
              item,
              outcome,
              ...(motion === undefined ? {} : { motion }),
              ...(tally === null ? {} : { tally }),
              ...(ballot.declared === null ? {} : { declared: ballot.declared }),
              ...(ballot.castingVote === null ? {} : { castingVote: ballot.castingVote.choice }),
              ...(adoption.right === null ? {} : { adoption: adoption.right }),
              policy: POLICY,
            },
          }),
        );
      }),
    );
