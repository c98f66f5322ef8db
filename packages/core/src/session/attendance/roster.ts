import { isAccredited, seatOf, votingSeatsOn, type Body } from '../../body/state.js';
import type { Day } from '../../calendar/day.js';
import type { Charter, Formula } from '../../charter.js';
import type { Premises } from '../../decider.js';
import { holderOf } from '../../offices.js';
import { recusalsFrom, type Attendance, type Ballot, type Session } from '../state.js';
import type { RosterEntry } from './events.js';

const isHere = ({ left }: Attendance): boolean => left === null;

/** A titular or an acting holder sits by office; an alternate only once accredited, and while neither of them is there. */
const mayRepresent = (body: Body, session: Session, { seat, person, capacity }: Attendance): boolean =>
  capacity !== 'alternate' || isAccredited(body, seat, person, session.sitsOn);

export const representativesAt = (
  { attendance: there }: Pick<Session, 'attendance'>,
  seat: string,
): readonly Attendance[] => there.filter((attendance) => attendance.seat === seat && isHere(attendance));

/** Who represents each seat now, titulars before alternates. */
export const rosterOf = (session: Session, body: Body): readonly RosterEntry[] =>
  body.seats.flatMap(({ seat, institution, right }) => {
    const here = representativesAt(session, seat).filter((attendance) => mayRepresent(body, session, attendance));
    const representative = here.find(({ capacity }) => capacity !== 'alternate') ?? here[0];
    if (representative === undefined) return [];
    const { person, capacity } = representative;
    return [{ seat, institution, right, person, capacity }];
  });

/** The voting seats that are represented now. */
export const presentVotingSeats = (session: Session, body: Body): readonly string[] =>
  rosterOf(session, body)
    .filter(({ seat, right }) => right === 'vote' && (seatOf(body, seat)?.from ?? '') <= session.sitsOn)
    .map(({ seat }) => seat);

const isTitular = ({ capacity }: Attendance): boolean => capacity !== 'alternate';

const isSame = (one: Attendance, other: Attendance): boolean => one.seat === other.seat && one.person === other.person;

/** Whoever is an alternate in the room in which their seat voted: first those of the last vote’s, in the order of its list. */
const alternatesAtTheirVote = (
  { votes, counted }: Ballot,
  roomOf: (seat: string) => readonly Attendance[],
): readonly Attendance[] => {
  const last = (votes ?? counted)?.attendance ?? [];
  const earlier = votes?.votes.flatMap(({ seat, there }) => there.filter((entry) => entry.seat === seat)) ?? [];
  const all = [...last, ...earlier].filter((entry) => isHere(entry) && !isTitular(entry));
  return all.filter(
    (entry, index) =>
      all.findIndex((other) => isSame(other, entry)) === index &&
      roomOf(entry.seat).some((other) => isHere(other) && !isTitular(other) && isSame(other, entry)),
  );
};

/**
 * The seats with an alternate there when they voted, and whether the vote is the alternate's: said to be so, or nobody else's.
 * `lawful`: accredited, and without the titular. Of a seat with both there, an unsigned vote is the titular's.
 */
export const votesOfAlternates = (
  session: Session,
  body: Body,
  ballot: Ballot,
  roomOf: (seat: string) => readonly Attendance[],
): readonly { readonly seat: string; readonly theirs: boolean; readonly lawful: boolean }[] =>
  alternatesAtTheirVote(ballot, roomOf).map((alternate) => {
    const { seat, person } = alternate;
    const titularThere = representativesAt({ attendance: roomOf(seat) }, seat).some(isTitular);
    const by = ballot.votes?.votes.find((vote) => vote.seat === seat)?.by;
    const theirs = by === undefined ? !titularThere : by === person;
    return { seat, theirs, lawful: !titularThere && mayRepresent(body, session, alternate) };
  });

/** Those in a room who take part in an item. */
export const notRecusedFrom = (session: Session, item: string, there: readonly Attendance[]): readonly Attendance[] => {
  const recusals = recusalsFrom(session, item);
  return there.filter(
    ({ seat, person }) => !recusals.some((recusal) => recusal.seat === seat && recusal.person === person),
  );
};

/**
 * Who is present for an item, and of how many: a seat whose only representative is recused from it leaves the room and, with it, the
 * base; or, where the charter has it stay, neither.
 */
export const roomWithoutRecused = (
  session: Session,
  item: string,
  body: Body,
  charter: Charter | null,
  { present, base }: { readonly present: readonly string[]; readonly base: number },
): { readonly present: readonly string[]; readonly base: number } => {
  if (charter?.recusal?.value === 'stays-in-the-base') return { present, base };
  const others = { ...session, attendance: notRecusedFrom(session, item, session.attendance) };
  const left = presentVotingSeats(others, body);
  return { present: left, base: base - (present.length - left.length) };
};

/** The voting seats that are there for an item. */
export const presentFor = (session: Session, item: string, body: Body, charter: Charter | null): readonly string[] =>
  roomWithoutRecused(session, item, body, charter, { present: presentVotingSeats(session, body), base: 0 }).present;

/** Who represents each seat as its alternate now. */
export const representingAlternates = (session: Session, body: Body): readonly RosterEntry[] =>
  rosterOf(session, body).filter(({ capacity }) => capacity === 'alternate');

/** Whether somebody left at a time that nobody noted, and nobody came to that seat since: its presence later on is not known. */
export const departureNotNoted = (session: Session): boolean =>
  session.attendance.some(
    ({ seat, left, struckOut = false }) =>
      !struckOut && left !== null && left.at === null && representativesAt(session, seat).length === 0,
  );

/** The number of seats on which the quorum is worked out: all voting seats, or those whose institution has a titular. */
export const quorumBase = (charter: Charter | null, body: Body, day: Day, premises: Premises): number => {
  const voting = votingSeatsOn(body, day);
  if (charter?.quorumBase?.value !== 'occupied-voting-seats') return voting.length;
  return voting.filter(({ institution }) => {
    const holder = premises.get(institution);
    return holder !== null && holderOf(holder, 'titular', day) !== null;
  }).length;
};

/** The formula of the quorum of a call: the second has its own. */
export const quorumFormula = (charter: Charter | null, call: Session['call']): Formula | undefined =>
  call === 'second' ? charter?.secondCall?.value.quorum : charter?.quorum?.value;

/** How many of a base of n a formula asks for. */
export const seatsFor = (formula: Formula, base: number): number => {
  switch (formula.kind) {
    case 'half-plus-one':
    case 'more-than-half':
      return Math.floor(base / 2) + 1;
    case 'at-least-half':
      return Math.ceil(base / 2);
    case 'fraction':
      return Math.ceil((base * formula.numerator) / formula.denominator);
    case 'count':
      return formula.count;
  }
};
