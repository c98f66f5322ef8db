import { describe, expect, it } from 'vitest';
import type { Charter, ConveneSession } from '@acta/core';
import {
  attending,
  commission,
  convening,
  institutionOf,
  propose,
  SESSION,
  SESSION_NOON,
  votes,
  type Story,
} from '../story/commission.js';
import { INFORMATION, judged } from '../legality/convocation-story.js';
import { charterWith, charterWithout, checkIn, verdictIn } from '../legality/verdicts.js';

type Rule = NonNullable<Charter['secondCall']>['value'];

const RULE: Rule = {
  within: { length: 3, unit: 'working-day' },
  quorum: { kind: 'count', count: 2 },
  sameNotice: 'allowed',
  notice: {
    term: { length: 1, unit: 'calendar-day', firstDayCounts: 'no', lastDayCounts: 'no' },
    countedFrom: 'dispatch',
  },
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

  describe('made after the first', () => {
    it.each([
      ['2030-01-15', 'broken', 0],
      ['2030-01-16', 'met', 1],
      ['2030-01-17', 'met', 2],
    ])('to %s has its own notice of a day: %s, with %i', async (day, verdict, length) => {
      const story = await gathered(1);
      expect(checkIn(await judged(story, story.secretary, calling(day)), 'ordinary-notice')).toMatchObject({
        verdict,
        legalBasis: 'Artículo 12',
        required: { length: 1, unit: 'calendar-day' },
        observed: { length, from: '2030-01-14', session: day },
      });
    });

    it('has the formalities of the first where the charter gives it no notice of its own', async () => {
      const { notice: _, ...same } = RULE;
      const charter = charterWith({ secondCall: { value: same, source: 'Artículo 12' } });
      const outcome = await judged(
        await gathered(1, charter),
        (await gathered(1, charter)).secretary,
        calling('2030-01-17'),
      );
      expect(checkIn(outcome, 'ordinary-notice')).toMatchObject({
        verdict: 'broken',
        legalBasis: expect.stringContaining('ZAC') as unknown,
        required: { length: 3 },
        observed: { length: 2 },
      });
    });

    it('is told apart from one announced in the first notice, which is notice enough', async () => {
      const secondCall = { day: '2030-01-14', time: '12:30' };
      const story = await gathered(1, ruled(), { secondCall });
      const done = await story.done(story.secretary, calling('2030-01-14', '12:30'));
      const rules = done.events.flatMap(({ metadata }) => (metadata.checks ?? []).map(({ rule }) => rule));
      expect(rules).toEqual(['second-call@1', 'charter-in-force@1']);
    });

    it('is acknowledged anew, where its notice counts from receipt', async () => {
      const fromReceipt = ruled({
        notice: {
          term: { length: 1, unit: 'calendar-day', firstDayCounts: 'no', lastDayCounts: 'no' },
          countedFrom: 'receipt',
        },
      });
      const receive = (story: Story, name: string) =>
        story.done(story.secretary, {
          type: 'AcknowledgeConvocation',
          session: SESSION,
          institution: institutionOf(name),
        });
      const opened = async (last: string) => {
        const story = await gathered(1, fromReceipt);
        for (const name of story.seats) await receive(story, name);
        expect(verdictIn(await story.done(story.secretary, calling('2030-01-17')), 'ordinary-notice')).toBe(
          'unverifiable',
        );
        for (const name of story.seats.slice(1)) await receive(story, name);
        story.clock.set(atNoonOf(last));
        await receive(story, 'hacienda');
        await gather(story, atNoonOf('2030-01-17'), 2);
        return checkIn(await judged(story, story.chair, opening), 'ordinary-notice');
      };
      expect(await opened('2030-01-15')).toMatchObject({ verdict: 'met', observed: { length: 1, from: '2030-01-15' } });
      expect(await opened('2030-01-16')).toMatchObject({ verdict: 'broken', observed: { length: 0 } });
    });

    it('too late, and held all the same, leaves what it adopts irregular', async () => {
      const story = await commission({ charter: ruled() });
      await propose(story, 'motion-firma', []);
      await story.done(story.secretary, convening(['motion-firma']));
      await gather(story, SESSION_NOON, 1);
      const attested = { attested: { paper: await story.paper(), grounds: 'Así se convocó.' } };
      await story.done(story.secretary, calling('2030-01-18'), attested);
      await gather(story, atNoonOf('2030-01-18'), 2);
      await story.done(story.chair, opening);
      const item = { session: SESSION, item: 'punto-1' } as const;
      await story.done(story.chair, { type: 'PutItemToVote', ...item });
      await story.done(story.secretary, { type: 'RecordRollCall', ...item, votes: votes(story.seats.slice(0, 2)) });
      const decided = await story.done(story.chair, { type: 'DecideItem', ...item });
      expect(decided.events[0]?.data).toMatchObject({ adoption: { brokenBefore: ['second-call@1'] } });
      expect(decided.follows[1]?.data).toMatchObject({ takesEffect: 'wait', brokenRules: ['second-call@1'] });
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

  it.each([
    ['required', true, 'met'],
    ['required', false, 'broken'],
    ['optional', false, 'met'],
  ] as const)(
    'whose lower quorum is told of (%s: %s) is %s, however late it comes',
    async (quorumTold, told, verdict) => {
      const { within: _, ...always } = RULE;
      const charter = charterWith({ secondCall: { value: { ...always, quorumTold }, source: 'VwVfG 90(2)' } });
      const story = await gathered(1, charter);
      const call = { ...calling('2030-03-14'), ...(told ? { quorumTold: true } : {}) };
      expect(checkIn(await judged(story, story.secretary, call), 'second-call')).toMatchObject({
        verdict,
        required: { quorumTold },
        observed: { quorumTold: told },
      });
    },
  );

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
