import { left, right, type Either } from 'fp-ts/lib/Either.js';
import { of } from 'fp-ts/lib/NonEmptyArray.js';
import type { Act } from '../../act.js';
import { seatOf } from '../../body/state.js';
import type { Premises } from '../../decider.js';
import type { Effect } from '../../effects.js';
import { addressable } from '../../motion/decide.js';
import { isSomebodyAt } from '../attendance/decide.js';
import type { AgendaItem } from '../convocation/commands.js';
import { inStage, known } from '../stage.js';
import { ballotOf, variantOf, variantsOf, type Session, type Variant } from '../state.js';
import type { MoveAmendment, SplitItem } from './commands.js';
import type { Decision } from './decision.js';
import type { EffectsNotDivided, NotOpenToChange } from './rejections.js';

type Wording = Pick<Variant, 'title' | 'text' | 'effects'>;

/** The item as it stands: the motion’s own wording, or that of the last amendment adopted. */
export const wordingOf = (session: Session, item: string, motion: Wording): Wording =>
  variantsOf(session, item, 'amendment').findLast(({ name }) => ballotOf(session, name).outcome === 'adopted') ??
  motion;

export const pendingAmendments = (session: Session, item: string): readonly string[] =>
  variantsOf(session, item, 'amendment')
    .map(({ name }) => name)
    .filter((name) => ballotOf(session, name).outcome === null);

type Open = {
  readonly session: Session;
  readonly entry: AgendaItem & { readonly motion: NonNullable<AgendaItem['motion']> };
};

/** An item that decides, on which no vote has begun. */
const beforeItsVote = (
  id: MoveAmendment['session'],
  state: Session | null,
  item: string,
  names: readonly string[],
): Either<NotOpenToChange, Open> => {
  const found = known(id, state);
  if (found._tag === 'Left') return found;
  const opened = inStage('open')(found.right);
  if (opened._tag === 'Left') return opened;
  const session = opened.right;
  const { agenda } = session;
  const entry = agenda.find((candidate) => candidate.item === item);
  if (entry === undefined) return left({ _tag: 'NotOnAgenda', item, agenda: agenda.map((listed) => listed.item) });
  const { motion } = entry;
  if (motion === undefined) return left({ _tag: 'NothingToVote', item, kind: entry.kind });
  const { putToVote, outcome } = ballotOf(session, item);
  if (outcome !== null) return left({ _tag: 'Decided', item, outcome });
  if (putToVote !== null) return left({ _tag: 'VotedAlready', item });
  const parts = variantsOf(session, item, 'part').map(({ name }) => name);
  if (parts.length > 0) return left({ _tag: 'ItemIsSplit', item, parts });
  const taken = names.find(
    (name) =>
      agenda.some((listed) => listed.item === name) ||
      variantOf(session, name) !== null ||
      Object.hasOwn(session.ballots, name),
  );
  return taken === undefined
    ? right({ session, entry: { ...entry, motion } })
    : left({ _tag: 'NameTaken', name: taken });
};

export const moveAmendment =
  ({ command }: Act<MoveAmendment>, premises: Premises) =>
  (state: Session | null): Decision<'MoveAmendment'> => {
    const { type: _, session: id, ...moved } = command;
    const open = beforeItsVote(id, state, moved.item, [moved.amendment]);
    if (open._tag === 'Left') return open;
    const { session } = open.right;
    const body = premises.get(session.body);
    if (body === null) return left({ _tag: 'Unknown', id: session.body });
    const { seat } = moved;
    if (seatOf(body, seat) === null) return left({ _tag: 'UnknownSeats', seats: [seat], body: session.body });
    if (!isSomebodyAt(session, seat)) return left({ _tag: 'SeatsAbsent', seats: [seat] });
    const addressed = addressable(moved.effects, premises)();
    return addressed._tag === 'Left' ? addressed : right(of({ type: 'AmendmentMoved', data: moved }));
  };

/** Each effect of the motion goes with one part; those that go with none or with several, or that it does not have. */
const divide = (effects: readonly Effect[], parts: SplitItem['parts']): EffectsNotDivided | null => {
  const named = parts.flatMap((part) => part.effects);
  const own = effects.map(({ effect }) => effect);
  const missing = own.filter((effect) => !named.includes(effect));
  const repeated = named.filter((effect, index) => named.indexOf(effect) !== index);
  const unknown = named.filter((effect) => !own.includes(effect));
  return missing.length + repeated.length + unknown.length === 0
    ? null
    : { _tag: 'EffectsNotDivided', missing, repeated, unknown };
};

export const splitItem =
  ({ command: { session: id, item, parts } }: Act<SplitItem>, premises: Premises) =>
  (state: Session | null): Decision<'SplitItem'> => {
    const names = parts.map(({ part }) => part);
    const open = beforeItsVote(id, state, item, names);
    if (open._tag === 'Left') return open;
    const { session, entry } = open.right;
    const amendments = pendingAmendments(session, item);
    if (amendments.length > 0) return left({ _tag: 'AmendmentsPending', item, amendments });
    const motion = premises.get(entry.motion);
    if (motion === null) return left({ _tag: 'Unknown', id: entry.motion });
    const { effects } = wordingOf(session, item, motion);
    const problem = divide(effects, parts);
    if (problem !== null) return left(problem);
    const whole = parts.map((part) => ({
      ...part,
      effects: effects.filter(({ effect }) => part.effects.includes(effect)),
    }));
    return right(of({ type: 'ItemSplit', data: { item, parts: whole } }));
  };
