import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { COMMISSION, openRecord, type As, type CommissionRecord } from '@acta/core';
import { memoryRecord } from '@acta/testkit';
import { noted } from '../reached.js';

const [founder, named] = [randomUUID(), randomUUID()];
const asRegistrar = (person: string): As => ({ person, office: 'registrar', commission: COMMISSION });
const founding = {
  type: 'FoundCommission',
  name: 'Comisión',
  record: 'real',
  instrument: { title: 'Acuerdo', citation: 'DOF' },
  keptFrom: '2030-01-01',
  zone: 'America/Mexico_City',
  recordingWindow: 5,
  charter: { name: 'Reglas' },
  registrar: named,
} as const;
const succession = { type: 'RecordSuccession', successor: 'Otra', on: '2030-01-07', source: 'Decreto' } as const;

let record: CommissionRecord;
const submit = (as: As, command: unknown) =>
  record.typedBy(as.person).submitJson({ as, basis: { kind: 'own-signature' }, command });

beforeEach(() => {
  record = noted(openRecord(memoryRecord()));
});

it.each<As>([
  { person: founder, office: 'chair', body: 'body-consejo' },
  { person: founder, office: 'executive-secretary', body: 'body-consejo' },
  { person: founder, office: 'technical-secretariat', body: 'body-consejo' },
  { person: founder, office: 'titular', institution: 'institution-salud' },
  { person: founder, office: 'focal-point', institution: 'institution-salud' },
  { person: founder, office: 'registrar', body: 'body-consejo' },
])('is not for the $office of $body$institution', async (as) => {
  expect(await submit(as, founding)).toMatchObject({
    left: {
      rejection: {
        _tag: 'NotAuthorised',
        command: 'FoundCommission',
        office: as.office,
        allowed: ['registrar · commission-self'],
      },
    },
  });
  expect(await record.head()).toEqual({ _tag: 'Right', right: null });
});

it('needs no office before it, and gives one only to the registrar whom it names', async () => {
  expect(await submit(asRegistrar(founder), founding)).toMatchObject({
    right: { events: [{ type: 'CommissionFounded' }] },
  });
  expect(await submit(asRegistrar(founder), succession)).toMatchObject({
    left: { rejection: { _tag: 'OfficeNotHeld', person: founder, office: 'registrar', of: COMMISSION } },
  });
  expect(await submit(asRegistrar(founder), founding)).toMatchObject({
    left: { rejection: { _tag: 'AlreadyExists', id: COMMISSION } },
  });
  expect(await submit(asRegistrar(named), succession)).toMatchObject({ _tag: 'Right' });
});
