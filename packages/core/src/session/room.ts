import { votingSeatsOn, type Body } from '../body/state.js';
import { charterOn, charterVersion } from '../commission/state.js';
import type { Premises, Standing } from '../decider.js';
import { charterInForce } from '../legality/charter-in-force.js';
import type { Check } from '../legality/check.js';
import { check } from '../legality/rule.js';
import type { RoomSubject } from '../legality/session-subjects.js';
import { holdingOf } from '../offices.js';
import { COMMISSION, type Office } from '../values.js';
import { departureNotNoted, presentVotingSeats, quorumBase } from './attendance/roster.js';
import { isThere } from './presiding/order.js';
import { alternatesIn, holdersIn, ofTheClassIn, remoteIn } from './seats-in-room.js';
import type { Session } from './state.js';

/** The charter that an act names, and whether it was in force when the act was done. */
export const charterCheck = (
  version: number,
  { onDay, recordedAt, provenance }: Standing,
  premises: Premises,
): Check => {
  const applied = premises.get(COMMISSION)?.charters.find((candidate) => candidate.version === version) ?? null;
  return check(charterInForce, {
    charter: applied?.charter ?? null,
    charterFrom: applied?.from ?? null,
    charterRecordedAt: applied?.recordedAt ?? null,
    actDay: onDay,
    actRecordedAt: recordedAt,
    provenance,
  });
};

/** The offices whose holders are at the table; whoever acts by one is there, and whoever presides stands in for the chair. */
const officersAt = (session: Session, { actor }: Standing, body: Body): readonly Office[] => {
  const { officers, presiding, sitsOn } = session;
  const seated = officers.filter(({ office, person }) => holdingOf(body, office, person, sitsOn) !== null);
  const acting = actor.kind === 'person' && actor.of === body.body ? [actor.office] : [];
  const presides: readonly Office[] = presiding !== null && isThere(session, presiding.person) ? ['chair'] : [];
  return [...new Set([...seated.map(({ office }) => office), ...acting, ...presides])];
};

/** The room as it is now, under the charter pinned at opening or, before it, the one in force. */
export const roomOf = (
  session: Session,
  standing: Standing,
  premises: Premises,
  at: RoomSubject['at'],
): RoomSubject | null => {
  const body = premises.get(session.body);
  const commission = premises.get(COMMISSION);
  if (body === null || commission === null) return null;
  const charter =
    session.opened === null
      ? (charterOn(commission, standing.onDay)?.charter ?? null)
      : charterVersion(commission, session.opened.charter);
  const present = presentVotingSeats(session, body);
  return {
    charter,
    provenance: standing.provenance,
    decidedAt: standing.occurredAt ?? standing.recordedAt,
    session,
    body,
    day: session.sitsOn,
    present,
    remote: remoteIn(session, body),
    alternates: alternatesIn(session, body, premises),
    holders: holdersIn(session, body, premises),
    ofTheClass: ofTheClassIn(present, session, body, charter, commission),
    base: session.opened?.base ?? quorumBase(charter, body, session.sitsOn, premises),
    votingSeats: session.opened?.votingSeats.length ?? votingSeatsOn(body, session.sitsOn).length,
    departureNotNoted: departureNotNoted(session),
    members: votingSeatsOn(body, session.sitsOn).map(({ seat }) => seat),
    officers: officersAt(session, standing, body),
    at,
    openedBy: standing.actor.kind === 'person' ? standing.actor.office : null,
  };
};
