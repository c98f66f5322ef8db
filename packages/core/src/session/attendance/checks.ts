import type { Premises, Standing } from '../../decider.js';
import type { Check } from '../../legality/check.js';
import { curedByAppearing } from '../../legality/cured-by-appearing.js';
import { opening } from '../../legality/opening.js';
import { quorum } from '../../legality/quorum.js';
import { quorumBase } from '../../legality/quorum-base.js';
import { quorumFormula } from '../../legality/quorum-formula.js';
import { quorumVerified } from '../../legality/quorum-verified.js';
import { check } from '../../legality/rule.js';
import { withoutConvocation } from '../../legality/without-convocation.js';
import { noticeFromReceipt } from '../convocation/checks.js';
import { charterCheck, roomOf } from '../room.js';
import type { Session } from '../state.js';
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
    check(quorumVerified, room),
    check(opening, room),
    check(withoutConvocation, room),
    check(curedByAppearing, room),
    charterCheck(data.charter, standing, premises),
  ];
};
