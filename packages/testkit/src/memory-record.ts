import { randomUUID } from 'node:crypto';
import type { RecordParts } from '@acta/core';
import { makeMemoryPapers } from './memory-papers.js';
import { makeMemoryPeople } from './memory-people.js';
import { makeMemoryStore } from './memory-store.js';
import { testClock, type TestClock } from './test-clock.js';

/** The five parts of a record in memory, for `openRecord`; its clock stands still until it is told. */
export const memoryRecord = (
  parts: Partial<RecordParts> & { readonly clock?: TestClock } = {},
): RecordParts & { readonly clock: TestClock } => ({
  store: makeMemoryStore(),
  people: makeMemoryPeople(),
  papers: makeMemoryPapers(),
  newId: randomUUID,
  ...parts,
  clock: parts.clock ?? testClock(),
});
