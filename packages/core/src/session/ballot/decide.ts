import { chainW, left, right, type Either } from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Act } from '../../act.js';
import type { Charter } from '../../charter.js';
import type { Premises } from '../../decider.js';
import { POLICY } from '../../enactment/policy.js';
import { pinnedCharter } from '../attendance/decide.js';
import type { SessionEvent } from '../events.js';
import { inStage, known } from '../stage.js';
import { ballotOf, variantOf, variantsOf, type Ballot, type Session } from '../state.js';
import { adoptionOf, brokenOnTheWayTo } from './adopting.js';
import { isVoted } from './carried.js';
import type { DecideItem, Outcome } from './commands.js';
import type { Decision } from './decision.js';
import type { Adoption, ItemDecided } from './events.js';
import { declaredOf, isWeighed, outcomeOf, tallyOf, weighedTallyOf } from './outcome.js';
import { entryOf } from './putting.js';
import type { BallotRefusals, OutcomeDetail } from './rejections.js';

/** The body to which another one proposes a matter that it does not decide, as the charter says. */
export const proposesTo = (charter: Charter | null, { body }: Session, matter: string) => {
  const listed = charter?.decides?.value.find((each) => each.body === body);
  return listed === undefined || listed.decides.includes(matter) ? null : listed.proposesTo;
};

type Given = Pick<DecideItem, 'outcome' | 'finalText' | 'referredTo'>;

/** What an outcome cannot be without, or has nothing to do with. */
const detailProblem = (item: string, outcome: Outcome, { finalText, referredTo }: Given): OutcomeDetail | null => {
  const goesElsewhere = outcome === 'referred' || outcome === 'proposed';
  if (outcome === 'adopted-in-general' && finalText === undefined)
    return { _tag: 'OutcomeDetail', item, outcome, detail: 'finalText', problem: 'missing' };
  if (outcome !== 'adopted-in-general' && finalText !== undefined)
    return { _tag: 'OutcomeDetail', item, outcome, detail: 'finalText', problem: 'not-expected' };
  if (goesElsewhere && referredTo === undefined)
    return { _tag: 'OutcomeDetail', item, outcome, detail: 'referredTo', problem: 'missing' };
  return !goesElsewhere && referredTo !== undefined
    ? { _tag: 'OutcomeDetail', item, outcome, detail: 'referredTo', problem: 'not-expected' }
    : null;
};

/** The votes’ outcome where they were taken; otherwise the one that is declared. */
const outcomeFor = (
  session: Session,
  item: string,
  declared: Outcome | undefined,
  premises: Premises,
): Either<BallotRefusals['DecideItem'], Outcome> => {
  const ballot = ballotOf(session, item);
  const charter = pinnedCharter(session, premises);
  const voted = outcomeOf(charter, ballot);
  const settles = declared !== undefined && isVoted(declared);
  if (voted !== null) {
    const elsewhere = proposesTo(charter, session, ballot.putToVote?.matter ?? '') !== null;
    return right(declared ?? (voted === 'adopted' && elsewhere ? 'proposed' : voted));
  }
  if (settles || (ballot.putToVote !== null && declared === undefined)) return left({ _tag: 'NotVotedYet', item });
  return declared === undefined ? left({ _tag: 'OutcomeMissing', item }) : right(declared);
};

type Decided = ItemDecided['data'];

/** What a whole comes to whose parts came to several things: what is still open of it keeps it open. */
const WEIGHTIEST: readonly Outcome[] = ['proposed', 'referred', 'deferred', 'defeated', 'noted'];

/** An item voted in parts has its outcome with the last of them: adopted where any part was. */
const settledWith = (session: Session, part: string, decided: Decided): readonly SessionEvent[] => {
  const variant = variantOf(session, part);
  if (variant?.as !== 'part') return [];
  const parts = variantsOf(session, variant.of, 'part').map(({ name }) => {
    if (name !== part) return ballotOf(session, name);
    const { outcome, adoption, referredTo = null } = decided;
    return { outcome, resolution: adoption?.resolution ?? null, referredTo };
  });
  if (parts.some(({ outcome }) => outcome === null)) return [];
  const settledBy = parts.find(({ resolution }) => resolution !== null)?.resolution ?? null;
  const open = WEIGHTIEST.find((each) => parts.some(({ outcome }) => outcome === each)) ?? 'withdrawn';
  const outcome = settledBy === null ? open : 'adopted';
  const to = parts.find((each) => each.outcome === outcome)?.referredTo ?? null;
  const { motion } = decided;
  const data = {
    item: variant.of,
    outcome,
    ...(motion === undefined ? {} : { motion }),
    ...(settledBy === null ? {} : { settledBy }),
    ...(to === null ? {} : { referredTo: to }),
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
  const adopts =
    (outcome === 'adopted' || outcome === 'adopted-in-general') &&
    put !== null &&
    variantOf(session, item)?.as !== 'amendment';
  return adopts ? adoptionOf(session, brokenOnTheWayTo(session, item), put, day, premises) : right(null);
};

/** An amendment changes the text and settles no motion. */
const dataOf = (
  session: Session,
  item: string,
  outcome: Outcome,
  { finalText, referredTo }: Given,
  adoption: Adoption | null,
): Decided => {
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
    ...(adoption === null ? {} : { adoption: { ...adoption, ...(finalText === undefined ? {} : { finalText }) } }),
    ...(referredTo === undefined ? {} : { referredTo }),
    ...(variant === null ? {} : variant.as === 'amendment' ? { amends: variant.of } : { partOf: variant.of }),
    policy: POLICY,
  };
};

export const decideItem =
  (
    { command: { type: _, session: id, item, ...given }, circumstances: { onDay } }: Act<DecideItem>,
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
        const decided = outcomeFor(session, item, given.outcome, premises);
        if (decided._tag === 'Left') return decided;
        const outcome = decided.right;
        const stated = proposesTo(pinnedCharter(session, premises), session, ballot.putToVote?.matter ?? '');
        const goesTo = given.referredTo ?? (outcome === 'proposed' ? stated : null);
        const details = { ...given, ...(goesTo === null ? {} : { referredTo: goesTo }) };
        const problem = detailProblem(item, outcome, details);
        if (problem !== null) return left(problem);
        if (goesTo !== null && premises.get(goesTo) === null) return left({ _tag: 'Unknown', id: goesTo });
        if (goesTo === session.body) return left({ _tag: 'ReferredToItself', body: goesTo });
        const adoption = adoptionFor(session, ballot, item, outcome, onDay, premises);
        if (adoption._tag === 'Left') return adoption;
        const data = dataOf(session, item, outcome, details, adoption.right);
        return right([{ type: 'ItemDecided', data }, ...settledWith(session, item, data)]);
      }),
    );
