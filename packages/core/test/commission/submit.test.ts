import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { COMMISSION, mexicoComparable, type Charter, type Command, type Commission } from '@acta/core';
import { refusedWithoutTrace } from '../common/without-trace.js';
import { adopted, adoptedLater } from '../commitment/duties.js';
import { commission, institutionOf, person, type Extras, type Story } from '../story/commission.js';

const SOURCE = 'Oficio 12';
const RESOLUTION = 'resolution-consejo-2030-o-01-01';
const amended: Charter = { ...mexicoComparable, name: 'Reformadas' };

let story: Story;
beforeEach(async () => {
  story = await commission();
});

const record = async (command: Command, extras: Extras = {}) =>
  (await story.done(story.registrar, command, extras)).events;
const refused = (command: Command, extras: Extras = {}) => refusedWithoutTrace(story, story.registrar, command, extras);
const state = async (): Promise<Commission> => {
  const loaded = await story.record.load(COMMISSION);
  if (loaded._tag === 'Left' || loaded.right === null) throw new Error('no commission');
  return loaded.right;
};

describe('a charter', () => {
  type Adopt = Extract<Command, { readonly type: 'AdoptCharter' }>;
  const adopt = (changes: Partial<Adopt> = {}): Adopt => ({
    type: 'AdoptCharter',
    charter: amended,
    from: '2030-02-01',
    adoptedBy: { kind: 'instrument', citation: 'Decreto de reforma' },
    ...changes,
  });

  it('is adopted by the registrar with its instrument, and follows the last', async () => {
    expect(await record(adopt())).toMatchObject([
      { type: 'CharterAdopted', data: { version: 2, from: '2030-02-01', adoptedBy: { kind: 'instrument' } } },
    ]);
    expect((await state()).charters.map(({ version, from }) => [version, from])).toEqual([
      [1, '2030-01-01'],
      [2, '2030-02-01'],
    ]);
    expect(await refused(adopt())).toEqual({ _tag: 'AlreadySo', what: 'charter' });
    expect(await refused(adopt({ charter: mexicoComparable, from: '2030-01-31' }))).toEqual({
      _tag: 'CharterNotLater',
      from: '2030-01-31',
      inForceFrom: '2030-02-01',
    });
  });

  it('cites a resolution that the record knows', async () => {
    const adoptedBy = { kind: 'resolution', resolution: RESOLUTION, effect: 'reglas' } as const;
    expect(await refused(adopt({ adoptedBy }))).toEqual({ _tag: 'Unknown', id: RESOLUTION });
  });

  it('cites an effect that its resolution has', async () => {
    story = await adopted([{ kind: 'take-note', effect: 'informe', title: 'Informe' }]);
    const adoptedBy = { kind: 'resolution', resolution: RESOLUTION, effect: 'informe' } as const;
    expect(await refused(adopt({ adoptedBy }))).toEqual({
      _tag: 'NoSuchEffect',
      resolution: RESOLUTION,
      effect: 'informe',
    });
  });

  it('is adopted by the resolution that takes effect, or owed by the secretary where it comes too late', async () => {
    story = await adopted([{ kind: 'adopt-charter', effect: 'reglas', charter: amended, from: '2030-03-01' }]);
    const adoptedBy = { kind: 'resolution', resolution: RESOLUTION, effect: 'reglas' };
    const history = await story.record.history(COMMISSION);
    expect('right' in history && history.right.at(-1)).toMatchObject({
      type: 'CharterAdopted',
      data: { version: 2, adoptedBy },
      metadata: { actor: { kind: 'policy', name: 'enactment' } },
    });
    const again = { charter: { ...amended, name: 'Otras' }, from: '2030-04-01', adoptedBy } as const;
    expect(await refused(adopt(again as Partial<Adopt>))).toEqual({ _tag: 'OnlyByEnactment', resolution: RESOLUTION });
    const early = { kind: 'adopt-charter', effect: 'antes', charter: mexicoComparable, from: '2030-02-01' } as const;
    const { follows } = await adoptedLater(story, [early]);
    expect(follows.at(-1)).toMatchObject({ type: 'EffectRefused', data: { rejection: 'CharterNotLater' } });
  });
});

describe('holidays', () => {
  const declare = (...days: readonly string[]): Command => ({
    type: 'DeclareHolidays',
    holidays: days.map((day) => ({ day, name: 'Cierre' })),
    source: 'DOF',
  });

  it('are declared up to the day itself, each once', async () => {
    expect(await record(declare('2030-01-07', '2030-02-04'))).toMatchObject([{ type: 'HolidaysDeclared' }]);
    expect(await record(declare('2030-02-04', '2030-03-18'))).toMatchObject([
      { data: { holidays: [{ day: '2030-03-18' }] } },
    ]);
    expect(await refused(declare('2030-02-04'))).toEqual({ _tag: 'AlreadySo', what: 'holidays' });
    expect(await refused(declare('2030-04-01', '2030-01-06'))).toEqual({
      _tag: 'HolidayPassed',
      day: '2030-01-06',
      today: '2030-01-07',
    });
    expect([...(await state()).calendar.holidays]).toEqual(['2030-01-07', '2030-02-04', '2030-03-18']);
  });
});

describe('an assignee class', () => {
  const list = (from: string, ...names: readonly string[]): Command => ({
    type: 'ListClass',
    class: 'dependencias',
    name: 'Las dependencias',
    from,
    members: names.map(institutionOf),
    source: SOURCE,
  });

  it('is listed from a day, of institutions that are in the record', async () => {
    expect(await record(list('2030-01-07', 'salud', 'educacion'))).toMatchObject([
      { type: 'ClassListed', data: { class: 'dependencias' } },
    ]);
    expect(await refused(list('2030-01-07', 'educacion', 'salud'))).toEqual({ _tag: 'AlreadySo', what: 'class' });
    expect(await refused(list('2030-02-01', 'salud', 'nadie', 'ninguna'))).toEqual({
      _tag: 'UnknownMembers',
      class: 'dependencias',
      members: ['institution-nadie', 'institution-ninguna'],
    });
    await record(list('2030-02-01', 'salud'));
    expect((await state()).classes.map(({ from, members }) => [from, members.length])).toEqual([
      ['2030-01-07', 2],
      ['2030-02-01', 1],
    ]);
  });
});

describe('the registrar', () => {
  const NEXT = randomUUID();
  const appoint = (who: string, from: string): Command => ({
    type: 'AppointRegistrar',
    person: who,
    from,
    source: SOURCE,
  });

  it('gives the office to the next from a later day', async () => {
    expect(await refused(appoint(person('registrar'), '2030-01-08'))).toEqual({ _tag: 'AlreadySo', what: 'registrar' });
    expect(await refused(appoint(NEXT, '2030-01-01'))).toEqual({
      _tag: 'OfficeAlreadyHeld',
      office: 'registrar',
      by: person('registrar'),
      from: '2030-01-01',
    });
    expect(await record(appoint(NEXT, '2030-01-08'))).toMatchObject([{ type: 'RegistrarAppointed' }]);
    expect((await state()).offices.map(({ person: who, until }) => [who, until])).toEqual([
      [person('registrar'), '2030-01-07'],
      [NEXT, null],
    ]);
  });

  it('acts to the last day in office, and the next from the first', async () => {
    await record(appoint(NEXT, '2030-01-08'));
    const next = { ...story.registrar, person: NEXT };
    const closing = (day: string): Command => ({
      type: 'DeclareHolidays',
      holidays: [{ day, name: 'Cierre' }],
      source: SOURCE,
    });
    const notYet = await refusedWithoutTrace(story, next, closing('2030-02-04'));
    expect(notYet).toMatchObject({ _tag: 'OfficeNotHeld', person: NEXT, day: '2030-01-07' });
    await record(closing('2030-02-04'));
    story.clock.set('2030-01-08T18:00:00.000Z');
    expect(await refused(closing('2030-02-05'))).toMatchObject({ _tag: 'OfficeNotHeld', day: '2030-01-08' });
    const backDated = { at: '2030-01-07T18:00:00.000Z' };
    expect(await refused(closing('2030-02-05'), backDated)).toMatchObject({ _tag: 'OfficeNotHeld' });
    expect((await story.done(next, closing('2030-02-05'))).events).toHaveLength(1);
  });
});

it('the commission is founded once, and succeeded once', async () => {
  const succession = { type: 'RecordSuccession', successor: 'Agencia', on: '2030-01-07', source: 'Decreto' } as const;
  expect(await record(succession)).toMatchObject([{ type: 'CommissionSucceeded', data: { successor: 'Agencia' } }]);
  expect((await state()).succeededOn).toBe('2030-01-07');
  expect(await refused({ ...succession, successor: 'Otra' })).toEqual({ _tag: 'AlreadySo', what: 'succession' });
  const founding = {
    type: 'FoundCommission',
    name: 'Otra',
    record: 'real',
    instrument: { title: 'Acuerdo', citation: 'DOF' },
    keptFrom: '2030-01-01',
    zone: 'America/Mexico_City',
    recordingWindow: 5,
    charter: amended,
    registrar: person('registrar'),
  } as const;
  expect(await refused(founding)).toEqual({ _tag: 'AlreadyExists', id: COMMISSION });
});
