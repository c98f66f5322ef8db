import { left, right, type Either } from 'fp-ts/lib/Either.js';
import { plusTerm } from '../../calendar/calendar.js';
import { classOn } from '../../commission/state.js';
import type { Premises } from '../../decider.js';
import type { Effect, ExpandedClass } from '../../effects.js';
import { COMMISSION, type Days, type ResolutionId } from '../../values.js';
import { pinnedCharter } from '../attendance/decide.js';
import { ballotOf, pointOf, variantsOf, type Ballot, type Session } from '../state.js';
import { momentDue, together } from './adoption.js';
import type { Adoption } from './events.js';
import type { ClassWithoutList } from './rejections.js';

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

/** What its session broke on the way to an item’s adoption: in the item, in what it is a part of, and in what amended it. */
export const brokenOnTheWayTo = (session: Session, item: string): readonly string[] => {
  const whole = pointOf(session, item);
  const amendments = variantsOf(session, whole, 'amendment')
    .map(({ name }) => ballotOf(session, name))
    .filter(({ outcome }) => outcome === 'adopted');
  const ballots = [ballotOf(session, whole), ballotOf(session, item), ...amendments];
  return together(session.brokenRules, ...ballots.map(({ brokenRules }) => brokenRules));
};

/** What an adopted item becomes: the next resolution of its session. */
export const adoptionOf = (
  session: Session,
  brokenBefore: readonly string[],
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
  const calendar = premises.get(COMMISSION)?.calendar ?? null;
  const by = (term: Days | undefined): string | null =>
    term === undefined || calendar === null ? null : plusTerm(calendar, day, term);
  const notifyBy = by(charter?.notifiedWithin?.value);
  const publishBy = by(charter?.publishedWithin?.value);
  return right({
    resolution,
    number: `${name}/${ordinal}`,
    title,
    text,
    effects,
    expanded: lists.right,
    takesEffect: momentDue(charter?.takesEffect?.value ?? 'adoption', effects),
    ...(notifyBy === null ? {} : { notifyBy }),
    ...(publishBy === null ? {} : { publishBy }),
    ifIrregular: charter?.irregularEffects?.value ?? 'wait',
    brokenBefore,
  });
};
