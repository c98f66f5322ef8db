import { left, right, type Either } from 'fp-ts/lib/Either.js';
import type { EndsBeforeItBegins, NotInOffice } from './body/rejections.js';
import { plusDays, type Day } from './calendar/day.js';
import type { OfficeAlreadyHeld } from './commission/rejections.js';
import type { HasOffices, Holding } from './offices.js';
import type { CommonRejection } from './refusals.js';
import type { Office, PersonId } from './values.js';

type AlreadySo = Extract<CommonRejection, { readonly _tag: 'AlreadySo' }>;

type Taking = {
  readonly office: Office;
  readonly person: PersonId;
  readonly standing: Holding['standing'];
  readonly from: Day;
  readonly until?: Day | undefined;
};
type Leaving = { readonly office: Office; readonly person: PersonId; readonly until: Day };
type Change =
  | { readonly office: Office; readonly comes: Holding['standing']; readonly person: PersonId }
  | { readonly office: Office; readonly comes: 'nobody' };
/** What a change does to one office: who leaves it, on which day, and whether somebody new comes. */
type Turnover = { readonly leaving: readonly Holding[]; readonly until: Day; readonly comes: boolean };

const overlaps = (holding: Holding, { from, until }: Taking): boolean =>
  (holding.until === null || from <= holding.until) && (until === undefined || holding.from <= until);

/**
 * Each office has one titular at a time and one acting holder, who may stand beside the titular during an absence. Taking an office
 * ends nobody's holding: that is an act of its own, with its own source.
 */
export const mayTake = (
  { offices }: HasOffices,
  taking: Taking,
): Either<AlreadySo | OfficeAlreadyHeld | EndsBeforeItBegins, null> => {
  const { office, person, standing, from, until } = taking;
  if (until !== undefined && until < from) return left({ _tag: 'EndsBeforeItBegins', from, until });
  const inTheWay = offices.find(
    (holding) => holding.office === office && holding.standing === standing && overlaps(holding, taking),
  );
  if (inTheWay === undefined) return right(null);
  const within = inTheWay.from <= from && inTheWay.until === (until ?? null);
  return inTheWay.person === person && within
    ? left({ _tag: 'AlreadySo', what: office })
    : left({ _tag: 'OfficeAlreadyHeld', office, by: inTheWay.person, from: inTheWay.from });
};

const lastsBeyond = (holding: Holding, until: Day): boolean => holding.until === null || until < holding.until;

const mayEnd = (holding: Holding, until: Day): boolean =>
  holding.until === null || (holding.from <= until && until < holding.until);

/** Only who holds an office can leave it, and who holds it to a day may leave earlier. */
export const mayLeave = (
  { offices }: HasOffices,
  { office, person, until }: Leaving,
): Either<AlreadySo | NotInOffice | EndsBeforeItBegins, null> => {
  const held = offices.filter((holding) => holding.office === office && holding.person === person);
  const leaving = held.findLast((holding) => mayEnd(holding, until));
  if (leaving === undefined) {
    const ends = held.flatMap((holding) => holding.until ?? []).sort();
    if (ends.includes(until)) return left({ _tag: 'AlreadySo', what: office });
    return left({ _tag: 'NotInOffice', office, person, endedOn: ends.at(-1) ?? null });
  }
  return until < leaving.from ? left({ _tag: 'EndsBeforeItBegins', from: leaving.from, until }) : right(null);
};

/** The offices once somebody has left one. */
export const afterLeaving = ({ offices }: HasOffices, { office, person, until }: Leaving): readonly Holding[] => {
  const leaving = offices.findLast(
    (holding) => holding.office === office && holding.person === person && mayEnd(holding, until),
  );
  return offices.map((holding) => (holding === leaving ? { ...holding, until } : holding));
};

/**
 * A change of administration ends whoever is in the office, titular and acting, on the eve; who stays as before brings nothing. Who
 * came on that day or later is in the way.
 */
export const turnover = ({ offices }: HasOffices, change: Change, from: Day): Either<OfficeAlreadyHeld, Turnover> => {
  const until = plusDays(from, -1);
  const held = offices.filter((holding) => holding.office === change.office && lastsBeyond(holding, until));
  const stays = (holding: Holding): boolean =>
    change.comes === holding.standing && change.person === holding.person && holding.until === null;
  const leaving = held.filter((holding) => !stays(holding));
  const inTheWay = leaving.find((holding) => holding.from >= from);
  if (inTheWay !== undefined)
    return left({ _tag: 'OfficeAlreadyHeld', office: change.office, by: inTheWay.person, from: inTheWay.from });
  return right({ leaving, until, comes: change.comes !== 'nobody' && !held.some(stays) });
};
