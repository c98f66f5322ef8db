import { describe, expect, it } from 'vitest';
import type { Charter, Formula } from '@acta/core';
import { attending, person, SESSION, type Story } from '../story/commission.js';
import { convenedForToday, judged } from './convocation-story.js';
import { charterWith, charterWithout, checkIn, verdictIn } from './verdicts.js';

const gathered = async (seats: number, present: number, charter?: Charter): Promise<Story> => {
  const story = await convenedForToday({ seats, ...(charter === undefined ? {} : { charter }) });
  if (present > 0) await story.done(story.secretary, attending(story.seats.slice(0, present)));
  return story;
};

const counted = (story: Story, as = story.secretary) => story.done(as, { type: 'CountQuorum', session: SESSION });

const opened = (story: Story) => judged(story, story.chair, { type: 'OpenSession', session: SESSION });

describe('quorum of half plus one', () => {
  it.each([
    [14, 7, 'broken'],
    [14, 8, 'met'],
    [14, 9, 'met'],
    [13, 6, 'broken'],
    [13, 7, 'met'],
    [13, 8, 'met'],
    [1, 0, 'broken'],
    [1, 1, 'met'],
  ])('of %i seats, with %i present: %s', async (seats, present, verdict) => {
    const story = await gathered(seats, present);
    const count = await counted(story);
    const required = seats === 14 ? 8 : seats === 13 ? 7 : 1;
    expect(count.events[0]?.data).toMatchObject({ base: seats, required, reached: verdict === 'met' });
    const outcome = await opened(story);
    expect(checkIn(outcome, 'quorum')).toMatchObject({
      verdict,
      required: { seats: required, of: seats, formula: 'half-plus-one' },
      observed: { seats: present, present: story.seats.slice(0, present) },
    });
    for (const rule of ['quorum-verified', 'opening']) expect(verdictIn(outcome, rule)).toBe(verdict);
  });
});

describe('every formula', () => {
  const formulas: readonly (readonly [Formula, number, number])[] = [
    [{ kind: 'half-plus-one' }, 7, 4],
    [{ kind: 'more-than-half' }, 8, 5],
    [{ kind: 'more-than-half' }, 7, 4],
    [{ kind: 'at-least-half' }, 8, 4],
    [{ kind: 'at-least-half' }, 7, 4],
    [{ kind: 'fraction', numerator: 2, denominator: 3 }, 8, 6],
    [{ kind: 'fraction', numerator: 2, denominator: 3 }, 9, 6],
    [{ kind: 'count', count: 3 }, 8, 3],
  ];
  it.each(formulas)('%o of %i seats asks for %i: one fewer is too few', async (formula, seats, required) => {
    const charter = charterWith({ quorum: { value: formula, source: 'Artículo 5' } });
    for (const [present, verdict] of [
      [required - 1, 'broken'],
      [required, 'met'],
      [required + 1, 'met'],
    ] as const) {
      const story = await gathered(seats, present, charter);
      expect((await counted(story)).events[0]?.data).toMatchObject({ required, reached: verdict === 'met' });
      expect(checkIn(await opened(story), 'quorum')).toMatchObject({ verdict, required: { formula: formula.kind } });
    }
  });
});

describe('the base', () => {
  const vacate = (story: Story) =>
    story.done(story.registrar, {
      type: 'EndTitular',
      institution: 'institution-salud',
      person: person('titular-salud'),
      until: '2030-01-10',
      source: 'Renuncia',
    });
  const OCCUPIED = charterWith({ quorumBase: { value: 'occupied-voting-seats', source: 'Artículo 5' } });

  it('holds every voting seat, vacant or not, or only those occupied, as the charter says', async () => {
    const fixed = await gathered(6, 3);
    await vacate(fixed);
    expect((await counted(fixed)).events[0]?.data).toMatchObject({ base: 6, required: 4, reached: false });
    expect(verdictIn(await opened(fixed), 'quorum')).toBe('broken');
    const occupied = await gathered(6, 3, OCCUPIED);
    await vacate(occupied);
    const count = await counted(occupied);
    expect(count.events[0]?.data).toMatchObject({ base: 5, required: 3, reached: true });
    expect(checkIn(count, 'quorum-base')).toMatchObject({ verdict: 'met', observed: { base: 5, votingSeats: 6 } });
    expect(verdictIn(await opened(occupied), 'quorum')).toBe('met');
  });

  it('is counted from the seats and worked out by the formula, whoever counts and however many came', async () => {
    for (const [charter, base, seats] of [
      [charterWith({}), 5, 3],
      [OCCUPIED, 4, 3],
      [charterWith({ quorum: { value: { kind: 'count', count: 9 }, source: 'Artículo 5' } }), 5, 9],
    ] as const)
      for (const present of [0, 1, 5]) {
        const story = await gathered(5, present, charter);
        await vacate(story);
        for (const as of [story.secretary, story.chair]) {
          const count = await counted(story, as);
          expect(checkIn(count, 'quorum-base')).toMatchObject({ verdict: 'met', observed: { base, votingSeats: 5 } });
          expect(checkIn(count, 'quorum-formula')).toMatchObject({ verdict: 'met', observed: { base, seats } });
        }
      }
  });
});

describe('where the charter is silent', () => {
  it.each([
    ['quorum', 'quorum'],
    ['quorum', 'quorum-verified'],
    ['quorumVerified', 'quorum-verified'],
    ['opening', 'opening'],
  ] as const)('on %s, %s cannot be verified and refuses nothing', async (parameter, rule) => {
    const story = await gathered(5, 3, charterWithout(parameter));
    await counted(story);
    const outcome = await opened(story);
    expect('events' in outcome).toBe(true);
    expect(verdictIn(outcome, rule)).toBe('unverifiable');
  });

  it.each([
    ['quorum', 'quorum-formula'],
    ['quorumBase', 'quorum-base'],
  ] as const)('on %s, %s cannot be verified', async (parameter, rule) => {
    expect(verdictIn(await counted(await gathered(5, 3, charterWithout(parameter))), rule)).toBe('unverifiable');
  });

  it('on the quorum, one seat is enough to be counted as reached, and none is not', async () => {
    const charter = charterWithout('quorum');
    expect((await counted(await gathered(5, 0, charter))).events[0]?.data).toMatchObject({ reached: false });
    const { data } = (await counted(await gathered(5, 1, charter))).events[0] ?? {};
    expect(data).toMatchObject({ reached: true, base: 5 });
    expect(data).not.toHaveProperty('required');
  });
});
