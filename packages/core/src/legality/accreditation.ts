import { byParameter, metIf, notApplicable, unverifiable, type Rule } from './rule.js';
import type { RoomSubject } from './session-subjects.js';

/** An alternate who represents a seat has the rank that the charter asks for, and a credential that was verified in time. */
export const accreditation: Rule<RoomSubject> = {
  id: 'accreditation@1',
  number: 9,
  source: 'SHF 14; CIT; EDO 14',
  judge: ({ charter, alternates, session: { openedAt } }) => {
    if (alternates.length === 0) return notApplicable({ alternates: [] });
    return byParameter(charter, 'alternates', ({ ranks, verified }) => {
      const seatsOf = (list: RoomSubject['alternates']): readonly string[] => list.map(({ seat }) => seat);
      const low = alternates.filter(({ rank }) => rank !== null && !ranks.includes(rank));
      const unknown = alternates.filter(({ rank }) => rank === null);
      const late = alternates.filter(
        ({ recordedAt }) => verified === 'before-opening' && openedAt !== null && recordedAt > openedAt,
      );
      if (low.length === 0 && late.length === 0 && unknown.length > 0)
        return unverifiable({ rankNotTold: seatsOf(unknown) });
      return {
        required: { ranks: [...ranks], verified },
        observed: { alternates: seatsOf(alternates), lowRank: seatsOf(low), verifiedLate: seatsOf(late) },
        verdict: metIf(low.length === 0 && late.length === 0),
      };
    });
  },
};
