import type { Premises, Standing } from '../../decider.js';
import type { Check } from '../../legality/check.js';
import { accreditation } from '../../legality/accreditation.js';
import { compoundQuorum } from '../../legality/compound-quorum.js';
import { curedByAppearing } from '../../legality/cured-by-appearing.js';
import { designation } from '../../legality/designation.js';
import { jointSession } from '../../legality/joint-session.js';
import { opening } from '../../legality/opening.js';
import { presiding } from '../../legality/presiding.js';
import { quorum } from '../../legality/quorum.js';
import { quorumBase } from '../../legality/quorum-base.js';
import { quorumFormula } from '../../legality/quorum-formula.js';
import { quorumVerified } from '../../legality/quorum-verified.js';
import { remoteAttendance } from '../../legality/remote-attendance.js';
import { check } from '../../legality/rule.js';
import { seatHolder } from '../../legality/seat-holder.js';
import type { RoomSubject } from '../../legality/session-subjects.js';
import { withoutConvocation } from '../../legality/without-convocation.js';
import { noticeFromReceipt } from '../convocation/checks.js';
import { jointOf } from '../convocation/joint.js';
import { charterCheck, roomOf } from '../room.js';
import type { Session } from '../state.js';
import { presidingOf } from '../presiding/checks.js';
import type { QuorumCounted, SessionOpened } from './events.js';

export const checkCount = (
  { data }: QuorumCounted,
  standing: Standing,
  session: Session,
  premises: Premises,
): readonly Check[] => {
  const room = roomOf(session, standing, premises, 'opening');
  if (room === null) return [];
  return [check(quorumBase, room), check(quorumFormula, room), charterCheck(data.charter, standing, premises)];
};

/** By what those present sit where they do. */
export const whoSits = (room: RoomSubject): readonly Check[] => [
  check(remoteAttendance, room),
  check(accreditation, room),
  check(seatHolder, room),
  check(designation, room),
];

/** A sitting begins with the quorum that the opening asks for. */
export const checkResumption = (standing: Standing, session: Session, premises: Premises): readonly Check[] => {
  const room = roomOf(session, standing, premises, 'opening');
  if (room === null) return [];
  return [
    check(quorum, room),
    check(compoundQuorum, room),
    check(quorumVerified, room),
    check(presiding, presidingOf(room, standing)),
    ...whoSits(room),
  ];
};

export const checkOpening = (
  { data }: SessionOpened,
  standing: Standing,
  session: Session,
  premises: Premises,
): readonly Check[] => {
  const room = roomOf(session, standing, premises, 'opening');
  if (room === null) return [];
  return [
    ...noticeFromReceipt(session, standing, premises),
    check(quorum, room),
    check(compoundQuorum, room),
    check(quorumVerified, room),
    check(opening, room),
    check(presiding, presidingOf(room, standing)),
    ...whoSits(room),
    check(withoutConvocation, room),
    check(curedByAppearing, room),
    check(jointSession, { charter: room.charter, ...jointOf(session, premises) }),
    charterCheck(data.charter, standing, premises),
  ];
};
