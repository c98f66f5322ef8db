import { left, right } from 'fp-ts/lib/Either.js';
import type { Papers, People } from '@acta/core';

const NOT_HERE = left({ _tag: 'ReadOnly', detail: 'people and papers are kept elsewhere' } as const);

/** The register of people where none is kept. */
export const nobody: People = {
  put: () => Promise.resolve(NOT_HERE),
  get: () => Promise.resolve(right(null)),
  list: () => Promise.resolve(right([])),
  erase: () => Promise.resolve(NOT_HERE),
};

export const noPapers: Papers = {
  add: () => Promise.resolve(NOT_HERE),
  get: () => Promise.resolve(right(null)),
  examine: () => Promise.resolve(right({ held: false, digest: 'not-computed' } as const)),
  digestAs: () => Promise.resolve(right(null)),
  erase: () => Promise.resolve(NOT_HERE),
};
