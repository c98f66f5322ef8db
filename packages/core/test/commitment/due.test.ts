import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lateness,
  missedPeriods,
  overdue,
  periodsDue,
  plusDays,
  type Day,
  type Lateness,
  type Owing,
  type Term,
} from '@acta/core';
import { dueOf } from '../../src/commitment/due.js';

const CALENDAR = { holidays: new Set<Day>(['2030-02-04']) };
const FROM = { adoption: '2030-01-14', 'taking-effect': '2030-01-18', consent: '2030-01-20' } as const;

const owed = (term: Term, due: Day | null = dueOf(term, FROM, CALENDAR), answered = 0): Owing => ({
  stage: 'owed',
  term,
  due,
  reviewOn: term.kind === 'standing' ? (term.reviewOn ?? null) : null,
  suspensions: [],
  answered,
});

describe('a fixed term', () => {
  it.each([
    ['2030-06-29', false],
    ['2030-06-30', false],
    ['2030-07-01', true],
  ])('of 30 June, on %s: overdue %s', (today, late) => {
    expect(overdue(owed({ kind: 'fixed', due: '2030-06-30' }), today)).toBe(late);
  });
});

describe('a relative term', () => {
  it.each([
    ['adoption', 'calendar-day', 10, '2030-01-24'],
    ['taking-effect', 'calendar-day', 10, '2030-01-28'],
    ['consent', 'calendar-day', 10, '2030-01-30'],
    ['taking-effect', 'working-day', 10, '2030-02-01'],
    ['taking-effect', 'working-day', 11, '2030-02-05'],
  ] as const)('counts from %s, %s × %i, to %s', (from, unit, length, due) => {
    expect(dueOf({ kind: 'relative', length: { length, unit }, from }, FROM, CALENDAR)).toBe(due);
  });

  it('has no day before what it counts from has come', () => {
    const term: Term = { kind: 'relative', length: { length: 10, unit: 'calendar-day' }, from: 'consent' };
    expect(dueOf(term, { ...FROM, consent: null }, CALENDAR)).toBeNull();
  });
});

describe('a periodic term', () => {
  const monthly: Term = { kind: 'periodic', every: 'month', first: '2030-01-31' };

  it('asks for a report on the month’s last day where the month is shorter', () => {
    expect(periodsDue(monthly, '2030-05-01')).toEqual(['2030-01-31', '2030-02-28', '2030-03-31', '2030-04-30']);
    expect(periodsDue({ ...monthly, first: '2032-01-31' }, '2032-03-01')).toEqual(['2032-01-31', '2032-02-29']);
    expect(periodsDue({ ...monthly, every: 'quarter', until: '2030-07-31' }, '2031-01-01')).toEqual([
      '2030-01-31',
      '2030-04-30',
      '2030-07-31',
    ]);
  });

  it.each([
    ['2030-01-31', 0, 0],
    ['2030-02-01', 0, 1],
    ['2030-02-01', 1, 0],
    ['2030-03-01', 1, 1],
  ])('on %s with %i reports has missed %i', (today, reports, missed) => {
    expect(missedPeriods(owed(monthly, null, reports), today)).toBe(missed);
    expect(overdue(owed(monthly, null, reports), today)).toBe(missed > 0);
  });

  it('asks in the order of days, never twice, and never for more when less time has passed', () => {
    const day = fc.integer({ min: 0, max: 4_000 }).map((days) => plusDays('2028-01-01', days));
    const every = fc.constantFrom('month' as const, 'quarter' as const, 'half-year' as const, 'year' as const);
    fc.assert(
      fc.property(day, day, day, every, (first, one, other, frequency) => {
        const term: Term = { kind: 'periodic', every: frequency, first };
        const [sooner, later] = one < other ? [one, other] : [other, one];
        const days = periodsDue(term, later);
        expect([...new Set(days)].sort()).toEqual(days);
        expect(days.slice(0, periodsDue(term, sooner).length)).toEqual(periodsDue(term, sooner));
      }),
    );
  });
});

it.each<Term>([{ kind: 'standing' }, { kind: 'standing', reviewOn: '2030-06-30' }, { kind: 'not-stated' }])(
  '%o is never overdue',
  (term) => {
    expect(dueOf(term, FROM, CALENDAR)).toBeNull();
    expect(overdue(owed(term), '2999-12-31')).toBe(false);
  },
);

it('is overdue only while it is owed', () => {
  for (const stage of ['invited', 'declined', 'closed'] as const)
    expect(overdue({ ...owed({ kind: 'fixed', due: '2030-06-30' }), stage }, '2031-01-01')).toBe(false);
});

describe('each of the five terms', () => {
  const fixed: Term = { kind: 'fixed', due: '2030-06-30' };
  const relative: Term = { kind: 'relative', length: { length: 10, unit: 'calendar-day' }, from: 'consent' };
  const periodic: Term = { kind: 'periodic', every: 'month', first: '2030-01-31' };
  const standing: Term = { kind: 'standing', reviewOn: '2030-06-30' };
  const cases: readonly (readonly [string, Owing, Day, Lateness])[] = [
    ['fixed, on its day', owed(fixed), '2030-06-30', { kind: 'in-time', due: '2030-06-30' }],
    ['fixed, a day after', owed(fixed), '2030-07-01', { kind: 'overdue', due: '2030-06-30', days: 1 }],
    ['relative, not begun', owed(relative, null), '2030-12-31', { kind: 'not-running' }],
    ['relative, on its day', owed(relative), '2030-01-30', { kind: 'in-time', due: '2030-01-30' }],
    ['relative, two days after', owed(relative), '2030-02-01', { kind: 'overdue', due: '2030-01-30', days: 2 }],
    ['periodic, on its day', owed(periodic), '2030-01-31', { kind: 'periods', missed: 0 }],
    ['periodic, a day after', owed(periodic), '2030-02-01', { kind: 'periods', missed: 1 }],
    [
      'standing, on the day of its review',
      owed(standing),
      '2030-06-30',
      { kind: 'reviewed', on: '2030-06-30', reviewDue: false },
    ],
    ['standing, a day after', owed(standing), '2030-07-01', { kind: 'reviewed', on: '2030-06-30', reviewDue: true }],
    [
      'standing, never reviewed',
      owed({ kind: 'standing' }),
      '2999-12-31',
      { kind: 'reviewed', on: null, reviewDue: false },
    ],
    ['not stated', owed({ kind: 'not-stated' }), '2999-12-31', { kind: 'never-late' }],
    ['of nothing owed', { ...owed(fixed), stage: 'invited' }, '2999-12-31', { kind: 'not-owed' }],
  ];
  it.each(cases)('%s', (_, owing, today, found) => {
    expect(lateness(owing, today)).toEqual(found);
  });
});
