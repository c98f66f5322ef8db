import type { Body } from '../../body/state.js';
import type { Presides } from '../../charter.js';
import { holderOf, holdsOn } from '../../offices.js';
import type { PersonId } from '../../values.js';
import { presentVotingSeats, rosterOf } from '../attendance/roster.js';
import type { Session } from '../state.js';

const chairAs = (standing: 'titular' | 'acting', { sitsOn }: Session, { offices }: Body): readonly PersonId[] =>
  offices
    .filter((holding) => holding.office === 'chair' && holding.standing === standing && holdsOn(holding, sitsOn))
    .map(({ person }) => person);

/** Who holds each place in the order in which a body's sessions are presided. */
export const holdersOf = (by: Presides, session: Session, body: Body): readonly PersonId[] => {
  switch (by) {
    case 'titular-chair':
      return chairAs('titular', session, body);
    case 'acting-chair':
      return chairAs('acting', session, body);
    case 'executive-secretary': {
      const secretary = holderOf(body, 'executive-secretary', session.sitsOn);
      return secretary === null ? [] : [secretary.person];
    }
    case 'first-seat-present':
      return membersThere(session, body).slice(0, 1);
    case 'member-by-precedence':
      return membersThere(session, body);
  }
};

/** Who represents the voting seats, in the order of the seats. */
const membersThere = (session: Session, body: Body): readonly PersonId[] => {
  const present = presentVotingSeats(session, body);
  return rosterOf(session, body)
    .filter(({ seat }) => present.includes(seat))
    .map(({ person }) => person);
};

export const isThere = ({ officers, attendance }: Session, person: PersonId): boolean =>
  officers.some((officer) => officer.person === person) ||
  attendance.some((entry) => entry.person === person && entry.left === null);
