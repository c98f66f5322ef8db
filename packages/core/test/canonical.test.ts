import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, canonicalJson, type Json } from '../src/index.js';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('1', '10', '9', '__proto__', 'toString', 'é', '\u20ac', '😀'),
);
const { value: json } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    text,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(text, tie('value')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries) as Json),
  ),
}));

/** The folder of the published vectors, where it is at hand. */
const vectors = process.env['ACTA_JCS_VECTORS'] ?? '';
const files = vectors === '' ? [] : readdirSync(join(vectors, 'input'));

it.skipIf(vectors === '')('writes the published vectors of RFC 8785', () => {
  for (const file of files) {
    const input = JSON.parse(readFileSync(join(vectors, 'input', file), 'utf8')) as Json;
    expect(canonical(input)).toBe(readFileSync(join(vectors, 'output', file), 'utf8').trim());
  }
  expect(files.length).toBeGreaterThan(0);
});

describe('canonical JSON', () => {
  it('is what the reference writes, for every value', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonical(value)).toBe(canonicalize(value));
      }),
    );
  });

  it('is the same whatever the order of the keys, and gives the value back', () => {
    fc.assert(
      fc.property(json, (value) => {
        const read = JSON.parse(canonical(value)) as Json;
        expect(canonical(read)).toBe(canonical(value));
      }),
    );
    expect(canonical({ b: 1, a: [{ d: 2, c: 3 }] })).toBe('{"a":[{"c":3,"d":2}],"b":1}');
    expect(canonical({ 10: 'a', 9: 'b', b: 'c' })).toBe('{"10":"a","9":"b","b":"c"}');
  });

  it.each([
    [undefined, 'undefined'],
    [{ a: Number.NaN }, 'NaN'],
    [[Number.POSITIVE_INFINITY], 'Infinity'],
    [{ a: 1n }, 'bigint'],
    [{ a: () => 1 }, 'function'],
    [{ '\ud800': 1 }, 'lone surrogate'],
    [{ a: '\udc00' }, 'lone surrogate'],
    [new Date(0), 'not a plain object'],
  ])('%o has none: %s', (value, problem) => {
    expect(canonicalJson(value)).toEqual({ _tag: 'Left', left: problem });
  });

  it('of what contains itself there is none, and what stands in two places is no cycle', () => {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = [cycle];
    expect(canonicalJson(cycle)).toEqual({ _tag: 'Left', left: 'cycle' });
    const twice = { a: 1 };
    expect(canonicalJson([twice, twice])).toEqual({ _tag: 'Right', right: '[{"a":1},{"a":1}]' });
  });

  it('of what is nested deeper than the stack, or throws when it is read, there is none, and nothing is thrown', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(25_000)}${']'.repeat(25_000)}`);
    expect(canonicalJson(deep)).toMatchObject({ _tag: 'Left' });
    const throwing = {
      get own(): never {
        throw new Error('no form');
      },
    };
    expect(canonicalJson(throwing)).toEqual({ _tag: 'Left', left: 'no form' });
  });
});
