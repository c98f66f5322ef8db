import { left, right, type Either } from 'fp-ts/lib/Either.js';
import type { EndsBeforeItBegins, NotInOffice } from './body/rejections.js';
import type { Day } from './calendar/day.js';
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

/** Only who holds an office can leave it. */
export const mayLeave = (
  { offices }: HasOffices,
  { office, person, until }: Leaving,
): Either<AlreadySo | NotInOffice | EndsBeforeItBegins, null> => {
  const held = offices.filter((holding) => holding.office === office && holding.person === person);
  const leaving = held.findLast((holding) => holding.until === null);
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
    (holding) => holding.office === office && holding.person === person && holding.until === null,
  );
  return offices.map((holding) => (holding === leaving ? { ...holding, until } : holding));
};
