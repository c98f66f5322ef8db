import { beforeEach, describe, expect, it } from 'vitest';
import type { MinutesContent } from '@acta/core';
import { INFORMATION } from '../legality/convocation-story.js';
import { charterWith, charterWithout, checkIn, verdictIn } from '../legality/verdicts.js';
import {
  assignTo,
  attending,
  commission,
  convening,
  openSession,
  person,
  propose,
  SESSION,
  SESSION_NOON,
  votes,
  type Story,
} from '../story/commission.js';
import { contentOf, correcting, DECLARE, drafting, minutesState, signedBy } from './drawn-up.js';

const ITEM = { session: SESSION, item: 'punto-1' } as const;

const dissenting = async (story: Story): Promise<unknown> =>
  story.done(story.secretary, { type: 'RecordDissent', ...ITEM, seat: 'economia', paper: await story.paper() });

/** A session with an opinion, a roll call of four to one, and the dissent of the one. */
const held = async ({ charter = charterWith({}), dissenting: dissents = true } = {}): Promise<Story> => {
  const story = await commission({ charter });
  await propose(story, 'motion-firma', assignTo('salud'));
  await openSession(story, ['motion-firma']);
  await story.done(story.secretary, { type: 'RecordOpinion', ...ITEM, seat: 'salud', paper: await story.paper() });
  await story.done(story.chair, { type: 'PutItemToVote', ...ITEM });
  const cast = votes(['hacienda', 'gobernacion', 'salud', 'educacion'], ['economia']);
  await story.done(story.secretary, { type: 'RecordRollCall', ...ITEM, votes: cast });
  await story.done(story.chair, { type: 'DecideItem', ...ITEM });
  if (dissents) await dissenting(story);
  await story.done(story.chair, { type: 'CloseSession', session: SESSION });
  return story;
};

let story: Story;
let whole: MinutesContent;
beforeEach(async () => {
  story = await held();
  whole = await contentOf(story);
});

describe('minutes tell of their session', () => {
  it('who was there, opinions, votes, outcomes and dissents, as its record has them', async () => {
    expect(whole).toEqual({
      present: ['hacienda', 'gobernacion', 'salud', 'educacion', 'economia'],
      items: [{ item: 'punto-1', outcome: 'adopted', tally: { for: 4, against: 1, abstentions: 0 } }],
      opinions: [{ item: 'punto-1', seat: 'salud' }],
      dissents: [{ item: 'punto-1', seat: 'economia' }],
    });
    expect(checkIn(await story.done(story.secretary, await drafting(story)), 'minutes-content')).toMatchObject({
      verdict: 'met',
      legalBasis: expect.stringContaining('LCE') as unknown,
      required: { told: ['attendance', 'opinions', 'votes', 'outcomes', 'dissents'] },
      observed: { differences: 0 },
    });
  });

  const item = { item: 'punto-1', outcome: 'adopted', tally: { for: 4, against: 1, abstentions: 0 } } as const;
  it.each([
    [
      'who was not there',
      { present: ['hacienda'] },
      'attendanceDiffers',
      ['gobernacion', 'salud', 'educacion', 'economia'],
    ],
    [
      'somebody too many',
      { present: ['hacienda', 'gobernacion', 'salud', 'educacion', 'economia', 'energia'] },
      'attendanceDiffers',
      ['energia'],
    ],
    ['another outcome', { items: [{ ...item, outcome: 'defeated' }] }, 'outcomesDiffer', ['punto-1']],
    [
      'another tally',
      { items: [{ ...item, tally: { for: 5, against: 0, abstentions: 0 } }] },
      'votesDiffer',
      ['punto-1'],
    ],
    ['a unanimity that nobody declared', { items: [{ ...item, declared: 'unanimity' }] }, 'votesDiffer', ['punto-1']],
    ['no opinion', { opinions: [] }, 'opinionsDiffer', ['punto-1 · salud']],
    [
      'the dissent of another',
      { dissents: [{ item: 'punto-1', seat: 'hacienda' }] },
      'dissentsDiffer',
      ['punto-1 · hacienda', 'punto-1 · economia'],
    ],
  ] as const)('and are refused with %s', async (_, changes, fact, names) => {
    const refused = await story.refused(story.secretary, await drafting(story, { content: { ...whole, ...changes } }));
    expect(checkIn(refused, 'minutes-content')).toMatchObject({
      verdict: 'broken',
      observed: { differences: 1, [fact]: names },
    });
  });

  it('not of somebody whom a list had by mistake, though that somebody had left since: who does not sign them either', async () => {
    const story = await commission();
    await propose(story, 'motion-firma', []);
    await story.done(story.secretary, convening(['motion-firma']));
    story.clock.set(SESSION_NOON);
    const wrong = await story.done(story.secretary, attending(story.seats));
    await story.done(story.secretary, { type: 'CountQuorum', session: SESSION });
    await story.done(story.chair, { type: 'OpenSession', session: SESSION });
    await story.done(story.secretary, {
      type: 'RecordDeparture',
      session: SESSION,
      seat: 'economia',
      person: person('titular-economia'),
      at: '12:10',
    });
    const there = story.seats.filter((seat) => seat !== 'economia');
    await story.done(story.secretary, attending(there), {
      rectifies: {
        event: wrong.events[0]?.id ?? '',
        reason: 'No vino.',
        source: { document: 'Lista firmada', place: 'p. 1' },
      },
    });
    expect((await contentOf(story)).present).toEqual(there);
    const drafted = await story.done(story.secretary, await drafting(story));
    expect(verdictIn(drafted, 'minutes-content')).toBe('met');
    expect((await minutesState(story)).signatories.map(({ seat }) => seat)).toEqual(there);
  });

  it('who came to the call on which it was held, and not who came to one that failed', async () => {
    const story = await commission();
    await story.done(story.secretary, convening([], { agenda: INFORMATION }));
    story.clock.set(SESSION_NOON);
    await story.done(story.secretary, attending(['hacienda', 'economia']));
    await story.done(story.secretary, { type: 'CountQuorum', session: SESSION });
    await story.done(story.secretary, { type: 'MakeSecondCall', session: SESSION, day: '2030-01-16', time: '12:00' });
    story.clock.set('2030-01-16T18:00:00.000Z');
    await story.done(story.secretary, attending(['hacienda', 'salud']));
    await story.done(story.secretary, { type: 'CountQuorum', session: SESSION });
    await story.done(story.chair, { type: 'OpenSession', session: SESSION });
    expect((await contentOf(story)).present).toEqual(['hacienda', 'salud']);
    await story.done(story.secretary, await drafting(story));
    expect((await minutesState(story)).signatories.map(({ seat }) => seat)).toEqual(['hacienda', 'salud']);
  });

  it('or are attested, and stay marked', async () => {
    const content = { ...whole, opinions: [] };
    const attested = { attested: { paper: await story.paper(), grounds: 'Así se levantó.' } };
    const drafted = await story.done(story.secretary, await drafting(story, { content }), attested);
    expect(verdictIn(drafted, 'minutes-content')).toBe('broken');
    expect(verdictIn(await story.done(story.secretary, await correcting(story)), 'minutes-content')).toBe('met');
  });

  it('only what the charter asks for', async () => {
    const asked = await held({ charter: charterWith({ minutesContent: { value: ['agenda'], source: 'Reglas, 20' } }) });
    const full = await contentOf(asked);
    const without = await drafting(asked, { content: { ...full, items: [] } });
    expect(checkIn(await asked.refused(asked.secretary, without), 'minutes-content')).toMatchObject({
      observed: { differences: 1, agendaDiffers: ['punto-1'] },
    });
    const named = await drafting(asked, {
      content: { present: [], items: [{ item: 'punto-1' }], opinions: [], dissents: [] },
    });
    expect(verdictIn(await asked.done(asked.secretary, named), 'minutes-content')).toBe('met');
  });

  it('unverified under a charter that is silent', async () => {
    const silent = await held({ charter: charterWithout('minutesContent') });
    const act = await drafting(silent, { content: { present: [], items: [], opinions: [], dissents: [] } });
    expect(verdictIn(await silent.done(silent.secretary, act), 'minutes-content')).toBe('unverifiable');
  });

  it('also what came after they were drawn up: they are corrected before they are declared signed', async () => {
    const late = await held({ dissenting: false });
    await late.done(late.secretary, await drafting(late));
    await dissenting(late);
    await signedBy(late, late.seats);
    expect(checkIn(await late.refused(late.secretary, DECLARE), 'minutes-content')).toMatchObject({
      verdict: 'broken',
      observed: { dissentsDiffer: ['punto-1 · economia'] },
    });
    await late.done(late.secretary, await correcting(late));
    await signedBy(late, late.seats);
    expect(verdictIn(await late.done(late.secretary, DECLARE), 'minutes-content')).toBe('met');
  });
});

it('of a session that was not held have nothing to tell', async () => {
  const none = await commission();
  await propose(none, 'motion-firma', assignTo('salud'));
  await none.done(none.secretary, convening(['motion-firma']));
  none.clock.set(SESSION_NOON);
  await none.done(none.secretary, attending(['hacienda']));
  await none.done(none.chair, { type: 'DeclareNotHeld', session: SESSION, reason: 'Sin quórum' });
  const drafted = await none.done(none.secretary, await drafting(none));
  expect(verdictIn(drafted, 'minutes-content')).toBe('not-applicable');
  expect(verdictIn(drafted, 'minutes-drafted-in-time')).toBe('not-applicable');
  expect((await minutesState(none)).signatories.map(({ seat }) => seat)).toEqual(['hacienda']);
  await signedBy(none, ['hacienda']);
  expect(verdictIn(await none.done(none.secretary, DECLARE), 'minutes-signatories')).toBe('met');
});
