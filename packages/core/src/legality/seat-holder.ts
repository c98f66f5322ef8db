import { byParameter, metIf, notApplicable, unverifiable, type Rule } from './rule.js';
import type { RoomSubject } from './session-subjects.js';

/**
 * A titular or an acting holder sits by the office that the institution’s own record gives; a substitute by absence, by its
 * regulation, cited, while no titular is there. The charter says whether these two stand in at all.
 */
export const seatHolder: Rule<RoomSubject> = {
  id: 'seat-holder@1',
  number: 10,
  source: 'Derived from rule 2: the seat is the institution’s, and its office says who sits there',
  judge: ({ charter, holders }) => {
    if (holders.length === 0) return notApplicable({ present: [] });
    return byParameter(charter, 'standIns', (allowed) => {
      const wrongly = holders
        .filter(
          ({ capacity, holds }) =>
            holds === 'no' ||
            (capacity === 'acting' && !allowed.includes('acting-holder')) ||
            (capacity === 'substitute' && !allowed.includes('substitute-by-absence')),
        )
        .map(({ seat }) => seat);
      const untold = holders.filter(({ holds }) => holds === 'untold').map(({ seat }) => seat);
      if (wrongly.length === 0 && untold.length > 0) return unverifiable({ officeNotTold: untold });
      return {
        required: { standIns: [...allowed] },
        observed: { present: holders.map(({ seat }) => seat), withoutOffice: wrongly },
        verdict: metIf(wrongly.length === 0),
      };
    });
  },
};
