import { describe, expect, it } from 'vitest';
import type { Command, RefusalOf, SessionId } from '@acta/core';
import { attending, BODY, SESSION, SESSION_NOON, type Story } from '../story/commission.js';
import { alternateAt, called, countQuorum, leaving, opened, THREE } from '../legality/attendance-story.js';

type Stage = 'convened' | 'open' | 'closed' | 'not-held';
type Taking = 'RecordAttendance' | 'RecordDeparture' | 'CountQuorum' | 'OpenSession' | 'DeclareNotHeld';

const commandOf = (type: Taking, session: SessionId = SESSION): Command => {
  switch (type) {
    case 'RecordAttendance':
      return { ...attending(['educacion']), session };
    case 'RecordDeparture':
      return { ...leaving('salud', '12:30'), session };
    case 'CountQuorum':
    case 'OpenSession':
      return { type, session };
    case 'DeclareNotHeld':
      return { type, session, reason: 'Sin quórum' };
  }
};

const giver = (story: Story, type: Taking) =>
  type === 'OpenSession' || type === 'DeclareNotHeld' ? story.chair : story.secretary;

const refused = (story: Story, type: Taking, session?: SessionId): Promise<RefusalOf<Command>> =>
  story.refused(giver(story, type), commandOf(type, session));

const inStage = async (stage: Exclude<Stage, 'convened'>): Promise<Story> => {
  if (stage === 'not-held') {
    const story = await called();
    story.clock.set(SESSION_NOON);
    await story.done(story.secretary, commandOf('DeclareNotHeld'));
    return story;
  }
  const story = await opened(THREE);
  if (stage === 'open') return story;
  for (const item of ['punto-1', 'punto-2', 'punto-3'])
    await story.done(story.chair, { type: 'DecideItem', session: SESSION, item, outcome: 'deferred' });
  await story.done(story.chair, { type: 'CloseSession', session: SESSION });
  return story;
};

const STAGES = [
  ['CountQuorum', 'convened', ['closed', 'not-held']],
  ['OpenSession', 'convened', ['open', 'closed', 'not-held']],
  ['DeclareNotHeld', 'convened', ['open', 'closed', 'not-held']],
  ['RecordAttendance', 'open', ['closed', 'not-held']],
  ['RecordDeparture', 'open', ['closed', 'not-held']],
] as const;

describe.each(STAGES)('%s', (type, needed, stages) => {
  it.each(stages)(`has no place in a session that is %s`, async (stage) => {
    expect(await refused(await inStage(stage), type)).toEqual({ _tag: 'WrongStage', stage, needed });
  });

  it('has no place in a session that nobody convened', async () => {
    expect(await refused(await called(), type, 'session-consejo-2030-o-09')).toEqual({
      _tag: 'Unknown',
      id: 'session-consejo-2030-o-09',
    });
  });
});

it.each([
  ['RecordAttendance', '2030-01-14T05:59:59.999Z', '2030-01-13'],
  ['RecordAttendance', '2030-01-15T06:00:00.000Z', '2030-01-15'],
  ['CountQuorum', '2030-01-14T05:59:59.999Z', '2030-01-13'],
  ['CountQuorum', '2030-01-15T06:00:00.000Z', '2030-01-15'],
  ['OpenSession', '2030-01-14T05:59:59.999Z', '2030-01-13'],
  ['OpenSession', '2030-01-15T06:00:00.000Z', '2030-01-15'],
] as const)(
  '%s belongs to the day of the session: not at %s, still or already the %s there',
  async (type, at, onDay) => {
    const story = await called();
    story.clock.set(at);
    expect(await refused(story, type)).toEqual({ _tag: 'NotOnItsDay', day: '2030-01-14', onDay });
  },
);

it.each(['2030-01-14T06:00:00.000Z', '2030-01-15T05:59:59.999Z'])(
  'lasts from midnight to midnight of the place: %s is its day',
  async (instant) => {
    const story = await called();
    story.clock.set(instant);
    await story.done(story.secretary, attending(THREE));
    await countQuorum(story);
    await story.done(story.chair, commandOf('OpenSession'));
  },
);

it('names the seats that the body does not have', async () => {
  const story = await called();
  story.clock.set(SESSION_NOON);
  const present = [
    alternateAt('otro', 'enlace-salud'),
    ...attending(['salud']).present,
    alternateAt('ninguno', 'enlace-cultura'),
  ];
  expect(await story.refused(story.secretary, { type: 'RecordAttendance', session: SESSION, present })).toEqual({
    _tag: 'UnknownSeats',
    seats: ['otro', 'ninguno'],
    body: BODY,
  });
});

describe('a session that is not held', () => {
  it('for want of quorum says so, and frees the motions of its agenda', async () => {
    const story = await called();
    story.clock.set(SESSION_NOON);
    await story.done(story.secretary, attending(THREE.slice(0, 2)));
    expect((await countQuorum(story)).events[0]?.data).toMatchObject({ required: 3, reached: false });
    const motions = ['motion-uno', 'motion-dos', 'motion-tres'];
    const done = await story.done(story.chair, commandOf('DeclareNotHeld'));
    expect(done.events[0]).toMatchObject({
      type: 'SessionNotHeld',
      data: {
        reason: 'Sin quórum',
        released: motions.map((motion, n) => ({ item: `punto-${String(n + 1)}`, motion })),
      },
    });
    expect(done.follows.map(({ type, stream }) => [type, stream])).toEqual(
      motions.map((motion) => ['MotionReleased', motion]),
    );
  });

  it('may be called off before its day, by the chair or the secretary', async () => {
    for (const who of ['chair', 'secretary'] as const) {
      const story = await called();
      const done = await story.done(story[who], commandOf('DeclareNotHeld'));
      expect(done.events[0]?.metadata.onDay).toBe('2030-01-07');
    }
  });
});
