import { describe, expect, it } from 'vitest';
import type { Charter, ConveneSession } from '@acta/core';
import { attending, commission, convening, SESSION, SESSION_NOON, type Story } from '../story/commission.js';
import { INFORMATION, judged } from '../legality/convocation-story.js';
import { charterWith, charterWithout, checkIn, verdictIn } from '../legality/verdicts.js';

type Rule = NonNullable<Charter['secondCall']>['value'];

const RULE: Rule = {
  within: { length: 3, unit: 'working-day' },
  quorum: { kind: 'count', count: 2 },
  sameNotice: 'allowed',
};
const ruled = (changes: Partial<Rule> = {}) =>
  charterWith({ secondCall: { value: { ...RULE, ...changes }, source: 'Artículo 12' } });

const atNoonOf = (day: string): string => `${day}T18:00:00.000Z`;
const calling = (day: string, time = '12:00') => ({ type: 'MakeSecondCall', session: SESSION, day, time }) as const;
const opening = { type: 'OpenSession', session: SESSION } as const;
const counting = { type: 'CountQuorum', session: SESSION } as const;

/** Five seats called to the 14th, and as many of them there. */
const gathered = async (
  seats: number,
  charter: Charter = ruled(),
  call: Partial<ConveneSession> = {},
): Promise<Story> => {
  const story = await commission({ charter });
  await story.done(story.secretary, convening([], { agenda: INFORMATION, ...call }));
  await gather(story, SESSION_NOON, seats);
  return story;
};

const gather = async (story: Story, at: string, seats: number) => {
  story.clock.set(at);
  await story.done(story.secretary, attending(story.seats.slice(0, seats)));
  return story.done(story.secretary, counting);
};

describe('a second call', () => {
  it.each([
    ['2030-01-14', 'met', 0],
    ['2030-01-16', 'met', 2],
    ['2030-01-17', 'met', 3],
    ['2030-01-18', 'broken', 4],
    ['2030-01-21', 'broken', 5],
  ])('to %s, after a failed quorum on the 14th, is %s: %i working days of 3', async (day, verdict, after) => {
    const story = await gathered(1);
    expect(checkIn(await judged(story, story.secretary, calling(day, '13:00')), 'second-call')).toMatchObject({
      verdict,
      required: { quorumFailed: true, within: 3, unit: 'working-day' },
      observed: { quorumFailed: true, after, first: '2030-01-14', session: day, sameNotice: false },
    });
  });

  it.each([
    ['nobody had counted', 0, false],
    ['the quorum was there', 3, true],
  ])('is broken where %s', async (_, seats, counted) => {
    const story = counted ? await gathered(seats) : await commission({ charter: ruled() });
    if (!counted) await story.done(story.secretary, convening([], { agenda: INFORMATION }));
    expect(checkIn(await judged(story, story.secretary, calling('2030-01-15')), 'second-call')).toMatchObject({
      verdict: 'broken',
      observed: { quorumFailed: false },
    });
  });

  it.each([
    ['allowed', 'met'],
    ['not-allowed', 'broken'],
  ] as const)('in the same notice, where that is %s, is %s', async (sameNotice, verdict) => {
    const secondCall = { day: '2030-01-14', time: '12:30' };
    const story = await gathered(1, ruled({ sameNotice }), { secondCall });
    expect(checkIn(await judged(story, story.secretary, calling('2030-01-14', '12:30')), 'second-call')).toMatchObject({
      verdict,
      observed: { sameNotice: true },
    });
  });

  it.each([
    [1, 'broken'],
    [2, 'met'],
    [3, 'met'],
  ])('is held with the lower quorum of 2: with %i it is %s', async (seats, verdict) => {
    const story = await gathered(1);
    await story.done(story.secretary, calling('2030-01-16'));
    const counted = await gather(story, atNoonOf('2030-01-16'), seats);
    expect(counted.events[0]?.data).toMatchObject({ required: 2, reached: verdict === 'met' });
    const outcome = await judged(story, story.chair, opening);
    for (const rule of ['quorum', 'quorum-verified']) expect(verdictIn(outcome, rule)).toBe(verdict);
    expect(checkIn(outcome, 'quorum').legalBasis).toBe('Artículo 12');
  });

  it('begins with nobody there, on its own day, and keeps number and agenda', async () => {
    const story = await gathered(2);
    await story.done(story.secretary, calling('2030-01-16'));
    expect(await story.refused(story.secretary, counting)).toEqual({
      _tag: 'NotOnItsDay',
      day: '2030-01-16',
      onDay: '2030-01-14',
    });
    story.clock.set(atNoonOf('2030-01-16'));
    expect((await story.done(story.secretary, counting)).events[0]?.data).toMatchObject({
      present: [],
      reached: false,
    });
    await gather(story, atNoonOf('2030-01-16'), 2);
    await story.done(story.chair, opening);
    const loaded = await story.record.load(SESSION);
    expect(loaded).toMatchObject({ right: { number: 1, call: 'second', stage: 'open', agenda: INFORMATION } });
  });

  it('is made once, and to no day that is past', async () => {
    const story = await gathered(1);
    expect(await story.refused(story.secretary, calling('2030-01-13'))).toMatchObject({ _tag: 'SessionInThePast' });
    await story.done(story.secretary, calling('2030-01-16'));
    expect(await story.refused(story.secretary, calling('2030-01-17'))).toEqual({
      _tag: 'AlreadySo',
      what: 'second-call',
    });
  });

  it('is asked of a second call, and of no first', async () => {
    const story = await gathered(5);
    const outcome = await story.done(story.chair, opening);
    const rules = outcome.events.flatMap(({ metadata }) => (metadata.checks ?? []).map(({ rule }) => rule));
    expect(rules).not.toContain('second-call@1');
  });

  it('cannot be judged where the charter is silent, nor its quorum', async () => {
    const story = await gathered(1, charterWithout('secondCall'));
    expect(verdictIn(await story.done(story.secretary, calling('2030-01-21')), 'second-call')).toBe('unverifiable');
    await gather(story, atNoonOf('2030-01-21'), 1);
    expect(verdictIn(await judged(story, story.chair, opening), 'quorum')).toBe('unverifiable');
  });
});
