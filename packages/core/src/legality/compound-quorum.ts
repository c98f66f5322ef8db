import { isSitting } from '../session/state.js';
import { byParameter, metIf, notApplicable, type Judgement, type Rule } from './rule.js';
import type { RoomSubject } from './session-subjects.js';

const SOURCE = 'LFEP 20 (not verified in its own text); Spain, Ley 40/2015 17.2; VwVfG 90(1)';

const judge = ({ charter, at, officers, present, ofTheClass }: RoomSubject): Judgement => {
  if (at === 'vote' && charter?.quorumVerified !== undefined && !charter.quorumVerified.value.includes('each-vote'))
    return notApplicable({ at });
  return byParameter(charter, 'compoundQuorum', ({ offices, atLeast, classMajority }) => {
    if (offices.length === 0 && atLeast === undefined && classMajority === undefined)
      return notApplicable({ offices: [] });
    const missing = offices.filter((office) => !officers.includes(office));
    const most = classMajority === undefined || ofTheClass.length * 2 > present.length;
    return {
      required: {
        offices: [...offices],
        ...(atLeast === undefined ? {} : { atLeast }),
        ...(classMajority === undefined ? {} : { class: classMajority }),
      },
      observed: { officesMissing: missing, ofTheClass: ofTheClass.length, seats: present.length },
      verdict: metIf(missing.length === 0 && present.length >= (atLeast ?? 0) && most),
    };
  });
};

/**
 * A quorum may ask for more than its share: offices at the table, so many seats however few there are, and most of those present from
 * one class of institutions.
 */
export const compoundQuorum: Rule<RoomSubject> = {
  id: 'compound-quorum@1',
  number: 50,
  source: SOURCE,
  judge,
  later: [
    {
      id: 'compound-quorum@2',
      source: SOURCE,
      corrects: 'what is decided outside a session, where nobody is at a table',
      judge: (room) => (isSitting(room.session) ? judge(room) : notApplicable({ at: room.at })),
    },
  ],
};
