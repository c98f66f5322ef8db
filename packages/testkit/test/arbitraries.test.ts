import fc from 'fast-check';
import { right } from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import { ActaEvent, canonicalJson, Check, Command, decode, givenAct, Metadata, type Codec } from '@acta/core';
import { arbitraryOf } from '../src/index.js';

const cases = ({ cases: named }: typeof Command | typeof ActaEvent): readonly (readonly [string, Codec<unknown>])[] =>
  Object.entries(named);

const expectLawful = (codec: Codec<unknown>, numRuns = 40): void => {
  fc.assert(
    fc.property(arbitraryOf(codec), (value) => {
      expect(codec.is(value)).toBe(true);
      expect(decode(codec, codec.encode(value))).toEqual(right(value));
      const written = canonicalJson(value);
      expect(written).toHaveProperty('_tag', 'Right');
      const text = (written as { readonly right: string }).right;
      const read: unknown = JSON.parse(text);
      expect(decode(codec, read)).toEqual(right(value));
      expect(canonicalJson(read)).toEqual(right(text));
    }),
    { numRuns },
  );
};

describe('what is generated is accepted, decode after encode changes nothing, and canonical JSON tells it whole', () => {
  test.each(cases(Command))('command %s', (_, codec) => {
    expectLawful(codec);
  });
  test.each(cases(ActaEvent))('event %s', (_, codec) => {
    expectLawful(codec);
  });
  test.each(Object.entries({ Command, ActaEvent, Metadata, Check, Act: givenAct(Command) }))('%s', (_, codec) => {
    expectLawful(codec as unknown as Codec<unknown>);
  });
});

describe('every part of a shape is reached', () => {
  const sample = fc.sample(arbitraryOf(Metadata), { numRuns: 1_000, seed: 1 });

  test('every case of a union', () => {
    expect(new Set(sample.map(({ actor }) => actor.kind))).toEqual(new Set(['person', 'policy', 'told']));
    expect(new Set(sample.map(({ basis }) => basis.kind))).toEqual(
      new Set(['own-signature', 'heard-in-session', 'paper', 'source']),
    );
  });

  test('optional fields with and without', () => {
    expect(new Set(sample.map((metadata) => 'occurredAt' in metadata))).toEqual(new Set([true, false]));
  });

  test('leap days', () => {
    expect(sample.some(({ onDay }) => onDay.endsWith('-02-29'))).toBe(true);
  });
});
