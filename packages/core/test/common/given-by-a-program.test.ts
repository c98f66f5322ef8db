import { describe, expect, it } from 'vitest';
import {
  mexicoComparable,
  openRecord,
  type Command,
  type GivenAct,
  type InstitutionId,
  type StreamId,
} from '@acta/core';
import { commandId, memoryRecord, person } from '@acta/testkit';
import { noted } from '../reached.js';

const registrar = person(1);
const by = {
  as: { person: registrar, office: 'registrar', commission: 'commission-self' },
  basis: { kind: 'own-signature' },
} as const;

const registering = (institution: InstitutionId) =>
  ({
    ...by,
    command: { type: 'RegisterInstitution', institution, name: 'Hacienda', kind: 'ministry', source: 'Ley 1' },
  }) as const satisfies GivenAct<Command>;

const founded = async (parts = memoryRecord()) => {
  parts.clock.set('2031-01-06T18:00:00.000Z');
  const record = noted(openRecord(parts));
  const founding = await record.typedBy(registrar).submit({
    ...by,
    commandId: commandId(0),
    command: {
      type: 'FoundCommission',
      name: 'Comisión',
      record: 'illustrative',
      registrar,
      instrument: { title: 'Decreto', citation: 'Decreto 1' },
      keptFrom: '2031-01-06',
      zone: 'America/Mexico_City',
      recordingWindow: 5,
      charter: mexicoComparable,
    },
  });
  expect(founding).toMatchObject({ _tag: 'Right' });
  return record;
};

const namesIn = async (record: Awaited<ReturnType<typeof founded>>, stream: InstitutionId): Promise<unknown> => {
  const history = await record.history(stream);
  return history._tag === 'Left' ? history.left : history.right.map(({ data }) => data);
};

describe('an act that a program gives', () => {
  it('with fields that are undefined is the act without them', async () => {
    const typist = (await founded()).typedBy(registrar);
    const act = { ...registering('institution-hacienda'), commandId: commandId(1) };
    const nothing = { at: undefined, attested: undefined, clock: undefined };
    const given = await typist.submitJson({ ...nothing, ...act, command: { ...act.command, from: undefined } });
    expect(given).toMatchObject({ right: { already: false, events: [{ data: { name: 'Hacienda' } }] } });
    expect(await typist.submitJson(act)).toMatchObject({ right: { already: true } });
    expect(await typist.tryOutJson({ ...registering('institution-salud'), commandId: undefined })).toMatchObject({
      _tag: 'Right',
    });
  });

  it('and changes afterwards is recorded as it was given', async () => {
    const record = await founded();
    const template = { ...registering('institution-a'), clock: '2031-01-07T18:00:00.000Z', commandId: commandId(2) };
    const changing: { name: string } = template.command;
    const pending = record.typedBy(registrar).submit(template);
    changing.name = ' ';
    expect(await pending).toMatchObject({ _tag: 'Right' });
    expect(await namesIn(record, 'institution-a')).toMatchObject([{ name: 'Hacienda' }]);
  });
});

describe('what the host gives and no act holds', () => {
  it('is not recorded where nobody could read it again: who types', async () => {
    const record = await founded();
    expect(await record.typedBy('Ana Arroyo').submit(registering('institution-b'))).toEqual({
      _tag: 'Left',
      left: {
        _tag: 'Invalid',
        problems: [
          { path: 'recordedBy', reason: { _tag: 'NotAnId', expected: '3d1c0f4e-6f3a-4b87-9a55-0c1f6f2f8a11' } },
        ],
      },
    });
    expect(await namesIn(record, 'institution-b')).toEqual([]);
  });

  it('is not recorded where nobody could read it again: a new id', async () => {
    const record = await founded(memoryRecord({ newId: () => 'command-1' }));
    expect(await record.typedBy(registrar).submit(registering('institution-c'))).toMatchObject({
      left: { _tag: 'Invalid', problems: [{ path: 'commandId' }] },
    });
    expect(await namesIn(record, 'institution-c')).toEqual([]);
  });

  it('is not recorded where nobody could read it again: the time', async () => {
    const parts = memoryRecord();
    const clock = { ...parts.clock, now: () => '2031-01-08 12:00' };
    const record = await founded(parts);
    const other = noted(openRecord({ ...parts, clock }));
    expect(await other.typedBy(registrar).submit(registering('institution-d'))).toMatchObject({
      left: { _tag: 'Invalid', problems: [{ path: 'occurredAt' }, { path: 'recordedAt' }] },
    });
    expect(await namesIn(record, 'institution-d')).toEqual([]);
  });
});

describe('what is asked of a record', () => {
  it.each(['Hacienda', 'ministry-hacienda', '__proto__-x', ''])('is of a stream: not %j', async (stream) => {
    const record = await founded();
    const no = { _tag: 'Left', left: { _tag: 'Failed', failure: { _tag: 'InvalidStreamName', stream } } };
    expect(await record.load(stream as StreamId)).toEqual(no);
    expect(await record.history(stream as StreamId)).toEqual(no);
    expect(await record.explain(stream)).toEqual(no);
  });
});
