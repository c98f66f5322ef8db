import { accreditationOf, seatOf, type Body } from '../body/state.js';
import { classOn, type Commission } from '../commission/state.js';
import type { Charter } from '../charter.js';
import type { Premises } from '../decider.js';
import type { Institution } from '../institution/state.js';
import type { RoomSubject } from '../legality/session-subjects.js';
import { holdsOn } from '../offices.js';
import { representativesAt, representingAlternates, rosterOf } from './attendance/roster.js';
import type { Attendance, Session } from './state.js';

const titularOn = ({ offices }: Institution, day: string): string | null =>
  offices.findLast((holding) => holding.office === 'titular' && holding.standing === 'titular' && holdsOn(holding, day))
    ?.person ?? null;

/** The alternates who represent a seat, with the credential by which they do. */
export const alternatesIn = (session: Session, body: Body, premises: Premises): RoomSubject['alternates'] =>
  representingAlternates(session, body).flatMap(({ seat, institution, person }) => {
    const accredited = accreditationOf(body, seat, person, session.sitsOn);
    if (accredited === null) return [];
    const { rank, recordedAt, from } = accredited;
    const owner = premises.get(institution);
    const titularChanged = owner !== null && titularOn(owner, from) !== titularOn(owner, session.sitsOn);
    return [{ seat, rank, recordedAt, titularChanged }];
  });

/** The seat’s office may be another than the institution’s first: of who is not its titular the record does not tell. */
const holdsIt = (session: Session, entry: Attendance, owner: Institution | null): 'yes' | 'no' | 'untold' => {
  const { seat, person, capacity, regulation } = entry;
  if (capacity === 'substitute') {
    const titularThere = representativesAt(session, seat).some((other) => other.capacity === 'titular');
    return regulation !== undefined && !titularThere ? 'yes' : 'no';
  }
  const held = owner?.offices.some(
    (holding) =>
      holding.office === 'titular' &&
      holding.standing === capacity &&
      holding.person === person &&
      holdsOn(holding, session.sitsOn),
  );
  return held === true ? 'yes' : 'untold';
};

/** Who represents a seat by an office, and whether the institution says so. */
export const holdersIn = (session: Session, body: Body, premises: Premises): RoomSubject['holders'] =>
  rosterOf(session, body).flatMap(({ seat, institution, person, capacity }) => {
    if (capacity === 'alternate') return [];
    const entry = representativesAt(session, seat).find(
      (other) => other.person === person && other.capacity === capacity,
    );
    return entry === undefined ? [] : [{ seat, capacity, holds: holdsIt(session, entry, premises.get(institution)) }];
  });

/** The seats whose representative is not in the room. */
export const remoteIn = (session: Session, body: Body): readonly string[] =>
  rosterOf(session, body)
    .filter(({ seat, person }) =>
      representativesAt(session, seat).some((entry) => entry.person === person && entry.mode === 'remote'),
    )
    .map(({ seat }) => seat);

/** Those of some seats whose institution is of the class that a charter's quorum asks for. */
export const ofTheClassIn = (
  seats: readonly string[],
  { sitsOn }: Session,
  body: Body,
  charter: Charter | null,
  commission: Commission,
): readonly string[] => {
  const name = charter?.compoundQuorum?.value.classMajority;
  const members = name === undefined ? [] : (classOn(commission, name, sitsOn)?.members ?? []);
  return seats.filter((seat) => members.some((member) => member === seatOf(body, seat)?.institution));
};
