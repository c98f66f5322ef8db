import { describe, expect, it } from 'vitest';
import type { Command } from '@acta/core';
import { registerState } from '../commitment/duties.js';
import { commission, institutionOf, type Extras, type Story } from '../story/commission.js';

type Act<Type extends Command['type']> = Extract<Command, { readonly type: Type }>;
type Told = Act<'TranscribeResolution'>['effects'][number];

const RESOLUTION = 'resolution-archivo-firma';
const WORDS = 'The CIDGE approved it.';
const NOT_STATED = { kind: 'not-stated' } as const;

const told = (when: NonNullable<Extras['transcribed']>['when'] = NOT_STATED): Extras => ({
  basis: { kind: 'source' },
  transcribed: { source: { document: 'Memoria', place: 'p. 4', quote: WORDS }, when, told: { words: WORDS } },
});

const resolution = (changes: Partial<Act<'TranscribeResolution'>> = {}): Command => ({
  type: 'TranscribeResolution',
  resolution: RESOLUTION,
  title: 'Firma',
  text: WORDS,
  effects: [],
  ...changes,
});

const task = (kind: 'assign' | 'invite', to: Extract<Told, { readonly kind: 'assign' }>['to']): Told => ({
  kind,
  effect: 'firma',
  task: 'Incluir la firma',
  to,
  term: NOT_STATED,
});

const listed = (story: Story, members: readonly string[]) =>
  story.done(story.registrar, {
    type: 'ListClass',
    class: 'todas',
    name: 'Todas',
    from: '2014-01-01',
    members: members.map(institutionOf),
    source: 'Relación',
  });

describe('a resolution of an archive', () => {
  it('keeps what its source tells, in its words, and leaves the rest unverifiable', async () => {
    const story = await commission();
    const done = await story.done(story.registrar, resolution(), told({ kind: 'day', day: '2014-05-20' }));
    const [event] = done.events;
    expect(event?.metadata).toMatchObject({
      actor: { kind: 'told', words: WORDS },
      provenance: { kind: 'transcribed', source: { document: 'Memoria', place: 'p. 4', quote: WORDS } },
      onDay: '2014-05-20',
    });
    expect(event?.metadata).not.toHaveProperty('occurredAt');
    expect(event?.metadata.checks?.map(({ rule, verdict }) => `${rule} ${verdict}`)).toEqual([
      'competence@1 unverifiable',
      'quorum@1 unverifiable',
      'ordinary-notice@1 unverifiable',
      'procedure@1 unverifiable',
      'majority@1 unverifiable',
      'takes-effect@1 unverifiable',
    ]);
    expect(await story.record.load(RESOLUTION)).toMatchObject({
      right: { origin: 'transcribed', number: null, body: null, session: null },
    });
  });

  it.each([
    [{ kind: 'day', day: '2029-12-31' } as const, '2029-12-31'],
    [{ kind: 'between', first: '2014-01-01', last: '2014-12-31' } as const, '2014-12-31'],
    [NOT_STATED, '2029-12-31'],
  ])('happened %o: by %s', async (when, day) => {
    const story = await commission();
    const done = await story.done(story.registrar, resolution(), told(when));
    expect(done.events[0]?.metadata.onDay).toBe(day);
    expect(done.events[0]?.metadata.provenance).toMatchObject({ when });
  });

  it.each([
    [{ kind: 'day', day: '2030-01-01' } as const],
    [{ kind: 'between', first: '2014-01-01', last: '2030-01-01' } as const],
  ])('is from before the record was kept, not %o', async (when) => {
    const story = await commission();
    expect(await story.refused(story.registrar, resolution(), told(when))).toEqual({
      _tag: 'NotBeforeKeeping',
      day: '2030-01-01',
      keptFrom: '2030-01-01',
    });
  });

  it('lies between two days in their order', async () => {
    const story = await commission();
    const answer = await story.act(
      story.registrar,
      resolution(),
      told({ kind: 'between', first: '2014-02-02', last: '2014-02-01' }),
    );
    const reason = { _tag: 'EarlierThan', day: '2014-02-02' };
    expect(answer).toEqual({
      _tag: 'Left',
      left: { _tag: 'Invalid', problems: [{ path: 'transcribed.when.last', reason }] },
    });
  });

  it('has no time of its own, no attestation, and one registrar', async () => {
    const story = await commission();
    const at = { ...told(), at: '2014-05-20T18:00:00.000Z' };
    expect(await story.refused(story.registrar, resolution(), at)).toEqual({
      _tag: 'TranscribedHasNoTime',
      field: 'at',
    });
    const attested = { ...told(), attested: { paper: await story.paper(), grounds: 'Sí.' } };
    expect(await story.refused(story.registrar, resolution(), attested)).toEqual({
      _tag: 'TranscribedHasNoTime',
      field: 'attested',
    });
    expect((await story.refused(story.secretary, resolution(), told()))._tag).toBe('NotAuthorised');
    expect(await story.refused(story.registrar, resolution())).toEqual({
      _tag: 'NotTranscribed',
      resolution: RESOLUTION,
    });
    await story.done(story.registrar, resolution(), told());
    expect(await story.refused(story.registrar, resolution(), told())).toEqual({
      _tag: 'AlreadyExists',
      id: RESOLUTION,
    });
  });
});

describe('its tasks', () => {
  it('bind the institutions that it names, and the members of a class that is listed', async () => {
    const story = await commission();
    await listed(story, ['salud', 'educacion']);
    const named = task('assign', { kind: 'institutions', institutions: [institutionOf('economia')] });
    const done = await story.done(
      story.registrar,
      resolution({
        effects: [
          named,
          { ...task('assign', { kind: 'class-listed', class: 'todas', name: 'todas' }), effect: 'otra' },
        ],
      }),
      told(),
    );
    expect(done.follows.map(({ stream }) => stream)).toEqual([
      'commitment-archivo-firma-firma-economia',
      'commitment-archivo-firma-otra-salud',
      'commitment-archivo-firma-otra-educacion',
    ]);
    expect(done.follows.every(({ metadata }) => metadata.provenance.kind === 'transcribed')).toBe(true);
  });

  it('are kept by name, and bind nobody, where the source does not list the class', async () => {
    const story = await commission();
    const effects = [task('assign', { kind: 'class-not-listed', name: 'the agencies and entities' })];
    const done = await story.done(story.registrar, resolution({ effects }), told());
    expect(done.follows).toEqual([]);
    expect(await story.record.load(RESOLUTION)).toMatchObject({
      right: { told: [{ to: { kind: 'class-not-listed', name: 'the agencies and entities' } }] },
    });
  });

  it('only invite a State', async () => {
    const story = await commission();
    await registerState(story, 'jalisco');
    const to = { kind: 'institutions', institutions: [institutionOf('jalisco')] } as const;
    const invited = await story.done(story.registrar, resolution({ effects: [task('invite', to)] }), told());
    expect(invited.follows.map(({ type }) => type)).toEqual(['CommitmentInvited']);
  });

  it('name institutions, bodies and classes that the record knows', async () => {
    const story = await commission();
    const refused = (changes: Partial<Act<'TranscribeResolution'>>) =>
      story.refused(story.registrar, resolution(changes), told());
    const nobody = task('assign', { kind: 'institutions', institutions: [institutionOf('ninguna')] });
    expect(await refused({ effects: [nobody] })).toEqual({
      _tag: 'InstitutionsUnknown',
      institutions: ['institution-ninguna'],
    });
    const unlisted = task('assign', { kind: 'class-listed', class: 'todas', name: 'todas' });
    expect(await refused({ effects: [unlisted] })).toEqual({ _tag: 'ClassNotListed', class: 'todas' });
    expect(await refused({ body: 'body-otro' })).toEqual({ _tag: 'Unknown', id: 'body-otro' });
  });
});

it('is not brought into effect here, whatever its source tells', async () => {
  const story = await commission();
  const effects = [task('assign', { kind: 'institutions', institutions: [institutionOf('salud')] })];
  const done = await story.done(story.registrar, resolution({ effects }), told());
  expect(done.follows.map(({ type }) => type)).toEqual(['CommitmentAssigned']);
  expect(await story.record.finish()).toEqual({ _tag: 'Right', right: [] });
  const history = await story.record.history(RESOLUTION);
  expect(history).toMatchObject({ right: [{ type: 'ResolutionTranscribed' }] });
  expect('right' in history && history.right).toHaveLength(1);
});
