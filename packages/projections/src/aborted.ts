import type { Signal } from '@acta/core';

/** Asked again after each wait: what it answers changes meanwhile. */
export const isAborted = (signal: Signal | undefined): boolean => signal?.aborted === true;
