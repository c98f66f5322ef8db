import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { isLeft } from 'fp-ts/lib/Either.js';
import { decode, type Recorded } from '@acta/core';
import { fold, type Projection } from '@acta/projections';
import { aYearLater } from './another-day.js';
import { deepFreeze, withFrozenDocuments } from './frozen.js';
import { assertLaw, inWords, told, type LawOptions } from './law.js';

const subsequenceOf = (events: readonly Recorded[]): fc.Arbitrary<readonly Recorded[]> =>
  fc.subarray([...events]).map((kept) => inWords(kept, () => `[${kept.map(told).join(', ')}]`));

const expectDocument = <D>({ document }: Projection<D>, key: string, value: D): void => {
  const decoded = decode(document, value);
  if (isLeft(decoded))
    throw new TypeError(`the document ${key} is not one of its codec: ${JSON.stringify(decoded.left)}`);
  deepStrictEqual(value, JSON.parse(JSON.stringify(value)), `the document ${key} is not plain JSON`);
};

/**
 * Whatever earlier events are missing, the fold does not throw, writes to no document and no event, gives the same documents a
 * second time, though it be a year later, and each of them is plain JSON that the projection’s codec accepts. Throws a report
 * where it is not so.
 */
export const totalOnAnySubsequence = <D>(
  projection: Projection<D>,
  events: readonly Recorded[],
  options: LawOptions = {},
): void => {
  const frozen = withFrozenDocuments(projection);
  const law = (kept: readonly Recorded[]): void => {
    const documents = fold(frozen, kept);
    documents.forEach((document, key) => {
      expectDocument(projection, key, document);
    });
    const again = aYearLater(() => fold(frozen, kept));
    deepStrictEqual(again, documents, 'a second fold of the same events gives other documents');
  };
  const history = deepFreeze(structuredClone(events));
  assertLaw(subsequenceOf(history), law, options);
  assertLaw(fc.constant(history), law, { numRuns: 1 });
};
