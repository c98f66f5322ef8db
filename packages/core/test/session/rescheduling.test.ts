import { describe, expect, it } from 'vitest';
import type { RescheduleSession } from '@acta/core';
import {
  attending,
  commission,
  convening,
  institutionOf,
  propose,
  SESSION,
  SESSION_NOON,
  type Story,
} from '../story/commission.js';
import { firstOf, INFORMATION, judged } from '../legality/convocation-story.js';
import { charterWith, charterWithout, checkIn, verdictIn } from '../legality/verdicts.js';

type Kind = 'ordinary' | 'extraordinary';

const called = async (kind: Kind = 'ordinary'): Promise<Story> => {
  const story = await commission();
  await story.done(story.secretary, convening([], { session: firstOf(kind), kind, agenda: INFORMATION }));
  return story;
};
const moving = (day: string, changes: Partial<RescheduleSession> = {}) =>
  ({
    type: 'RescheduleSession',
    session: SESSION,
    day,
    time: '12:00',
    reason: 'Sismo',
    causeEndedOn: '2030-01-14',
    ...changes,
  }) as const;
const deferring = { type: 'DeferSession', session: SESSION, reason: 'Sismo' } as const;
const cancelling = { type: 'CancelSession', session: SESSION, reason: 'Sin asuntos' } as const;

describe('a session is rescheduled', () => {
  it.each([
    ['ordinary', '2030-01-14', 'met', 0],
    ['ordinary', '2030-01-18', 'met', 4],
    ['ordinary', '2030-01-21', 'met', 5],
    ['ordinary', '2030-01-22', 'broken', 6],
    ['extraordinary', '2030-01-16', 'met', 2],
    ['extraordinary', '2030-01-17', 'met', 3],
    ['extraordinary', '2030-01-18', 'broken', 4],
  ] as const)(
    '%s, to %s after a cause that ended on the 14th: %s, %i working days',
    async (kind, day, verdict, after) => {
      const story = await called(kind);
      const outcome = await judged(story, story.chair, moving(day, { session: firstOf(kind), time: '17:00' }));
      expect(checkIn(outcome, 'rescheduling')).toMatchObject({
        verdict,
        required: { within: kind === 'ordinary' ? 5 : 3, unit: 'working-day', notBefore: '2030-01-14' },
        observed: { after, session: day },
      });
    },
  );

  it('after the cause has ended, and not before', async () => {
    const story = await called();
    expect(
      verdictIn(await judged(story, story.chair, moving('2030-01-15', { causeEndedOn: '2030-01-16' })), 'rescheduling'),
    ).toBe('broken');
  });

  it('and is then held on that day, under its number', async () => {
    const story = await called();
    await story.done(story.chair, deferring);
    await story.done(story.secretary, moving('2030-01-16', { place: 'Otra sala' }));
    story.clock.set(SESSION_NOON);
    expect(await story.refused(story.secretary, attending(story.seats))).toEqual({
      _tag: 'NotOnItsDay',
      day: '2030-01-16',
      onDay: '2030-01-14',
    });
    story.clock.set('2030-01-16T18:00:00.000Z');
    await story.done(story.secretary, attending(story.seats));
    await story.done(story.secretary, { type: 'CountQuorum', session: SESSION });
    const opened = await story.done(story.chair, { type: 'OpenSession', session: SESSION });
    expect(opened.stream).toBe(SESSION);
  });

  it('to an earlier day with the notice of that day', async () => {
    const story = await called();
    story.clock.set('2030-01-08T18:00:00.000Z');
    const ended = { causeEndedOn: '2030-01-08' };
    expect(checkIn(await judged(story, story.chair, moving('2030-01-11', ended)), 'ordinary-notice')).toMatchObject({
      verdict: 'broken',
      observed: { length: 2, from: '2030-01-08', session: '2030-01-11' },
    });
    expect(verdictIn(await judged(story, story.chair, moving('2030-01-12', ended)), 'ordinary-notice')).toBe('met');
  });

  it('to an earlier day is received anew, where the notice counts from receipt', async () => {
    const term = { length: 1, unit: 'calendar-day', firstDayCounts: 'no', lastDayCounts: 'no' } as const;
    const ordinaryNotice = { value: { term, countedFrom: 'receipt' as const }, source: 'Artículo 7' };
    const receive = async (story: Story) => {
      for (const name of story.seats)
        await story.done(story.secretary, {
          type: 'AcknowledgeConvocation',
          session: SESSION,
          institution: institutionOf(name),
        });
    };
    const openedOn = async (day: string | null) => {
      const story = await commission({ charter: charterWith({ ordinaryNotice }) });
      await story.done(story.secretary, convening([], { agenda: INFORMATION }));
      await receive(story);
      story.clock.set('2030-01-09T18:00:00.000Z');
      const moved = await story.done(story.chair, moving('2030-01-11', { causeEndedOn: '2030-01-09' }));
      expect(verdictIn(moved, 'ordinary-notice')).toBe('unverifiable');
      if (day !== null) {
        story.clock.set(`${day}T18:00:00.000Z`);
        await receive(story);
      }
      story.clock.set('2030-01-11T18:00:00.000Z');
      await story.done(story.secretary, attending(story.seats));
      await story.done(story.secretary, { type: 'CountQuorum', session: SESSION });
      return checkIn(await judged(story, story.chair, { type: 'OpenSession', session: SESSION }), 'ordinary-notice');
    };
    expect(await openedOn(null)).toMatchObject({ verdict: 'unverifiable', observed: { received: false } });
    expect(await openedOn('2030-01-09')).toMatchObject({ verdict: 'met', observed: { length: 1 } });
    expect(await openedOn('2030-01-10')).toMatchObject({ verdict: 'broken', observed: { length: 0 } });
  });

  it('cannot be judged where the charter is silent', async () => {
    const story = await commission({ charter: charterWithout('rescheduling') });
    await story.done(story.secretary, convening([], { agenda: INFORMATION }));
    expect(verdictIn(await story.done(story.chair, moving('2030-03-14')), 'rescheduling')).toBe('unverifiable');
  });

  it('to another day or time, and to none that is past', async () => {
    const story = await called();
    expect(await story.refused(story.chair, moving('2030-01-14'))).toEqual({ _tag: 'AlreadySo', what: 'day' });
    expect(await story.refused(story.chair, moving('2030-01-04'))).toMatchObject({ _tag: 'SessionInThePast' });
  });
});

describe('a session is put off', () => {
  it('and waits for a day', async () => {
    const story = await called();
    await story.done(story.secretary, deferring);
    expect(await story.refused(story.secretary, deferring)).toEqual({
      _tag: 'WrongStage',
      stage: 'deferred',
      needed: 'convened',
    });
    story.clock.set(SESSION_NOON);
    expect(await story.refused(story.secretary, attending(story.seats))).toMatchObject({ _tag: 'WrongStage' });
  });

  it('on its day at the latest', async () => {
    const story = await called();
    story.clock.set('2030-01-15T18:00:00.000Z');
    const over = { _tag: 'DayIsOver', day: '2030-01-14', onDay: '2030-01-15' };
    expect(await story.refused(story.chair, deferring)).toEqual(over);
    expect(await story.refused(story.chair, cancelling)).toEqual(over);
    story.clock.set('2030-01-16T18:00:00.000Z');
    await story.done(story.secretary, { type: 'DeclareNotHeld', session: SESSION, reason: 'Sismo' });
  });
});

describe('a session is called off', () => {
  it('lets its motions go and keeps its number', async () => {
    const story = await commission();
    await propose(story, 'motion-uno', []);
    await story.done(story.secretary, convening(['motion-uno']));
    const done = await story.done(story.chair, cancelling);
    expect(verdictIn(done, 'rescheduling')).toBe('not-applicable');
    expect(done.follows).toMatchObject([{ type: 'MotionReleased', stream: 'motion-uno' }]);
    expect(await story.refused(story.secretary, convening(['motion-uno']))).toEqual({
      _tag: 'AlreadyExists',
      id: SESSION,
    });
    expect(await story.refused(story.chair, moving('2030-01-16'))).toMatchObject({
      _tag: 'WrongStage',
      stage: 'called-off',
    });
  });

  it('though it had been put off', async () => {
    const story = await called();
    await story.done(story.chair, deferring);
    story.clock.set('2030-02-14T18:00:00.000Z');
    await story.done(story.chair, cancelling);
  });
});
