import type { Session } from '../session/state.js';
import { workingDaysBetween } from '../calendar/calendar.js';
import { daysBetween, hoursBetween } from '../calendar/day.js';
import type { Notice } from '../charter.js';
import { byParameter, metIf, onTheWordOf, unverifiable, type Judgement } from './rule.js';
import type { Moment } from '../session/state.js';
import type { ConvocationSubject } from './session-subjects.js';

const counts = (answer: 'yes' | 'no' | undefined): boolean => answer === 'yes';

/**
 * What lies between a moment and a session, in the unit and counting of the charter: whole hours of an hour that is the same length
 * everywhere, days by the local calendar. Null for hours whose two ends the record does not have.
 */
export const lengthUntil = (
  { unit, ...ends }: Notice['term'],
  from: Moment,
  { day, startsAt, calendar }: Pick<ConvocationSubject, 'day' | 'startsAt' | 'calendar'>,
): number | null => {
  const firstDayCounts = counts(ends.firstDayCounts);
  const lastDayCounts = counts(ends.lastDayCounts);
  switch (unit) {
    case 'hour':
      return from.at === null || startsAt === null ? null : Math.max(0, hoursBetween(from.at, startsAt));
    case 'calendar-day':
      return Math.max(0, daysBetween(from.day, day) - 1 + Number(firstDayCounts) + Number(lastDayCounts));
    case 'working-day':
      return workingDaysBetween(calendar, from.day, day, { firstDayCounts, lastDayCounts });
  }
};

const judgeNotice =
  (subject: ConvocationSubject) =>
  ({ term, countedFrom }: Notice): Judgement => {
    const from = countedFrom === 'dispatch' ? subject.dispatched : subject.received;
    if (from === null) return unverifiable({ countedFrom, received: false });
    const given = lengthUntil(term, from, subject);
    if (given === null) return unverifiable({ unit: term.unit });
    return {
      required: { length: term.length, unit: term.unit, countedFrom },
      observed:
        term.unit === 'hour' && from.at !== null && subject.startsAt !== null
          ? { length: given, from: from.at, session: subject.startsAt }
          : { length: given, from: from.day, session: subject.day },
      verdict: onTheWordOf(subject.provenance, metIf(given >= term.length)),
    };
  };

/** By the notice of a kind of session; that of a second call may stand with the call. */
export const byNotice = (
  subject: ConvocationSubject,
  parameter: 'ordinaryNotice' | 'extraordinaryNotice',
): Judgement => {
  const { charter, call } = subject;
  const own = call === 'second' ? charter?.secondCall?.value.notice : undefined;
  return own === undefined
    ? byParameter(charter, parameter, judgeNotice(subject))
    : byParameter(charter, 'secondCall', () => judgeNotice(subject)(own));
};

/** What the charter says for a kind of session; outside one nothing is convened. */
export const forKind = <A>(
  { ordinary, extraordinary }: { readonly ordinary: A; readonly extraordinary: A },
  kind: Session['kind'],
): A => (kind === 'extraordinary' ? extraordinary : ordinary);
