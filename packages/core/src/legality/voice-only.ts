import { seatOf } from '../body/state.js';
import { votersOf } from '../session/ballot/outcome.js';
import { byParameter, metIf, notApplicable, type Rule } from './rule.js';
import type { BallotSubject } from './session-subjects.js';

/** The secretary and the guests have a voice, and no vote. */
export const voiceOnly: Rule<BallotSubject> = {
  id: 'voice-only@1',
  number: 11,
  source: 'LDSC 13; LOCG 21',
  judge: ({ charter, ballot, body }) => {
    const voters = votersOf(ballot);
    if (voters === null) return notApplicable();
    return byParameter(charter, 'secretaryAndGuests', (rule) => {
      const voices = voters.filter((seat) => seatOf(body, seat)?.right !== 'vote');
      return { required: { withoutVote: rule }, observed: { voted: voices }, verdict: metIf(voices.length === 0) };
    });
  },
};
