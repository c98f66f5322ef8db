import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toldBy, tokenOf, type Cursor, type Told } from '../src/token.js';

const count = fc.nat({ max: 999_999_999_999 });
const key = fc.string({ unit: 'binary' });

const cursor: fc.Arbitrary<Cursor> = fc.oneof(
  fc.record({ kind: fc.constant('history' as const), build: fc.constant(''), sequence: count }),
  fc.record({ kind: fc.constant('feed' as const), build: fc.constantFrom('1-a', '70-0b1c2d3e'), sequence: count }),
  fc.record({
    kind: fc.constant('snapshot' as const),
    build: fc.constantFrom('1-a', '70-0b1c2d3e'),
    sequence: count,
    key: fc.option(key),
  }),
);

const told: fc.Arbitrary<Told> = fc.record({
  record: fc.uuid(),
  view: fc.constantFrom('board', 'decision-register', 'v1'),
  version: count,
  cursor,
  last: fc.option(
    fc.record({
      event: fc.uuid(),
      stream: fc.constantFrom('commission-self' as const, 'session-consejo-2014-o-03' as const),
      revision: count,
      position: fc.constantFrom('0000000000000042', 'C:1204/P:1204'),
    }),
  ),
});

test('a token is read as it was written, whatever the key', () => {
  fc.assert(
    fc.property(told, (written) => {
      expect(toldBy(tokenOf(written))).toEqual(written);
    }),
  );
});

test('one line of text, in which nothing but a key needs to be escaped', () => {
  fc.assert(
    fc.property(told, (written) => {
      expect(tokenOf(written)).toMatch(/^[\w.:/%!~*'()-]+$/);
    }),
  );
});

test('what is no token is none: nothing throws', () => {
  const noise = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.oneof(fc.string(), fc.constantFrom('v1', 'feed', 'snapshot', '0', '%')), { maxLength: 14 })
      .map((parts) => parts.join('.')),
  );
  fc.assert(
    fc.property(noise, (token) => {
      const read = toldBy(token);
      if (read !== null) expect(toldBy(tokenOf(read))).toEqual(read);
    }),
    { numRuns: 1_000 },
  );
});

test('no part of a token can be spoilt unseen in a number', () => {
  const written: Told = {
    record: 'r',
    view: 'board',
    version: 1,
    cursor: { kind: 'feed', build: '1-a', sequence: 5 },
    last: { event: 'e', stream: 'commission-self', revision: 3, position: '0000000000000004' },
  };
  const parts = tokenOf(written).split('.');
  const numbers = parts.flatMap((part, index) => (/^\d$/.test(part) ? [index] : []));
  expect(numbers).toHaveLength(3);
  for (const spoilt of ['', '-1', '1e3', ' 1', 'x', '9'.repeat(20)])
    for (const index of numbers) expect(toldBy(parts.with(index, spoilt).join('.'))).toBeNull();
});
