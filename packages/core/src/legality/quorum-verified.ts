import { isSitting } from '../session/state.js';
import { quorumFormula, seatsFor } from '../session/attendance/roster.js';
import { byParameter, metIf, notApplicable, unverifiable, type Rule } from './rule.js';
import type { RoomSubject } from './session-subjects.js';

/**
 * The quorum is verified at the moments that the charter names: at the opening, at each vote, and where a seat asks for a count. A
 * departure that nobody timed leaves a later one unverifiable.
 */
export const quorumVerified: Rule<RoomSubject> = {
  id: 'quorum-verified@1',
  number: 24,
  source: 'Practice; no legal source found. Asked of software in 4minitz #389 and OpenSlides #313',
  judge: ({ charter, at, present, base, departureNotNoted, session }) =>
    byParameter(charter, 'quorumVerified', (moments) => {
      if (!isSitting(session)) return notApplicable();
      const onRequest = at === 'vote' && moments.includes('on-request');
      const failed = session.countRequested || session.quorum?.reached === false;
      if (onRequest && failed)
        return {
          required: { moment: 'on-request', quorumCounted: true, quorumReached: true },
          observed: { quorumCounted: !session.countRequested, quorumReached: session.quorum?.reached ?? false },
          verdict: 'broken',
        };
      const named = at === 'opening' ? 'opening' : 'each-vote';
      if (!moments.includes(named)) return notApplicable({ moment: named, moments: [...moments] });
      const formula = quorumFormula(charter, session.call);
      if (formula === undefined || (at === 'vote' && departureNotNoted))
        return unverifiable({ moment: named, departureNotNoted });
      const required = seatsFor(formula, base);
      return {
        required: { moment: named, seats: required },
        observed: { seats: present.length },
        verdict: metIf(present.length >= required),
      };
    }),
};
