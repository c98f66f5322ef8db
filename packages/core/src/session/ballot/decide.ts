import { chainW, left, right, type Either } from 'fp-ts/lib/Either.js';
import { of, type NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Act } from '../../act.js';
import { classOn } from '../../commission/state.js';
import type { Premises } from '../../decider.js';
import type { Effect, ExpandedClass } from '../../effects.js';
import { POLICY } from '../../enactment/policy.js';
import { COMMISSION, type ResolutionId } from '../../values.js';
import { pinnedCharter } from '../attendance/decide.js';
import { presentVotingSeats } from '../attendance/roster.js';
import type { AgendaItem } from '../convocation/commands.js';
import type { SessionEvent } from '../events.js';
import { inStage, known } from '../stage.js';
import { ballotOf, variantOf, variantsOf, type Ballot, type Session } from '../state.js';
import type { DecideItem, Outcome, PutItemToVote } from './commands.js';
import type { Adoption, ItemDecided } from './events.js';
import { declaredOf, isWeighed, outcomeOf, tallyOf, weighedTallyOf } from './outcome.js';
import type { BallotRefusals } from './rejections.js';
import { pendingAmendments, wordingOf } from './variants.js';
import { weighing } from './weights.js';

export type Decision<Type extends keyof BallotRefusals> = Either<BallotRefusals[Type], NonEmptyArray<SessionEvent>>;

/** The point of the agenda that an item is, changes or is a part of. */
const entryOf = (session: Session, item: string): AgendaItem | null => {
  const name = variantOf(session, item)?.of ?? item;
  return session.agenda.find((candidate) => candidate.item === name) ?? null;
};

/** An item’s text is voted after the amendments to it; one that was split, part by part. */
const turn = (session: Session, item: string): Either<BallotRefusals['PutItemToVote'], Session> => {
  const parts = variantsOf(session, item, 'part').map(({ name }) => name);
  if (parts.length > 0) return left({ _tag: 'ItemIsSplit', item, parts });
  const amendments = pendingAmendments(session, item);
  return amendments.length > 0 ? left({ _tag: 'AmendmentsPending', item, amendments }) : right(session);
};

/** The wording that is put to the vote is the motion's at that moment: the motion's revision is part of the event. */
export const putToVote =
  ({ command: { session: id, item, motion: named } }: Act<PutItemToVote>, premises: Premises) =>
  (state: Session | null): Decision<'PutItemToVote'> =>
    pipe(
      known(id, state),
      chainW(inStage('open')),
      chainW((session): Decision<'PutItemToVote'> => {
        const entry = entryOf(session, item);
        if (entry !== null && entry.kind !== 'decision') return left({ _tag: 'NothingToVote', item, kind: entry.kind });
        const id = entry?.motion ?? named;
        if (id === undefined)
          return left({ _tag: 'NotOnAgenda', item, agenda: session.agenda.map((listed) => listed.item) });
        const { putToVote: already, outcome } = ballotOf(session, item);
        if (outcome !== null) return left({ _tag: 'Decided', item, outcome });
        if (already !== null) return left({ _tag: 'VotedAlready', item });
        const next = turn(session, item);
        if (next._tag === 'Left') return next;
        const motion = premises.get(id);
        const body = premises.get(session.body);
        if (motion === null) return left({ _tag: 'Unknown', id });
        if (body === null) return left({ _tag: 'Unknown', id: session.body });
        if (motion.body !== session.body) return left({ _tag: 'MotionOfAnotherBody', motion: id, body: motion.body });
        const ours = motion.stage.kind === 'submitted' && motion.stage.session === session.session;
        if (!ours && !(entry === null && motion.stage.kind === 'proposed'))
          return left({ _tag: 'MotionNotFree', motion: id, stage: motion.stage.kind });
        const variant = variantOf(session, item);
        const { title, text, effects } = variant ?? wordingOf(session, item, motion);
        return right(
          of({
            type: 'ItemPutToVote',
            data: {
              item,
              motion: id,
              revision: premises.revisionOf(id),
              matter: motion.matter,
              title,
              text,
              effects,
              present: presentVotingSeats(session, body),
              ...weighing(pinnedCharter(session, premises), body, session),
              onAgenda: entry !== null,
              ...(variant === null ? {} : variant.as === 'amendment' ? { amends: variant.of } : { partOf: variant.of }),
            },
          }),
        );
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

type Decided = ItemDecided['data'];

/** An item voted in parts has its outcome with the last of them: adopted where any part was. */
const settledWith = (session: Session, part: string, decided: Decided): readonly SessionEvent[] => {
  const variant = variantOf(session, part);
  if (variant?.as !== 'part') return [];
  const parts = variantsOf(session, variant.of, 'part').map(({ name }) => {
    const { outcome, resolution } = ballotOf(session, name);
    return name === part
      ? { outcome: decided.outcome, resolution: decided.adoption?.resolution ?? null }
      : { outcome, resolution };
  });
  if (parts.some(({ outcome }) => outcome === null)) return [];
  const settledBy = parts.find(({ resolution }) => resolution !== null)?.resolution ?? null;
  const alike = parts.every(({ outcome }) => outcome === decided.outcome);
  const outcome = settledBy === null ? (alike ? decided.outcome : 'defeated') : 'adopted';
  const { motion } = decided;
  const data = {
    item: variant.of,
    outcome,
    ...(motion === undefined ? {} : { motion }),
    ...(settledBy === null ? {} : { settledBy }),
    policy: POLICY,
  };
  return [{ type: 'ItemDecided', data }];
};

const adoptionFor = (
  session: Session,
  ballot: Ballot,
  item: string,
  outcome: Outcome,
  day: string,
  premises: Premises,
) => {
  const put = ballot.putToVote;
  const adopts = outcome === 'adopted' && put !== null && variantOf(session, item)?.as !== 'amendment';
  return adopts ? adoptionOf(session, ballot, put, day, premises) : right(null);
};

/** An amendment changes the text and settles no motion. */
const dataOf = (session: Session, item: string, outcome: Outcome, adoption: Adoption | null): Decided => {
  const ballot = ballotOf(session, item);
  const variant = variantOf(session, item);
  const motion = ballot.putToVote?.motion ?? entryOf(session, item)?.motion;
  const tally = tallyOf(ballot);
  const weighed = isWeighed(ballot) ? weighedTallyOf(ballot) : null;
  const declared = declaredOf(ballot);
  return {
    item,
    outcome,
    ...(motion === undefined || variant?.as === 'amendment' ? {} : { motion }),
    ...(tally === null ? {} : { tally }),
    ...(weighed === null ? {} : { weighed }),
    ...(declared === null ? {} : { declared }),
    ...(ballot.castingVote === null ? {} : { castingVote: ballot.castingVote.choice }),
    ...(adoption === null ? {} : { adoption }),
    ...(variant === null ? {} : variant.as === 'amendment' ? { amends: variant.of } : { partOf: variant.of }),
    policy: POLICY,
  };
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
        if (entryOf(session, item) === null && ballot.putToVote === null)
          return left({ _tag: 'NotOnAgenda', item, agenda: session.agenda.map((listed) => listed.item) });
        if (ballot.outcome !== null) return left({ _tag: 'Decided', item, outcome: ballot.outcome });
        const parts = variantsOf(session, item, 'part').map(({ name }) => name);
        if (parts.length > 0) return left({ _tag: 'ItemIsSplit', item, parts });
        const decided = outcomeFor(session, item, declared, premises);
        if (decided._tag === 'Left') return decided;
        const adoption = adoptionFor(session, ballot, item, decided.right, onDay, premises);
        if (adoption._tag === 'Left') return adoption;
        const data = dataOf(session, item, decided.right, adoption.right);
        return right([{ type: 'ItemDecided', data }, ...settledWith(session, item, data)]);
      }),
    );
