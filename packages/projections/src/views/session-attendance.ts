import { everybodyLeft, type Attendance, type EventId, type Recorded, type Time } from '@acta/core';
import { entryOf } from './entry.js';
import type { Attended, SessionRecord } from './session-document.js';

const withTime = (left: NonNullable<Attended['left']>): NonNullable<Attendance['left']> => ({
  ...left,
  at: left.at ?? null,
});

const asSeated = ({ left, over, ...attended }: Attended): Attendance => ({
  ...attended,
  left: left === undefined ? null : withTime(left),
  ...(over === undefined ? {} : { over: withTime(over) }),
});

const withoutTime = ({ at, ...left }: NonNullable<Attendance['left']>): NonNullable<Attended['left']> =>
  at === null ? left : { ...left, at };

const asAttended = ({ left, over, struckOut: _, ...seated }: Attendance): Attended => ({
  ...seated,
  ...(left === null ? {} : { left: withoutTime(left) }),
  ...(over === undefined ? {} : { over: withoutTime(over) }),
});

/** After a list or a departure, which may put an earlier one right. */
export const seated = (
  document: SessionRecord | null,
  event: Recorded,
  change: (seating: readonly Attendance[]) => readonly Attendance[],
): SessionRecord | null => {
  if (document === null) return null;
  const struckOut = document.struckOut.map((attended) => ({ ...asSeated(attended), struckOut: true }));
  const now = change([...document.attendance.map(asSeated), ...struckOut]);
  return {
    ...document,
    attendance: now.filter((entry) => entry.struckOut !== true).map(asAttended),
    struckOut: now.filter((entry) => entry.struckOut === true).map(asAttended),
    noted: [...document.noted, entryOf(event)],
  };
};

/** Nobody is there any more: after a recess, before a second call, on another day. */
export const emptied = (
  { attendance }: SessionRecord,
  at: Time | null,
  by: EventId,
): Pick<SessionRecord, 'attendance'> => ({
  attendance: everybodyLeft(attendance.map(asSeated), at, by).map(asAttended),
});
