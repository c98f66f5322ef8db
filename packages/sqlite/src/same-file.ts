import { statSync } from 'node:fs';
import type { StoreFailure } from '@acta/core';

const fileAt = (path: string): bigint | null => statSync(path, { throwIfNoEntry: false, bigint: true })?.ino ?? null;

/** Asked later, what is wrong where a path no longer names the file that was opened: it would be read and written in vain. */
export const sameFile = (path: string): (() => StoreFailure | null) => {
  const opened = fileAt(path);
  return () =>
    fileAt(path) === opened ? null : { _tag: 'Unavailable', detail: `${path} was deleted, or another file put there` };
};
