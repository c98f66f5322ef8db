import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Charter, Command } from '@acta/core';
import { outcomeOf } from '../../src/session/ballot/outcome.js';
import { NO_BALLOT, type Ballot } from '../../src/session/state.js';
import {
  assignTo,
  attending,
  commission,
  convening,
  MATTERS,
  openSession,
  propose,
  SESSION,
  SESSION_NOON,
  type Story,
  votes,
} from '../story/commission.js';
import { charterWith, charterWithout, checkIn, verdictIn } from './verdicts.js';

const ITEM = { session: SESSION, item: 'punto-1' } as const;
type Votes = Extract<Command, { readonly type: 'RecordRollCall' }>['votes'];

const answered = async (story: Story, command: Command) => {
  const answer = await story.act(story.chair, command);
  if (answer._tag === 'Right') return answer.right;
  if (answer.left._tag !== 'Refused') throw new Error(JSON.stringify(answer.left));
  return answer.left.rejection;
};

const atTheVote = async (options: Parameters<typeof commission>[0] = {}, matter?: string): Promise<Story> => {
  const story = await commission(options);
  await propose(story, 'motion-firma', assignTo('salud'), matter ?? MATTERS[0]);
  await openSession(story, ['motion-firma']);
  return story;
};

const voted = async (story: Story, cast: Votes): Promise<Story> => {
  await story.done(story.chair, { type: 'PutItemToVote', ...ITEM });
  await story.done(story.secretary, { type: 'RecordRollCall', ...ITEM, votes: cast });
  return story;
};

const decided = (story: Story, outcome?: 'adopted' | 'defeated') =>
  answered(story, { type: 'DecideItem', ...ITEM, ...(outcome === undefined ? {} : { outcome }) });

const [A, B, C, D, E] = ['hacienda', 'gobernacion', 'salud', 'educacion', 'economia'] as const;

describe('majority of those present', () => {
  it.each([
    [[A, B], [C, D, E], 'defeated'],
    [[A, B, C], [D, E], 'adopted'],
    [[A, B, C, D], [E], 'adopted'],
  ] as const)('%j against %j: %s', async (forIt, against, outcome) => {
    const story = await voted(await atTheVote(), votes(forIt, against));
    const done = await decided(story);
    expect(checkIn(done, 'majority')).toMatchObject({
      verdict: 'met',
      required: { votesFor: 3, of: 5 },
      observed: { outcome, votesFor: forIt.length },
    });
  });

  it('is broken by an outcome declared against the votes', async () => {
    const story = await voted(await atTheVote(), votes([A, B], [C, D, E]));
    expect(verdictIn(await decided(story, 'adopted'), 'majority')).toBe('broken');
    expect(verdictIn(await decided(story, 'defeated'), 'majority')).toBe('met');
  });

  it('counts abstentions among those present, or not, as the charter says', async () => {
    const cast = votes([A, B], [C], [D, E]);
    expect(checkIn(await decided(await voted(await atTheVote(), cast)), 'majority')).toMatchObject({
      required: { votesFor: 3, of: 5, abstentions: 'counted' },
      observed: { outcome: 'defeated' },
    });
    const majority = {
      value: { formula: { kind: 'more-than-half' }, abstentions: 'not-counted' },
      source: 'Art. 9',
    } as const;
    const story = await voted(await atTheVote({ charter: charterWith({ majority }) }), cast);
    expect(checkIn(await decided(story), 'majority')).toMatchObject({
      required: { votesFor: 2, of: 3 },
      observed: { outcome: 'adopted' },
    });
  });

  it('declares nothing of an item without a vote', async () => {
    const story = await atTheVote();
    const done = await answered(story, { type: 'DecideItem', ...ITEM, outcome: 'deferred' });
    for (const rule of ['majority', 'casting-vote', 'one-vote-per-institution', 'voice-only', 'register-number'])
      expect(verdictIn(done, rule)).toBe('not-applicable');
  });

  it.each(['unanimity', 'consensus'] as const)('takes %s declared by the chair, without names', async (manner) => {
    const story = await atTheVote();
    await story.done(story.chair, { type: 'PutItemToVote', ...ITEM });
    await story.done(story.chair, { type: 'DeclareUnanimity', ...ITEM, manner });
    const done = await decided(story);
    expect(checkIn(done, 'majority')).toMatchObject({ verdict: 'met', observed: { declared: manner } });
    expect(JSON.stringify(done)).not.toContain('"choice"');
  });

  it('cannot be verified where the charter is silent; more for than against carries', async () => {
    const story = await voted(await atTheVote({ charter: charterWithout('majority') }), votes([A, B], [C], [D, E]));
    const done = await decided(story);
    expect(verdictIn(done, 'majority')).toBe('unverifiable');
    expect('events' in done && done.events[0]?.data).toMatchObject({ outcome: 'adopted' });
  });
});

describe('every count of votes', () => {
  const seat = (index: number) => `asiento-${String(index)}`;
  const ballotOf = (forIt: number, against: number, abstaining: number, casting: 'for' | 'against' | null): Ballot => {
    const all = Array.from({ length: forIt + against + abstaining }, (_, index) => seat(index));
    const cast = votes(all.slice(0, forIt), all.slice(forIt, forIt + against), all.slice(forIt + against));
    return {
      ...NO_BALLOT,
      putToVote: { present: all, weights: [] },
      votes: { votes: cast },
      castingVote: casting === null ? null : { choice: casting, by: null },
    } as unknown as Ballot;
  };
  const count = fc.integer({ min: 0, max: 40 });

  it('adopts exactly what more than half of those present voted for', () => {
    fc.assert(
      fc.property(count, count, count, (forIt, against, abstaining) => {
        fc.pre(forIt + against + abstaining > 0);
        const outcome = outcomeOf(charterWith({}), ballotOf(forIt, against, abstaining, null));
        expect(outcome === 'adopted').toBe(2 * forIt > forIt + against + abstaining);
      }),
    );
  });

  it('lets the casting vote decide a tie, and change nothing else', () => {
    fc.assert(
      fc.property(
        count,
        count,
        count,
        fc.constantFrom('for' as const, 'against' as const),
        (forIt, against, n, casting) => {
          fc.pre(forIt + against + n > 0);
          const outcome = outcomeOf(charterWith({}), ballotOf(forIt, against, n, casting));
          const without = outcomeOf(charterWith({}), ballotOf(forIt, against, n, null));
          expect(outcome).toBe(forIt === against ? (casting === 'for' ? 'adopted' : 'defeated') : without);
        },
      ),
    );
  });
});

describe('casting vote', () => {
  const SIX = [A, B, C, D, E, 'energia'] as const;
  const tied = async (forIt: number, charter?: Charter) =>
    voted(
      await atTheVote({ seats: 6, ...(charter === undefined ? {} : { charter }) }),
      votes(SIX.slice(0, forIt), SIX.slice(forIt)),
    );
  const cast = (story: Story, choice: 'for' | 'against' = 'for') =>
    story.done(story.chair, { type: 'CastCastingVote', ...ITEM, choice });

  it('decides a tie, and breaks its rule one vote below and one above', async () => {
    for (const [forIt, verdict] of [
      [2, 'broken'],
      [3, 'met'],
      [4, 'broken'],
    ] as const) {
      const story = await tied(forIt);
      await cast(story);
      expect(verdictIn(await decided(story), 'casting-vote')).toBe(verdict);
    }
  });

  it('defeats what it is cast against, and what it is not cast for', async () => {
    const against = await tied(3);
    await cast(against, 'against');
    for (const story of [against, await tied(3)])
      expect(checkIn(await decided(story), 'majority')).toMatchObject({ observed: { outcome: 'defeated', tie: true } });
  });

  it.each([
    ['titular-chair', 'met'],
    ['who-presides', 'met'],
    ['nobody', 'broken'],
  ] as const)('belongs to %s: cast by the titular chair it is %s', async (value, verdict) => {
    const story = await tied(3, charterWith({ castingVote: { value, source: 'Artículo 10' } }));
    await cast(story);
    expect(verdictIn(await decided(story), 'casting-vote')).toBe(verdict);
  });

  it('cannot be verified where the charter is silent', async () => {
    const story = await tied(3, charterWithout('castingVote'));
    await cast(story);
    expect(verdictIn(await decided(story), 'casting-vote')).toBe('unverifiable');
  });
});

describe('one vote for each institution', () => {
  const withSecondSeat = async (charter?: Charter) => {
    const story = await commission(charter === undefined ? {} : { charter });
    await story.done(story.registrar, {
      type: 'CreateSeat',
      body: 'body-consejo',
      seat: 'salud-bis',
      institution: 'institution-salud',
      right: 'vote',
      titularOffice: 'Subsecretaría',
      from: '2030-01-01',
      source: 'Acuerdo',
    });
    await propose(story, 'motion-firma', assignTo('salud'));
    await openSession(story, ['motion-firma']);
    const present = [{ seat: 'salud-bis', person: story.follower.person, capacity: 'acting', from: '12:00' }] as const;
    await story.done(story.secretary, { type: 'RecordAttendance', session: SESSION, present });
    return voted(story, votes([A, B, C, 'salud-bis'], [D]));
  };

  it('is broken by an institution that votes at two seats', async () => {
    expect(checkIn(await decided(await withSecondSeat()), 'one-vote-per-institution')).toMatchObject({
      verdict: 'broken',
      observed: { votes: 5, institutions: 4, twice: ['institution-salud'] },
    });
    const single = await decided(await voted(await atTheVote(), votes([A, B, C])));
    expect(verdictIn(single, 'one-vote-per-institution')).toBe('met');
  });

  it('cannot be verified where the charter is silent', async () => {
    const story = await withSecondSeat(charterWithout('votes'));
    expect(verdictIn(await decided(story), 'one-vote-per-institution')).toBe('unverifiable');
  });
});

describe('competence and procedure', () => {
  it('refuses a vote on a matter that is not in the mandate', async () => {
    const outcome = await answered(await atTheVote({}, 'pesca'), { type: 'PutItemToVote', ...ITEM });
    expect(checkIn(outcome, 'competence')).toMatchObject({
      verdict: 'broken',
      required: { matter: 'pesca', day: '2030-01-14' },
      observed: { matters: [...MATTERS] },
    });
    const other = await answered(await atTheVote(), { type: 'PutItemToVote', ...ITEM });
    expect(verdictIn(other, 'competence')).toBe('met');
    expect(verdictIn(other, 'procedure')).toBe('met');
  });

  it('cannot verify the procedure where the charter is silent', async () => {
    const story = await atTheVote({ charter: charterWithout('procedures') });
    expect(verdictIn(await answered(story, { type: 'PutItemToVote', ...ITEM }), 'procedure')).toBe('unverifiable');
  });
});

describe('what can not be put to the vote or decided', () => {
  it('has its stage, its item and its motion', async () => {
    const story = await atTheVote();
    const refuse = (command: Command) => story.refused(story.chair, command);
    const call = { type: 'RecordRollCall', ...ITEM, votes: votes([A]) } as const;
    expect(await refuse({ type: 'DecideItem', ...ITEM })).toEqual({ _tag: 'OutcomeMissing', item: 'punto-1' });
    expect(await refuse({ type: 'DecideItem', ...ITEM, outcome: 'adopted' })).toEqual({
      _tag: 'NotVotedYet',
      item: 'punto-1',
    });
    expect(await refuse({ type: 'CastCastingVote', ...ITEM, choice: 'for' })).toEqual({
      _tag: 'NotVotedYet',
      item: 'punto-1',
    });
    expect(await story.refused(story.secretary, call)).toEqual({ _tag: 'NotPutToVote', item: 'punto-1' });
    expect(await refuse({ type: 'CloseSession', session: SESSION })).toEqual({
      _tag: 'ItemsWithoutOutcome',
      items: ['punto-1'],
    });
    await story.done(story.chair, { type: 'PutItemToVote', ...ITEM });
    expect(await refuse({ type: 'PutItemToVote', ...ITEM })).toEqual({ _tag: 'VotedAlready', item: 'punto-1' });
    const absent = { ...call, votes: votes(['energia']) };
    expect(await story.refused(story.secretary, absent)).toEqual({
      _tag: 'UnknownSeats',
      seats: ['energia'],
      body: 'body-consejo',
    });
    await story.done(story.secretary, {
      type: 'RecordDeparture',
      session: SESSION,
      seat: E,
      person: story.titularOf(E).person,
      at: '12:30',
    });
    expect(await story.refused(story.secretary, { ...call, votes: votes([E]) })).toEqual({
      _tag: 'SeatsAbsent',
      seats: [E],
    });
    await story.done(story.secretary, { ...call, votes: votes([A, B, C], [D]) });
    await decided(story);
    expect(await refuse({ type: 'DecideItem', ...ITEM })).toEqual({
      _tag: 'Decided',
      item: 'punto-1',
      outcome: 'adopted',
    });
  });

  it('is an item that decides, and a motion of this body', async () => {
    const story = await commission();
    await propose(story, 'motion-firma', []);
    const agenda = [{ item: 'informe', title: 'Informe', kind: 'information', papers: [] }] as const;
    await story.done(story.secretary, convening([], { agenda }));
    story.clock.set(SESSION_NOON);
    await story.done(story.secretary, attending(story.seats));
    await story.done(story.secretary, { type: 'CountQuorum', session: SESSION });
    await story.done(story.chair, { type: 'OpenSession', session: SESSION });
    const refuse = (command: Command) => story.refused(story.chair, command);
    expect(await refuse({ type: 'PutItemToVote', session: SESSION, item: 'informe' })).toEqual({
      _tag: 'NothingToVote',
      item: 'informe',
      kind: 'information',
    });
    expect(await refuse({ type: 'PutItemToVote', ...ITEM, motion: 'motion-otra' })).toEqual({
      _tag: 'Unknown',
      id: 'motion-otra',
    });
    expect(await refuse({ type: 'DecideItem', ...ITEM })).toEqual({
      _tag: 'NotOnAgenda',
      item: 'punto-1',
      agenda: ['informe'],
    });
    const noted = await story.done(story.chair, {
      type: 'DecideItem',
      session: SESSION,
      item: 'informe',
      outcome: 'noted',
    });
    for (const rule of ['competence', 'procedure']) expect(verdictIn(noted, rule)).toBe('not-applicable');
  });
});
