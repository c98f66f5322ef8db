import { isVoted } from '../session/ballot/carried.js';
import { seatsFor } from '../session/attendance/roster.js';
import { votersOf } from '../session/ballot/outcome.js';
import { byParameter, metIf, notApplicable, type Rule } from './rule.js';
import type { BallotSubject } from './session-subjects.js';

/** Decided in writing once its time is up or all have replied, with the replies that it takes, unless an objection sends it to a session. */
export const writtenConsultation: Rule<BallotSubject> = {
  id: 'written-consultation@1',
  number: 23,
  source: 'VwVfG 90(1); South Australia, Marine Parks Act 2007 s30(6). In Mexico: no source found',
  judge: ({ charter, session, ballot, outcome, votingSeats, decidedAt }) => {
    const { closes } = session;
    if (closes === null || outcome === null || !isVoted(outcome)) return notApplicable();
    return byParameter(charter, 'writtenConsultation', ({ minimumReplies, objection }) => {
      const replies = votersOf(ballot)?.length ?? 0;
      const required = seatsFor(minimumReplies, votingSeats);
      const over = decidedAt >= closes || replies >= votingSeats;
      const stopped = objection === 'sends-it-to-a-session' && ballot.objections.length > 0;
      return {
        required: { replies: required, of: votingSeats, notBefore: closes, objection },
        observed: { replies, decidedAt, objections: [...ballot.objections] },
        verdict: metIf(over && !stopped && replies >= required),
      };
    });
  },
};
