import { votersOf } from '../session/ballot/outcome.js';
import { metIf, notApplicable, type Rule } from './rule.js';
import type { BallotSubject } from './session-subjects.js';

/** An alternate votes once accredited, and only while the titular is absent; never both. One who came along and did not vote is free to. */
export const alternate: Rule<BallotSubject> = {
  id: 'alternate@1',
  number: 10,
  source: 'Derived from rules 2 and 9 (SHF 14, CIT, EDO 14)',
  judge: ({ ballot, votesOfAlternates }) => {
    const voters = votersOf(ballot);
    if (votesOfAlternates.length === 0 || voters === null)
      return notApplicable({ alternates: votesOfAlternates.length });
    const wrongly = votesOfAlternates
      .filter(({ seat, theirs, lawful }) => theirs && !lawful && voters.includes(seat))
      .map(({ seat }) => seat);
    return {
      required: { accredited: true, titularAbsent: true },
      observed: { alternates: votesOfAlternates.map(({ seat }) => seat), wrongly },
      verdict: metIf(wrongly.length === 0),
    };
  },
};
