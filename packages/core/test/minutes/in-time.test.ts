import { describe, expect, it } from 'vitest';
import { adopt, adopted } from '../commitment/duties.js';
import { refusedWithoutTrace } from '../common/without-trace.js';
import { charterWithout, checkIn, verdictIn } from '../legality/verdicts.js';
import { assignTo, commission, openSession, propose, type Extras, type Story } from '../story/commission.js';
import { DECLARE, drafting, MINUTES, minutesState, signedBy } from './drawn-up.js';

const at = (day: string): string => `${day}T18:00:00.000Z`;

const drafted = async (on?: string): Promise<Story> => {
  const story = await adopted(assignTo('salud'));
  if (on !== undefined) story.clock.set(at(on));
  await story.done(story.secretary, await drafting(story));
  return story;
};

// The session is on Monday 14 January; its term of ten working days ends on Monday the 28th.
describe('minutes are drawn up in time', () => {
  it.each([
    ['2030-01-25', 'met'],
    ['2030-01-28', 'met'],
    ['2030-01-29', 'broken'],
  ] as const)('on %s: %s, and a delay is only shown', async (day, verdict) => {
    const story = await adopted(assignTo('salud'));
    story.clock.set(at(day));
    const done = await story.done(story.secretary, await drafting(story));
    expect(checkIn(done, 'minutes-drafted-in-time')).toMatchObject({
      verdict,
      required: { by: '2030-01-28', length: 10, unit: 'working-day' },
      observed: { day, from: '2030-01-14' },
    });
    const explained = await story.record.explain(MINUTES);
    expect(explained).toMatchObject({ right: [{ irregular: false, reproducible: true }] });
  });

  it('with no term yet while their session sits', async () => {
    const story = await commission();
    await propose(story, 'motion-firma', assignTo('salud'));
    await openSession(story, ['motion-firma']);
    const done = await story.done(story.secretary, await drafting(story));
    expect(verdictIn(done, 'minutes-drafted-in-time')).toBe('not-applicable');
    await adopt(story);
  });

  it('by the day that the closing of the session named', async () => {
    const story = await adopted(assignTo('salud'));
    const history = await story.record.history('session-consejo-2030-o-01');
    expect(history._tag === 'Right' && history.right.at(-1)).toMatchObject({
      type: 'SessionClosed',
      data: { minutesBy: '2030-01-28' },
    });
    const silent = await adopted(assignTo('salud'), { charter: charterWithout('minutesDraftedWithin') });
    const done = await silent.done(silent.secretary, await drafting(silent));
    expect(verdictIn(done, 'minutes-drafted-in-time')).toBe('unverifiable');
  });
});

describe('minutes are signed in time', () => {
  it.each([
    ['2030-01-28', 'met'],
    ['2030-01-29', 'broken'],
  ] as const)('on %s: %s, from the day on which they were drawn up', async (day, verdict) => {
    const story = await drafted();
    await signedBy(story, story.seats);
    story.clock.set(at(day));
    const done = await story.done(story.secretary, DECLARE);
    expect(checkIn(done, 'minutes-signed-in-time')).toMatchObject({ verdict, required: { by: '2030-01-28' } });
    expect(await minutesState(story)).toMatchObject({ signedOn: day, signedIrregularly: false });
  });
});

describe('minutes are published', () => {
  const publish = async (story: Story, on: string, extras: Extras = {}) => {
    const { text } = await minutesState(story);
    const act = {
      type: 'PublishMinutes',
      minutes: MINUTES,
      paper: text,
      medium: 'website',
      citation: 'Portal',
      on,
    } as const;
    return story.done(story.secretary, act, extras);
  };
  const signed = async (): Promise<Story> => {
    const story = await drafted();
    await signedBy(story, story.seats);
    await story.done(story.secretary, DECLARE);
    return story;
  };

  it.each([
    ['2030-02-13', 'met'],
    ['2030-02-14', 'broken'],
  ] as const)('on %s: %s, and a delay is only shown', async (day, verdict) => {
    const story = await signed();
    story.clock.set(at(day));
    const done = await publish(story, day);
    expect(done.events).toMatchObject([{ type: 'MinutesPublished', data: { medium: 'website', on: day } }]);
    expect(checkIn(done, 'minutes-published-in-time')).toMatchObject({
      verdict,
      required: { by: '2030-02-13', length: 30, unit: 'calendar-day' },
    });
  });

  it('before they are signed, when no term runs yet', async () => {
    expect(verdictIn(await publish(await drafted(), '2030-01-14'), 'minutes-published-in-time')).toBe('not-applicable');
  });

  it('once in a medium, on a day that has come, in a paper that everybody may read', async () => {
    const story = await signed();
    await publish(story, '2030-01-14');
    const { text } = await minutesState(story);
    const act = {
      type: 'PublishMinutes',
      minutes: MINUTES,
      paper: text,
      medium: 'website',
      citation: 'Portal',
    } as const;
    const refused = (changes: object) =>
      refusedWithoutTrace(story, story.secretary, { ...act, on: '2030-01-14', ...changes });
    expect(await refused({})).toEqual({ _tag: 'AlreadySo', what: MINUTES });
    expect(await refused({ on: '2030-01-15' })).toEqual({
      _tag: 'NotPublishedYet',
      on: '2030-01-15',
      onDay: '2030-01-14',
    });
    const classification = {
      level: 'confidential',
      ground: 'Ley, artículo 13',
      by: 'Comité',
      from: '2030-01-14',
    } as const;
    expect(await refused({ paper: { ...text, classification } })).toEqual({
      _tag: 'NotForThePublic',
      paper: text.paper,
      level: 'confidential',
    });
    expect(await refused({ minutes: 'minutes-otra' })).toEqual({ _tag: 'Unknown', id: 'minutes-otra' });
  });
});
