import { describe, expect, it } from 'vitest';
import { lateness, owingOf, type As, type Charter, type Command, type CommitmentId } from '@acta/core';
import { charterWith, charterWithout, checkIn, verdictIn } from '../legality/verdicts.js';
import { commission, person, type Story } from '../story/commission.js';
import { duty, stateOf } from './duties.js';

type Rating = Extract<Command, { readonly type: 'AssessCommitment' }>['rating'];

const LEY: CommitmentId = 'commitment-ley-salud';
const PLENO = 'body-pleno';

const assessing = (rating: Rating, nextReview?: string): Command => ({
  type: 'AssessCommitment',
  commitment: LEY,
  rating,
  grounds: 'Un trámite de doce.',
  ...(nextReview === undefined ? {} : { nextReview }),
});
const plan: Command = { type: 'RespondToRed', commitment: LEY, plan: 'Contratar dos servidores.' };
const escalating: Command = { type: 'EscalateCommitment', commitment: LEY, to: PLENO, grounds: 'Sin presupuesto.' };

const TEN_DAYS = { length: 10, unit: 'calendar-day' } as const;
const answering = (response: 'recovery-plan' | 'escalation'): Charter =>
  charterWith({ redResponse: { value: { response, within: TEN_DAYS }, source: 'Artículo 32' } });

const at = (story: Story, day: string): void => {
  story.clock.set(`${day}T18:00:00.000Z`);
};

const owing = async (charter: Charter = answering('recovery-plan'), term = duty().term): Promise<Story> => {
  const story = await commission({ charter });
  await story.done(story.secretary, duty({ term }));
  return story;
};

/** Assessed as red on 7 January: the response is due by the 17th. */
const red = async (charter?: Charter): Promise<Story> => {
  const story = await owing(charter);
  await story.done(story.follower, assessing('red'));
  return story;
};

const assessed = async (story: Story, rating: Rating) => {
  const answer = await story.act(story.follower, assessing(rating));
  if (answer._tag === 'Right') return answer.right;
  if (answer.left._tag !== 'Refused') throw new Error(JSON.stringify(answer.left));
  return answer.left.rejection;
};

describe('an assessment', () => {
  it('has its author, its day and its number', async () => {
    const story = await red();
    const done = await story.done(story.secretary, assessing('red'));
    expect(done.events[0]).toMatchObject({
      type: 'CommitmentAssessed',
      data: { assessment: 2, rating: 'red', response: { response: 'recovery-plan', by: '2030-01-17' } },
      metadata: { actor: { person: story.secretary.person }, onDay: '2030-01-07' },
    });
  });

  it('asks for nothing while it is not red, nor where the charter is silent', async () => {
    const story = await owing();
    const done = await story.done(story.follower, assessing('amber'));
    expect(done.events[0]?.data).not.toHaveProperty('response');
    const silent = await (await owing(charterWithout('redResponse'))).done(story.follower, assessing('red'));
    expect(silent.events[0]?.data).not.toHaveProperty('response');
  });

  it('counts working days on the calendar of the commission', async () => {
    const within = { length: 10, unit: 'working-day' } as const;
    const story = await owing(
      charterWith({ redResponse: { value: { response: 'escalation', within }, source: 'Artículo 32' } }),
    );
    const done = await story.done(story.follower, assessing('red'));
    expect(done.events[0]?.data).toMatchObject({ response: { by: '2030-01-21' } });
  });
});

describe('red', () => {
  it.each([
    ['2030-01-16', 'met'],
    ['2030-01-17', 'met'],
    ['2030-01-18', 'broken'],
  ])('without its response by the 17th is left, on %s: %s', async (day, verdict) => {
    const story = await red();
    at(story, day);
    expect(checkIn(await assessed(story, 'green'), 'red-response')).toMatchObject({
      verdict,
      required: { response: 'recovery-plan', by: '2030-01-17' },
      observed: { answered: false, day },
    });
  });

  it('is left once it was answered, however late', async () => {
    const story = await red();
    at(story, '2030-02-20');
    expect(verdictIn(await assessed(story, 'amber'), 'red-response')).toBe('broken');
    await story.done(story.titularOf('salud'), plan);
    expect(checkIn(await assessed(story, 'amber'), 'red-response')).toMatchObject({
      verdict: 'met',
      observed: { answered: true },
    });
  });

  it('that goes on is not left, keeps its day, and stays answered', async () => {
    const story = await red();
    at(story, '2030-01-30');
    const again = await story.done(story.follower, assessing('red'));
    expect(verdictIn(again, 'red-response')).toBe('not-applicable');
    expect(again.events[0]?.data).toMatchObject({ response: { by: '2030-01-17' } });
    await story.done(story.focalPointOf('salud'), plan);
    await story.done(story.follower, assessing('red'));
    expect(await stateOf(story, LEY)).toMatchObject({ assessment: { rating: 'red', answered: true } });
  });

  it('is answered by what the charter asks for, and by nothing else', async () => {
    const story = await red(answering('escalation'));
    await story.done(story.registrar, {
      type: 'EstablishBody',
      body: PLENO,
      name: 'Pleno',
      kind: 'executive-council',
      mandate: { matters: [{ matter: 'seguimiento', name: 'Seguimiento' }] },
      createdBy: { kind: 'instrument', citation: 'Acuerdo' },
    });
    at(story, '2030-01-30');
    await story.done(story.titularOf('salud'), plan);
    expect(verdictIn(await assessed(story, 'green'), 'red-response')).toBe('broken');
    await story.done(story.follower, escalating);
    expect(verdictIn(await assessed(story, 'green'), 'red-response')).toBe('met');
  });

  it('is not there to be answered while it is green', async () => {
    const story = await owing();
    expect(await story.refused(story.titularOf('salud'), plan)).toEqual({ _tag: 'NotRed', commitment: LEY });
    await story.done(story.follower, assessing('green'));
    expect(await story.refused(story.titularOf('salud'), plan)).toEqual({ _tag: 'NotRed', commitment: LEY });
  });

  it('cannot be judged where the charter is silent', async () => {
    const story = await red(charterWithout('redResponse'));
    expect(verdictIn(await assessed(story, 'green'), 'red-response')).toBe('unverifiable');
  });
});

describe('a standing commitment', () => {
  it('is reviewed by an assessment on its day or after, which may set the next', async () => {
    const story = await owing(undefined, { kind: 'standing', reviewOn: '2030-01-10' });
    const review = async (day: string) => lateness(owingOf(await stateOf(story, LEY)), day);
    await story.done(story.follower, assessing('green'));
    expect(await review('2030-01-11')).toEqual({ kind: 'reviewed', on: '2030-01-10', reviewDue: true });
    at(story, '2030-01-10');
    await story.done(story.follower, assessing('green', '2030-07-10'));
    expect(await review('2030-07-10')).toEqual({ kind: 'reviewed', on: '2030-07-10', reviewDue: false });
    expect(await review('2030-07-11')).toMatchObject({ reviewDue: true });
    at(story, '2030-07-12');
    await story.done(story.follower, assessing('green'));
    expect(await review('2031-07-12')).toEqual({ kind: 'reviewed', on: null, reviewDue: false });
  });
});

describe('an escalation', () => {
  const higher: As = { person: person('chair'), office: 'chair', body: PLENO };

  const escalated = async (): Promise<Story> => {
    const story = await owing();
    expect(await story.refused(story.follower, escalating)).toEqual({ _tag: 'Unknown', id: PLENO });
    await story.done(story.registrar, {
      type: 'EstablishBody',
      body: PLENO,
      name: 'Pleno',
      kind: 'executive-council',
      mandate: { matters: [{ matter: 'seguimiento', name: 'Seguimiento' }] },
      createdBy: { kind: 'instrument', citation: 'Acuerdo' },
    });
    await story.done(story.registrar, {
      type: 'RecordBodyOffice',
      body: PLENO,
      office: 'chair',
      person: higher.person,
      standing: 'titular',
      from: '2030-01-01',
      source: 'Acuerdo',
    });
    await story.done(story.follower, escalating);
    return story;
  };

  const answer = (escalation: number, resolution?: `resolution-${string}`): Command => ({
    type: 'AnswerEscalation',
    commitment: LEY,
    escalation,
    answer: 'Se asigna presupuesto.',
    ...(resolution === undefined ? {} : { resolution }),
  });

  it('goes to another body, one at a time', async () => {
    const story = await escalated();
    expect(await story.refused(story.follower, escalating)).toEqual({
      _tag: 'EscalationOpen',
      commitment: LEY,
      escalation: 1,
      to: PLENO,
    });
    const toItself: Command = { type: 'EscalateCommitment', commitment: LEY, to: 'body-consejo', grounds: 'Sin más.' };
    expect(await story.refused(story.follower, toItself)).toEqual({ _tag: 'NotAnotherBody', body: 'body-consejo' });
  });

  it('is answered by the body to which it went, once', async () => {
    const story = await escalated();
    expect((await story.refused(story.chair, answer(1)))._tag).toBe('NotAuthorised');
    expect(await story.refused(higher, answer(1, 'resolution-otra'))).toEqual({
      _tag: 'Unknown',
      id: 'resolution-otra',
    });
    const done = await story.done(higher, answer(1));
    expect(done.events[0]).toMatchObject({ type: 'EscalationAnswered', data: { escalation: 1 } });
    expect(await story.refused(higher, answer(1))).toEqual({ _tag: 'AlreadySo', what: LEY });
    await story.done(story.follower, escalating);
    expect(await stateOf(story, LEY)).toMatchObject({
      escalations: [
        { escalation: 1, answered: true },
        { escalation: 2, answered: false },
      ],
    });
  });

  it('is one that was made', async () => {
    const story = await escalated();
    expect(await story.refused(story.chair, answer(2))).toEqual({ _tag: 'NoSuchEscalation', escalation: 2, last: 1 });
  });
});
