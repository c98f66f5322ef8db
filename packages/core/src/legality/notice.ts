import { workingDaysBetween } from '../calendar/calendar.js';
import { daysBetween, type Day } from '../calendar/day.js';
import type { Notice } from '../charter.js';
import { metIf, onTheWordOf, unverifiable, type Judgement } from './rule.js';
import type { ConvocationSubject } from './session-subjects.js';

const counts = (answer: 'yes' | 'no' | undefined): boolean => answer === 'yes';

/** The days between a convocation and its session, in the unit and counting of the charter; null for a unit of hours. */
export const noticeGiven = ({ term }: Notice, from: Day, { day, calendar }: ConvocationSubject): number | null => {
  const ends = { firstDayCounts: counts(term.firstDayCounts), lastDayCounts: counts(term.lastDayCounts) };
  switch (term.unit) {
    case 'hour':
      return null;
    case 'calendar-day':
      return Math.max(0, daysBetween(from, day) - 1 + Number(ends.firstDayCounts) + Number(ends.lastDayCounts));
    case 'working-day':
      return workingDaysBetween(calendar, from, day, ends);
  }
};

/** A term in hours needs the instant of the session. The record has its local day and time, and no rule knows the offset of a zone. */
export const judgeNotice =
  (subject: ConvocationSubject) =>
  (notice: Notice): Judgement => {
    const { term, countedFrom } = notice;
    const from = countedFrom === 'dispatch' ? subject.dispatchedOn : subject.receivedOn;
    if (from === null) return unverifiable({ countedFrom, received: false });
    const given = noticeGiven(notice, from, subject);
    if (given === null) return unverifiable({ unit: term.unit });
    return {
      required: { length: term.length, unit: term.unit, countedFrom },
      observed: { length: given, from, session: subject.day },
      verdict: onTheWordOf(subject.provenance, metIf(given >= term.length)),
    };
  };
