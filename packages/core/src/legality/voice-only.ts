import { seatOf } from '../body/state.js';
import { byParameter, metIf, notApplicable, type Rule } from './rule.js';
import type { BallotSubject } from './session-subjects.js';

/** The secretary and the guests have a voice, and no vote. */
export const voiceOnly: Rule<BallotSubject> = {
  id: 'voice-only@1',
  number: 11,
  source: 'LDSC 13; LOCG 21',
  judge: ({ charter, ballot: { votes }, body }) => {
    if (votes === null) return notApplicable();
    return byParameter(charter, 'secretaryAndGuests', (rule) => {
      const voices = votes.votes.filter(({ seat }) => seatOf(body, seat)?.right !== 'vote').map(({ seat }) => seat);
      return { required: { withoutVote: rule }, observed: { voted: voices }, verdict: metIf(voices.length === 0) };
    });
  },
};
