import { describe, expect, it } from 'vitest';
import type { Command } from '@acta/core';
import { charterWithout, checkIn, verdictIn } from '../legality/verdicts.js';
import {
  assignTo,
  commission,
  institutionOf,
  openSession,
  propose,
  SESSION,
  votes,
  type Effects,
} from '../story/commission.js';
import { adopt, adopted, commitmentOf, duty, inviting, registerState } from './duties.js';

const RESOLUTION = 'resolution-consejo-2030-o-01-01';
const byResolution = { kind: 'resolution', resolution: RESOLUTION, effect: 'firma' } as const;
const toClass = (name: string, membership: 'closed' | 'open' = 'closed'): Effects =>
  assignTo('salud').map((effect) =>
    effect.kind === 'assign' ? { ...effect, to: { kind: 'class', class: name, membership } } : effect,
  );
const listed = (members: readonly string[]): Command => ({
  type: 'ListClass',
  class: 'todas',
  name: 'Todas',
  from: '2030-01-01',
  members: members.map(institutionOf),
  source: 'Relación',
});

describe('the source act', () => {
  it('of a duty that an adopted motion assigns is traced to it', async () => {
    const story = await commission();
    await propose(story, 'motion-firma', assignTo('salud', 'educacion'));
    await openSession(story, ['motion-firma']);
    const [, closed] = await adopt(story);
    if (closed === undefined) throw new Error('not closed');
    expect(closed.follows.map(({ stream }) => stream)).toEqual([
      RESOLUTION,
      commitmentOf('salud'),
      commitmentOf('educacion'),
    ]);
    expect(checkIn(closed, 'source-act')).toMatchObject({ verdict: 'met', observed: { resolution: RESOLUTION } });
    expect(verdictIn(closed, 'class-expansion')).toBe('not-applicable');
    expect(verdictIn(closed, 'consent')).toBe('not-applicable');
  });

  it('is a law, a strategy, an agreement or a recommendation, on the word of the executive secretary', async () => {
    const story = await commission();
    const sources = [
      { kind: 'law', citation: 'Ley', body: 'body-consejo' },
      { kind: 'line-of-action', strategy: 'Estrategia', line: '1.2', body: 'body-consejo' },
      { kind: 'agreement', instrument: 'Convenio', signedOn: '2029-05-01', body: 'body-consejo' },
      { kind: 'recommendation', report: 'Auditoría 12', recommendation: '3', body: 'body-consejo' },
    ] as const;
    for (const source of sources) {
      const commitment = `commitment-${source.kind}-salud` as const;
      const done = await story.done(story.secretary, duty({ source, commitment }));
      expect(checkIn(done, 'source-act')).toMatchObject({ verdict: 'met', required: { sourceAct: source.kind } });
    }
  });

  it('that is a resolution is carried out by enactment, for its addressees, once it is in effect', async () => {
    const story = await adopted(assignTo('salud'));
    const assign = (changes: Parameters<typeof duty>[0]) => story.refused(story.secretary, duty(changes));
    const source = { ...byResolution, body: 'body-consejo' } as const;
    expect(await assign({ source })).toEqual({ _tag: 'OnlyByEnactment', resolution: RESOLUTION });
    expect(await assign({ source, institution: institutionOf('educacion') })).toEqual({
      _tag: 'EffectNotOfResolution',
      resolution: RESOLUTION,
      effect: 'firma',
      institution: 'institution-educacion',
    });
    expect(await assign({ source: { ...source, resolution: 'resolution-otra' } })).toEqual({
      _tag: 'Unknown',
      id: 'resolution-otra',
    });
    expect(await assign({ commitment: commitmentOf('salud') })).toEqual({
      _tag: 'AlreadyExists',
      id: commitmentOf('salud'),
    });
  });

  it('that is a resolution not yet in effect binds nobody', async () => {
    const story = await commission();
    await propose(story, 'motion-firma', assignTo('salud'));
    await openSession(story, ['motion-firma']);
    const item = { session: SESSION, item: 'punto-1' } as const;
    await story.done(story.chair, { type: 'PutItemToVote', ...item });
    await story.done(story.secretary, { type: 'RecordRollCall', ...item, votes: votes(story.seats) });
    await story.done(story.chair, { type: 'DecideItem', ...item });
    const source = { ...byResolution, body: 'body-consejo' } as const;
    expect(await story.refused(story.secretary, duty({ source }))).toEqual({
      _tag: 'NotInEffect',
      resolution: RESOLUTION,
    });
  });

  it('is part of every duty', async () => {
    const story = await commission();
    const { source: _, ...without } = duty();
    const answer = await story.act(story.secretary, without as Command);
    expect(answer).toMatchObject({ left: { _tag: 'Invalid', problems: [{ path: 'command.source' }] } });
  });
});

describe('a class', () => {
  it('binds who was on its list when the motion was approved, and nobody later', async () => {
    const story = await commission();
    await story.done(story.registrar, listed(['salud', 'educacion']));
    await propose(story, 'motion-firma', toClass('todas'));
    await openSession(story, ['motion-firma']);
    const item = { session: SESSION, item: 'punto-1' } as const;
    await story.done(story.chair, { type: 'PutItemToVote', ...item });
    await story.done(story.secretary, { type: 'RecordRollCall', ...item, votes: votes(story.seats) });
    await story.done(story.chair, { type: 'DecideItem', ...item });
    await story.done(story.registrar, { ...listed(['salud', 'educacion', 'economia']) });
    const closed = await story.done(story.chair, { type: 'CloseSession', session: SESSION });
    expect(closed.follows.slice(1).map(({ stream }) => stream)).toEqual([
      commitmentOf('salud'),
      commitmentOf('educacion'),
    ]);
    expect(checkIn(closed, 'class-expansion')).toMatchObject({
      verdict: 'met',
      required: { class: 'todas', membership: 'as-the-resolution-says' },
      observed: { members: 2 },
    });
    const late = duty({ source: { ...byResolution, body: 'body-consejo' }, institution: institutionOf('economia') });
    expect((await story.refused(story.secretary, late))._tag).toBe('EffectNotOfResolution');
  });

  const openTo = async (membership: 'closed' | 'open', kind: 'fixed' | 'relative' = 'fixed') => {
    const story = await commission();
    await story.done(story.registrar, listed(['salud', 'educacion']));
    const term =
      kind === 'fixed'
        ? ({ kind: 'fixed', due: '2030-06-30' } as const)
        : ({ kind: 'relative', length: { length: 10, unit: 'calendar-day' }, from: 'adoption' } as const);
    const effects = toClass('todas', membership).map((effect) => ('term' in effect ? { ...effect, term } : effect));
    await propose(story, 'motion-firma', effects);
    await openSession(story, ['motion-firma']);
    await adopt(story);
    story.clock.set('2030-01-20T18:00:00.000Z');
    await story.done(story.registrar, listed(['salud', 'educacion', 'economia']));
    const later = duty({
      commitment: commitmentOf('economia'),
      source: { ...byResolution, body: 'body-consejo' },
      institution: institutionOf('economia'),
      task: 'Incluir la firma electrónica avanzada en sus servicios',
      term,
    });
    return { story, later };
  };

  it('that is open binds a later member by an act of the executive secretary', async () => {
    const { story, later } = await openTo('open');
    const done = await story.done(story.secretary, later);
    expect(checkIn(done, 'class-expansion')).toMatchObject({
      verdict: 'met',
      observed: { members: 2, laterMember: true },
    });
    expect(verdictIn(done, 'source-act')).toBe('met');
    expect((await story.refused(story.follower, { ...later, commitment: 'commitment-otra' }))._tag).toBe(
      'NotAuthorised',
    );
  });

  it('that is open counts a later member’s term from the day that binds it', async () => {
    const { story, later } = await openTo('open', 'relative');
    expect(await story.record.load(commitmentOf('salud'))).toMatchObject({ right: { due: '2030-01-24' } });
    await story.done(story.secretary, later);
    expect(await story.record.load(commitmentOf('economia'))).toMatchObject({ right: { due: '2030-01-30' } });
  });

  it('that is open binds a later member to what was adopted, and nobody who is no member', async () => {
    const { story, later } = await openTo('open');
    const refused = (changes: object) => story.refused(story.secretary, { ...later, ...changes });
    const rejection = { _tag: 'NotAsAdopted', resolution: RESOLUTION, effect: 'firma' };
    expect(await refused({ task: 'Otra cosa.' })).toEqual(rejection);
    expect(await refused({ term: { kind: 'not-stated' } })).toEqual(rejection);
    expect(await refused({ type: 'InviteToCommit' })).toEqual(rejection);
    expect((await refused({ institution: institutionOf('hacienda') }))._tag).toBe('EffectNotOfResolution');
  });

  it.each(['suspended', 'annulled'] as const)(
    'that is open binds nobody by a resolution that is %s',
    async (standing) => {
      const { story, later } = await openTo('open');
      await story.done(story.registrar, {
        type: standing === 'suspended' ? 'SuspendResolution' : 'AnnulResolution',
        resolution: RESOLUTION,
        by: {
          kind: 'instrument',
          authority: 'Presidencia de la República',
          citation: 'Decreto 12',
          signedOn: '2030-01-20',
          paper: await story.paper(),
        },
      });
      expect(await story.refused(story.secretary, later)).toEqual({
        _tag: 'NotStanding',
        resolution: RESOLUTION,
        standing,
      });
    },
  );

  it('that is closed binds no later member', async () => {
    const { story, later } = await openTo('closed');
    expect((await story.refused(story.secretary, later))._tag).toBe('EffectNotOfResolution');
  });

  it('cannot be verified where the charter is silent on classes', async () => {
    const story = await commission({ charter: charterWithout('classes') });
    await story.done(story.registrar, listed(['salud']));
    await propose(story, 'motion-firma', toClass('todas', 'open'));
    await openSession(story, ['motion-firma']);
    const [, closed] = await adopt(story);
    if (closed === undefined) throw new Error('not closed');
    expect(verdictIn(closed, 'class-expansion')).toBe('unverifiable');
  });
});

describe('who is outside the body’s authority', () => {
  it('is invited and not assigned, and who is inside the other way round', async () => {
    const story = await commission();
    await registerState(story, 'jalisco');
    const toState = duty({ institution: institutionOf('jalisco') });
    expect(await story.refused(story.secretary, toState)).toEqual({
      _tag: 'OutsideAuthority',
      institution: 'institution-jalisco',
      kind: 'state',
    });
    expect(await story.refused(story.secretary, { ...duty(), type: 'InviteToCommit' })).toEqual({
      _tag: 'InvitationNotNeeded',
      institution: 'institution-salud',
      kind: 'ministry',
    });
    const invited = await story.done(story.secretary, { ...toState, type: 'InviteToCommit' });
    expect(checkIn(invited, 'consent')).toMatchObject({ verdict: 'met', observed: { consent: false, owed: false } });
  });

  it('owes nothing and reports nothing until it consents', async () => {
    const story = await commission();
    await registerState(story, 'jalisco');
    await propose(story, 'motion-firma', inviting('jalisco'));
    await openSession(story, ['motion-firma']);
    await adopt(story);
    const commitment = commitmentOf('jalisco', 'acta');
    const state = await story.record.load(commitment);
    expect(state).toMatchObject({ right: { stage: 'invited', due: null } });
  });
});
