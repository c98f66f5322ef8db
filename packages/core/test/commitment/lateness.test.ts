import { describe, expect, it } from 'vitest';
import { lateReports, missingReports, type CommitmentId, type Day, type Term } from '@acta/core';
import { commission, type Story } from '../story/commission.js';
import { duty, report, stateOf } from './duties.js';

const LEY: CommitmentId = 'commitment-ley-salud';
const MONTHLY: Term = { kind: 'periodic', every: 'month', first: '2030-01-15' };

/** A duty whose reports come on these days, at noon. */
const reportedOn = async (term: Term, days: readonly Day[]): Promise<Story> => {
  const story = await commission();
  await story.done(story.secretary, duty({ term }));
  for (const [index, day] of days.entries()) {
    story.clock.set(`${day}T18:00:00.000Z`);
    await story.done(story.focalPointOf('salud'), report({ commitment: LEY, report: index + 1, claimed: 'limited' }));
  }
  return story;
};

describe('a late report', () => {
  it.each([
    ['2030-01-14', []],
    ['2030-01-15', []],
    ['2030-01-16', [{ report: 1, due: '2030-01-15', onDay: '2030-01-16', days: 1 }]],
  ])('of the period of 15 January, on %s', async (day, late) => {
    expect(lateReports(await stateOf(await reportedOn(MONTHLY, [day]), LEY))).toEqual(late);
  });

  it('answers its own period: the second the second', async () => {
    const state = await stateOf(await reportedOn(MONTHLY, ['2030-01-15', '2030-02-20']), LEY);
    expect(lateReports(state)).toEqual([{ report: 2, due: '2030-02-15', onDay: '2030-02-20', days: 5 }]);
  });

  it('comes after the day of a fixed term', async () => {
    const fixed: Term = { kind: 'fixed', due: '2030-01-15' };
    const state = await stateOf(await reportedOn(fixed, ['2030-01-15', '2030-01-16']), LEY);
    expect(lateReports(state)).toEqual([{ report: 2, due: '2030-01-15', onDay: '2030-01-16', days: 1 }]);
  });

  it.each<Term>([{ kind: 'standing', reviewOn: '2030-01-08' }, { kind: 'not-stated' }])(
    'is none under %o',
    async (term) => {
      expect(lateReports(await stateOf(await reportedOn(term, ['2030-06-30']), LEY))).toEqual([]);
    },
  );
});

describe('a missing report', () => {
  it.each([
    ['2030-01-15', []],
    ['2030-01-16', ['2030-01-15']],
    ['2030-02-15', ['2030-01-15']],
    ['2030-02-16', ['2030-01-15', '2030-02-15']],
  ])('of a monthly term, on %s', async (today, missing) => {
    expect(missingReports(await stateOf(await reportedOn(MONTHLY, []), LEY), today)).toEqual(missing);
  });

  it('is missing again once it is returned', async () => {
    const story = await reportedOn(MONTHLY, ['2030-01-15']);
    expect(missingReports(await stateOf(story, LEY), '2030-01-16')).toEqual([]);
    await story.done(story.follower, { type: 'ReturnReport', commitment: LEY, report: 1, reasons: 'Sin acta.' });
    expect(missingReports(await stateOf(story, LEY), '2030-01-16')).toEqual(['2030-01-15']);
  });

  it.each([
    ['2030-01-15', []],
    ['2030-01-16', ['2030-01-15']],
  ])('of a fixed term, on %s', async (today, missing) => {
    const term: Term = { kind: 'fixed', due: '2030-01-15' };
    expect(missingReports(await stateOf(await reportedOn(term, []), LEY), today)).toEqual(missing);
    expect(missingReports({ ...(await stateOf(await reportedOn(term, []), LEY)), stage: 'closed' }, today)).toEqual([]);
    expect(missingReports(await stateOf(await reportedOn(term, ['2030-01-10']), LEY), today)).toEqual([]);
  });
});
