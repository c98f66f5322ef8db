import { isLeft } from 'fp-ts/lib/Either.js';
import { openRecord, type CommissionRecord, failed } from '@acta/core';
import { folderRecord } from '@acta/sqlite';
import type { Desk } from '../desk.js';
import { report } from '../screen/report.js';

import { eventsOnly, hasEventsOnly } from './events-only.js';

type How = { readonly readOnly?: boolean; readonly create?: boolean };

/** Opens the record that the command line names, and closes it whatever happens. */
export const withRecord = async (
  desk: Desk,
  how: How,
  use: (record: CommissionRecord) => Promise<number>,
): Promise<number> => {
  const path = desk.record;
  if (path === null) return report(desk.screen, { _tag: 'NoRecordNamed' });
  const parts = how.readOnly === true && hasEventsOnly(path) ? eventsOnly(path) : folderRecord(path, how);
  if (isLeft(parts)) return report(desk.screen, failed(parts.left));
  const record = openRecord(parts.right);
  let closed = false;
  const close = async (): Promise<void> => {
    if (closed) return;
    closed = true;
    await record.close();
  };
  desk.onEnd(close);
  try {
    return await use(record);
  } finally {
    await close();
  }
};
