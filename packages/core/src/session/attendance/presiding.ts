import type { Body } from '../../body/state.js';
import type { Standing } from '../../decider.js';
import type { Presides, PresidingSubject } from '../../legality/presiding.js';
import { holderOf, holdingOf } from '../../offices.js';
import type { RoomSubject } from '../../legality/session-subjects.js';
import type { Session } from '../state.js';
import { presentVotingSeats, rosterOf } from './roster.js';

const firstSeatHolder = (session: Session, body: Body): string | null => {
  const [first] = presentVotingSeats(session, body);
  return rosterOf(session, body).find(({ seat }) => seat === first)?.person ?? null;
};

const isThere = ({ officers, attendance }: Session, person: string): boolean =>
  officers.some((officer) => officer.person === person) ||
  attendance.some((entry) => entry.person === person && entry.left === null);

/** Who holds each place in the order in which a body's sessions are presided. */
const inOrder = (session: Session, body: Body): readonly (readonly [who: Presides, person: string | null])[] => {
  const day = session.sitsOn;
  const chairs = body.offices.filter(
    ({ office, from, until }) => office === 'chair' && from <= day && (until === null || day <= until),
  );
  return [
    ['titular-chair', chairs.find(({ standing }) => standing === 'titular')?.person ?? null],
    ['executive-secretary', holderOf(body, 'executive-secretary', day)?.person ?? null],
    ['first-seat-present', firstSeatHolder(session, body)],
  ];
};

/** By what the one who opens presides, and who else could. */
export const presidingOf = ({ charter, session, body }: RoomSubject, { actor }: Standing): PresidingSubject => {
  const order = inOrder(session, body);
  const there = order.flatMap(([who, person]) => (person !== null && isThere(session, person) ? [who] : []));
  const holding =
    actor.kind === 'person' && actor.office === 'chair' ? holdingOf(body, 'chair', actor.person, session.sitsOn) : null;
  if (holding === null) return { charter, presides: null, there };
  if (holding.standing === 'titular') return { charter, presides: 'titular-chair', there };
  const stated = charter?.presiding?.value ?? [];
  const place = order.find(([who, person]) => person === holding.person && stated.includes(who));
  return { charter, presides: place?.[0] ?? 'acting-chair', there };
};
