import fc from 'fast-check';
import type { Codec, Shape } from '@acta/core';

/** What no text of the record holds: control, bidirectional and zero-width characters. */
const UNFIT =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

const fit = (text: string, max: number): string =>
  [...text.replace(UNFIT, '').normalize('NFC').trim()].slice(0, max).join('').trim();

const SAYINGS = [
  'Acuerdo',
  'Comisión Intersecretarial',
  'Ñandú',
  '年度計画',
  'حكومة',
  'a‑b',
  '😀',
  'O’Higgins “2014”',
  '0',
];

const textOf = (max: number): fc.Arbitrary<string> => {
  const short = Math.min(max, 40);
  return fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...SAYINGS.filter((saying) => [...saying].length <= max)) },
    {
      weight: 20,
      arbitrary: fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: short })
        .map((text) => fit(text, max))
        .filter((text) => text !== ''),
    },
    { weight: 1, arbitrary: fc.constantFrom('x', 'ñ', '😀').map((character) => character.repeat(max)) },
  );
};

const MILLISECONDS_A_DAY = 86_400_000;
const FIRST_DAY = Date.parse('0001-01-01T00:00:00.000Z') / MILLISECONDS_A_DAY;
const LAST_DAY = Date.parse('9999-12-31T00:00:00.000Z') / MILLISECONDS_A_DAY;
const dayAt = (days: number): string => new Date(days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

const day: fc.Arbitrary<string> = fc.oneof(
  fc.integer({ min: 14_000, max: 22_000 }).map(dayAt),
  fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(dayAt),
  fc.constantFrom('2012-02-29', '2000-02-29', '1904-02-29', '2014-12-31', '2015-01-01', '2014-04-06', '2014-10-26'),
);

const time: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minutes) => new Date(minutes * 60_000).toISOString().slice(11, 16));

const instant: fc.Arbitrary<string> = fc
  .integer({ min: FIRST_DAY * MILLISECONDS_A_DAY, max: (LAST_DAY + 1) * MILLISECONDS_A_DAY - 1 })
  .map((milliseconds) => new Date(milliseconds).toISOString());

const fact = (): fc.Arbitrary<unknown> =>
  fc.oneof(textOf(2_000), fc.maxSafeInteger(), fc.boolean(), fc.array(textOf(2_000), { maxLength: 3 }));

const keyOf = (entry: unknown, field: string): unknown =>
  field === '' ? entry : (entry as Readonly<Record<string, unknown>>)[field];

type OfShape = (shape: Shape) => fc.Arbitrary<unknown>;

const listOf = (
  { of, min, max, uniqueBy }: Shape & { readonly kind: 'list' },
  ofShape: OfShape,
): fc.Arbitrary<readonly unknown[]> => {
  const length = { minLength: min, maxLength: Math.min(max, min + 3) };
  return uniqueBy === null
    ? fc.array(ofShape(of), length)
    : fc.uniqueArray(ofShape(of), { ...length, selector: (entry) => keyOf(entry, uniqueBy) });
};

const objectOf = (
  { fields }: Shape & { readonly kind: 'object' },
  ofShape: OfShape,
): fc.Arbitrary<Readonly<Record<string, unknown>>> => {
  const named = Object.entries(fields);
  return fc.record(Object.fromEntries(named.map(([name, field]) => [name, ofShape(field.shape)])), {
    requiredKeys: named.filter(([, { optional }]) => !optional).map(([name]) => name),
    noNullPrototype: true,
  });
};

const makeOfShape = (shape: Shape, ofShape: OfShape): fc.Arbitrary<unknown> => {
  switch (shape.kind) {
    case 'text':
      return textOf(shape.max);
    case 'pattern':
      return fc
        .stringMatching(new RegExp(`^(?:${shape.pattern})$`))
        .filter((text) => text !== '' && text.length <= shape.max);
    case 'day':
      return day;
    case 'time':
      return time;
    case 'instant':
      return instant;
    case 'integer':
      return fc.integer({ min: shape.from, max: shape.to });
    case 'boolean':
      return fc.boolean();
    case 'one-of':
      return fc.constantFrom(...shape.values);
    case 'list':
      return listOf(shape, ofShape);
    case 'object':
      return objectOf(shape, ofShape);
    case 'tagged':
      return fc.oneof(...Object.values(shape.cases).map((one) => objectOf(one, ofShape)));
    case 'facts':
      return fc.dictionary(fc.stringMatching(/^[a-z]{1,6}(?:[A-Z][a-z]{0,6})?$/), fact(), {
        maxKeys: 4,
        noNullPrototype: true,
      });
  }
};

/** Where the values of a shape come from; `any`: all that it accepts. */
export type Draw = (shape: Shape, any: fc.Arbitrary<unknown>) => fc.Arbitrary<unknown>;

/** `arbitraryOf`, of the values that are drawn. */
export const arbitrariesFrom = (draw: Draw): (<A>(codec: Codec<A>) => fc.Arbitrary<A>) => {
  const made = new WeakMap<Shape, fc.Arbitrary<unknown>>();
  const ofShape: OfShape = (shape) => {
    const known = made.get(shape) ?? draw(shape, makeOfShape(shape, ofShape));
    made.set(shape, known);
    return known;
  };
  return <A>(codec: Codec<A>) => ofShape(codec.shape).filter((value): value is A => codec.is(value));
};

const fromShapes = arbitrariesFrom((_, any) => any);

/**
 * Values that the codec accepts, made from its shape: texts in many scripts and at their limits, leap days, optional fields with and
 * without, every case of a union.
 */
export const arbitraryOf = <A>(codec: Codec<A>): fc.Arbitrary<A> => fromShapes(codec);
