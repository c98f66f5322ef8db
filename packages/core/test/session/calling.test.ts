import { describe, expect, it } from 'vitest';
import type { As, ConveneSession, InstitutionId, SessionId } from '@acta/core';
import { anotherBody, seatOfHealth } from '../story/another-body.js';
import {
  attending,
  BODY,
  commission,
  convening,
  institutionOf,
  SESSION,
  SESSION_NOON,
  SOURCE,
  type Story,
} from '../story/commission.js';
import { firstOf, INFORMATION, judged } from '../legality/convocation-story.js';
import { charterWith, charterWithout, checkIn, verdictIn } from '../legality/verdicts.js';

const EXTRAORDINARY = { session: firstOf('extraordinary'), kind: 'extraordinary', agenda: INFORMATION } as const;
const GROUNDS = 'Vence un plazo.';

const asking = (changes: Partial<ConveneSession>) => {
  const { requestedBy: _, ...call } = convening([], EXTRAORDINARY);
  return { ...call, ...changes };
};
const members = (...names: readonly string[]) =>
  ({ requestedBy: { by: 'members', institutions: names.map(institutionOf), grounds: GROUNDS } }) as const;
const BY_CHAIR = { requestedBy: { by: 'chair', grounds: GROUNDS } } as const;

describe('an extraordinary session is asked for', () => {
  it.each([
    ['nobody', {}, ['chair', 'member', 'majority'], 'broken', 0],
    ['the chair', BY_CHAIR, ['chair', 'member', 'majority'], 'met', 0],
    ['the chair', BY_CHAIR, ['majority'], 'broken', 0],
    ['one member', members('salud'), ['chair', 'member'], 'met', 1],
    ['one member', members('salud'), ['chair', 'majority'], 'broken', 1],
    ['two members of five', members('salud', 'hacienda'), ['majority'], 'broken', 2],
    ['three members of five', members('salud', 'hacienda', 'educacion'), ['majority'], 'met', 3],
    ['who is no member', members('presidencia'), ['member'], 'broken', 0],
  ] as const)('by %s (%o), where the charter names %o: %s', async (_, changes, value, verdict, asked) => {
    const charter = charterWith({ extraordinaryRequest: { value: [...value], source: 'CDMX-a' } });
    const story = await commission({ charter });
    expect(checkIn(await judged(story, story.secretary, asking(changes)), 'extraordinary-request')).toMatchObject({
      verdict,
      observed: { members: asked, of: 5 },
    });
  });

  it('and an ordinary one is not, nor is it judged where the charter is silent', async () => {
    const story = await commission();
    expect(
      verdictIn(await story.done(story.secretary, convening([], { agenda: INFORMATION })), 'extraordinary-request'),
    ).toBe('not-applicable');
    const silent = await commission({ charter: charterWithout('extraordinaryRequest') });
    expect(verdictIn(await silent.done(silent.secretary, asking({})), 'extraordinary-request')).toBe('unverifiable');
  });
});

describe('everyone is convened', () => {
  const withGuest = async (): Promise<Story> => {
    const story = await commission({ seats: 3 });
    await story.done(story.registrar, {
      type: 'AddPermanentGuest',
      body: BODY,
      institution: institutionOf('presidencia'),
      from: '2030-01-01',
      source: SOURCE,
    });
    return story;
  };
  const leavingOut = (...notConvened: readonly InstitutionId[]) =>
    convening([], { agenda: INFORMATION, ...(notConvened.length === 0 ? {} : { notConvened }) });

  it.each([
    [[], 'met'],
    [['institution-presidencia'], 'broken'],
    [['institution-salud'], 'broken'],
    [['institution-salud', 'institution-presidencia'], 'broken'],
  ] as const)('with %o left out: %s', async (out, verdict) => {
    const story = await withGuest();
    expect(checkIn(await judged(story, story.secretary, leavingOut(...out)), 'everyone-convened')).toMatchObject({
      verdict,
      observed: { notConvened: [...out].toSorted() },
    });
  });

  it('or those left out are told, on the secretary’s word', async () => {
    const story = await withGuest();
    const attested = { paper: await story.paper(), grounds: 'No se le convocó.' };
    const done = await story.done(story.secretary, leavingOut('institution-presidencia'), { attested });
    expect(done.events[0]?.data).toMatchObject({
      notConvened: [{ institution: 'institution-presidencia', as: 'permanent-guest' }],
      invitations: ['hacienda', 'gobernacion', 'salud'].map((name) => ({
        institution: institutionOf(name),
        as: 'member',
      })),
    });
  });

  it('and nobody is left out who was not to be called', async () => {
    const story = await commission({ seats: 3 });
    expect(await story.refused(story.secretary, leavingOut('institution-presidencia'))).toEqual({
      _tag: 'NotEntitled',
      institution: 'institution-presidencia',
      body: BODY,
    });
  });
});

describe('a joint session', () => {
  const OTHER: SessionId = 'session-grupo-2030-o-01';

  const twoBodies = async (): Promise<readonly [Story, As]> => {
    const story = await commission({ seats: 3 });
    const body = 'body-grupo';
    await anotherBody(story, body, { 'executive-secretary': story.secretary.person });
    await seatOfHealth(story, body);
    return [story, { ...story.secretary, body }];
  };
  const joint = (jointWith: readonly SessionId[], changes: Partial<ConveneSession> = {}) =>
    convening([], { agenda: INFORMATION, jointWith, ...changes });
  const other = (jointWith: readonly SessionId[], changes: Partial<ConveneSession> = {}) =>
    joint(jointWith, { session: OTHER, body: 'body-grupo', ...changes });

  it('is one of each body, which name each other', async () => {
    const [story, secretary] = await twoBodies();
    await story.done(story.secretary, joint([OTHER]));
    await story.done(secretary, other([SESSION]));
    expect(await story.record.load(SESSION)).toMatchObject({ right: { jointWith: [OTHER] } });
    expect(await story.record.load(OTHER)).toMatchObject({ right: { jointWith: [SESSION] } });
  });

  it.each([
    ['another-time', [OTHER], { day: '2030-01-15' }],
    ['another-time', [OTHER], { time: '13:00' }],
    ['not-linked', ['session-otro-2030-o-01'], {}],
  ] as const)('is not: %s', async (why, named, changes) => {
    const [story, secretary] = await twoBodies();
    await story.done(story.secretary, joint([...named]));
    expect(await story.refused(secretary, other([SESSION], changes))).toEqual({
      _tag: 'JointSessionDiffers',
      session: SESSION,
      why,
    });
  });

  it.each([
    ['nothing more happens', [], 'met', []],
    ['the other is moved', [{ day: '2030-01-16', time: '12:00' }], 'broken', ['another-time']],
    ['the other is moved by an hour', [{ day: '2030-01-14', time: '13:00' }], 'broken', ['another-time']],
    ['the other is called off', ['CancelSession'], 'broken', ['not-held']],
    ['the other is put off', ['DeferSession'], 'broken', ['not-held']],
  ] as const)('opens with the other: where %s, %s', async (_, moves, verdict, why) => {
    const [story, secretary] = await twoBodies();
    await story.done(story.secretary, joint([OTHER]));
    await story.done(secretary, other([SESSION]));
    for (const move of moves)
      await story.done(
        secretary,
        typeof move === 'string'
          ? { type: move, session: OTHER, reason: 'Sismo' }
          : { type: 'RescheduleSession', session: OTHER, ...move, reason: 'Sismo', causeEndedOn: '2030-01-14' },
      );
    story.clock.set(SESSION_NOON);
    await story.done(story.secretary, attending(story.seats));
    await story.done(story.secretary, { type: 'CountQuorum', session: SESSION });
    const opened = await judged(story, story.chair, { type: 'OpenSession', session: SESSION });
    expect(checkIn(opened, 'joint-session')).toMatchObject({
      verdict,
      observed: { jointWith: [OTHER], apart: verdict === 'met' ? [] : [OTHER], why },
    });
  });

  it('is moved together: each of them to the same day and hour', async () => {
    const [story, secretary] = await twoBodies();
    await story.done(story.secretary, joint([OTHER]));
    await story.done(secretary, other([SESSION]));
    const moved = {
      type: 'RescheduleSession',
      day: '2030-01-16',
      time: '12:00',
      reason: 'Sismo',
      causeEndedOn: '2030-01-14',
    } as const;
    await story.done(story.secretary, { ...moved, session: SESSION });
    await story.done(secretary, { ...moved, session: OTHER });
    story.clock.set('2030-01-16T18:00:00.000Z');
    await story.done(story.secretary, attending(story.seats));
    await story.done(story.secretary, { type: 'CountQuorum', session: SESSION });
    const opened = await story.done(story.chair, { type: 'OpenSession', session: SESSION });
    expect(verdictIn(opened, 'joint-session')).toBe('met');
  });

  it('was never called, or does not name this one: it is none; and where none was meant, none is asked for', async () => {
    const opening = async (
      jointWith: readonly SessionId[],
      then?: (story: Story, secretary: As) => Promise<unknown>,
    ) => {
      const [story, secretary] = await twoBodies();
      const call = convening([], {
        agenda: INFORMATION,
        ...(jointWith.length === 0 ? {} : { jointWith: [...jointWith] }),
      });
      await story.done(story.secretary, call);
      await then?.(story, secretary);
      story.clock.set(SESSION_NOON);
      await story.done(story.secretary, attending(story.seats));
      await story.done(story.secretary, { type: 'CountQuorum', session: SESSION });
      return judged(story, story.chair, { type: 'OpenSession', session: SESSION });
    };
    const alone = { agenda: INFORMATION, session: OTHER, body: 'body-grupo' } as const;
    expect(checkIn(await opening([OTHER]), 'joint-session').observed['why']).toEqual(['not-convened']);
    const unlinked = await opening([OTHER], (story, secretary) => story.done(secretary, convening([], alone)));
    expect(checkIn(unlinked, 'joint-session').observed['why']).toEqual(['not-linked']);
    expect(verdictIn(await opening([]), 'joint-session')).toBe('not-applicable');
  });

  it('is not one with itself', async () => {
    const [story] = await twoBodies();
    expect(await story.refused(story.secretary, joint([SESSION]))).toEqual({
      _tag: 'JointSessionDiffers',
      session: SESSION,
      why: 'same-body',
    });
  });
});
