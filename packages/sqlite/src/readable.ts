import type { StoreFailure } from '@acta/core';
import type { Documents } from '@acta/projections';

/**
 * Documents that answer nothing where they cannot be read: what is folded upon them is never written, since `failure` says why.
 */
export const makeReadable = (failureOf: (error: unknown) => StoreFailure) => {
  let failure: StoreFailure | null = null;
  const orElse = <A>(none: A, read: () => A): A => {
    try {
      return read();
    } catch (error) {
      failure ??= failureOf(error);
      return none;
    }
  };
  return {
    failure: () => failure,
    documents: ({ get, carrying }: Documents<unknown>): Documents<unknown> => ({
      get: (key) => orElse(null, () => get(key)),
      carrying: (tag) => orElse([], () => carrying(tag)),
    }),
  };
};
