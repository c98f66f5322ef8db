import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Command, Institution } from '@acta/core';
import { refusedWithoutTrace } from '../common/without-trace.js';
import { commission, institutionOf, person, type Story } from '../story/commission.js';

const SOURCE = 'Oficio 12';
const SALUD = institutionOf('salud');
const NOWHERE = institutionOf('nadie');
const WHO = randomUUID();

let story: Story;
beforeEach(async () => {
  story = await commission();
});

const record = async (command: Command) => (await story.done(story.registrar, command)).events;
const refused = (command: Command) => refusedWithoutTrace(story, story.registrar, command);
const state = async (): Promise<Institution> => {
  const loaded = await story.record.load(SALUD);
  if (loaded._tag === 'Left' || loaded.right === null) throw new Error('no institution');
  return loaded.right;
};

describe('an institution', () => {
  const register = (fields: { within?: typeof SALUD; institution?: typeof SALUD } = {}): Command => ({
    type: 'RegisterInstitution',
    institution: 'institution-cofepris',
    name: 'COFEPRIS',
    kind: 'deconcentrated-body',
    source: SOURCE,
    ...fields,
  });
  const unit = (institution = SALUD): Command => ({
    type: 'AddUnit',
    institution,
    unit: 'tic',
    name: 'Tecnologías',
    source: SOURCE,
  });

  it('is registered once, within one that is in the record', async () => {
    expect(await refused(register({ within: NOWHERE }))).toEqual({ _tag: 'Unknown', id: NOWHERE });
    expect(await record(register({ within: SALUD }))).toMatchObject([
      { type: 'InstitutionRegistered', data: { within: SALUD } },
    ]);
    expect(await refused(register())).toEqual({ _tag: 'AlreadyExists', id: 'institution-cofepris' });
  });

  it('has each of its units once', async () => {
    expect(await record(unit())).toMatchObject([{ type: 'UnitAdded', data: { unit: 'tic' } }]);
    expect((await state()).units).toEqual(['tic']);
    expect(await refused(unit())).toEqual({ _tag: 'AlreadySo', what: 'unit' });
    expect(await refused(unit(NOWHERE))).toEqual({ _tag: 'Unknown', id: NOWHERE });
  });
});

describe('its titular', () => {
  type Record = Extract<Command, { readonly type: 'RecordTitular' }>;
  const head = (changes: Partial<Record> = {}): Record => ({
    type: 'RecordTitular',
    institution: SALUD,
    person: WHO,
    standing: 'titular',
    from: '2030-02-01',
    source: SOURCE,
    ...changes,
  });
  const end = (until: string, changes: Partial<Extract<Command, { readonly type: 'EndTitular' }>> = {}): Command => ({
    type: 'EndTitular',
    institution: SALUD,
    person: person('titular-salud'),
    until,
    source: SOURCE,
    ...changes,
  });
  const held = { _tag: 'OfficeAlreadyHeld', office: 'titular', by: person('titular-salud'), from: '2030-01-01' };

  it('leaves before another comes', async () => {
    expect(await refused(head())).toEqual(held);
    expect(await refused(end('2029-12-31'))).toEqual({
      _tag: 'EndsBeforeItBegins',
      from: '2030-01-01',
      until: '2029-12-31',
    });
    expect(await record(end('2030-01-31'))).toMatchObject([{ type: 'TitularEnded' }]);
    expect(await refused(head({ from: '2030-01-31' }))).toEqual(held);
    expect(await record(head())).toMatchObject([{ type: 'TitularRecorded', data: { person: WHO } }]);
    expect(await refused(head({ from: '2030-03-01' }))).toEqual({ _tag: 'AlreadySo', what: 'titular' });
  });

  it('leaves once, and only an office that was held', async () => {
    expect(await refused(end('2030-01-31', { person: WHO }))).toEqual({
      _tag: 'NotInOffice',
      office: 'titular',
      person: WHO,
      endedOn: null,
    });
    await record(end('2030-01-31'));
    expect(await refused(end('2030-01-31'))).toEqual({ _tag: 'AlreadySo', what: 'titular' });
    expect(await refused(end('2030-02-28'))).toMatchObject({ _tag: 'NotInOffice', endedOn: '2030-01-31' });
    expect(await refused(end('2030-01-31', { institution: NOWHERE }))).toEqual({ _tag: 'Unknown', id: NOWHERE });
  });

  it('of an earlier time is recorded later, to the day before the next', async () => {
    const before = head({ from: '2028-12-01', until: '2029-12-31' });
    expect(await refused({ ...before, until: '2030-01-01' })).toEqual(held);
    expect(await refused({ ...before, until: '2028-11-30' })).toMatchObject({ _tag: 'EndsBeforeItBegins' });
    await record(before);
    expect((await state()).offices.filter(({ office }) => office === 'titular')).toMatchObject([
      { person: person('titular-salud'), from: '2030-01-01', until: null },
      { person: WHO, from: '2028-12-01', until: '2029-12-31' },
    ]);
    const designate = { type: 'DesignateFocalPoint', institution: SALUD, person: WHO, from: '2030-01-07' } as const;
    const asBefore = { ...story.titularOf('salud'), person: WHO };
    expect(await refusedWithoutTrace(story, asBefore, designate)).toMatchObject({ _tag: 'OfficeNotHeld', person: WHO });
    expect((await story.done(story.titularOf('salud'), designate)).events).toHaveLength(1);
  });
});

describe('its focal points', () => {
  const ENLACE = person('enlace-salud');
  const designate = (who: string, from: string): Command => ({
    type: 'DesignateFocalPoint',
    institution: SALUD,
    person: who,
    from,
  });
  const relieve = (who: string, until: string): Command => ({
    type: 'RelieveFocalPoint',
    institution: SALUD,
    person: who,
    until,
  });
  const asTitular = async (command: Command) => (await story.done(story.titularOf('salud'), command)).events;
  const titularRefused = (command: Command) => refusedWithoutTrace(story, story.titularOf('salud'), command);

  it('are designated by its titular, several at once, and relieved', async () => {
    expect(await titularRefused(designate(ENLACE, '2030-01-08'))).toEqual({ _tag: 'AlreadySo', what: 'focal-point' });
    expect(await asTitular(designate(WHO, '2030-01-08'))).toMatchObject([{ type: 'FocalPointDesignated' }]);
    expect(await asTitular(relieve(ENLACE, '2030-01-31'))).toMatchObject([{ type: 'FocalPointRelieved' }]);
    expect(await asTitular(designate(ENLACE, '2030-02-01'))).toMatchObject([{ type: 'FocalPointDesignated' }]);
  });

  it('are relieved once, and only who was designated', async () => {
    expect(await titularRefused(relieve(WHO, '2030-01-31'))).toEqual({
      _tag: 'NotInOffice',
      office: 'focal-point',
      person: WHO,
      endedOn: null,
    });
    expect(await titularRefused(relieve(ENLACE, '2030-01-06'))).toEqual({
      _tag: 'EndsBeforeItBegins',
      from: '2030-01-07',
      until: '2030-01-06',
    });
    await asTitular(relieve(ENLACE, '2030-01-31'));
    expect(await titularRefused(relieve(ENLACE, '2030-01-31'))).toEqual({ _tag: 'AlreadySo', what: 'focal-point' });
  });
});
