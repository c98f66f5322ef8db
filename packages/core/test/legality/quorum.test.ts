import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seatsFor, type Charter, type Formula } from '@acta/core';
import { attending, commission, convening, person, SESSION, SESSION_NOON, type Story } from '../story/commission.js';
import { charterWith, charterWithout, checkIn, verdictIn } from './verdicts.js';

const INFORMATION = [{ item: 'informe', title: 'Informe', kind: 'information', papers: [] }] as const;

const gathered = async (seats: number, present: number, charter?: Charter): Promise<Story> => {
  const story = await commission({ seats, ...(charter === undefined ? {} : { charter }) });
  await story.done(story.secretary, convening([], { agenda: INFORMATION }));
  story.clock.set(SESSION_NOON);
  if (present > 0) await story.done(story.secretary, attending(story.seats.slice(0, present)));
  return story;
};

const counted = (story: Story) => story.done(story.secretary, { type: 'CountQuorum', session: SESSION });

/** What the opening was judged by, recorded or refused. */
const opened = async (story: Story) => {
  const answer = await story.act(story.chair, { type: 'OpenSession', session: SESSION });
  if (answer._tag === 'Right') return answer.right;
  if (answer.left._tag !== 'Refused') throw new Error(JSON.stringify(answer.left));
  return answer.left.rejection;
};

describe('quorum of half plus one', () => {
  it.each([
    [14, 7, 'broken'],
    [14, 8, 'met'],
    [14, 9, 'met'],
    [5, 2, 'broken'],
    [5, 3, 'met'],
    [5, 4, 'met'],
  ])('of %i seats, with %i present: %s', async (seats, present, verdict) => {
    const story = await gathered(seats, present);
    const count = await counted(story);
    const required = Math.floor(seats / 2) + 1;
    expect(count.events[0]?.data).toMatchObject({ base: seats, required, reached: verdict === 'met' });
    const outcome = await opened(story);
    expect(checkIn(outcome, 'quorum')).toMatchObject({
      verdict,
      required: { seats: required, of: seats, formula: 'half-plus-one' },
      observed: { seats: present },
    });
    for (const rule of ['quorum-verified', 'opening']) expect(verdictIn(outcome, rule)).toBe(verdict);
  });
});

describe('every formula', () => {
  const formulas: readonly (readonly [Formula, number, number])[] = [
    [{ kind: 'more-than-half' }, 8, 5],
    [{ kind: 'at-least-half' }, 8, 4],
    [{ kind: 'at-least-half' }, 7, 4],
    [{ kind: 'fraction', numerator: 2, denominator: 3 }, 8, 6],
    [{ kind: 'count', count: 3 }, 8, 3],
  ];
  it.each(formulas)('%o of %i seats asks for %i', async (formula, seats, required) => {
    const charter = charterWith({ quorum: { value: formula, source: 'Artículo 5' } });
    expect((await counted(await gathered(seats, required, charter))).events[0]?.data).toMatchObject({ reached: true });
    expect((await counted(await gathered(seats, required - 1, charter))).events[0]?.data).toMatchObject({
      reached: false,
    });
  });

  it('is worked out the same way for every number of seats', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (seats) => {
        const half = seatsFor({ kind: 'half-plus-one' }, seats);
        expect(2 * half).toBeGreaterThan(seats);
        expect(2 * (half - 1)).toBeLessThanOrEqual(seats);
        expect(seatsFor({ kind: 'more-than-half' }, seats)).toBe(half);
        const least = seatsFor({ kind: 'at-least-half' }, seats);
        expect(2 * least).toBeGreaterThanOrEqual(seats);
        expect(2 * (least - 1)).toBeLessThan(seats);
        const third = seatsFor({ kind: 'fraction', numerator: 2, denominator: 3 }, seats);
        expect(3 * third).toBeGreaterThanOrEqual(2 * seats);
        expect(3 * (third - 1)).toBeLessThan(2 * seats);
      }),
    );
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

  it('holds every voting seat, vacant or not, or only those occupied, as the charter says', async () => {
    const fixed = await gathered(5, 2);
    await vacate(fixed);
    expect((await counted(fixed)).events[0]?.data).toMatchObject({ base: 5, required: 3, reached: false });
    const charter = charterWith({ quorumBase: { value: 'occupied-voting-seats', source: 'Artículo 5' } });
    const occupied = await gathered(5, 3, charter);
    await vacate(occupied);
    expect(checkIn(await counted(occupied), 'quorum-base')).toMatchObject({
      verdict: 'met',
      observed: { base: 4, votingSeats: 5 },
    });
  });

  it('is counted from the seats and worked out by the formula, whoever counts and however many came', async () => {
    for (const present of [0, 1, 5]) {
      const count = await counted(await gathered(5, present));
      expect(verdictIn(count, 'quorum-base')).toBe('met');
      expect(checkIn(count, 'quorum-formula')).toMatchObject({ verdict: 'met', observed: { base: 5, seats: 3 } });
    }
  });
});

describe('moments', () => {
  it('is verified at the opening only, where the charter names no other moment', async () => {
    const charter = charterWith({ quorumVerified: { value: ['each-vote'], source: 'Artículo 5' } });
    const story = await gathered(5, 3, charter);
    await counted(story);
    expect(verdictIn(await opened(story), 'quorum-verified')).toBe('not-applicable');
  });

  it('opens only after the quorum was counted and reached', async () => {
    const story = await gathered(5, 5);
    const early = await opened(story);
    expect(checkIn(early, 'opening')).toMatchObject({ verdict: 'broken', observed: { quorumCounted: false } });
    await counted(story);
    expect(verdictIn(await opened(story), 'opening')).toBe('met');
  });
});

describe('where the charter is silent', () => {
  it.each([
    ['quorum', 'quorum'],
    ['quorum', 'quorum-verified'],
    ['quorumVerified', 'quorum-verified'],
    ['opening', 'opening'],
  ] as const)('on %s, %s cannot be verified and refuses nothing', async (parameter, rule) => {
    const story = await gathered(5, 1, charterWithout(parameter));
    await counted(story);
    expect(verdictIn(await opened(story), rule)).toBe('unverifiable');
  });

  it.each([
    ['quorum', 'quorum-formula'],
    ['quorumBase', 'quorum-base'],
  ] as const)('on %s, %s cannot be verified', async (parameter, rule) => {
    expect(verdictIn(await counted(await gathered(5, 3, charterWithout(parameter))), rule)).toBe('unverifiable');
  });
});

it('is not held where the quorum was not reached, and says why', async () => {
  const story = await gathered(5, 2);
  await counted(story);
  const done = await story.done(story.chair, { type: 'DeclareNotHeld', session: SESSION, reason: 'Sin quórum' });
  expect(done.events[0]).toMatchObject({ type: 'SessionNotHeld', data: { reason: 'Sin quórum' } });
  expect(await opened(story)).toEqual({ _tag: 'WrongStage', stage: 'not-held', needed: 'convened' });
});
