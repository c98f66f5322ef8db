import { describe, expect, it } from 'vitest';
import type { Command } from '@acta/core';
import {
  adopt,
  adopted,
  adoptedLater,
  commitmentOf,
  evidence,
  registerState,
  report,
  verify,
} from '../commitment/duties.js';
import { refusedWithoutTrace } from '../common/without-trace.js';
import { charterWith } from '../legality/verdicts.js';
import { assignTo, commission, institutionOf, openSession, propose, type Story } from '../story/commission.js';

type Act<Type extends Command['type']> = Extract<Command, { readonly type: Type }>;

const CLOSING = 'resolution-consejo-2030-o-02-01';
const SALUD = commitmentOf('salud');
const refused = { resolution: CLOSING, effect: 'cierre', stream: SALUD } as const;
const retry: Act<'RetryEffect'> = { type: 'RetryEffect', ...refused };
const settle = (by: Act<'SettleEffect'>['by']): Act<'SettleEffect'> => ({
  type: 'SettleEffect',
  ...refused,
  by,
  grounds: 'El compromiso sigue su curso.',
});

/** A resolution closes as implemented what nobody verified: that effect is refused. */
const closingTooEarly = async (): Promise<Story> => {
  const story = await adopted(assignTo('salud'), {
    charter: charterWith({ closedBy: { value: 'body', source: 'Artículo 30' } }),
  });
  await adoptedLater(story, [{ kind: 'close-commitment', effect: 'cierre', commitment: SALUD, reason: 'implemented' }]);
  return story;
};

const openIn = async (story: Story): Promise<unknown> => {
  const loaded = await story.record.load(CLOSING);
  return loaded._tag === 'Right' ? loaded.right?.refused : loaded.left;
};

describe('an effect that was refused', () => {
  it('is tried again once what stood in its way is gone, and is then carried out', async () => {
    const story = await closingTooEarly();
    expect(await openIn(story)).toEqual([{ effect: 'cierre', stream: SALUD, institution: null }]);
    await story.done(story.focalPointOf('salud'), report({ evidence: [evidence({ folio: '12' })] }));
    await story.done(story.follower, verify());
    const done = await story.done(story.secretary, retry);
    expect([...done.events, ...done.follows]).toMatchObject([
      { type: 'EffectRetried', stream: CLOSING },
      { type: 'CommitmentClosed', stream: SALUD, data: { reason: 'implemented', resolution: CLOSING } },
    ]);
    expect(await openIn(story)).toEqual([]);
    expect(await refusedWithoutTrace(story, story.secretary, retry)).toEqual({ _tag: 'EffectNotRefused', ...refused });
    expect(await story.record.finish()).toEqual({ _tag: 'Right', right: [] });
  });

  it('is refused again where nothing changed, and is an obligation again', async () => {
    const story = await closingTooEarly();
    const done = await story.done(story.secretary, retry);
    expect(done.follows).toMatchObject([{ type: 'EffectRefused', data: { effect: 'cierre', rejection: 'Unlawful' } }]);
    expect(await openIn(story)).toHaveLength(1);
    expect((await story.done(story.secretary, retry)).follows).toMatchObject([{ type: 'EffectRefused' }]);
    expect(await story.record.finish()).toEqual({ _tag: 'Right', right: [] });
  });

  it('is tried of one institution alone, where the effect goes to several', async () => {
    const story = await commission();
    await registerState(story, 'jalisco');
    await registerState(story, 'sonora');
    await propose(story, 'motion-firma', assignTo('jalisco', 'salud', 'sonora'));
    await openSession(story, ['motion-firma']);
    await adopt(story);
    const done = await story.done(story.secretary, {
      type: 'RetryEffect',
      resolution: 'resolution-consejo-2030-o-01-01',
      effect: 'firma',
      stream: commitmentOf('sonora'),
    });
    expect(done.follows).toMatchObject([{ type: 'EffectRefused', data: { institution: 'institution-sonora' } }]);
  });

  it('of an archive is tried as the archive tells it, by the registrar where it names no body', async () => {
    const story = await commission();
    await registerState(story, 'jalisco');
    const told = {
      source: { document: 'Memoria', place: 'p. 4' },
      when: { kind: 'not-stated' },
      told: { words: 'Se acordó.' },
    } as const;
    const resolution = 'resolution-archivo-firma';
    const task = {
      task: 'Incluir la firma',
      to: { kind: 'institutions', institutions: [institutionOf('jalisco')] },
    } as const;
    const effect = { kind: 'assign', effect: 'firma', ...task, term: { kind: 'not-stated' } } as const;
    const transcribe = {
      type: 'TranscribeResolution',
      resolution,
      title: 'Firma',
      text: 'Se acordó.',
      effects: [effect],
    } as const;
    await story.done(story.registrar, transcribe, { basis: { kind: 'source' }, transcribed: told });
    const stream = 'commitment-archivo-firma-firma-jalisco';
    const again: Command = { type: 'RetryEffect', resolution, effect: 'firma', stream };
    expect((await story.done(story.registrar, again)).follows).toMatchObject([
      { type: 'EffectRefused', data: { stream, rejection: 'OutsideAuthority' } },
    ]);
  });

  it('of a resolution that no longer stands is not tried again', async () => {
    const story = await closingTooEarly();
    await story.done(story.registrar, {
      type: 'AnnulResolution',
      resolution: CLOSING,
      by: {
        kind: 'instrument',
        authority: 'Tribunal',
        citation: 'Sentencia 4/2030',
        signedOn: '2030-01-28',
        paper: await story.paper(),
      },
    });
    expect(await refusedWithoutTrace(story, story.secretary, retry)).toEqual({
      _tag: 'NotStanding',
      resolution: CLOSING,
      standing: 'annulled',
    });
  });

  it.each([
    ['another resolution', { kind: 'resolution', resolution: 'resolution-consejo-2030-o-01-01' } as const],
    ['an instrument', { kind: 'instrument', citation: 'Oficio 12', signedOn: '2030-01-28' } as const],
    ['what left it nothing to do', { kind: 'without-matter' } as const],
  ])('is settled by %s, with its grounds, and is nobody’s to see to any more', async (_, by) => {
    const story = await closingTooEarly();
    const done = await story.done(story.secretary, settle(by));
    expect(done.events).toMatchObject([
      {
        type: 'EffectSettled',
        data: { effect: 'cierre', stream: SALUD, by, grounds: 'El compromiso sigue su curso.' },
      },
    ]);
    expect(await openIn(story)).toEqual([]);
    expect(await refusedWithoutTrace(story, story.secretary, settle(by))).toMatchObject({ _tag: 'EffectNotRefused' });
    expect(await story.record.finish()).toEqual({ _tag: 'Right', right: [] });
  });

  it('is settled by a resolution that there is, and that is another', async () => {
    const story = await closingTooEarly();
    const by = (resolution: Act<'SettleEffect'>['resolution']) => settle({ kind: 'resolution', resolution });
    expect(await refusedWithoutTrace(story, story.secretary, by(CLOSING))).toEqual({
      _tag: 'SettlesItself',
      resolution: CLOSING,
    });
    expect(await refusedWithoutTrace(story, story.secretary, by('resolution-ninguna'))).toEqual({
      _tag: 'Unknown',
      id: 'resolution-ninguna',
    });
  });

  it.each([retry, settle({ kind: 'without-matter' })])('is of a resolution that there is: $type', async (command) => {
    const story = await commission();
    expect(await refusedWithoutTrace(story, story.registrar, command)).toEqual({ _tag: 'Unknown', id: CLOSING });
  });
});
