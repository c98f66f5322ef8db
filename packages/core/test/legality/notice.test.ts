import { describe, expect, it } from 'vitest';
import { commission, convening, type Extras } from '../story/commission.js';
import { convened, INFORMATION, judged, noticeOf } from './convocation-story.js';
import { charterWithout, checkIn, verdictIn } from './verdicts.js';

it.each([
  ['2030-01-10', 'broken', 2],
  ['2030-01-11', 'met', 3],
  ['2030-01-12', 'met', 4],
])('judges an ordinary session on %s: %s, with %i days of notice of 3', async (day, verdict, length) => {
  const outcome = await convened(await commission(), day);
  expect(checkIn(outcome, 'ordinary-notice')).toMatchObject({
    verdict,
    required: { length: 3, unit: 'calendar-day', countedFrom: 'dispatch' },
    observed: { length, from: '2030-01-07', session: day },
  });
  expect(verdictIn(outcome, 'extraordinary-notice')).toBe('not-applicable');
});

it.each([
  ['2030-01-07', 'broken', 0],
  ['2030-01-08', 'broken', 0],
  ['2030-01-09', 'met', 1],
  ['2030-01-10', 'met', 2],
])('judges an extraordinary session on %s: %s, with %i days of notice of 1', async (day, verdict, length) => {
  const outcome = await convened(await commission(), day, 'extraordinary');
  expect(checkIn(outcome, 'extraordinary-notice')).toMatchObject({
    verdict,
    required: { length: 1 },
    observed: { length },
  });
  expect(verdictIn(outcome, 'ordinary-notice')).toBe('not-applicable');
});

it.each([
  [{ firstDayCounts: 'no', lastDayCounts: 'no' } as const, 3],
  [{ firstDayCounts: 'yes', lastDayCounts: 'no' } as const, 4],
  [{ firstDayCounts: 'no', lastDayCounts: 'yes' } as const, 4],
  [{ firstDayCounts: 'yes', lastDayCounts: 'yes' } as const, 5],
  [{}, 3],
])('counts the first and the last day as the charter says, from the 7th to the 11th: %o', async (ends, days) => {
  for (const [length, verdict] of [
    [days - 1, 'met'],
    [days, 'met'],
    [days + 1, 'broken'],
  ] as const) {
    const story = await commission({ charter: noticeOf({ length, unit: 'calendar-day', ...ends }) });
    expect(checkIn(await convened(story, '2030-01-11'), 'ordinary-notice')).toMatchObject({
      verdict,
      observed: { length: days },
    });
  }
});

it('counts the notice from the local day of dispatch, which is not that of Greenwich', async () => {
  const story = await commission();
  story.clock.set('2030-01-09T05:30:00.000Z');
  expect(checkIn(await convened(story, '2030-01-12'), 'ordinary-notice')).toMatchObject({
    verdict: 'met',
    observed: { length: 3, from: '2030-01-08' },
  });
});

describe.each(['ordinary', 'extraordinary'] as const)('the notice of an %s session', (kind) => {
  const parameter = `${kind}Notice` as const;
  const rule = `${kind}-notice`;

  it('cannot be verified where the charter is silent, and refuses nothing', async () => {
    const outcome = await convened(await commission({ charter: charterWithout(parameter) }), '2030-01-07', kind);
    expect('events' in outcome).toBe(true);
    expect(verdictIn(outcome, rule)).toBe('unverifiable');
  });
});

describe('on somebody’s word', () => {
  const attestedOn = async (today: string, at: string) => {
    const story = await commission();
    story.clock.set(`${today}T18:00:00.000Z`);
    const extras: Extras = {
      at: `${at}T18:00:00.000Z`,
      attested: { paper: await story.paper(), grounds: 'Se convocó ese día.' },
    };
    return convened(story, '2030-01-14', 'ordinary', extras);
  };

  it.each([
    ['2030-01-09', 'met-as-attested'],
    ['2030-01-10', 'met-as-attested'],
    ['2030-01-11', 'broken'],
  ])('that was given late, a notice dispatched on %s is %s', async (at, verdict) => {
    const outcome = await attestedOn('2030-01-21', at);
    expect('events' in outcome && outcome.events[0]?.metadata.provenance).toMatchObject({ late: 'late' });
    expect(verdictIn(outcome, 'ordinary-notice')).toBe(verdict);
  });

  it('that was given in time, it is met', async () => {
    expect(verdictIn(await attestedOn('2030-01-14', '2030-01-09'), 'ordinary-notice')).toBe('met');
    expect(verdictIn(await attestedOn('2030-01-15', '2030-01-09'), 'ordinary-notice')).toBe('met-as-attested');
  });

  it.each([
    [{ kind: 'day', day: '2029-12-20' } as const, 'met-as-attested'],
    [{ kind: 'between', first: '2029-12-01', last: '2029-12-20' } as const, 'unverifiable'],
    [{ kind: 'not-stated' } as const, 'unverifiable'],
  ])('of an older source that says %o, it is %s', async (when, verdict) => {
    const story = await commission();
    const outcome = await judged(story, story.registrar, convening([], { agenda: INFORMATION }), {
      transcribed: { source: { document: 'Acta 1', place: 'p. 1' }, when, told: { words: 'Se convocó.' } },
    });
    expect(verdictIn(outcome, 'ordinary-notice')).toBe(verdict);
  });
});
