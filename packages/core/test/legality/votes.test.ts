import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Charter, Formula } from '@acta/core';
import { outcomeOf } from '../../src/session/ballot/outcome.js';
import { NO_BALLOT, type Ballot } from '../../src/session/state.js';
import {
  attending,
  BODY,
  commission,
  convening,
  institutionOf,
  person,
  propose,
  SESSION,
  SESSION_NOON,
  votes,
} from '../story/commission.js';
import { A, atTheVote, B, C, D, deciding, decidedIn, E, ITEM, sitting, tally } from '../session/voting.js';
import { charterWith, charterWithout, checkIn, verdictIn } from './verdicts.js';

const SOURCE = 'Reglas, artículo 9';
type Majority = NonNullable<Charter['majority']>['value'];
const majority = (value: Majority) => charterWith({ majority: { value, source: SOURCE } });
const TWO_THIRDS: Formula = { kind: 'fraction', numerator: 2, denominator: 3 };

const called = async (charter: Charter, ...cast: Parameters<typeof votes>) => {
  const story = await atTheVote({ charter });
  await story.done(story.secretary, { type: 'RecordRollCall', ...ITEM, votes: votes(...cast) });
  return story;
};

describe('a majority', () => {
  it.each([
    ['simple', { kind: 'more-than-half' }, 'votes-cast', 'not-counted', [A, B], [C], [D, E], 2, 3, 'adopted'],
    ['simple, a tie', { kind: 'more-than-half' }, 'votes-cast', 'not-counted', [A], [C], [D, E], 2, 2, 'defeated'],
    ['of those who vote', { kind: 'more-than-half' }, 'votes-cast', 'counted', [A, B], [C], [D], 3, 4, 'defeated'],
    [
      'of those present, less abstentions',
      { kind: 'more-than-half' },
      'present',
      'not-counted',
      [A, B],
      [],
      [C],
      3,
      4,
      'defeated',
    ],
    ['two thirds of those present', TWO_THIRDS, 'present', 'counted', [A, B, C, D], [E], [], 4, 5, 'adopted'],
    [
      'two thirds of those present, one short',
      TWO_THIRDS,
      'present',
      'counted',
      [A, B, C],
      [D, E],
      [],
      4,
      5,
      'defeated',
    ],
    ['absolute, of all seats', { kind: 'half-plus-one' }, 'all-seats', 'counted', [A, B, C], [], [], 3, 5, 'adopted'],
    ['absolute, one short', { kind: 'half-plus-one' }, 'all-seats', 'counted', [A, B], [], [], 3, 5, 'defeated'],
  ] as const)('%s', async (_, formula, of, abstentions, forIt, against, abstaining, required, base, outcome) => {
    const story = await called(majority({ formula, of, abstentions }), forIt, against, abstaining);
    const done = await deciding(story);
    expect(checkIn(done, 'majority')).toMatchObject({
      verdict: 'met',
      required: { votesFor: required, of: base },
      observed: { outcome },
    });
  });

  it('may be another one for a matter', async () => {
    const special = { matter: 'gobierno-digital', formula: TWO_THIRDS, of: 'present', abstentions: 'counted' } as const;
    const charter = charterWith({ specialMajorities: { value: [special], source: SOURCE } });
    const done = await deciding(await called(charter, [A, B, C], [D, E]));
    expect(checkIn(done, 'majority')).toMatchObject({
      required: { votesFor: 4, of: 5 },
      observed: { outcome: 'defeated' },
    });
  });

  const formulas: fc.Arbitrary<Formula> = fc.oneof(
    fc.constantFrom<Formula>({ kind: 'half-plus-one' }, { kind: 'more-than-half' }, { kind: 'at-least-half' }),
    fc.constantFrom<Formula>(TWO_THIRDS, { kind: 'fraction', numerator: 3, denominator: 4 }),
  );

  /** A second computation, by searching for the least number that satisfies the sentence of the law. */
  const least = (formula: Formula, base: number): number => {
    for (let n = 0; ; n += 1) {
      const enough = {
        'half-plus-one': n >= Math.floor(base / 2) + 1,
        'more-than-half': 2 * n > base,
        'at-least-half': 2 * n >= base,
        fraction: formula.kind === 'fraction' && n * formula.denominator >= base * formula.numerator,
        count: formula.kind === 'count' && n >= formula.count,
      }[formula.kind];
      if (enough) return n;
    }
  };

  it('carries exactly when a second computation says so, for 1 to 40 seats and every count of abstentions', () => {
    const seats = fc.integer({ min: 1, max: 40 });
    const of = fc.constantFrom('votes-cast' as const, 'present' as const, 'all-seats' as const);
    const abstentions = fc.constantFrom('counted' as const, 'not-counted' as const);
    fc.assert(
      fc.property(
        seats,
        formulas,
        of,
        abstentions,
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (all, formula, base, counted, x, y, z) => {
          const present = 1 + (x % all);
          const forIt = y % (present + 1);
          const abstaining = z % (present - forIt + 1);
          const against = present - forIt - abstaining;
          const names = Array.from({ length: present }, (_, index) => `asiento-${String(index)}`);
          const cast = votes(names.slice(0, forIt), names.slice(forIt, forIt + against), names.slice(forIt + against));
          const ballot = {
            ...NO_BALLOT,
            putToVote: { present: names, allSeats: all, weights: [], matter: 'otra' },
            votes: { votes: cast },
          } as unknown as Ballot;
          const n = { 'votes-cast': present, present, 'all-seats': all }[base];
          const whole = counted === 'counted' || base === 'all-seats' ? n : n - abstaining;
          const outcome = outcomeOf(majority({ formula, of: base, abstentions: counted }), ballot);
          expect(outcome).toBe(forIt >= Math.max(1, least(formula, whole)) ? 'adopted' : 'defeated');
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('weighted votes', () => {
  const weights = charterWith({
    weights: {
      value: [
        { institution: 'institution-hacienda', weight: 3 },
        { institution: 'institution-salud', weight: 0 },
      ],
      source: SOURCE,
    },
  });

  it('add up by the weights of the charter, beside the heads', async () => {
    const done = await deciding(await called(weights, [A, B], [C, D, E]));
    expect(decidedIn(done)).toMatchObject({ outcome: 'adopted', tally: tally(2, 3), weighed: tally(4, 2) });
    expect(checkIn(done, 'majority')).toMatchObject({ required: { votesFor: 4, of: 6 }, observed: { votesFor: 4 } });
  });

  it('can not be told of hands and secret ballots, so that the majority is not verified', async () => {
    const story = await atTheVote({ charter: weights });
    await story.done(story.secretary, { type: 'RecordShowOfHands', ...ITEM, tally: tally(3, 2) });
    expect(verdictIn(await deciding(story), 'majority')).toBe('unverifiable');
  });
});

describe('consensus first', () => {
  const sought = charterWith({ consensus: { value: 'sought-first', source: SOURCE } });
  const cast = { type: 'RecordRollCall', ...ITEM, votes: votes([A, B, C], [D, E]) } as const;

  it('is met by a declaration, kept or objected to, and broken by a vote without one', async () => {
    const declared = async () => {
      const story = await atTheVote({ charter: sought });
      await story.done(story.chair, { type: 'DeclareUnanimity', ...ITEM, manner: 'consensus' });
      return story;
    };
    expect(verdictIn(await deciding(await declared()), 'consensus')).toBe('met');
    const objected = await declared();
    await objected.done(objected.secretary, { type: 'RecordObjection', ...ITEM, seat: D });
    await objected.done(objected.secretary, cast);
    expect(checkIn(await deciding(objected), 'consensus')).toMatchObject({
      verdict: 'met',
      observed: { declared: 'consensus', objections: [D] },
    });
    const without = await atTheVote({ charter: sought });
    await without.done(without.secretary, cast);
    expect(verdictIn(await deciding(without), 'consensus')).toBe('broken');
  });

  it('is asked where the charter says so, and can not be verified where it is silent', async () => {
    expect(verdictIn(await deciding(await called(charterWith({}), [A, B, C])), 'consensus')).toBe('not-applicable');
    expect(verdictIn(await deciding(await called(charterWithout('consensus'), [A, B, C])), 'consensus')).toBe(
      'unverifiable',
    );
  });
});

describe('abstention', () => {
  it('is forbidden or not by the charter: none is lawful, one is not', async () => {
    const forbidden = charterWith({ abstention: { value: 'forbidden', source: SOURCE } });
    expect(verdictIn(await deciding(await called(forbidden, [A, B, C], [D, E])), 'abstention')).toBe('met');
    expect(checkIn(await deciding(await called(forbidden, [A, B, C], [D], [E])), 'abstention')).toMatchObject({
      verdict: 'broken',
      observed: { abstentions: 1 },
    });
    expect(verdictIn(await deciding(await called(charterWith({}), [A, B, C], [D], [E])), 'abstention')).toBe('met');
    expect(verdictIn(await deciding(await sitting(), { outcome: 'deferred' }), 'abstention')).toBe('not-applicable');
    expect(verdictIn(await deciding(await called(charterWithout('abstention'), [A, B, C])), 'abstention')).toBe(
      'unverifiable',
    );
  });
});

describe('abstention forbidden to whoever sits ex officio', () => {
  const charter = charterWith({ abstention: { value: 'forbidden-to-ex-officio', source: 'Ley 40/2015, 19.3 c' } });

  /** Five seats held by office, and those of appointed persons beside them. */
  const sittingWith = async (...appointed: readonly string[]) => {
    const story = await commission({ charter, seats: 5 });
    for (const seat of appointed)
      await story.done(story.registrar, {
        type: 'CreateSeat',
        body: BODY,
        seat,
        institution: institutionOf('presidencia'),
        right: 'vote',
        titularOffice: 'Especialista',
        holder: 'appointed',
        from: '2030-01-01',
        source: SOURCE,
      });
    await propose(story, 'motion-firma', []);
    await story.done(story.secretary, convening(['motion-firma']));
    story.clock.set(SESSION_NOON);
    const experts = appointed.map((seat, index) => ({
      seat,
      person: person(['secretary', 'follower'][index] ?? ''),
      capacity: 'titular' as const,
      from: '12:00',
    }));
    await story.done(story.secretary, {
      ...attending(story.seats),
      present: [...attending(story.seats).present, ...experts],
    });
    await story.done(story.secretary, { type: 'CountQuorum', session: SESSION });
    await story.done(story.chair, { type: 'OpenSession', session: SESSION });
    await story.done(story.chair, { type: 'PutItemToVote', ...ITEM });
    return story;
  };

  it.each([
    ['one of each', [E, 'experto'], 'broken', 1],
    ['the appointed one alone', ['experto'], 'met', 0],
    ['nobody', [], 'met', 0],
  ] as const)('with %s abstaining by name is judged by seat', async (_, abstaining, verdict, exOfficio) => {
    const story = await sittingWith('experto');
    const others = [A, B, C, D, E, 'experto'].filter((seat) => !abstaining.some((one) => one === seat));
    await story.done(story.secretary, { type: 'RecordRollCall', ...ITEM, votes: votes(others, [], abstaining) });
    expect(checkIn(await deciding(story), 'abstention')).toMatchObject({
      verdict,
      required: { abstention: 'forbidden-to-ex-officio' },
      observed: { abstentions: abstaining.length, exOfficio },
    });
  });

  it.each([
    [['experto'], 0, 'met'],
    [['experto'], 1, 'unverifiable'],
    [['experto'], 2, 'broken'],
    [['experto', 'experta'], 2, 'unverifiable'],
    [['experto', 'experta'], 3, 'broken'],
    [[], 1, 'broken'],
  ] as const)('beside %o, %i of hands counted: %s', async (appointed, abstentions, verdict) => {
    const story = await sittingWith(...appointed);
    const counted = tally(5 - abstentions + appointed.length, 0, abstentions);
    await story.done(story.secretary, { type: 'RecordShowOfHands', ...ITEM, tally: counted });
    expect(verdictIn(await deciding(story), 'abstention')).toBe(verdict);
  });
});

describe('votes of absent members', () => {
  const admitting = async (charter: Charter) => {
    const story = await sitting({ charter, present: [A, B, C] });
    return [story, { type: 'AdmitPosition', ...ITEM, seat: D, choice: 'against', paper: await story.paper() }] as const;
  };
  const absentVotes = (value: 'opinion-only' | 'not-allowed') =>
    charterWith({ absentVotes: { value, source: SOURCE } });

  it('are not admitted where the charter does not allow them; what was admitted all the same is attested, and irregular', async () => {
    const [story, position] = await admitting(absentVotes('not-allowed'));
    const refusal = await story.refused(story.secretary, position);
    expect(checkIn(refusal, 'absent-votes')).toMatchObject({ verdict: 'broken', observed: { positions: [D] } });
    const attested = { attested: { paper: await story.paper(), grounds: 'Se leyó en la sesión.' } };
    const admitted = await story.done(story.secretary, position, attested);
    expect(admitted.events[0]?.data).toMatchObject({ counts: false });
  });

  it('are an opinion where it says so: read, and not counted', async () => {
    const [story, position] = await admitting(absentVotes('opinion-only'));
    expect(verdictIn(await story.done(story.secretary, position), 'absent-votes')).toBe('met');
    await story.done(story.chair, { type: 'PutItemToVote', ...ITEM });
    await story.done(story.secretary, { type: 'RecordRollCall', ...ITEM, votes: votes([A, B], [C]) });
    const done = await deciding(story);
    expect(decidedIn(done)).toMatchObject({ tally: tally(2, 1) });
    expect(checkIn(done, 'absent-votes')).toMatchObject({ verdict: 'met', observed: { counted: [] } });
  });

  it('are not asked about where there are none', async () => {
    expect(verdictIn(await deciding(await called(charterWith({}), [A, B, C])), 'absent-votes')).toBe('not-applicable');
  });
});

describe('the chair’s own vote', () => {
  const onlyInATie = charterWith({ chairVote: { value: 'only-in-a-tie', source: SOURCE } });

  it('is only for a tie where the charter says so: the seat of the chair’s institution does not vote before', async () => {
    const lawful = await called(onlyInATie, [B, C], [D, E]);
    await lawful.done(lawful.chair, { type: 'CastCastingVote', ...ITEM, choice: 'for' });
    expect(checkIn(await deciding(lawful), 'chair-vote')).toMatchObject({
      verdict: 'met',
      observed: { chairVoted: false },
    });
    const done = await deciding(await called(onlyInATie, [A, B, C], [D, E]));
    expect(checkIn(done, 'chair-vote')).toMatchObject({ verdict: 'broken', observed: { chairVoted: true } });
    expect(verdictIn(await deciding(await called(charterWith({}), [A, B, C])), 'chair-vote')).toBe('not-applicable');
  });

  it('can not be told of a show of hands', async () => {
    const story = await atTheVote({ charter: onlyInATie });
    await story.done(story.secretary, { type: 'RecordShowOfHands', ...ITEM, tally: tally(3, 1) });
    expect(verdictIn(await deciding(story), 'chair-vote')).toBe('unverifiable');
  });
});
