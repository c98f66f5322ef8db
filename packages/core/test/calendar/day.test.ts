import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { daysBetween, isDay, isInstant, isTime, plusDays, weekday } from '../../src/calendar/day.js';

const aDay = fc.integer({ min: 0, max: 60_000 }).map((days) => plusDays('1950-01-01', days));
const someDays = fc.integer({ min: -5_000, max: 5_000 });

describe('a day', () => {
  it.each(['2014-02-28', '2012-02-29', '2000-02-29', '2014-12-31', '0001-01-01'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '2014-02-30',
    '2014-02-29',
    '2100-02-29',
    '1900-02-29',
    '2014-04-31',
    '2014-13-01',
    '2014-00-10',
    '2014-01-00',
    '2014-1-1',
    '14-01-01',
    '2014-01-01T00:00:00.000Z',
    ' 2014-01-01',
    '２０１４-01-01',
    '',
  ])('"%s" is none', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('is counted past the ends of months and years, and over leap days', () => {
    expect(plusDays('2014-01-31', 1)).toBe('2014-02-01');
    expect(plusDays('2014-12-31', 1)).toBe('2015-01-01');
    expect(plusDays('2014-01-01', -1)).toBe('2013-12-31');
    expect(plusDays('2012-02-28', 1)).toBe('2012-02-29');
    expect(plusDays('2014-02-28', 1)).toBe('2014-03-01');
    expect(daysBetween('2012-02-28', '2012-03-01')).toBe(2);
    expect(daysBetween('2014-03-01', '2014-02-28')).toBe(-1);
  });

  it('that many days on, and back again, is the same day', () => {
    fc.assert(
      fc.property(aDay, someDays, (day, days) => {
        expect(isDay(plusDays(day, days))).toBe(true);
        expect(plusDays(plusDays(day, days), -days)).toBe(day);
        expect(daysBetween(day, plusDays(day, days))).toBe(days);
      }),
    );
  });

  it('comes later in time when it comes later in text', () => {
    fc.assert(
      fc.property(aDay, aDay, (one, other) => {
        expect(one < other).toBe(daysBetween(one, other) > 0);
      }),
    );
  });

  it('has the weekday of the almanac', () => {
    expect(weekday('2014-03-12')).toBe(3);
    expect(weekday('2000-02-29')).toBe(2);
    expect(weekday('2014-03-16')).toBe(0);
    expect(weekday('2014-03-15')).toBe(6);
  });
});

describe('times and instants', () => {
  it('have one form each', () => {
    expect(['00:00', '23:59'].every(isTime)).toBe(true);
    expect(['24:00', '9:00', '12:60', '12:00:00'].some(isTime)).toBe(false);
    expect(isInstant('2014-03-12T18:00:00.000Z')).toBe(true);
    expect(
      ['2014-03-12T18:00:00Z', '2014-03-12T24:00:00.000Z', '2014-02-30T00:00:00.000Z', '2014-03-12T18:00:60.000Z'].some(
        isInstant,
      ),
    ).toBe(false);
  });
});
