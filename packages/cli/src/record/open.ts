import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { openRecord, type CommissionRecord, failed } from '@acta/core';
import { folderRecord } from '@acta/sqlite';
import type { Desk } from '../desk.js';
import { reportFailure } from '../screen/remedy.js';
import { report } from '../screen/report.js';
import type { Screen } from '../screen/screen.js';
import type { Trouble } from '../trouble.js';
import { eventsOnly, hasEventsOnly } from './events-only.js';
import type { Opened } from './opened.js';
import type { RecordPlace } from './place.js';
import { serverRecord } from './server.js';

type How = { readonly readOnly?: boolean; readonly create?: boolean };

const opened = async (place: RecordPlace, how: How, { note, words }: Screen): Promise<Either<Trouble, Opened>> => {
  if (place.kind === 'server')
    return serverRecord(place, (seconds) => {
      // Where nobody reads it any longer, nobody waits.
      note(words.server.waiting(seconds)).catch(() => undefined);
    });
  const { path } = place;
  const alone = hasEventsOnly(path);
  const parts = how.readOnly === true && alone ? eventsOnly(path) : folderRecord(path, how);
  if (isLeft(parts)) return left(failed(parts.left));
  // Once it is made anew, nothing tells what was lost from what was erased.
  if (alone && how.readOnly !== true) await note(words.privateMade);
  return right({ parts: parts.right, close: () => undefined });
};

/** Opens the record that the command line names, and closes it whatever happens. */
export const withRecord = async (
  desk: Desk,
  how: How,
  use: (record: CommissionRecord) => Promise<number>,
): Promise<number> => {
  if (desk.record === null) return report(desk.screen, { _tag: 'NoRecordNamed' });
  const open = await opened(desk.record, how, desk.screen);
  if (isLeft(open)) {
    const { left: trouble } = open;
    const damaged = trouble._tag === 'Failed' && trouble.failure._tag === 'Corrupt';
    return damaged ? reportFailure(desk.screen, trouble.failure) : report(desk.screen, trouble);
  }
  const record = openRecord(open.right.parts);
  let closed = false;
  const close = async (): Promise<void> => {
    if (closed) return;
    closed = true;
    await record.close();
    open.right.close();
  };
  desk.onEnd(close);
  try {
    return await use(record);
  } finally {
    await close();
  }
};

/** The same, for a command that keeps people or papers: a record on a server has a place for them only with a companion. */
export const withPrivateRecord = async (
  desk: Desk,
  use: (record: CommissionRecord) => Promise<number>,
): Promise<number> =>
  desk.record?.kind === 'server' && desk.record.companion === null
    ? report(desk.screen, { _tag: 'NoCompanion' })
    : withRecord(desk, {}, use);
