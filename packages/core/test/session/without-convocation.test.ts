import { describe, expect, it } from 'vitest';
import type { Charter, ConveneSession } from '@acta/core';
import {
  assignTo,
  attending,
  commission,
  convening,
  propose,
  SESSION,
  SESSION_NOON,
  votes,
  type Story,
} from '../story/commission.js';
import { INFORMATION, judged } from '../legality/convocation-story.js';
import { charterWith, charterWithout, checkIn, verdictIn } from '../legality/verdicts.js';

const opening = { type: 'OpenSession', session: SESSION } as const;

/** Meets at once, on the founding's Monday the 7th, with these seats agreed. */
const meeting = async (agreedBy: readonly string[], charter?: Charter): Promise<Story> => {
  const story = await commission({ seats: 3, ...(charter === undefined ? {} : { charter }) });
  const done = await story.done(
    story.secretary,
    convening([], { day: '2030-01-07', agenda: INFORMATION, agreedBy: [...agreedBy] }),
  );
  for (const rule of ['ordinary-notice', 'everyone-convened']) expect(verdictIn(done, rule)).toBe('not-applicable');
  return story;
};

const open = async (story: Story, seats: readonly string[], secretary = true) => {
  await story.done(story.secretary, attending(seats));
  if (secretary)
    await story.done(story.secretary, {
      type: 'RecordOfficers',
      session: SESSION,
      officers: [{ office: 'executive-secretary', person: story.secretary.person }],
    });
  await story.done(story.secretary, { type: 'CountQuorum', session: SESSION });
  return judged(story, story.chair, opening);
};

const ALL = ['hacienda', 'gobernacion', 'salud'];

describe('a session without convocation', () => {
  it.each([
    ['met', ALL, ALL, true, [], []],
    ['broken', ALL, ALL.slice(0, 2), true, ['salud'], []],
    ['broken', ALL.slice(0, 2), ALL, true, [], ['salud']],
    ['broken', ALL, ALL, false, [], []],
  ] as const)(
    'is %s where %o agree, %o are there and the secretary: %s',
    async (verdict, agreed, there, secretary, absent, disagree) => {
      expect(checkIn(await open(await meeting(agreed), there, secretary), 'without-convocation')).toMatchObject({
        verdict,
        required: { withoutConvocation: 'all-present-and-agreed', secretary: true },
        observed: { absent, disagree, secretary },
      });
    },
  );

  it('is not held where the charter does not allow it, nor judged where it is silent', async () => {
    const forbidden = charterWith({ withoutConvocation: { value: 'not-allowed', source: 'Artículo 6' } });
    expect(verdictIn(await open(await meeting(ALL, forbidden), ALL), 'without-convocation')).toBe('broken');
    expect(
      verdictIn(await open(await meeting(ALL, charterWithout('withoutConvocation')), ALL), 'without-convocation'),
    ).toBe('unverifiable');
  });

  it('counts for the secretary only who is', async () => {
    const story = await meeting(ALL);
    await story.done(story.secretary, {
      type: 'RecordOfficers',
      session: SESSION,
      officers: [{ office: 'executive-secretary', person: story.follower.person }],
    });
    expect(checkIn(await open(story, ALL, false), 'without-convocation')).toMatchObject({
      observed: { secretary: false },
    });
  });

  it('meets that same day, by agreement of seats that there are', async () => {
    const story = await commission({ seats: 3 });
    const call = convening([], { agenda: INFORMATION, agreedBy: ['hacienda'] });
    expect(await story.refused(story.secretary, call)).toEqual({
      _tag: 'NotOnItsDay',
      day: '2030-01-14',
      onDay: '2030-01-07',
    });
    expect(await story.refused(story.secretary, { ...call, day: '2030-01-07', agreedBy: ['nadie'] })).toEqual({
      _tag: 'UnknownSeats',
      seats: ['nadie'],
      body: 'body-consejo',
    });
  });
});

describe('a defect of notice', () => {
  /** Called on the 11th for the 14th, on the secretary's word; one motion. */
  const calledLate = async (charter?: Charter, changes: Partial<ConveneSession> = {}): Promise<Story> => {
    const story = await commission({ seats: 3, ...(charter === undefined ? {} : { charter }) });
    story.clock.set('2030-01-11T18:00:00.000Z');
    await propose(story, 'motion-uno', assignTo('hacienda'));
    const attested = { paper: await story.paper(), grounds: 'Se convocó tarde.' };
    await story.done(story.secretary, convening(['motion-uno'], changes), { attested });
    story.clock.set(SESSION_NOON);
    return story;
  };
  const adopted = async (story: Story) => {
    const item = { session: SESSION, item: 'punto-1' } as const;
    await story.done(story.chair, { type: 'PutItemToVote', ...item });
    await story.done(story.secretary, { type: 'RecordRollCall', ...item, votes: votes(['hacienda', 'gobernacion']) });
    return story.done(story.chair, { type: 'DecideItem', ...item });
  };

  it('is cured where every member appears', async () => {
    const story = await calledLate();
    const outcome = await open(story, ALL);
    expect(checkIn(outcome, 'cured-by-appearing')).toMatchObject({
      verdict: 'met',
      observed: { defects: ['ordinary-notice@1'], absent: [] },
    });
    expect((await adopted(story)).events[0]?.data).toMatchObject({ adoption: { brokenBefore: [] } });
  });

  it('leaves a defect where it is while one member is absent', async () => {
    const story = await calledLate();
    expect(checkIn(await open(story, ALL.slice(0, 2)), 'cured-by-appearing')).toMatchObject({
      verdict: 'not-applicable',
      observed: { absent: ['salud'] },
    });
    expect((await adopted(story)).events[0]?.data).toMatchObject({ adoption: { brokenBefore: ['ordinary-notice@1'] } });
  });

  it('is not cured where the charter does not say so', async () => {
    const never = charterWith({ noticeDefect: { value: 'not-cured', source: 'Artículo 7' } });
    expect(verdictIn(await open(await calledLate(never), ALL), 'cured-by-appearing')).toBe('not-applicable');
    expect(verdictIn(await open(await calledLate(charterWithout('noticeDefect')), ALL), 'cured-by-appearing')).toBe(
      'unverifiable',
    );
  });

  it('of who was not called is cured by coming', async () => {
    const story = await calledLate(undefined, { notConvened: ['institution-salud'] });
    expect(checkIn(await open(story, ALL), 'cured-by-appearing')).toMatchObject({
      observed: { defects: ['ordinary-notice@1', 'everyone-convened@1'] },
    });
  });
});
