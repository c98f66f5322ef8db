import { plusDays } from '../calendar/day.js';
import { isWorkingDay } from '../calendar/calendar.js';
import { byParameter, notApplicable, type Rule } from './rule.js';
import type { ConvocationSubject } from './session-subjects.js';

const closuresBetween = ({ calendar, dispatched, day }: ConvocationSubject): number => {
  let closures = 0;
  for (let date = dispatched.day; date <= day; date = plusDays(date, 1))
    if (!isWorkingDay(calendar, date)) closures += 1;
  return closures;
};

/** A notice in working days leaves out weekends and the closures that the commission's calendar names. */
export const workingDays: Rule<ConvocationSubject> = {
  id: 'working-days@1',
  number: 14,
  source: 'LFPA 28',
  judge: (subject) => {
    const notice = subject.kind === 'ordinary' ? subject.charter?.ordinaryNotice : subject.charter?.extraordinaryNotice;
    if (notice !== undefined && notice.value.term.unit !== 'working-day')
      return notApplicable({ unit: notice.value.term.unit });
    return byParameter(subject.charter, 'workingDays', (calendar) => ({
      required: { calendar },
      observed: { daysLeftOut: closuresBetween(subject) },
      verdict: 'met',
    }));
  },
  unreachable: {
    broken: {
      why: 'the notice is counted here, on the calendar of the commission: nobody states it',
      test: 'packages/core/test/legality/notice-working-days.test.ts > counts the working days itself, whatever is convened',
    },
  },
};
