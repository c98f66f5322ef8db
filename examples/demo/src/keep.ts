import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isLeft, right, type Either } from 'fp-ts/lib/Either.js';
import { openRecord, type CommissionRecord, type Failed, type StoreFailure } from '@acta/core';
import { folderRecord } from '@acta/sqlite';
import { aurora, enterPeople, playActs, referencesIn, type Played } from 'acta-example-aurora';
import { cidge } from 'acta-example-cidge';

/** What recording an example did: how many events it added to how many, and what its lines were answered. */
export type Kept = { readonly before: number; readonly after: number; readonly played: readonly Played[] };

const eventsIn = async ({ parts: { store } }: CommissionRecord): Promise<Either<Failed, number>> => {
  let events = 0;
  for await (const page of store.readAll()) {
    if (isLeft(page)) return { _tag: 'Left', left: { _tag: 'Failed', failure: page.left } };
    events += page.right.length;
  }
  return right(events);
};

const keep = async (
  folder: string,
  play: (record: CommissionRecord) => Promise<Either<StoreFailure, readonly Played[]>>,
): Promise<Either<Failed, Kept>> => {
  const failed = (failure: StoreFailure): Either<Failed, never> => ({
    _tag: 'Left',
    left: { _tag: 'Failed', failure },
  });
  const parts = folderRecord(folder, { create: true });
  if (isLeft(parts)) return failed(parts.left);
  const record = openRecord(parts.right);
  try {
    const before = await eventsIn(record);
    if (isLeft(before)) return before;
    const played = await play(record);
    if (isLeft(played)) return failed(played.left);
    const after = await eventsIn(record);
    return isLeft(after) ? after : right({ before: before.right, after: after.right, played: played.right });
  } finally {
    await record.close();
  }
};

export const keepCidge = (folder: string): Promise<Either<Failed, Kept>> =>
  keep(folder, async (record) => right(await playActs(record, cidge.files)));

/** Its papers keep their references in `papers.json`, beside the record. */
export const keepAurora = (folder: string): Promise<Either<Failed, Kept>> => {
  const isNew = !existsSync(join(folder, 'events.db'));
  return keep(folder, async (record) => {
    const entered = await enterPeople(record, aurora.people);
    if (isLeft(entered)) return entered;
    const { papers } = record.parts;
    const references = referencesIn(join(folder, 'papers.json'), { startAnew: isNew });
    return right(await playActs(record, aurora.files, { folder: aurora.folder, references, papers }));
  });
};
