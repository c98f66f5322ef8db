import { describe, expect, it } from 'vitest';
import { BODY, person, SESSION, votes } from '../story/commission.js';
import {
  accredit,
  alternateAt,
  arrive,
  called,
  decision,
  leave,
  leaving,
  opened,
  openWith,
  THREE,
  titularAt,
  voted,
} from './attendance-story.js';
import { charterWithout, checkIn, verdictIn } from './verdicts.js';

const TWO = ['hacienda', 'gobernacion'];

describe('an alternate', () => {
  it.each([
    ['2030-01-13', undefined, 'met'],
    ['2030-01-14', undefined, 'met'],
    ['2030-01-15', undefined, 'broken'],
    ['2030-01-01', '2030-01-13', 'broken'],
    ['2030-01-01', '2030-01-14', 'met'],
    ['2030-01-01', '2030-01-15', 'met'],
  ])('accredited from %s until %s votes on the 14th: %s', async (from, until, verdict) => {
    const story = await called();
    await accredit(story, 'salud', from, until);
    await openWith(story, [...TWO, 'educacion'], [alternateAt('salud')]);
    await voted(story, [...TWO, 'salud']);
    expect(checkIn(await decision(story), 'alternate')).toMatchObject({
      verdict,
      observed: { alternates: ['salud'], wrongly: verdict === 'met' ? [] : ['salud'] },
    });
  });

  it('makes up the quorum once accredited, and only then', async () => {
    const without = await called();
    await openWith(without, THREE, [alternateAt('educacion')]);
    expect(checkIn(await decisionOf(without, THREE), 'quorum').observed['present']).toEqual(THREE);
    const story = await called();
    await accredit(story, 'salud');
    await openWith(story, TWO, [alternateAt('salud')]);
    expect(checkIn(await decisionOf(story, TWO), 'quorum').observed['present']).toEqual(THREE);
  });

  it.each([
    [[], 'met', []],
    [['salud'], 'broken', ['salud']],
    [['salud', 'educacion'], 'broken', ['salud', 'educacion']],
  ])('votes in the absence of the titular: with the titulars of %o there, %s', async (beside, verdict, wrongly) => {
    const story = await called();
    for (const seat of ['salud', 'educacion']) await accredit(story, seat);
    const alternates = [alternateAt('salud'), alternateAt('educacion')];
    await openWith(story, [...TWO, ...beside], alternates);
    await story.done(story.chair, { type: 'PutItemToVote', session: SESSION, item: 'punto-1' });
    const theirs = ['salud', 'educacion'].map((seat) => ({
      seat,
      choice: 'for' as const,
      by: person(`enlace-${seat}`),
    }));
    await story.done(story.secretary, {
      type: 'RecordRollCall',
      session: SESSION,
      item: 'punto-1',
      votes: [...votes(TWO), ...theirs],
    });
    expect(checkIn(await decision(story), 'alternate')).toMatchObject({
      verdict,
      observed: { alternates: ['salud', 'educacion'], wrongly },
    });
  });

  it('who comes with the titular, or after, breaks nothing: the vote of the seat is the titular’s', async () => {
    const story = await called();
    await accredit(story, 'salud');
    await openWith(story, THREE, [alternateAt('salud')]);
    await arrive(story, [{ ...alternateAt('educacion'), from: '12:10' }, titularAt('educacion', '12:05')]);
    await voted(story, [...THREE, 'educacion']);
    expect(checkIn(await decision(story), 'alternate')).toMatchObject({
      verdict: 'met',
      observed: { alternates: ['salud', 'educacion'], wrongly: [] },
    });
  });

  it('whose vote is noted one by one is told from the titular beside', async () => {
    for (const [by, verdict] of [
      ['titular-salud', 'met'],
      ['enlace-salud', 'broken'],
    ] as const) {
      const story = await called();
      await accredit(story, 'salud');
      await openWith(story, THREE, [alternateAt('salud')]);
      const item = { session: SESSION, item: 'punto-1' } as const;
      await story.done(story.chair, { type: 'PutItemToVote', ...item });
      for (const seat of TWO) await story.done(story.secretary, { type: 'CastVote', ...item, seat, choice: 'for' });
      const cast = { type: 'CastVote', ...item, seat: 'salud', choice: 'for', by: person(by) } as const;
      expect((await story.done(story.secretary, cast)).events[0]?.data).toMatchObject({ by: person(by) });
      expect(verdictIn(await decision(story), 'alternate')).toBe(verdict);
    }
  });

  it('who sat wrongly and did not vote breaks nothing', async () => {
    const story = await opened(THREE, { others: [alternateAt('salud')] });
    await voted(story, TWO);
    expect(verdictIn(await decision(story), 'alternate')).toBe('met');
  });

  it('is judged as things stood at the roll call, whoever came or went before the decision', async () => {
    const fled = await opened(THREE, { others: [alternateAt('educacion')] });
    await voted(fled, [...TWO, 'educacion']);
    await fled.done(fled.secretary, leaving('educacion', '12:40', 'enlace-educacion'));
    expect(checkIn(await decision(fled), 'alternate')).toMatchObject({
      verdict: 'broken',
      observed: { wrongly: ['educacion'] },
    });

    const relieved = await called();
    await accredit(relieved, 'salud');
    await openWith(relieved, TWO, [alternateAt('salud')]);
    await voted(relieved, THREE);
    await arrive(relieved, [titularAt('salud', '12:50')]);
    expect(verdictIn(await decision(relieved), 'alternate')).toBe('met');
  });

  it('takes the place of a titular who left, and leaves it to one who comes', async () => {
    const story = await called();
    await accredit(story, 'salud');
    await openWith(story, THREE);
    await leave(story, 'salud', '12:20');
    await arrive(story, [{ ...alternateAt('salud'), from: '12:20' }]);
    await voted(story, THREE);
    expect(verdictIn(await decision(story), 'alternate')).toBe('met');
    await story.done(story.secretary, leaving('salud', '12:40', 'enlace-salud'));
    await arrive(story, [titularAt('salud', '12:40')]);
    await voted(story, THREE, 'punto-2');
    expect(verdictIn(await decision(story, 'punto-2'), 'alternate')).toBe('not-applicable');
  });

  it('is judged by the attendance list as it was put right since the roll call', async () => {
    const story = await called();
    await accredit(story, 'salud');
    await openWith(story, [...TWO, 'educacion']);
    const wrong = await arrive(story, [titularAt('salud'), alternateAt('salud')]);
    await story.done(story.chair, { type: 'PutItemToVote', session: SESSION, item: 'punto-1' });
    const theirs = { seat: 'salud', choice: 'for', by: person('enlace-salud') } as const;
    await story.done(story.secretary, {
      type: 'RecordRollCall',
      session: SESSION,
      item: 'punto-1',
      votes: [...votes(TWO), theirs],
    });
    expect(verdictIn(await decision(story), 'alternate')).toBe('broken');
    const rectifies = {
      event: wrong.events[0]?.id ?? '',
      reason: 'El titular no asistió.',
      source: { document: 'Lista firmada', place: 'p. 1' },
    };
    await arrive(story, [alternateAt('salud')], { rectifies });
    expect(verdictIn(await decision(story), 'alternate')).toBe('met');
  });

  it('is not asked for where none sat, or nobody voted by name', async () => {
    const none = await opened(THREE);
    await voted(none, THREE);
    expect(verdictIn(await decision(none), 'alternate')).toBe('not-applicable');
    const unanimous = await opened(THREE, { others: [alternateAt('salud')] });
    const item = { session: SESSION, item: 'punto-1' } as const;
    await unanimous.done(unanimous.chair, { type: 'PutItemToVote', ...item });
    await unanimous.done(unanimous.chair, { type: 'DeclareUnanimity', ...item, manner: 'unanimity' });
    const outcome = await decision(unanimous);
    expect(verdictIn(outcome, 'alternate')).toBe('not-applicable');
    expect(verdictIn(outcome, 'voice-only')).toBe('not-applicable');
  });
});

const decisionOf = async (story: Awaited<ReturnType<typeof called>>, seats: readonly string[]) => {
  await voted(story, seats);
  return decision(story);
};

describe('a voice', () => {
  const VOICES = ['tecnico', 'invitado'] as const;
  const withVoices = async (charter?: Parameters<typeof called>[0]) => {
    const story = await called(charter);
    for (const seat of VOICES)
      await story.done(story.registrar, {
        type: 'CreateSeat',
        body: BODY,
        seat,
        institution: 'institution-presidencia',
        right: 'voice',
        titularOffice: 'Coordinación',
        from: '2030-01-01',
        source: 'Acuerdo',
      });
    const there = [
      { ...titularAt('salud'), seat: 'tecnico', person: person('follower') },
      { ...titularAt('salud'), seat: 'invitado', person: person('secretary') },
    ];
    await openWith(story, THREE, there);
    return story;
  };

  it.each([
    [[], 'met'],
    [['tecnico'], 'broken'],
    [['tecnico', 'invitado'], 'broken'],
  ])('is no vote: with those of %o, %s', async (voices, verdict) => {
    const outcome = await decisionOf(await withVoices(), [...THREE, ...voices]);
    expect(checkIn(outcome, 'voice-only')).toMatchObject({ verdict, observed: { voted: voices } });
  });

  it('makes up no quorum', async () => {
    const outcome = await decisionOf(await withVoices(), THREE);
    expect(checkIn(outcome, 'quorum')).toMatchObject({ required: { of: 5 }, observed: { present: THREE } });
  });

  it('cannot be told from a vote where the charter is silent, which refuses nothing by this rule', async () => {
    const outcome = await decisionOf(await withVoices(charterWithout('secretaryAndGuests')), [...THREE, 'tecnico']);
    expect(verdictIn(outcome, 'voice-only')).toBe('unverifiable');
  });
});
