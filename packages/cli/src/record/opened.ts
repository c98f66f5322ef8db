import type { RecordParts } from '@acta/core';

/** The parts of a record, and what is to be closed beside its store. */
export type Opened = { readonly parts: RecordParts; readonly close: () => void };
