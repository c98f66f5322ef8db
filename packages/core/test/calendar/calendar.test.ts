import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { isWorkingDay, plusWorkingDays, workingDaysBetween, type Calendar } from '../../src/calendar/calendar.js';
import { plusDays } from '../../src/calendar/day.js';

const NO_HOLIDAYS: Calendar = { holidays: new Set() };
/** Monday 17 March 2014, for the birthday of Benito Juárez, and the turn of the year. */
const GAZETTED: Calendar = { holidays: new Set(['2014-03-17', '2014-12-25', '2015-01-01']) };

const ONLY_LAST = { firstDayCounts: false, lastDayCounts: true };
const NEITHER = { firstDayCounts: false, lastDayCounts: false };
const BOTH = { firstDayCounts: true, lastDayCounts: true };
const ONLY_FIRST = { firstDayCounts: true, lastDayCounts: false };

const aDay = fc.integer({ min: 0, max: 3_650 }).map((days) => plusDays('2010-01-01', days));
const aCalendar = fc.array(aDay, { maxLength: 200 }).map((days): Calendar => ({ holidays: new Set(days) }));
const someWorkingDays = fc.integer({ min: 0, max: 300 });

describe('working days', () => {
  it('are neither Saturdays, Sundays nor gazetted closures', () => {
    expect(isWorkingDay(GAZETTED, '2014-03-14')).toBe(true);
    expect(isWorkingDay(GAZETTED, '2014-03-15')).toBe(false);
    expect(isWorkingDay(GAZETTED, '2014-03-16')).toBe(false);
    expect(isWorkingDay(GAZETTED, '2014-03-17')).toBe(false);
    expect(isWorkingDay(NO_HOLIDAYS, '2014-03-17')).toBe(true);
  });

  it('are counted with or without the ends of the span', () => {
    expect(workingDaysBetween(GAZETTED, '2014-03-12', '2014-03-18', BOTH)).toBe(4);
    expect(workingDaysBetween(GAZETTED, '2014-03-12', '2014-03-18', ONLY_FIRST)).toBe(3);
    expect(workingDaysBetween(GAZETTED, '2014-03-12', '2014-03-18', ONLY_LAST)).toBe(3);
    expect(workingDaysBetween(GAZETTED, '2014-03-12', '2014-03-18', NEITHER)).toBe(2);
    expect(workingDaysBetween(NO_HOLIDAYS, '2014-03-12', '2014-03-18', NEITHER)).toBe(3);
  });

  it('of a span of one day, or backwards, are none unless its day counts', () => {
    expect(workingDaysBetween(NO_HOLIDAYS, '2014-03-12', '2014-03-12', BOTH)).toBe(1);
    expect(workingDaysBetween(NO_HOLIDAYS, '2014-03-12', '2014-03-12', NEITHER)).toBe(0);
    expect(workingDaysBetween(NO_HOLIDAYS, '2014-03-12', '2014-03-10', BOTH)).toBe(0);
  });

  it('run over the ends of months and years', () => {
    expect(plusWorkingDays(NO_HOLIDAYS, '2014-01-31', 1)).toBe('2014-02-03');
    expect(plusWorkingDays(GAZETTED, '2014-12-24', 5)).toBe('2015-01-02');
    expect(plusWorkingDays(NO_HOLIDAYS, '2014-12-31', 1)).toBe('2015-01-01');
    expect(plusWorkingDays(NO_HOLIDAYS, '2012-02-28', 1)).toBe('2012-02-29');
    expect(plusWorkingDays(NO_HOLIDAYS, '2014-02-28', 1)).toBe('2014-03-03');
  });

  it('the n-th after a day is a working day, and there are n up to it', () => {
    fc.assert(
      fc.property(aCalendar, aDay, someWorkingDays, (calendar, day, n) => {
        const reached = plusWorkingDays(calendar, day, n);
        expect(workingDaysBetween(calendar, day, reached, ONLY_LAST)).toBe(n);
        if (n > 0) expect(isWorkingDay(calendar, reached)).toBe(true);
        else expect(reached).toBe(day);
      }),
    );
  });

  it('come one after another: n and then m days are n + m', () => {
    fc.assert(
      fc.property(aCalendar, aDay, someWorkingDays, someWorkingDays, (calendar, day, n, m) => {
        expect(plusWorkingDays(calendar, plusWorkingDays(calendar, day, n), m)).toBe(
          plusWorkingDays(calendar, day, n + m),
        );
      }),
    );
  });

  it('a closure never brings a day nearer', () => {
    fc.assert(
      fc.property(aCalendar, aDay, aDay, someWorkingDays, (calendar, closed, day, n) => {
        const fewer: Calendar = { holidays: new Set([...calendar.holidays, closed]) };
        expect(plusWorkingDays(fewer, day, n) >= plusWorkingDays(calendar, day, n)).toBe(true);
      }),
    );
  });
});
