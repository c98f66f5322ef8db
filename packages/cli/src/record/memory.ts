import { isLeft, right, type Either } from 'fp-ts/lib/Either.js';
import {
  deciderOfStream,
  type Category,
  type CommissionRecord,
  type Failed,
  type PersonId,
  type Recorded,
  type StateOf,
  type StreamId,
} from '@acta/core';
import { byStream, readAll } from './read-all.js';

/** The whole record folded in memory, with the names that its screens show. */
export type Memory = {
  readonly events: readonly Recorded[];
  readonly illustrative: boolean | null;
  readonly commissionName: string | null;
  readonly streams: (category: Category) => readonly StreamId[];
  readonly eventsOf: (stream: StreamId) => readonly Recorded[];
  readonly stateOf: <I extends StreamId>(stream: I) => StateOf<I> | null;
  /** The name that it was registered or established with, or its id. */
  readonly nameOf: (id: StreamId) => string;
  /** Null once erased. */
  readonly person: (id: PersonId) => string | null;
};

const nameIn = (events: readonly Recorded[]): string | null => {
  for (const { type, data } of events)
    if (type === 'InstitutionRegistered' || type === 'BodyEstablished' || type === 'CommissionFounded')
      return data.name;
  return null;
};

export const recall = async ({ parts }: CommissionRecord): Promise<Either<Failed, Memory>> => {
  const read = await readAll(parts.store);
  if (isLeft(read)) return read;
  const people = await parts.people.list();
  if (isLeft(people)) return { _tag: 'Left', left: { _tag: 'Failed', failure: people.left } };
  const events = read.right;
  const streams = byStream(events);
  const names = new Map(people.right.map(({ person, name }) => [person, name] as const));
  const eventsOf = (stream: StreamId): readonly Recorded[] => streams.get(stream) ?? [];
  const stateOf = <I extends StreamId>(stream: I): StateOf<I> | null => {
    const { evolve } = deciderOfStream(stream);
    return eventsOf(stream).reduce<unknown>((state, event) => evolve(state, event, stream), null) as StateOf<I> | null;
  };
  const commission = stateOf('commission-self');
  return right({
    events,
    illustrative: commission === null ? null : commission.record === 'illustrative',
    commissionName: nameIn(eventsOf('commission-self')),
    streams: (category) => [...streams.keys()].filter((stream) => stream.startsWith(`${category}-`)),
    eventsOf,
    stateOf,
    nameOf: (id) => nameIn(eventsOf(id)) ?? id,
    person: (id) => names.get(id) ?? null,
  });
};
