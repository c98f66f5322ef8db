import { daysAfter, type Calendar } from '../calendar/calendar.js';
import type { Day } from '../calendar/day.js';
import type { Charter } from '../charter.js';
import type { Vote } from '../session/ballot/commands.js';
import { byParameter, metIf, notApplicable, type Rule } from './rule.js';

/** A dissent from what was decided. `votes`: null where nobody voted by name. */
export type DissentSubject = {
  readonly charter: Charter | null;
  readonly calendar: Calendar;
  readonly sessionDay: Day;
  readonly onDay: Day;
  readonly seat: string;
  readonly votes: readonly Vote[] | null;
};

/** Who voted and was not for it may dissent, in time. */
export const dissent: Rule<DissentSubject> = {
  id: 'dissent@1',
  number: 26,
  source: 'LCE; UNACAR; Spain, Ley 40/2015 19.5',
  judge: ({ charter, calendar, sessionDay, onDay, seat, votes }) => {
    if (votes === null) return notApplicable({ seat });
    return byParameter(charter, 'dissent', (within) => {
      const after = daysAfter(calendar, sessionDay, onDay, within.unit);
      const vote = votes.find((cast) => cast.seat === seat)?.choice ?? 'none';
      return {
        required: { within: within.length, unit: within.unit, notFor: true },
        observed: { seat, vote, after },
        verdict: metIf(after <= within.length && (vote === 'against' || vote === 'abstention')),
      };
    });
  },
};
