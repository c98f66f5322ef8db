import { PRESIDES, type Presides } from '../../charter.js';
import type { Premises, Standing } from '../../decider.js';
import type { Check } from '../../legality/check.js';
import { presiding, type PresidingSubject } from '../../legality/presiding.js';
import { check } from '../../legality/rule.js';
import type { RoomSubject } from '../../legality/session-subjects.js';
import { holdingOf } from '../../offices.js';
import { roomOf } from '../room.js';
import type { Session } from '../state.js';
import type { PresidingDeclared } from './events.js';
import { holdersOf, isThere } from './order.js';

/** The places whose holder is there. */
const placesThere = ({ session, body }: RoomSubject): readonly Presides[] =>
  PRESIDES.filter((by) => holdersOf(by, session, body).some((person) => isThere(session, person)));

/** By what the one who opens or resumes presides, and who else could. */
export const presidingOf = (room: RoomSubject, { actor }: Standing): PresidingSubject => {
  const { charter, session, body } = room;
  const there = placesThere(room);
  if (actor.kind !== 'person' || actor.office !== 'chair') return { charter, presides: null, there };
  if (session.presiding?.person === actor.person) return { charter, presides: session.presiding.by, there };
  const holding = holdingOf(body, 'chair', actor.person, session.sitsOn);
  if (holding === null) return { charter, presides: null, there };
  if (holding.standing === 'titular') return { charter, presides: 'titular-chair', there };
  const stated = charter?.presiding?.value ?? [];
  const place = stated.find((by) => holdersOf(by, session, body).includes(actor.person));
  return { charter, presides: place ?? 'acting-chair', there };
};

export const checkPresiding = (
  { data: { by } }: PresidingDeclared,
  standing: Standing,
  session: Session,
  premises: Premises,
): readonly Check[] => {
  const room = roomOf(session, standing, premises, 'vote');
  return room === null ? [] : [check(presiding, { charter: room.charter, presides: by, there: placesThere(room) })];
};
