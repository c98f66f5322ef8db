import { EventStoreDBClient } from '@eventstore/db-client';
import {
  decodeStored,
  openRecord,
  supersededPremises,
  mexicoComparable,
  type EventStore,
  type Recorded,
} from '@acta/core';
import { memoryRecord } from '@acta/testkit';
import { expect, it } from 'vitest';
import { makeEventStore } from '../../src/index.js';
import { anotherNamespace, CONNECTION, onServer, rightOf } from '../on-server.js';

/** A client before whose appends something can happen: after the guards were read. */
const clientWith = (before: () => Promise<void>): EventStoreDBClient => {
  const client = EventStoreDBClient.connectionString(CONNECTION);
  const inner = client as unknown as { execute: (...args: readonly unknown[]) => Promise<unknown> };
  const { execute } = inner;
  inner.execute = async (...args) => {
    if (args[1] === 'appendToStream') await before();
    return execute(...args);
  };
  return client;
};

const REGISTRAR = '3d1c0f4e-6f3a-4b87-9a55-0c1f6f2f8a11';
const by = {
  as: { person: REGISTRAR, office: 'registrar', commission: 'commission-self' },
  basis: { kind: 'own-signature' },
  clock: '2031-01-06T18:00:00.000Z',
} as const;

const eventsOf = async (store: EventStore): Promise<readonly Recorded[]> => {
  const events: Recorded[] = [];
  for await (const page of store.readAll())
    events.push(...rightOf(page).map((stored) => rightOf(decodeStored(stored))));
  return events;
};

onServer(() => {
  it('lets a decision through whose premise moved on after it was read, and the finding tells', async () => {
    const namespace = anotherNamespace();
    let between = (): Promise<void> => Promise.resolve();
    const client = clientWith(() => between());
    const sound = rightOf(makeEventStore({ connectionString: CONNECTION, namespace }));
    const slow = rightOf(makeEventStore({ client, namespace }));
    const other = openRecord({ ...memoryRecord(), store: sound }).typedBy(REGISTRAR);
    const typist = openRecord({ ...memoryRecord(), store: slow }).typedBy(REGISTRAR);
    rightOf(
      await other.submit({
        ...by,
        command: {
          type: 'FoundCommission',
          name: 'Commission of Examples',
          record: 'illustrative',
          registrar: REGISTRAR,
          instrument: {
            title: 'Decree',
            citation: 'Decree 1/2031',
            signedOn: '2031-01-02',
            gazettedOn: '2031-01-03',
            inForceOn: '2031-01-04',
          },
          keptFrom: '2031-01-04',
          zone: 'America/Mexico_City',
          recordingWindow: 5,
          charter: mexicoComparable,
        },
      }),
    );
    between = async () => {
      between = () => Promise.resolve();
      rightOf(
        await other.submit({
          ...by,
          command: { type: 'DeclareHolidays', holidays: [{ day: '2031-03-17', name: 'A holiday' }], source: 'Gazette' },
        }),
      );
    };
    rightOf(
      await typist.submit({
        ...by,
        command: {
          type: 'RegisterInstitution',
          institution: 'institution-treasury',
          name: 'Treasury',
          kind: 'ministry',
          source: 'An invented law, article 2',
        },
      }),
    );
    const events = await eventsOf(sound);
    expect(events.map(({ type }) => type)).toEqual(['CommissionFounded', 'HolidaysDeclared', 'InstitutionRegistered']);
    expect(supersededPremises(events)).toMatchObject([
      { event: events[2]?.id, stream: 'institution-treasury', premise: 'commission-self', read: 0, stood: 1 },
    ]);
    await slow.close();
    await sound.close();
    await client.dispose();
  });
});
