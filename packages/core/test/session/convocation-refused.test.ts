import { describe, expect, it } from 'vitest';
import type { As, MotionId } from '@acta/core';
import { anotherBody, seatOfHealth } from '../story/another-body.js';
import { commission, convening, institutionOf, propose, SESSION, type Story } from '../story/commission.js';
import { INFORMATION } from '../legality/convocation-story.js';

type Convening = ReturnType<typeof convening>;
type Item = Convening['agenda'][number];

const SECOND = { session: 'session-consejo-2030-o-02', number: 2 } as const;
const informing = (changes: Partial<Convening> = {}) => convening([], { agenda: INFORMATION, ...changes });
const deciding = (motion: MotionId, item = 'uno'): Item => ({
  item,
  title: 'Punto',
  kind: 'decision',
  motion,
  papers: [],
});

const refusedFor = (story: Story, changes: Partial<Convening>) => story.refused(story.secretary, informing(changes));

/** A second body, with a secretary and, where asked for, one seat. */
const group = async (story: Story, seated: boolean): Promise<As> => {
  await anotherBody(story, 'body-grupo', { 'executive-secretary': story.secretary.person });
  if (seated) await seatOfHealth(story, 'body-grupo');
  return { ...story.secretary, body: 'body-grupo' };
};

const GROUP_SESSION = { session: 'session-grupo-2030-o-01', body: 'body-grupo' } as const;

describe('a convocation is refused', () => {
  it.each([
    ['session-consejo-2030-o-02', {}, SESSION],
    [SESSION, { number: 2 }, 'session-consejo-2030-o-02'],
    [SESSION, { year: 2031 }, 'session-consejo-2031-o-01'],
    [SESSION, { kind: 'extraordinary' }, 'session-consejo-2030-e-01'],
    [SESSION, { body: 'body-grupo' }, 'session-grupo-2030-o-01'],
  ] as const)('as %s with %o, whose name is %s', async (id, changes, expected) => {
    const story = await commission();
    const secretary = 'body' in changes ? await group(story, true) : story.secretary;
    expect(await story.refused(secretary, informing({ session: id, ...changes }))).toEqual({
      _tag: 'IdDoesNotMatch',
      id,
      expected,
    });
  });

  it('twice', async () => {
    const story = await commission();
    await story.done(story.secretary, informing());
    expect(await refusedFor(story, { place: 'Otra' })).toEqual({ _tag: 'AlreadyExists', id: SESSION });
  });

  it('for a day that is past, as it is counted here', async () => {
    const story = await commission();
    story.clock.set('2030-01-15T05:30:00.000Z');
    expect((await refusedFor(story, { day: '2030-01-14' }))._tag).toBe('Unlawful');
    story.clock.set('2030-01-15T06:00:00.000Z');
    expect(await refusedFor(story, { day: '2030-01-14' })).toEqual({
      _tag: 'SessionInThePast',
      day: '2030-01-14',
      convenedOn: '2030-01-15',
    });
  });

  it('for a body without voting seats on its day', async () => {
    const story = await commission();
    const secretary = await group(story, false);
    const call = informing(GROUP_SESSION);
    expect(await story.refused(secretary, call)).toEqual({ _tag: 'NoVotingSeats', body: 'body-grupo' });
    await seatOfHealth(story, 'body-grupo', '2030-01-15');
    expect(await story.refused(secretary, call)).toEqual({ _tag: 'NoVotingSeats', body: 'body-grupo' });
    await story.done(secretary, { ...call, day: '2030-01-15' });
  });

  it('for institutions and motions that nobody knows', async () => {
    const story = await commission();
    const invited = [{ institution: 'institution-otra', as: 'guest' }] as const;
    expect(await refusedFor(story, { invited })).toEqual({ _tag: 'Unknown', id: 'institution-otra' });
    expect(await refusedFor(story, { agenda: [deciding('motion-otra')] })).toEqual({
      _tag: 'Unknown',
      id: 'motion-otra',
    });
  });

  it.each(['information', 'follow-up', 'general-matters'] as const)(
    'with a motion on an item for %s, and without one on an item to decide',
    async (kind) => {
      const story = await commission();
      await propose(story, 'motion-firma', []);
      const { motion, ...item } = deciding('motion-firma');
      if (motion === undefined) throw new Error('no motion');
      expect(await refusedFor(story, { agenda: [{ ...item, kind, motion }] })).toEqual({
        _tag: 'MotionNotExpected',
        item: 'uno',
        kind,
      });
      expect(await refusedFor(story, { agenda: [item] })).toEqual({ _tag: 'MotionMissing', item: 'uno' });
    },
  );

  it('with a motion that stands on an agenda, twice on its own or once on another', async () => {
    const story = await commission();
    await propose(story, 'motion-firma', []);
    const agenda = [deciding('motion-firma'), deciding('motion-firma', 'dos')];
    expect(await refusedFor(story, { agenda })).toEqual({ _tag: 'MotionTwice', motion: 'motion-firma' });
    await story.done(story.secretary, convening(['motion-firma']));
    const previousMinutes = await story.paper();
    expect(await refusedFor(story, { ...SECOND, previousMinutes, agenda: [deciding('motion-firma')] })).toEqual({
      _tag: 'MotionNotFree',
      motion: 'motion-firma',
      stage: 'submitted',
    });
    await story.done(story.secretary, { type: 'DeclareNotHeld', session: SESSION, reason: 'Se pospuso' });
    await story.done(story.secretary, informing({ ...SECOND, previousMinutes, agenda: [deciding('motion-firma')] }));
  });

  it('with a motion that was withdrawn, or is another body’s', async () => {
    const story = await commission();
    await propose(story, 'motion-firma', []);
    await story.done(story.secretary, { type: 'WithdrawMotion', motion: 'motion-firma' });
    expect(await refusedFor(story, { agenda: [deciding('motion-firma')] })).toEqual({
      _tag: 'MotionNotFree',
      motion: 'motion-firma',
      stage: 'withdrawn',
    });
    const secretary = await group(story, true);
    await story.done(secretary, {
      type: 'ProposeMotion',
      motion: 'motion-ajena',
      body: 'body-grupo',
      matter: 'gobierno-digital',
      title: 'Ajena',
      text: 'De otro órgano.',
      effects: [],
      proposedBy: institutionOf('salud'),
    });
    expect(await refusedFor(story, { agenda: [deciding('motion-ajena')] })).toEqual({
      _tag: 'MotionOfAnotherBody',
      motion: 'motion-ajena',
      body: 'body-grupo',
    });
  });
});
