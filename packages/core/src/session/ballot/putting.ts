import { chainW, left, right, type Either } from 'fp-ts/lib/Either.js';
import { of } from 'fp-ts/lib/NonEmptyArray.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Act } from '../../act.js';
import type { Body } from '../../body/state.js';
import type { Premises } from '../../decider.js';
import type { Motion } from '../../motion/state.js';
import { pinnedCharter } from '../attendance/decide.js';
import { presentFor } from '../attendance/roster.js';
import type { AgendaItem } from '../convocation/commands.js';
import { inStage, known } from '../stage.js';
import { ballotOf, pointOf, variantOf, variantsOf, type Session } from '../state.js';
import type { PutItemToVote } from './commands.js';
import type { Decision } from './decision.js';
import type { ItemPutToVote } from './events.js';
import type { BallotRefusals } from './rejections.js';
import { pendingAmendments, wordingOf } from './variants.js';
import { weighing } from './weights.js';

/** The point of the agenda that an item is, changes or is a part of. */
export const entryOf = (session: Session, item: string): AgendaItem | null => {
  const point = pointOf(session, item);
  return session.agenda.find((candidate) => candidate.item === point) ?? null;
};

/** An item’s text is voted after the amendments to it; one that was split, part by part. */
const turn = (session: Session, item: string): Either<BallotRefusals['PutItemToVote'], Session> => {
  const parts = variantsOf(session, item, 'part').map(({ name }) => name);
  if (parts.length > 0) return left({ _tag: 'ItemIsSplit', item, parts });
  const amendments = pendingAmendments(session, item);
  return amendments.length > 0 ? left({ _tag: 'AmendmentsPending', item, amendments }) : right(session);
};

/** The wording that is put to the vote is the motion's at that moment: the motion's revision is part of the event. */
export const wordingPutToVote = (
  session: Session,
  item: string,
  motion: Motion,
  body: Body,
  premises: Premises,
): ItemPutToVote['data'] => {
  const variant = variantOf(session, item);
  const { title, text, effects } = variant ?? wordingOf(session, item, motion);
  return {
    item,
    motion: motion.motion,
    revision: premises.revisionOf(motion.motion),
    matter: motion.matter,
    title,
    text,
    effects,
    present: presentFor(session, item, body, pinnedCharter(session, premises)),
    assentingBySilence: [],
    ...weighing(pinnedCharter(session, premises), body, session),
    onAgenda: entryOf(session, item) !== null,
    ...(variant === null ? {} : variant.as === 'amendment' ? { amends: variant.of } : { partOf: variant.of }),
  };
};

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
        return right(of({ type: 'ItemPutToVote', data: wordingPutToVote(session, item, motion, body, premises) }));
      }),
    );
