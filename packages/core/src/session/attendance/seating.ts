import type { Time } from '../../calendar/day.js';
import type { Sealed } from '../../event.js';
import type { EventId } from '../../values.js';
import type { Attendance } from '../state.js';
import type { AttendanceRecorded, DepartureRecorded } from './events.js';

type Seating = readonly Attendance[];

const putRightBy = ({ metadata: { rectifies } }: Sealed<AttendanceRecorded | DepartureRecorded>): readonly EventId[] =>
  rectifies === undefined ? [] : [rectifies.event];

const isOf =
  (facts: readonly EventId[]) =>
  (entry: { readonly facts: readonly EventId[] } | null): boolean =>
    entry?.facts.some((fact) => facts.includes(fact)) === true;

/** Whether a seating rests on what an entry puts right: one taken before that was recorded does not. */
export const restsOn = (seating: Seating, event: Sealed<AttendanceRecorded | DepartureRecorded>): boolean => {
  const isPutRight = isOf(putRightBy(event));
  return seating.some((entry) => isPutRight(entry) || isPutRight(entry.left));
};

/**
 * Who came; a list that puts another right takes its place. Whoever had left since then has left all the same, on that list or on one
 * that puts it right in turn, and nobody outstays a sitting that has ended.
 */
export const arrived = (seating: Seating, event: Sealed<AttendanceRecorded>): Seating => {
  const rectified = putRightBy(event);
  const replaced = seating.filter(isOf(rectified));
  const facts = [event.id, ...rectified, ...replaced.flatMap((entry) => entry.facts)];
  const ended = replaced.flatMap(({ over }) => over ?? []).at(0) ?? null;
  const over = ended === null ? {} : { over: ended };
  const notHeld = replaced.some((was) => was.notHeld === true) ? { notHeld: true } : {};
  const came = event.data.present.map((presence) => {
    const was = replaced.find(({ seat, person }) => seat === presence.seat && person === presence.person);
    return { ...presence, facts, left: was?.left ?? ended, ...over, ...notHeld };
  });
  const struckOut = replaced
    .filter((was) => was.left !== null && !came.some(({ seat, person }) => seat === was.seat && person === was.person))
    .map((was) => ({ ...was, facts, struckOut: true }));
  return [...seating.filter((entry) => !replaced.includes(entry)), ...came, ...struckOut];
};

/** Nobody is there any more, from a time on, as an entry says. */
export const everybodyLeft = (seating: Seating, at: Time | null, fact: EventId): Seating => {
  const over = { at, facts: [fact], everybody: true };
  return seating.map((entry) => (entry.over === undefined ? { ...entry, over, left: entry.left ?? over } : entry));
};

/** The session is not held now: they come again to another call, or on another day. */
export const cameInVain = (seating: Seating, at: Time | null, fact: EventId): Seating =>
  everybodyLeft(seating, at, fact).map((entry) => ({ ...entry, notHeld: true }));

/** Who came to the session as it was held. */
export const attended = (seating: Seating): Seating =>
  seating.filter(({ struckOut = false, notHeld = false }) => !struckOut && !notHeld);

const isSameEnd = (one: Attendance['left'] | undefined, other: Attendance['left'] | undefined): boolean =>
  one?.facts[0] === other?.facts[0];

/**
 * Who left; a departure that puts another right undoes it, and an earlier one of somebody who came back stays. Whoever is on no list any
 * more comes back to none, and nobody to a sitting that has ended.
 */
export const departed = (seating: Seating, event: Sealed<DepartureRecorded>): Seating => {
  const { seat, person, at = null } = event.data;
  const rectified = putRightBy(event);
  const undone = seating.filter(({ left }) => isOf(rectified)(left));
  const facts = [event.id, ...rectified, ...undone.flatMap(({ left }) => left?.facts ?? [])];
  const isTheirs = (entry: Attendance): boolean => entry.seat === seat && entry.person === person;
  const again = undone.some(isTheirs);
  const sitting = undone[0]?.over;
  const stayed = ({ left, over }: Attendance): boolean =>
    isSameEnd(over, sitting) && (left === null || (over !== undefined && isSameEnd(left, over)));
  return seating.flatMap((entry) => {
    const back = undone.includes(entry);
    if (isTheirs(entry) && (again ? back : stayed(entry))) return [{ ...entry, left: { at, facts } }];
    if (!back) return [entry];
    return entry.struckOut === true ? [] : [{ ...entry, left: entry.over ?? null }];
  });
};
