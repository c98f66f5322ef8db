import { describe, expect, it } from 'vitest';
import { levelOf, type CommitmentId } from '@acta/core';
import { checkIn } from '../legality/verdicts.js';
import { assignTo, commission, institutionOf, person, type Effects, type Story } from '../story/commission.js';
import { adopted, commitmentOf, duty, evidence, registerState, report, stateOf, verify } from './duties.js';

const SALUD: CommitmentId = commitmentOf('salud');
const EDUCACION = institutionOf('educacion');

const shared: Effects = assignTo('salud').map((effect) =>
  effect.kind === 'assign'
    ? { ...effect, coResponsibles: [{ institution: EDUCACION, duty: 'Capacitar a las escuelas.' }] }
    : effect,
);

const levelIn = async (story: Story) => levelOf(await stateOf(story, SALUD));

const own = { institution: EDUCACION, evidence: [evidence({ folio: '7' })] };

describe('a co-responsible', () => {
  it('has a duty of its own, on which it reports through its own focal point', async () => {
    const story = await adopted(shared);
    expect(await story.record.load(SALUD)).toMatchObject({
      right: { coResponsibles: [{ institution: EDUCACION, duty: 'Capacitar a las escuelas.' }] },
    });
    expect((await story.refused(story.focalPointOf('salud'), report(own)))._tag).toBe('NotAuthorised');
    await story.done(story.focalPointOf('educacion'), report(own));
    const done = await story.done(story.follower, verify());
    expect(done.events[0]?.data).toMatchObject({ institution: EDUCACION, level: 'complete' });
    expect(checkIn(done, 'reporter')).toMatchObject({ verdict: 'met', observed: { office: 'focal-point' } });
  });

  it('keeps the whole from being complete until its own duty is', async () => {
    const story = await adopted(shared);
    await story.done(story.focalPointOf('salud'), report({ evidence: [evidence({ folio: '1' })] }));
    await story.done(story.follower, verify());
    expect(await levelIn(story)).toBe('no-evidence');
    await story.done(story.focalPointOf('educacion'), report({ ...own, report: 2 }));
    await story.done(story.follower, verify({ report: 2, level: 'substantial' }));
    expect(await levelIn(story)).toBe('substantial');
  });

  it('is told of the return of its report, not the responsible institution', async () => {
    const story = await adopted(shared);
    await story.done(story.focalPointOf('educacion'), report(own));
    const done = await story.done(story.follower, {
      type: 'ReturnReport',
      commitment: SALUD,
      report: 1,
      reasons: 'Falta la lista.',
    });
    expect(done.events[0]?.data).toMatchObject({ institution: EDUCACION });
  });

  it('is nobody else', async () => {
    const story = await adopted(shared);
    expect(await story.refused(story.focalPointOf('salud'), report({ institution: institutionOf('marina') }))).toEqual({
      _tag: 'NotCoResponsible',
      commitment: SALUD,
      institution: 'institution-marina',
    });
  });

  it('may not verify what it answers for', async () => {
    const story = await adopted(shared);
    await story.done(story.focalPointOf('salud'), report({ evidence: [evidence({ folio: '1' })] }));
    await story.done(story.registrar, {
      type: 'EndBodyOffice',
      body: 'body-consejo',
      office: 'technical-secretariat',
      person: story.follower.person,
      until: '2030-01-13',
      source: 'Renuncia',
    });
    await story.done(story.registrar, {
      type: 'RecordBodyOffice',
      body: 'body-consejo',
      office: 'technical-secretariat',
      person: person('titular-educacion'),
      institution: EDUCACION,
      standing: 'titular',
      from: '2030-01-14',
      source: 'Oficio',
    });
    const refused = await story.refused({ ...story.follower, person: person('titular-educacion') }, verify());
    expect(checkIn(refused, 'separation')).toMatchObject({ observed: { sameInstitution: true } });
  });

  it('is in the record, and bound without being asked', async () => {
    const story = await commission();
    await registerState(story, 'jalisco');
    const beside = (name: string) =>
      duty({ coResponsibles: [{ institution: institutionOf(name), duty: 'Publicar sus trámites.' }] });
    expect(await story.refused(story.secretary, beside('nadie'))).toEqual({ _tag: 'Unknown', id: 'institution-nadie' });
    expect(await story.refused(story.secretary, beside('jalisco'))).toEqual({
      _tag: 'OutsideAuthority',
      institution: 'institution-jalisco',
      kind: 'state',
    });
  });
});
