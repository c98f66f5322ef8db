import type { Charter, Day, Formula, InstitutionId, Recorded, StreamId } from '@acta/core';
import { inStream, isOf, isWithin, type Named } from './history.js';

type Attendance = Named<'AttendanceRecorded'> | Named<'DepartureRecorded'>;
type Here = { readonly seat: string; readonly person: string; readonly alternate: boolean };

type Entry = { fact: Attendance; readonly ids: Set<string> };

/** The entries that stand: one that puts another right takes its place. */
const standing = (facts: readonly Attendance[]): readonly Attendance[] => {
  const entries: Entry[] = [];
  for (const fact of facts) {
    const wrong = fact.metadata.rectifies?.event;
    const replaced = wrong === undefined ? undefined : entries.find(({ ids }) => ids.has(wrong));
    if (replaced === undefined) {
      entries.push({ fact, ids: new Set([fact.id]) });
      continue;
    }
    replaced.fact = fact;
    replaced.ids.add(fact.id);
  }
  return entries.map(({ fact }) => fact);
};

/** Who is there, going through the entries that stand one after another. */
const hereAfter = (facts: readonly Attendance[]): readonly Here[] => {
  let here: readonly Here[] = [];
  for (const fact of standing(facts)) {
    if (fact.type === 'AttendanceRecorded')
      here = [
        ...here,
        ...fact.data.present.map(({ seat, person, capacity }) => ({
          seat,
          person,
          alternate: capacity === 'alternate',
        })),
      ];
    else {
      const { seat, person } = fact.data;
      here = here.filter((one) => one.seat !== seat || one.person !== person);
    }
  }
  return here;
};

/** Counted from the events before a moment of a session, and from nothing else. */
export type Counted = { readonly present: readonly string[]; readonly base: number };

export const countedIn = (events: readonly Recorded[], session: StreamId, charter: Charter): Counted => {
  const convened = inStream(events, session).find(isOf('SessionConvened'));
  if (convened === undefined) return { present: [], base: 0 };
  const { body, day } = convened.data;
  const ofBody = inStream(events, body);
  const seats = ofBody
    .filter(isOf('SeatCreated'))
    .map(({ data }) => data)
    .filter(({ right, from }) => right === 'vote' && from <= day);
  const accredited = (seat: string, person: string): boolean =>
    ofBody
      .filter(isOf('AlternateAccredited'))
      .some(({ data }) => data.seat === seat && data.person === person && isWithin(day, data.from, data.until));
  const here = hereAfter(inStream(events, session).filter(isOf('AttendanceRecorded', 'DepartureRecorded')));
  const isRepresented = (seat: string): boolean =>
    here.some((one) => one.seat === seat && (!one.alternate || accredited(seat, one.person)));
  const isOccupied = (institution: InstitutionId): boolean => hasTitular(events, institution, day);
  return {
    present: seats.map(({ seat }) => seat).filter(isRepresented),
    base: seats.filter(
      ({ institution }) => charter.quorumBase?.value !== 'occupied-voting-seats' || isOccupied(institution),
    ).length,
  };
};

const hasTitular = (events: readonly Recorded[], institution: InstitutionId, day: Day): boolean => {
  const own = inStream(events, institution);
  const ended = own.filter(isOf('TitularEnded'));
  return own
    .filter(isOf('TitularRecorded'))
    .some(({ data: { person, from, until } }) =>
      isWithin(day, from, until ?? ended.find((end) => end.data.person === person)?.data.until),
    );
};

/** Whether so many of a number are enough: nothing is divided or rounded. */
export const isEnough = (formula: Formula, some: number, all: number): boolean => {
  switch (formula.kind) {
    case 'half-plus-one':
    case 'more-than-half':
      return some > all - some;
    case 'at-least-half':
      return some >= all - some;
    case 'fraction':
      return some * formula.denominator >= all * formula.numerator;
    case 'count':
      return some >= formula.count;
  }
};
