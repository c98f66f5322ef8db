import assert from 'node:assert/strict';
import { LIMITS, canonicalJson, type EventToAppend, type ExpectedRevision, type Json } from '@acta/core';
import { isRight } from 'fp-ts/lib/Either.js';
import { append, collect, event, events, failureOf, grow, idsOf, type ContractCase } from './case.js';

const LONG = 1_200;
const LENGTHS = { missing: 0, new: 1, long: LONG } as const;

const accepts = (expected: ExpectedRevision, length: number): boolean => {
  if (expected === 'any') return true;
  if (expected === 'noStream') return length === 0;
  if (expected === 'exists') return length > 0;
  return expected.exactly === length - 1;
};

const nameOf = (expected: ExpectedRevision): string =>
  typeof expected === 'string' ? expected : `exactly(${String(expected.exactly)})`;

const EXPECTED: readonly ExpectedRevision[] = [
  'any',
  'noStream',
  'exists',
  { exactly: 0 },
  { exactly: LONG - 1 },
  { exactly: LONG },
];

const revisionCases: readonly ContractCase[] = Object.entries(LENGTHS).flatMap(([kind, length]) =>
  EXPECTED.map((expected) => ({
    name: `append: ${nameOf(expected)} on a ${kind} stream`,
    run: async (store) => {
      await grow(store, 'session-one', length);
      const answer = await store.append('session-one', events(2), expected);
      if (accepts(expected, length)) {
        assert.ok(isRight(answer));
        assert.equal(answer.right.revision, length + 1);
      } else {
        assert.deepEqual(answer, {
          _tag: 'Left',
          left: { _tag: 'Conflict', stream: 'session-one', expected, actual: length === 0 ? 'noStream' : length - 1 },
        });
      }
      assert.equal(
        (await collect(store.readStream('session-one'))).length,
        length + (accepts(expected, length) ? 2 : 0),
      );
    },
  })),
);

const UNICODE: Json = {
  nfc: 'é',
  nfd: 'e\u0301',
  astral: '𝕬 🗳️',
  rightToLeft: 'قرار',
  empty: {},
  none: [],
  nested: [{ z: 1, a: [null, true, false] }],
  largest: Number.MAX_SAFE_INTEGER,
  smallest: Number.MIN_SAFE_INTEGER,
  'key with spaces and ñ': 'ok',
};

const bytesOf = (candidate: EventToAppend): number => {
  const json = canonicalJson(candidate);
  return isRight(json) ? Buffer.byteLength(json.right) : Number.NaN;
};

/** An event of exactly so many bytes of canonical JSON. */
const eventOf = (bytes: number): EventToAppend => {
  const small = event({ text: '' });
  return { ...small, data: { text: 'a'.repeat(bytes - bytesOf(small)) } };
};

const batchOf = (bytes: number): readonly EventToAppend[] => {
  const whole = Math.floor(bytes / LIMITS.eventBytes);
  const each = Math.floor(bytes / (whole + 1));
  return [...Array.from({ length: whole }, () => eventOf(each)), eventOf(bytes - each * whole)];
};

const refusedAs = (
  name: string,
  tag: string,
  batch: () => readonly EventToAppend[],
  stream = 'session-one',
): ContractCase => ({
  name: `append: ${name}`,
  run: async (store) => {
    assert.equal(failureOf(await store.append(stream, batch(), 'any')), tag);
    assert.deepEqual(await collect(store.readAll()), []);
  },
});

const accepted = (name: string, batch: () => readonly EventToAppend[]): ContractCase => ({
  name: `append: ${name}`,
  run: async (store) => {
    const all = batch();
    await append(store, 'session-one', all, 'noStream');
    assert.deepEqual(idsOf(await collect(store.readStream('session-one'))), idsOf(all));
  },
});

const unserialisable = (name: string, data: unknown): ContractCase =>
  refusedAs(`${name} in the second event is a failure value, and the first is not written`, 'NotSerialisable', () => [
    event(),
    event(data as Json),
  ]);

export const appending: readonly ContractCase[] = [
  ...revisionCases,
  {
    name: 'append: data and metadata come back as they went in',
    run: async (store) => {
      const sent = { ...event(UNICODE), metadata: UNICODE };
      const { position } = await append(store, 'session-one', [sent], 'noStream');
      assert.deepEqual(await collect(store.readStream('session-one')), [
        { ...sent, stream: 'session-one', revision: 0, position },
      ]);
    },
  },
  refusedAs('an empty batch is refused, and makes no stream', 'EmptyAppend', () => []),
  refusedAs('a stream needs a category', 'InvalidStreamName', () => [event()], 'session'),
  refusedAs('a stream’s name has no capitals', 'InvalidStreamName', () => [event()], 'session-One'),
  unserialisable('NaN', { n: Number.NaN }),
  unserialisable('undefined', { n: undefined }),
  unserialisable('a bigint', { n: 1n }),
  unserialisable('a lone surrogate', { n: '\ud800' }),
  accepted('an event at the limit of bytes', () => [eventOf(LIMITS.eventBytes)]),
  refusedAs('an event one byte over the limit', 'EventTooLarge', () => [event(), eventOf(LIMITS.eventBytes + 1)]),
  accepted('a batch at the limit of bytes', () => batchOf(LIMITS.appendBytes)),
  refusedAs('a batch one byte over the limit', 'AppendTooLarge', () => batchOf(LIMITS.appendBytes + 1)),
  accepted('a batch at the limit of events', () => events(LIMITS.appendEvents)),
  refusedAs('a batch one event over the limit', 'TooManyEvents', () => events(LIMITS.appendEvents + 1)),
];
