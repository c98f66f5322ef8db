import { describe, expect, it } from 'vitest';
import type { Command } from '@acta/core';
import {
  assignTo,
  BODY,
  commission,
  convening,
  institutionOf,
  propose,
  SESSION,
  SESSION_NOON,
  SOURCE,
} from '../story/commission.js';
import { INFORMATION } from '../legality/convocation-story.js';

type Convening = ReturnType<typeof convening>;

const SECOND = { session: 'session-consejo-2030-o-02', number: 2 } as const;
const informing = (changes: Partial<Convening> = {}) => convening([], { agenda: INFORMATION, ...changes });

describe('a convocation', () => {
  it('says what the secretary called, under the charter in force, and calls every member', async () => {
    const story = await commission({ seats: 2 });
    const previousMinutes = await story.paper();
    const call = informing({ ...SECOND, previousMinutes });
    const { type: _, session, invited, ...data } = call;
    const done = await story.done(story.secretary, call);
    expect(done.stream).toBe(session);
    expect(invited).toEqual([]);
    expect(done.events.map(({ type }) => type)).toEqual(['SessionConvened']);
    expect(done.events[0]?.data).toEqual({
      ...data,
      startsAt: '2030-01-14T18:00:00.000Z',
      invitations: [
        { institution: 'institution-hacienda', as: 'member' },
        { institution: 'institution-gobernacion', as: 'member' },
      ],
      charter: 1,
      policy: 1,
    });
  });

  it('calls a member as a member, a permanent guest as such, and any other as it is invited', async () => {
    const story = await commission({ seats: 2 });
    for (const name of ['salud', 'marina']) {
      const institution = institutionOf(name);
      await story.done(story.registrar, {
        type: 'RegisterInstitution',
        institution,
        name,
        kind: 'ministry',
        source: SOURCE,
      });
    }
    await story.done(story.registrar, {
      type: 'AddPermanentGuest',
      body: BODY,
      institution: institutionOf('salud'),
      from: '2030-01-01',
      source: SOURCE,
    });
    const invited = ['hacienda', 'salud', 'marina'].map((name) => ({
      institution: institutionOf(name),
      as: 'guest' as const,
    }));
    const done = await story.done(story.secretary, informing({ invited }));
    expect(done.events[0]?.data).toMatchObject({
      invitations: [
        { institution: 'institution-hacienda', as: 'member' },
        { institution: 'institution-salud', as: 'permanent-guest' },
        { institution: 'institution-marina', as: 'guest' },
        { institution: 'institution-gobernacion', as: 'member' },
      ],
    });
  });

  it('does not call who is no permanent guest any more on the day of the session', async () => {
    const story = await commission({ seats: 1 });
    const presidency = { body: BODY, institution: institutionOf('presidencia'), source: SOURCE } as const;
    await story.done(story.registrar, { type: 'AddPermanentGuest', ...presidency, from: '2030-01-01' });
    await story.done(story.registrar, { type: 'EndPermanentGuest', ...presidency, until: '2030-01-13' });
    const done = await story.done(story.secretary, informing());
    expect(done.events[0]?.data).toMatchObject({
      invitations: [{ institution: 'institution-hacienda', as: 'member' }],
    });
  });

  it.each([
    ['2030-01-14', true],
    ['2030-01-15', false],
  ])('calls on the 14th who is a permanent guest from %s: %s', async (from, called) => {
    const story = await commission({ seats: 1 });
    const institution = institutionOf('presidencia');
    await story.done(story.registrar, { type: 'AddPermanentGuest', body: BODY, institution, source: SOURCE, from });
    const done = await story.done(story.secretary, informing());
    expect(done.events[0]?.data).toMatchObject({
      invitations: [
        ...(called ? [{ institution, as: 'permanent-guest' }] : []),
        { institution: 'institution-hacienda', as: 'member' },
      ],
    });
    if (!called)
      expect(await story.refused(story.secretary, informing({ ...SECOND, notConvened: [institution] }))).toEqual({
        _tag: 'NotEntitled',
        institution,
        body: BODY,
      });
  });

  it('locks the motions of its agenda', async () => {
    const story = await commission();
    await propose(story, 'motion-firma', assignTo('salud'));
    const done = await story.done(story.secretary, convening(['motion-firma']));
    expect(done.follows.map(({ type }) => type)).toEqual(['MotionSubmitted']);
  });
});

describe('those who are called', () => {
  const salud = { session: SESSION, institution: institutionOf('salud') } as const;
  const answering = (answer: 'attends' | 'does-not-attend'): Command => ({
    type: 'AnswerInvitation',
    ...salud,
    answer,
  });

  it('acknowledge it once, on a day', async () => {
    const story = await commission();
    await story.done(story.secretary, informing());
    story.clock.set('2030-01-09T05:30:00.000Z');
    const done = await story.done(story.secretary, { type: 'AcknowledgeConvocation', ...salud });
    expect(done.events[0]).toMatchObject({
      type: 'ConvocationAcknowledged',
      data: { institution: 'institution-salud' },
      metadata: { onDay: '2030-01-08' },
    });
    expect(await story.refused(story.secretary, { type: 'AcknowledgeConvocation', ...salud })).toEqual({
      _tag: 'AlreadySo',
      what: 'institution-salud',
    });
  });

  it('answer for themselves, and may think better of it', async () => {
    const story = await commission();
    await story.done(story.secretary, informing());
    for (const [as, answer] of [
      [story.titularOf('salud'), 'attends'],
      [story.focalPointOf('salud'), 'does-not-attend'],
      [story.secretary, 'attends'],
    ] as const) {
      const done = await story.done(as, answering(answer));
      expect(done.events[0]).toMatchObject({
        type: 'InvitationAnswered',
        data: { institution: 'institution-salud', answer },
      });
      expect(await story.refused(as, answering(answer))).toEqual({ _tag: 'AlreadySo', what: 'institution-salud' });
    }
    expect((await story.refused(story.titularOf('educacion'), answering('attends')))._tag).toBe('NotAuthorised');
  });

  it.each(['AcknowledgeConvocation', 'AnswerInvitation'] as const)(
    'are the only ones for whom %s stands',
    async (type) => {
      const story = await commission();
      const command = (session: Convening['session'], name: string): Command => {
        const to = { session, institution: institutionOf(name) };
        return type === 'AnswerInvitation' ? { type, ...to, answer: 'attends' } : { type, ...to };
      };
      await story.done(story.secretary, informing());
      story.clock.set(SESSION_NOON);
      expect(await story.refused(story.secretary, command(SESSION, 'presidencia'))).toEqual({
        _tag: 'NotInvited',
        institution: 'institution-presidencia',
      });
      expect(await story.refused(story.secretary, command(SECOND.session, 'salud'))).toEqual({
        _tag: 'Unknown',
        id: SECOND.session,
      });
    },
  );
});
