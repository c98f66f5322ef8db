import { expect, it } from 'vitest';
import { mexicoComparable, type ActaEvent } from '@acta/core';
import { givenEvents, person, type InStream } from '@acta/testkit';
import { commissionProfile } from '../../src/index.js';

const of = (event: ActaEvent): InStream => ['commission-self', event];

const founded = of({
  type: 'CommissionFounded',
  data: {
    name: 'Comisión de Ejemplo',
    record: 'illustrative',
    instrument: { title: 'Acuerdo de creación', citation: 'Acuerdo 1/2014' },
    keptFrom: '2014-03-12',
    zone: 'America/Mexico_City',
    recordingWindow: 5,
    charter: mexicoComparable,
    registrar: person(1),
  },
});

const profile = (...events: readonly ActaEvent[]) =>
  givenEvents(founded, ...events.map(of))
    .projectedBy(commissionProfile)
    .documents.get('commission-self')!;

it('tells each charter and the day from which it judges', () => {
  const adoptedBy = { kind: 'instrument', citation: 'Acuerdo 2/2014' } as const;
  const { charters } = profile({
    type: 'CharterAdopted',
    data: { version: 2, charter: mexicoComparable, from: '2014-09-01', adoptedBy },
  });
  expect(charters).toMatchObject([
    { version: 1, from: '2014-03-12' },
    { version: 2, from: '2014-09-01', adoptedBy },
  ]);
});

it('a registrar’s office ends on the eve of the next one’s', () => {
  const { registrars } = profile({
    type: 'RegistrarAppointed',
    data: { person: person(2), from: '2014-06-01', source: 'Oficio 3' },
  });
  expect(registrars).toMatchObject([
    { person: person(1), from: '2014-03-12', until: '2014-05-31' },
    { person: person(2), from: '2014-06-01' },
  ]);
});

it('has each holiday once, by its day', () => {
  const declared = (...days: readonly (readonly [string, string])[]): ActaEvent => ({
    type: 'HolidaysDeclared',
    data: { holidays: days.map(([day, name]) => ({ day, name })), source: 'Calendario' },
  });
  const { holidays } = profile(
    declared(['2014-05-05', 'Batalla'], ['2014-05-01', 'Trabajo']),
    declared(['2014-05-05', 'Batalla de Puebla']),
  );
  expect(holidays).toEqual([
    { day: '2014-05-01', name: 'Trabajo' },
    { day: '2014-05-05', name: 'Batalla de Puebla' },
  ]);
});
