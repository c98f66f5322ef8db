import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plusDays, type Charter } from '@acta/core';
import { commission, type Story } from '../story/commission.js';
import { convened, noticeOf } from './convocation-story.js';
import { checkIn, verdictIn } from './verdicts.js';

const DISPATCHED = '2030-01-07';

const close = (story: Story, days: readonly string[]) =>
  story.done(story.registrar, {
    type: 'DeclareHolidays',
    holidays: days.map((day) => ({ day, name: 'Cierre' })),
    source: 'DOF',
  });

const withClosures = async (charter: Charter, days: readonly string[]): Promise<Story> => {
  const story = await commission({ charter });
  if (days.length > 0) await close(story, days);
  return story;
};

it.each([
  ['2030-01-10', 'broken', 2],
  ['2030-01-11', 'met', 3],
  ['2030-01-12', 'met', 4],
  ['2030-01-13', 'met', 4],
  ['2030-01-14', 'met', 4],
  ['2030-01-15', 'met', 5],
])('counts up to a session on %s, over the weekend: %s, with %i working days of 3', async (day, verdict, length) => {
  const story = await commission({ charter: noticeOf({ length: 3, unit: 'working-day' }) });
  expect(checkIn(await convened(story, day), 'ordinary-notice')).toMatchObject({ verdict, observed: { length } });
});

it.each([
  [[], 4, 'met'],
  [['2030-01-10'], 3, 'broken'],
  [['2030-01-12', '2030-01-13'], 4, 'met'],
  [['2030-01-07', '2030-01-14'], 4, 'met'],
  [['2030-01-09', '2030-01-10'], 2, 'broken'],
] as const)('leaves the closures %o out of the week to the 14th: %i days', async (days, length, verdict) => {
  const story = await withClosures(noticeOf({ length: 4, unit: 'working-day' }), days);
  expect(checkIn(await convened(story, '2030-01-14'), 'ordinary-notice')).toMatchObject({
    verdict,
    observed: { length },
  });
});

it.each([
  ['2030-01-08', 'broken'],
  ['2030-01-09', 'broken'],
  ['2030-01-10', 'met'],
  ['2030-01-11', 'met'],
])('is that of an extraordinary session too: on %s, after a closure on the 8th, %s', async (day, verdict) => {
  const charter = noticeOf({ length: 1, unit: 'working-day' }, 'dispatch', 'extraordinaryNotice');
  const outcome = await convened(await withClosures(charter, ['2030-01-08']), day, 'extraordinary');
  expect(verdictIn(outcome, 'extraordinary-notice')).toBe(verdict);
  expect(verdictIn(outcome, 'working-days')).toBe('met');
});

it('takes a closure declared after the convocation for nothing', async () => {
  const story = await commission({ charter: noticeOf({ length: 4, unit: 'working-day' }) });
  expect(verdictIn(await convened(story, '2030-01-14'), 'ordinary-notice')).toBe('met');
  await close(story, ['2030-01-10']);
  const explained = await story.record.explain('session-consejo-2030-o-01');
  if (explained._tag === 'Left') throw new Error('not explained');
  expect(explained.right.every(({ reproducible }) => reproducible)).toBe(true);
});

const offset = fc.integer({ min: 0, max: 40 });
const cases = fc.record({
  length: fc.integer({ min: 1, max: 12 }),
  first: fc.constantFrom('yes', 'no'),
  last: fc.constantFrom('yes', 'no'),
  closed: fc.uniqueArray(offset, { maxLength: 12 }),
  session: offset,
  kind: fc.constantFrom('ordinary', 'extraordinary'),
});

it('counts the working days itself, whatever is convened', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ length, first, last, closed, session, kind }) => {
      const closures = closed.map((days) => plusDays(DISPATCHED, days));
      const term = { length, unit: 'working-day', firstDayCounts: first, lastDayCounts: last } as const;
      const story = await withClosures(noticeOf(term, 'dispatch', `${kind}Notice`), closures);
      const outcome = await convened(story, plusDays(DISPATCHED, session), kind);

      const span = Array.from({ length: session + 1 }, (_, days) => plusDays(DISPATCHED, days));
      const works = (day: string) => ![0, 6].includes(new Date(day).getUTCDay()) && !closures.includes(day);
      const between = span.slice(first === 'yes' ? 0 : 1, last === 'yes' ? undefined : -1).filter(works);
      expect(checkIn(outcome, `${kind}-notice`)).toMatchObject({
        verdict: between.length >= length ? 'met' : 'broken',
        observed: { length: between.length },
      });
      expect(checkIn(outcome, 'working-days')).toMatchObject({
        verdict: 'met',
        observed: { daysLeftOut: span.filter((day) => !works(day)).length },
      });
    }),
    { numRuns: 40 },
  );
});

it('does not ask for working days where the notice is in calendar days or in hours', async () => {
  expect(verdictIn(await convened(await commission(), '2030-01-14'), 'working-days')).toBe('not-applicable');
  const hours = await commission({ charter: noticeOf({ length: 48, unit: 'hour' }) });
  expect(verdictIn(await convened(hours, '2030-01-14'), 'working-days')).toBe('not-applicable');
});

it('cannot be verified where the charter names no calendar', async () => {
  const { workingDays: _, ...silent } = noticeOf({ length: 1, unit: 'working-day' });
  expect(verdictIn(await convened(await commission({ charter: silent }), '2030-01-14'), 'working-days')).toBe(
    'unverifiable',
  );
});
