import fc from 'fast-check';
import { isLeft } from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import {
  ActaEvent,
  integer,
  LIMITS,
  Line,
  object,
  type EventStore,
  type Instant,
  type Recorded,
  type TypeOf,
} from '@acta/core';
import { arbitraryHistory, makeMemoryStore } from '@acta/testkit';
import {
  defineProjection,
  effectiveDay,
  fold,
  standingDocuments,
  storeAsOf,
  VIEWS,
  type AnyProjection,
  type AsOf,
} from '../src/index.js';

const Stream = object('Stream', { events: integer(1, 1_000), last: Line });
type Stream = TypeOf<typeof Stream>;

const counted = {
  keys: ({ stream }: Recorded) => [stream],
  evolve: (document: Stream | null, { type }: Recorded) => ({ events: (document?.events ?? 0) + 1, last: type }),
};

const streams = defineProjection({
  name: 'streams',
  version: 1,
  document: Stream,
  on: Object.fromEntries(Object.keys(ActaEvent.cases).map((type) => [type, counted])),
});

const minute = (n: number): Instant => new Date(Date.parse('2014-03-10T12:00:00.000Z') + n * 60_000).toISOString();

const at = (event: Recorded, recordedAt: Instant): Recorded => ({
  ...event,
  metadata: { ...event.metadata, recordedAt },
});

/** What any text of any length makes of an event can be more than a store takes. */
const isTaken = ({ type, data, metadata }: Recorded): boolean =>
  Buffer.byteLength(JSON.stringify({ type, data, metadata })) <= LIMITS.eventBytes;

/** Two events in every minute: some of the history is recorded at the same instant. */
const history: fc.Arbitrary<readonly Recorded[]> = arbitraryHistory().map((events) =>
  events.filter(isTaken).map((event, n) => at(event, minute(Math.floor(n / 2)))),
);

const holding = async (events: readonly Recorded[]): Promise<EventStore> => {
  const store = makeMemoryStore();
  for (const { stream, id, type, data, metadata } of events) {
    const event = { id, type, data: data, metadata: metadata };
    const appended = await store.append(stream, [event], 'any');
    if (isLeft(appended)) throw new Error(JSON.stringify(appended.left));
  }
  return store;
};

const EVERY_VIEW: readonly AnyProjection[] = [streams, ...VIEWS];

/** The documents of every view, by its name and their keys. */
type Shown = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

const standing = async (store: EventStore, asOf: AsOf): Promise<Shown> => {
  const documents = await standingDocuments(storeAsOf(store, asOf), EVERY_VIEW, null);
  if (isLeft(documents)) throw new Error(JSON.stringify(documents.left));
  return new Map(
    EVERY_VIEW.map((view) => [
      view.name,
      new Map(documents.right.all<unknown>(view).map(({ key, document }) => [key, document])),
    ]),
  );
};

const folded = (events: readonly Recorded[]): Shown =>
  new Map(EVERY_VIEW.map((view) => [view.name, fold<unknown>(view, events)]));

const positions = async (pages: ReturnType<EventStore['readAll']>): Promise<readonly string[]> => {
  const read: string[] = [];
  for await (const page of pages) {
    if (isLeft(page)) throw new Error(JSON.stringify(page.left));
    read.push(...page.right.map(({ position }) => position));
  }
  return read;
};

const RUNS = { numRuns: 40 };

describe('the documents of every view', () => {
  test('as they were known at the instant of any event, or before all: what a reader saw then', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (events) => {
        const store = await holding([]);
        const seen: (readonly [Instant, Shown])[] = [[minute(-1), folded([])]];
        for (const [n, { stream, id, type, data, metadata }] of events.entries()) {
          await store.append(stream, [{ id, type, data: data, metadata: metadata }], 'any');
          if (n % 2 === 1 || n === events.length - 1) seen.push([minute(Math.floor(n / 2)), await standing(store, {})]);
        }
        for (const [known, documents] of seen) expect(await standing(store, { known })).toEqual(documents);
      }),
      { numRuns: 15 },
    );
  });

  test('on a day: those of the events that took effect by it', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (events) => {
        const store = await holding(events);
        for (const on of new Set(['0000-01-01', '2014-03-11', ...events.map(effectiveDay)]))
          expect(await standing(store, { on })).toEqual(folded(events.filter((event) => effectiveDay(event) <= on)));
      }),
      { numRuns: 15 },
    );
  });

  test('both: what was known then to have taken effect by the day', async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.nat(), fc.nat(), async (events, one, other) => {
        const store = await holding(events);
        const known = events[one % Math.max(1, events.length)]?.metadata.recordedAt ?? minute(0);
        const day = events[other % Math.max(1, events.length)];
        const on = day === undefined ? '2014-03-11' : effectiveDay(day);
        const expected = events.filter((event) => event.metadata.recordedAt <= known && effectiveDay(event) <= on);
        expect(await standing(store, { known, on })).toEqual(folded(expected));
      }),
      RUNS,
    );
  });
});

const told = async <A>(messages: AsyncIterable<A>): Promise<readonly A[]> => {
  const all: A[] = [];
  for await (const message of messages) all.push(message);
  return all;
};

describe('the store as it stood', () => {
  /** Clocks go back now and then. */
  const unordered: fc.Arbitrary<readonly Recorded[]> = fc
    .tuple(arbitraryHistory(), fc.array(fc.nat({ max: 20 }), { minLength: 60, maxLength: 60 }))
    .map(([events, minutes]) => events.map((event, n) => at(event, minute(minutes[n] ?? 0))));

  test('ends before the first event recorded after the instant, however it is read', async () => {
    await fc.assert(
      fc.asyncProperty(unordered, fc.nat({ max: 20 }), async (events, n) => {
        const known = minute(n);
        const store = storeAsOf(await holding(events), { known });
        const first = events.findIndex(({ metadata }) => metadata.recordedAt > known);
        const expected = (first === -1 ? events : events.slice(0, first)).map(({ position }) => position);
        expect(await positions(store.readAll())).toEqual(expected);
        expect(await positions(store.readAll({ direction: 'backward' }))).toEqual([...expected].reverse());
        expect(await store.head()).toMatchObject({ right: expected.at(-1) ?? null });
        for (const [index, { position, stream }] of events.entries()) {
          expect(await positions(store.readAll({ after: position }))).toEqual(expected.slice(index + 1));
          expect(await positions(store.readAll({ after: position, limit: 2 }))).toEqual(
            expected.slice(index + 1, index + 3),
          );
          const its = new Set(events.filter((event) => event.stream === stream).map((event) => event.position));
          expect(await positions(store.readStream(stream))).toEqual(expected.filter((one) => its.has(one)));
        }
      }),
      { numRuns: 25 },
    );
  });

  test.each([
    [{ known: '2014-03-10' }, 'known'],
    [{ known: '2014-03-10T12:00:00+01:00' }, 'known'],
    [{ known: new Date(0) as unknown as string }, 'known'],
    [{ known: minute(0), on: '2014-02-30' }, 'on'],
    [{ on: minute(0) }, 'on'],
  ])('at what is no instant, or on what is no day, is not read: %j', async (asOf, option) => {
    const store = storeAsOf(await holding([]), asOf);
    const failure = { _tag: 'Misconfigured', option };
    const no = [{ left: failure }];
    expect(await told(store.readAll())).toMatchObject(no);
    expect(await told(store.readStream('session-one'))).toMatchObject(no);
    expect(await told(store.subscribe({ from: 'start' }))).toMatchObject([{ kind: 'failed', failure }]);
    expect(await store.head()).toMatchObject({ left: failure });
    expect(await store.append('session-one', [], 'any')).toMatchObject({ left: failure });
    expect(await standingDocuments(store, VIEWS, null)).toMatchObject({ left: { failure } });
  });

  test('is not written', async () => {
    const store = storeAsOf(await holding([]), { on: '2014-03-11' });
    expect(await store.append('session-one', [], 'any')).toMatchObject({ left: { _tag: 'ReadOnly' } });
  });
});
