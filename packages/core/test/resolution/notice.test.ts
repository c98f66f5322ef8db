import { describe, expect, it } from 'vitest';
import { standingOn, type Charter, type Command, type ResolutionId } from '@acta/core';
import { assignTo, commission, institutionOf, openSession, propose, type Story } from '../story/commission.js';
import { adopt } from '../commitment/duties.js';
import { charterWith, charterWithout, checkIn, verdictIn } from '../legality/verdicts.js';

const RESOLUTION: ResolutionId = 'resolution-consejo-2030-o-01-01';

const adopted = async (changes: Partial<Charter> = {}): Promise<Story> => {
  const story = await commission({ charter: charterWith(changes) });
  await propose(story, 'motion-firma', assignTo('salud', 'economia'));
  await openSession(story, ['motion-firma']);
  await adopt(story);
  return story;
};

const notice = async (story: Story, name: string) =>
  ({
    type: 'NotifyResolution',
    resolution: RESOLUTION,
    institution: institutionOf(name),
    paper: await story.paper(),
  }) as const;

const publication = (on: string, changes: Partial<Extract<Command, { readonly type: 'PublishResolution' }>> = {}) =>
  ({
    type: 'PublishResolution',
    resolution: RESOLUTION,
    medium: 'gazette',
    citation: 'Diario Oficial',
    on,
    ...changes,
  }) as const;

describe('a notice', () => {
  it.each([
    ['2030-01-28T18:00:00.000Z', 'met'],
    ['2030-01-29T18:00:00.000Z', 'met'],
    ['2030-01-30T18:00:00.000Z', 'broken'],
  ] as const)('given at %s is %s; late or not, it is recorded', async (at, verdict) => {
    const story = await adopted();
    story.clock.set(at);
    const done = await story.done(story.secretary, await notice(story, 'salud'));
    expect(checkIn(done, 'notified-in-time')).toMatchObject({ verdict, required: { by: '2030-01-29' } });
    const explained = await story.record.explain(done.events[0]?.id ?? '');
    expect(explained).toMatchObject({ right: [{ irregular: false, reproducible: true }] });
  });

  it('is given once to each institution that the record knows', async () => {
    const story = await adopted();
    const told = await notice(story, 'salud');
    await story.done(story.secretary, told);
    expect(await story.refused(story.secretary, told)).toEqual({ _tag: 'AlreadySo', what: 'institution-salud' });
    expect(await story.refused(story.secretary, await notice(story, 'nadie'))).toMatchObject({ _tag: 'Unknown' });
  });

  it('to the last addressee brings the resolution into effect, where the charter says so', async () => {
    const story = await adopted({ takesEffect: { value: 'notification', source: 'Artículo 12' } });
    const first = await story.done(story.secretary, await notice(story, 'salud'));
    expect(first.follows).toEqual([]);
    const last = await story.done(story.secretary, await notice(story, 'economia'));
    expect(last.follows.map(({ type }) => type)).toEqual([
      'ResolutionTookEffect',
      'CommitmentAssigned',
      'CommitmentAssigned',
    ]);
    expect(checkIn(last, 'takes-effect')).toMatchObject({ verdict: 'met', observed: { moment: 'notification' } });
  });

  it('and a publication can not be verified where the charter is silent', async () => {
    const silent = await commission({ charter: charterWithout('notifiedWithin') });
    await propose(silent, 'motion-firma', assignTo('salud'));
    await openSession(silent, ['motion-firma']);
    await adopt(silent);
    expect(verdictIn(await silent.done(silent.secretary, await notice(silent, 'salud')), 'notified-in-time')).toBe(
      'unverifiable',
    );
  });
});

describe('a publication', () => {
  it.each([
    ['2030-02-12', 'met'],
    ['2030-02-13', 'met'],
    ['2030-02-14', 'broken'],
  ] as const)('of %s is %s; late or not, it is recorded', async (on, verdict) => {
    const story = await adopted();
    story.clock.set('2030-02-15T18:00:00.000Z');
    const done = await story.done(story.secretary, publication(on));
    expect(checkIn(done, 'published-in-time')).toMatchObject({ verdict, required: { by: '2030-02-13' } });
  });

  it('is of no day before the adoption: nothing takes effect before it is adopted', async () => {
    const story = await adopted();
    expect(await story.refused(story.secretary, publication('2030-01-13'))).toEqual({
      _tag: 'PublishedBeforeAdoption',
      on: '2030-01-13',
      adoptedOn: '2030-01-14',
    });
  });

  it('is in the gazette once, and of a day that has come', async () => {
    const story = await adopted();
    expect(await story.refused(story.secretary, publication('2030-01-15'))).toEqual({
      _tag: 'NotPublishedYet',
      on: '2030-01-15',
      onDay: '2030-01-14',
    });
    await story.done(story.secretary, publication('2030-01-14'));
    expect(await story.refused(story.secretary, publication('2030-01-14'))).toEqual({
      _tag: 'AlreadySo',
      what: RESOLUTION,
    });
    await story.done(story.secretary, publication('2030-01-14', { medium: 'website' }));
  });

  const gazette = { takesEffect: { value: 'gazette', source: 'LFPA 4' } } as const;

  it('in the gazette brings the resolution into effect where the charter says so, from its day', async () => {
    const story = await adopted(gazette);
    story.clock.set('2030-01-18T18:00:00.000Z');
    expect((await story.done(story.secretary, publication('2030-01-16', { medium: 'website' }))).follows).toEqual([]);
    const done = await story.done(story.secretary, publication('2030-01-16'));
    expect(done.follows[0]).toMatchObject({ type: 'ResolutionTookEffect', data: { on: '2030-01-16' } });
    expect(await story.record.load(RESOLUTION)).toMatchObject({ right: { tookEffectOn: '2030-01-16' } });
  });

  it('that names a later day has the secretary say that it has come', async () => {
    const story = await adopted(gazette);
    const declare = { type: 'DeclareInForce', resolution: RESOLUTION } as const;
    expect(await story.refused(story.secretary, declare)).toEqual({
      _tag: 'NotInForceYet',
      resolution: RESOLUTION,
      inForceOn: 'not-published',
    });
    const published = await story.done(story.secretary, publication('2030-01-14', { inForceOn: '2030-01-16' }));
    expect(published.follows).toEqual([]);
    story.clock.set('2030-01-15T18:00:00.000Z');
    expect(await story.refused(story.secretary, declare)).toMatchObject({ inForceOn: '2030-01-16' });
    story.clock.set('2030-01-17T18:00:00.000Z');
    const done = await story.done(story.secretary, declare);
    expect(done.events[0]).toMatchObject({ type: 'ResolutionTookEffect', data: { on: '2030-01-16' } });
    expect(done.follows.map(({ type }) => type)).toEqual(['CommitmentAssigned', 'CommitmentAssigned']);
    expect(await story.refused(story.secretary, declare)).toEqual({ _tag: 'AlreadySo', what: RESOLUTION });
  });
});

it('of a transcribed resolution is judged by no term of the charter', async () => {
  const story = await commission();
  await story.done(
    story.registrar,
    {
      type: 'TranscribeResolution',
      resolution: 'resolution-antigua',
      body: 'body-consejo',
      title: 'Portal',
      text: 'Se aprueba el portal.',
      effects: [],
    },
    {
      transcribed: {
        source: { document: 'Memoria', place: 'p. 4' },
        when: { kind: 'day', day: '2029-05-02' },
        told: { words: 'Se acordó.' },
      },
    },
  );
  const told = { ...(await notice(story, 'salud')), resolution: 'resolution-antigua' } as const;
  expect(verdictIn(await story.done(story.secretary, told), 'notified-in-time')).toBe('not-applicable');
  const published = publication('2030-01-07', { resolution: 'resolution-antigua' });
  expect(verdictIn(await story.done(story.secretary, published), 'published-in-time')).toBe('not-applicable');
  const antigua = await story.record.load('resolution-antigua');
  expect(antigua._tag === 'Right' && antigua.right !== null && standingOn(antigua.right, '2030-01-07')).toBe('stands');
});
