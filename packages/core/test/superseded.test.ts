import { memoryRecord } from '@acta/testkit';
import { isLeft } from 'fp-ts/lib/Either.js';
import { expect, it } from 'vitest';
import {
  decodeStored,
  describe,
  openRecord,
  supersededPremises,
  type EventStore,
  type Recorded,
} from '../src/index.js';
import { founding } from './commission/story.js';
import { person } from './given.js';

const CLOCK = '2014-01-06T18:00:00.000Z';
const by = {
  as: { person: person(1), office: 'registrar', commission: 'commission-self' },
  basis: { kind: 'own-signature' },
  clock: CLOCK,
} as const;

const register = {
  ...by,
  command: {
    type: 'RegisterInstitution',
    institution: 'institution-hacienda',
    name: 'Hacienda',
    kind: 'ministry',
    source: 'Ley, artículo 2',
  },
} as const;

const declare = {
  ...by,
  command: { type: 'DeclareHolidays', holidays: [{ day: '2014-03-17', name: 'Natalicio' }], source: 'Gaceta' },
} as const;

const eventsOf = async (store: EventStore): Promise<readonly Recorded[]> => {
  const events: Recorded[] = [];
  for await (const page of store.readAll()) {
    if (isLeft(page)) throw new Error(page.left._tag);
    for (const stored of page.right) {
      const decoded = decodeStored(stored);
      if (isLeft(decoded)) throw new Error(decoded.left._tag);
      events.push(decoded.right);
    }
  }
  return events;
};

/** A record whose store checks guards before the append, so that something can come between. */
const lenientRecord = (between: (sound: EventStore) => Promise<unknown>) => {
  const parts = memoryRecord();
  const sound = parts.store;
  const lenient: EventStore = {
    ...sound,
    guards: 'checked-before',
    append: async (stream, events, expected) => {
      if (stream === 'institution-hacienda') await between(sound);
      return sound.append(stream, events, expected);
    },
  };
  return { sound, record: openRecord({ ...parts, store: lenient }), other: openRecord({ ...parts, store: sound }) };
};

it('finds nothing in a record of which every decision rested on what stood', async () => {
  const { sound, other } = lenientRecord(() => Promise.resolve());
  const typist = other.typedBy(person(1));
  await typist.submit({ ...by, command: { type: 'FoundCommission', ...founding } });
  await typist.submit(register);
  await typist.submit(declare);
  const events = await eventsOf(sound);
  expect(events).toHaveLength(3);
  expect(supersededPremises(events)).toEqual([]);
});

it('finds the decision that rested on a stream which moved on before it was recorded', async () => {
  const { sound, record, other } = lenientRecord(() => other.typedBy(person(1)).submit(declare));
  const typist = record.typedBy(person(1));
  await typist.submit({ ...by, command: { type: 'FoundCommission', ...founding } });
  await typist.submit(register);
  const events = await eventsOf(sound);
  expect(supersededPremises(events)).toEqual([
    {
      _tag: 'SupersededPremise',
      event: events[2]?.id,
      stream: 'institution-hacienda',
      revision: 0,
      premise: 'commission-self',
      read: 0,
      stood: 1,
    },
  ]);
});

it('finds a premise of a stream that did not exist when it was read', async () => {
  const { sound, record } = lenientRecord(() => Promise.resolve());
  const typist = record.typedBy(person(1));
  await typist.submit({ ...by, command: { type: 'FoundCommission', ...founding } });
  await typist.submit(register);
  const [founded, registered] = await eventsOf(sound);
  if (founded === undefined || registered === undefined) throw new Error('two events');
  const { metadata } = registered;
  const resting = {
    ...registered,
    metadata: { ...metadata, premises: [{ kind: 'guarded', stream: 'commission-self', revision: -1 }] },
  };
  const [found] = supersededPremises([founded, resting as Recorded]);
  expect(found).toMatchObject({ read: -1, stood: 0 });
  expect(found === undefined ? '' : describe(found, 'en')).toContain('when it did not exist');
});

it('leaves pinned premises alone: what was used is named, whatever came after', async () => {
  const { sound, record } = lenientRecord(() => Promise.resolve());
  const typist = record.typedBy(person(1));
  await typist.submit({ ...by, command: { type: 'FoundCommission', ...founding } });
  await typist.submit(declare);
  await typist.submit(register);
  const [founded, declared, registered] = await eventsOf(sound);
  if (founded === undefined || declared === undefined || registered === undefined) throw new Error('three events');
  const { metadata } = registered;
  const pinning = {
    ...registered,
    metadata: { ...metadata, premises: [{ kind: 'pinned', stream: 'commission-self', revision: 0 }] },
  };
  expect(supersededPremises([founded, declared, pinning as Recorded])).toEqual([]);
});
