import { decode, failed, type Failed } from '@acta/core';
import { isLeft } from 'fp-ts/lib/Either.js';
import type { Touched } from './fold.js';
import type { AnyProjection } from './projection.js';

/** Documents as a projection made them, null where it ended them. */
type Made = Iterable<{ readonly key: string; readonly after: unknown }>;

/** What is left of each document that was touched. */
export const lastOf = function* (
  touched: Touched<unknown>,
): Generator<{ readonly key: string; readonly after: unknown }> {
  for (const [key, { after }] of touched) yield { key, after };
};

/** The first that is not one of the projection's codec, and why. Nobody is given such a document, and none is written. */
export const refusedAmong = ({ name: view, version, document }: AnyProjection, made: Made): Failed | null => {
  for (const { key, after } of made) {
    const known = after === null ? null : decode(document, after);
    if (known !== null && isLeft(known))
      return failed({ _tag: 'DocumentRefused', view, version, key, problems: known.left });
  }
  return null;
};
