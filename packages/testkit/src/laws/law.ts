import fc from 'fast-check';
import type { Recorded } from '@acta/core';

/** How often a law is tried, and the seed that a report gave, to try the same again. */
export type LawOptions = { readonly numRuns?: number; readonly seed?: number };

/** An event in a report. */
export const told = ({ type, stream, revision }: Recorded): string => `${type} ${stream}@${String(revision)}`;

/** Throws fast-check's report of the smallest case that breaks the law. */
export const assertLaw = <A>(cases: fc.Arbitrary<A>, law: (one: A) => void, options: LawOptions): void => {
  fc.assert(fc.property(cases, law), { ...options, includeErrorInReport: true });
};

/** A value that a report tells in words. */
export const inWords = <A extends object>(value: A, words: () => string): A =>
  Object.defineProperty(value, fc.toStringMethod, { value: words });
