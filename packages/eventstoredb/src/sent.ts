import type { ExpectedRevision } from '@acta/core';
import type { WrittenEvent } from './writing-out.js';

export type Sent = {
  readonly name: string;
  readonly events: readonly WrittenEvent[];
  readonly expected: ExpectedRevision;
  /** How long it may stay without an answer, in milliseconds. */
  readonly deadline: number;
};
