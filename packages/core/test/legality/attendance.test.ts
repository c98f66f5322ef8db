import { expect, it } from 'vitest';
import { mexicoComparable, type Charter, type Command } from '@acta/core';
import {
  assignTo,
  attending,
  BODY,
  commission,
  convening,
  person,
  propose,
  SESSION,
  SESSION_NOON,
  votes,
  type Story,
} from '../story/commission.js';
import { charterWith, charterWithout, checkIn, verdictIn } from './verdicts.js';

type Presence = Extract<Command, { readonly type: 'RecordAttendance' }>['present'][number];

const alternateAt = (seat: string, who = 'enlace-salud'): Presence => ({
  seat,
  person: person(who),
  capacity: 'alternate',
  from: '12:00',
});

const accredit = async (story: Story, seat: string) =>
  story.done(story.secretary, {
    type: 'AccreditAlternate',
    body: BODY,
    seat,
    person: person('enlace-salud'),
    from: '2030-01-01',
    credential: await story.paper(),
  });

const called = async (options: Parameters<typeof commission>[0] = {}): Promise<Story> => {
  const story = await commission(options);
  await propose(story, 'motion-firma', assignTo('salud'));
  await story.done(story.secretary, convening(['motion-firma']));
  return story;
};

/** Opens with some titulars and whoever else, puts the item to the vote of all of them, and decides it. */
const decided = async (story: Story, titulars: readonly string[], others: readonly Presence[]) => {
  story.clock.set(SESSION_NOON);
  await story.done(story.secretary, attending(titulars));
  if (others.length > 0)
    await story.done(story.secretary, { type: 'RecordAttendance', session: SESSION, present: others });
  await story.done(story.secretary, { type: 'CountQuorum', session: SESSION });
  await story.done(story.chair, { type: 'OpenSession', session: SESSION });
  await story.done(story.chair, { type: 'PutItemToVote', session: SESSION, item: 'punto-1' });
  const seats = [...new Set([...titulars, ...others.map(({ seat }) => seat)])];
  await story.done(story.secretary, { type: 'RecordRollCall', session: SESSION, item: 'punto-1', votes: votes(seats) });
  const answer = await story.act(story.chair, { type: 'DecideItem', session: SESSION, item: 'punto-1' });
  if (answer._tag === 'Right') return answer.right;
  if (answer.left._tag !== 'Refused') throw new Error(JSON.stringify(answer.left));
  return answer.left.rejection;
};

it('lets an alternate vote once accredited', async () => {
  const story = await called();
  await accredit(story, 'salud');
  const outcome = await decided(story, ['hacienda', 'gobernacion'], [alternateAt('salud')]);
  expect(checkIn(outcome, 'alternate')).toMatchObject({ verdict: 'met', observed: { alternates: ['salud'] } });
});

it('refuses what an alternate without accreditation voted', async () => {
  const outcome = await decided(await called(), ['hacienda', 'gobernacion', 'educacion'], [alternateAt('salud')]);
  expect(checkIn(outcome, 'alternate')).toMatchObject({ verdict: 'broken', observed: { wrongly: ['salud'] } });
});

it('refuses what an alternate voted beside the titular', async () => {
  const story = await called();
  await accredit(story, 'salud');
  const outcome = await decided(story, ['hacienda', 'gobernacion', 'salud'], [alternateAt('salud')]);
  expect(checkIn(outcome, 'alternate')).toMatchObject({ verdict: 'broken', observed: { wrongly: ['salud'] } });
});

it('does not ask for accreditation where no alternate sat', async () => {
  expect(verdictIn(await decided(await called(), ['hacienda', 'gobernacion', 'salud'], []), 'alternate')).toBe(
    'not-applicable',
  );
});

const withVoice = async (options: Parameters<typeof commission>[0] = {}): Promise<Story> => {
  const story = await called(options);
  await story.done(story.registrar, {
    type: 'CreateSeat',
    body: BODY,
    seat: 'tecnico',
    institution: 'institution-presidencia',
    right: 'voice',
    titularOffice: 'Coordinación',
    from: '2030-01-01',
    source: 'Acuerdo',
  });
  return story;
};
const GUEST: Presence = { seat: 'tecnico', person: person('follower'), capacity: 'titular', from: '12:00' };
const THREE = ['hacienda', 'gobernacion', 'salud'];

it('counts the vote of no seat that has only a voice', async () => {
  const voted = await decided(await withVoice(), THREE, [GUEST]);
  expect(checkIn(voted, 'voice-only')).toMatchObject({ verdict: 'broken', observed: { voted: ['tecnico'] } });
  expect(verdictIn(await decided(await withVoice(), THREE, []), 'voice-only')).toBe('met');
});

it('cannot verify it where the charter is silent', async () => {
  const silent = await withVoice({ charter: charterWithout('secretaryAndGuests') });
  expect(verdictIn(await decided(silent, THREE, [GUEST]), 'voice-only')).toBe('unverifiable');
});

it('takes attendance on the day, at seats that exist, one for each person', async () => {
  const story = await called();
  expect(await story.refused(story.secretary, attending(['salud']))).toEqual({
    _tag: 'NotOnItsDay',
    day: '2030-01-14',
    onDay: '2030-01-07',
  });
  story.clock.set(SESSION_NOON);
  const present = [alternateAt('salud'), alternateAt('educacion')];
  const taken = (list: readonly Presence[]) =>
    story.refused(story.secretary, { type: 'RecordAttendance', session: SESSION, present: list });
  expect(await taken(present)).toEqual({
    _tag: 'PersonInTwoSeats',
    person: person('enlace-salud'),
    seats: ['salud', 'educacion'],
  });
  expect(await taken([alternateAt('otro')])).toEqual({ _tag: 'UnknownSeats', seats: ['otro'], body: BODY });
});

const leaves = (seat: string, at?: string) =>
  ({
    type: 'RecordDeparture',
    session: SESSION,
    seat,
    person: person(`titular-${seat}`),
    ...(at === undefined ? {} : { at }),
  }) as const;

const putToVote = async (story: Story) => {
  const answer = await story.act(story.chair, { type: 'PutItemToVote', session: SESSION, item: 'punto-1' });
  if (answer._tag === 'Right') return answer.right;
  if (answer.left._tag !== 'Refused') throw new Error(JSON.stringify(answer.left));
  return answer.left.rejection;
};

const opened = async (present: readonly string[], charter: Charter = mexicoComparable): Promise<Story> => {
  const story = await called({ charter });
  story.clock.set(SESSION_NOON);
  await story.done(story.secretary, attending(present));
  await story.done(story.secretary, { type: 'CountQuorum', session: SESSION });
  await story.done(story.chair, { type: 'OpenSession', session: SESSION });
  return story;
};

it('loses the quorum in the middle when somebody leaves, and gets it back', async () => {
  const story = await opened(THREE);
  expect(await story.refused(story.secretary, leaves('educacion', '12:30'))).toEqual({
    _tag: 'NotInThatSeat',
    seat: 'educacion',
    person: person('titular-educacion'),
  });
  await story.done(story.secretary, leaves('salud', '12:30'));
  expect(checkIn(await putToVote(story), 'quorum')).toMatchObject({ verdict: 'broken', observed: { seats: 2 } });
  await story.done(story.secretary, attending(['educacion']));
  const outcome = await putToVote(story);
  expect(verdictIn(outcome, 'quorum')).toBe('met');
  expect(verdictIn(outcome, 'quorum-verified')).toBe('met');
});

it('verifies no quorum at a vote where the charter does not name that moment', async () => {
  const story = await opened(THREE, charterWith({ quorumVerified: { value: ['opening'], source: 'Artículo 5' } }));
  await story.done(story.secretary, leaves('salud', '12:30'));
  const outcome = await putToVote(story);
  for (const rule of ['quorum', 'quorum-verified']) expect(verdictIn(outcome, rule)).toBe('not-applicable');
});

it('cannot verify the quorum at a vote after a departure that nobody timed', async () => {
  const story = await opened([...THREE, 'educacion']);
  await story.done(story.secretary, leaves('salud'));
  expect(verdictIn(await putToVote(story), 'quorum-verified')).toBe('unverifiable');
});
