import type { StoreFailure } from '@acta/core';
import { left } from 'fp-ts/lib/Either.js';
import type { Page } from './paging.js';

export async function* only(failure: StoreFailure): AsyncGenerator<Page> {
  yield await Promise.resolve(left(failure));
}

export async function* nothing(): AsyncGenerator<Page> {
  // Nothing is there to be read.
}
