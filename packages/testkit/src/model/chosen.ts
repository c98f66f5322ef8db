/** One of some things by a number; another digit chooses another thing independently. */
export const chosen = <A>(from: readonly A[], n: number, digit = 1): A | undefined =>
  from[Math.floor(n / digit) % Math.max(1, from.length)];
