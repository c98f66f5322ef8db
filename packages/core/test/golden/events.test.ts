import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ActaEvent, decodeStored, Metadata, versionOf, type Codec, type Json, type StoredEvent } from '@acta/core';
import { arbitraryOf } from '@acta/testkit';
import { goldenEvents, hasGolden, readGolden, writeGolden, WRITES, type TypeAndVersion } from './files.js';
import { brokenSince, formatsOfToday, type Formats } from './formats.js';

const TYPES = Object.entries(ActaEvent.cases) as unknown as readonly (readonly [string, Codec<ActaEvent>])[];
const RELEASED = 'released.json';
const released: Formats = hasGolden(RELEASED) ? (readGolden(RELEASED) as Formats) : {};

const nameOf = (type: string): TypeAndVersion => `${type}@${versionOf(type)}`;
const sampleOf = <A>(codec: Codec<A>): A => {
  const [sample] = fc.sample(arbitraryOf(codec), { numRuns: 1, seed: 7 });
  if (sample === undefined) throw new Error(`no ${codec.name}`);
  return sample;
};

if (WRITES) {
  for (const [type, codec] of TYPES) {
    const name = nameOf(type);
    if (released[name] !== undefined) continue;
    const { data } = sampleOf(codec);
    writeGolden(`events/${name}.json`, {
      type,
      data,
      metadata: { ...sampleOf(Metadata), schemaVersion: versionOf(type) },
    });
  }
  writeGolden('formats.json', formatsOfToday());
}

const storedAs = (written: Json): StoredEvent => ({
  ...(written as unknown as Pick<StoredEvent, 'type' | 'data' | 'metadata'>),
  id: '00000000-0000-4000-8000-000000000001',
  stream: 'commission-self',
  revision: 0,
  position: '0',
});

describe('a golden event', () => {
  test('is there for every type in its version of today', () => {
    const names = goldenEvents().map(({ name }) => name);
    expect(TYPES.map(([type]) => nameOf(type)).filter((name) => !names.includes(name))).toEqual([]);
  });

  test.each(goldenEvents())('$name is still read', ({ name, type, version }) => {
    const written = readGolden(`events/${name}.json`);
    expect(written).toMatchObject({ type, metadata: { schemaVersion: version } });
    expect(decodeStored(storedAs(written))).toMatchObject({ _tag: 'Right', right: { type } });
  });
});

describe('the formats', () => {
  it('are those that are committed (pnpm golden writes them anew)', () => {
    expect(readGolden('formats.json')).toEqual(formatsOfToday());
  });

  it('that were released are as they were, or are still read', () => {
    const golden = goldenEvents().map(({ name }) => name);
    expect(brokenSince(released, { today: formatsOfToday(), golden })).toEqual([]);
  });
});
