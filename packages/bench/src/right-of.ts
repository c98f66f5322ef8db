import { isLeft, type Either } from 'fp-ts/lib/Either.js';

/** A benchmark has no use for a failure. */
export const rightOf = <A>(either: Either<unknown, A>): A => {
  if (isLeft(either)) throw new Error(JSON.stringify(either.left));
  return either.right;
};
