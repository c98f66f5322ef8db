import type { es } from './es.js';

type Loose<W> = W extends string
  ? string
  : W extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof W]: Loose<W[K]> };

/** What each language must say. */
export type Words = Loose<typeof es>;
