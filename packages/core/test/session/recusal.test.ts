import { describe, expect, it } from 'vitest';
import { SESSION, institutionOf, person, SOURCE, votes, type Story } from '../story/commission.js';
import { decision, putToVote } from '../legality/attendance-story.js';
import { checkIn, verdictIn } from '../legality/verdicts.js';
import { accredit, alternate, arrive, atNoon, open, opening, present } from './room-story.js';

const FOUR = ['hacienda', 'gobernacion', 'salud', 'educacion'] as const;
const FIVE = [...FOUR, 'economia'] as const;

const recusing = (seat: string, item = 'punto-1') =>
  ({ type: 'RecordRecusal', session: SESSION, item, seat, person: person(`titular-${seat}`) }) as const;

const amending = (amendment: string) =>
  ({
    type: 'MoveAmendment',
    session: SESSION,
    item: 'punto-1',
    amendment,
    seat: 'hacienda',
    title: 'Con plazo',
    text: 'Antes de junio.',
    effects: [],
  }) as const;

const splitting = {
  type: 'SplitItem',
  session: SESSION,
  item: 'punto-1',
  parts: ['una', 'otra'].map((part) => ({ part, title: part, text: part, effects: [] })),
} as const;

const rollCall = (story: Story, item: string, seats: readonly string[]) =>
  story.done(story.secretary, { type: 'RecordRollCall', session: SESSION, item, votes: votes(seats) });

describe('a recusal from an item', () => {
  it.each([
    ['an amendment to it', 'enmienda-1'],
    ['a part of it', 'una'],
  ])('is one from %s', async (_, name) => {
    const story = await open(FIVE);
    await story.done(story.secretary, recusing('salud'));
    if (name === 'una') await story.done(story.chair, splitting);
    else await story.done(story.secretary, amending(name));
    const put = await putToVote(story, name);
    expect(checkIn(put, 'quorum')).toMatchObject({ required: { of: 4 }, observed: { seats: 4 } });
    expect('events' in put && put.events[0]?.data).toMatchObject({
      present: FIVE.filter((seat) => seat !== 'salud'),
    });
    await rollCall(story, name, FIVE);
    expect(checkIn(await decision(story, name), 'recusal')).toMatchObject({
      verdict: 'broken',
      observed: { recused: ['salud'], voted: ['salud'] },
    });
  });

  it('may be from one part of it alone', async () => {
    const story = await open(FIVE);
    await story.done(story.chair, splitting);
    await story.done(story.secretary, recusing('salud', 'otra'));
    expect(checkIn(await putToVote(story, 'una'), 'quorum')).toMatchObject({ required: { of: 5 } });
    expect(checkIn(await putToVote(story, 'otra'), 'quorum')).toMatchObject({ required: { of: 4 } });
  });

  it('leaves the vote of the seat to its alternate, though the titular is in the room', async () => {
    const story = await atNoon();
    await accredit(story, 'salud', 'director-general');
    await opening(
      story,
      FOUR.map((seat) => present(seat)),
    );
    await story.done(story.secretary, recusing('salud'));
    await arrive(story, alternate('salud', '12:05'));
    await putToVote(story);
    await story.done(story.secretary, {
      type: 'RecordRollCall',
      session: SESSION,
      item: 'punto-1',
      votes: FOUR.map((seat) => ({
        seat,
        choice: 'for',
        ...(seat === 'salud' ? { by: person('enlace-salud') } : {}),
      })),
    });
    const done = await decision(story);
    expect(checkIn(done, 'alternate')).toMatchObject({ verdict: 'met', observed: { wrongly: [] } });
    expect(verdictIn(done, 'recusal')).toBe('met');
  });

  it('takes the seat out of the class that makes up most of those present', async () => {
    const story = await atNoon({
      compoundQuorum: { value: { offices: [], classMajority: 'federales' }, source: 'LFEP 20' },
    });
    await story.done(story.registrar, {
      type: 'ListClass',
      class: 'federales',
      name: 'Federales',
      from: '2030-01-01',
      members: ['hacienda', 'gobernacion', 'salud'].map(institutionOf),
      source: SOURCE,
    });
    await opening(
      story,
      FIVE.map((seat) => present(seat)),
    );
    await story.done(story.secretary, recusing('salud'));
    expect(checkIn(await putToVote(story), 'compound-quorum')).toMatchObject({
      verdict: 'broken',
      observed: { ofTheClass: 2, seats: 4 },
    });
    expect(verdictIn(await putToVote(story, 'punto-2'), 'compound-quorum')).toBe('met');
  });
});
