import type { Commission } from '../commission/state.js';
import { classOn } from '../commission/state.js';
import type { Day } from '../calendar/day.js';
import type { InstitutionId } from '../values.js';
import { addressedBy } from './addressees.js';
import type { Resolution } from './state.js';

/** Who came into an open class after its effect was adopted: bound by an act of the executive secretary, from the day of that act. */
export const laterMembersOf = (
  cited: Resolution,
  effect: string,
  commission: Commission | null,
  day: Day,
): readonly InstitutionId[] => {
  const open = cited.expanded.find((listed) => listed.effect === effect && listed.membership === 'open');
  if (open === undefined || commission === null) return [];
  const addressed = addressedBy(cited, effect);
  return (classOn(commission, open.class, day)?.members ?? []).filter((member) => !addressed.includes(member));
};
