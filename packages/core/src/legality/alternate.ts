import { votersOf } from '../session/ballot/outcome.js';
import { metIf, notApplicable, type Rule } from './rule.js';
import type { BallotSubject } from './session-subjects.js';

/** An alternate votes once accredited, and only while the titular is absent; never both. */
export const alternate: Rule<BallotSubject> = {
  id: 'alternate@1',
  number: 10,
  source: 'Derived from rules 2 and 9 (SHF 14, CIT, EDO 14)',
  judge: ({ ballot, irregularAlternates }) => {
    const voters = votersOf(ballot);
    const there = (ballot.votes ?? ballot.counted)?.attendance ?? [];
    const alternates = there.filter(({ capacity, left }) => capacity === 'alternate' && left === null);
    if (alternates.length === 0 || voters === null) return notApplicable({ alternates: alternates.length });
    const voted = new Set(voters);
    const wrongly = irregularAlternates.filter((seat) => voted.has(seat));
    return {
      required: { accredited: true, titularAbsent: true },
      observed: { alternates: alternates.map(({ seat }) => seat), wrongly },
      verdict: metIf(wrongly.length === 0),
    };
  },
};
