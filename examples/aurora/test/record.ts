import { isLeft } from 'fp-ts/lib/Either.js';
import { decodeStored, openRecord, type CommissionRecord, type Recorded, type RecordParts } from '@acta/core';
import { memoryRecord } from '@acta/testkit';
import { aurora, enterPeople, playActs, referencesInMemory, type Played, type Shelf } from '../src/index.js';

export type Story = {
  readonly record: CommissionRecord;
  readonly shelf: Shelf;
  readonly played: readonly Played[];
  readonly events: readonly Recorded[];
};

export const eventsOf = async ({ parts: { store } }: CommissionRecord): Promise<readonly Recorded[]> => {
  const events: Recorded[] = [];
  for await (const page of store.readAll()) {
    if (isLeft(page)) throw new Error(page.left._tag);
    for (const stored of page.right) {
      const decoded = decodeStored(stored);
      if (isLeft(decoded)) throw new Error(JSON.stringify(decoded.left));
      events.push(decoded.right);
    }
  }
  return events;
};

/** The whole example, played in memory. `shelf`: for a second record that holds the same papers. */
export const playAurora = async (
  parts: Partial<RecordParts> = {},
  references = referencesInMemory(),
): Promise<Story> => {
  const { clock: _, ...others } = parts;
  const record = openRecord(memoryRecord(others));
  const shelf = { folder: aurora.folder, references, papers: record.parts.papers };
  await enterPeople(record, aurora.people);
  const played = await playActs(record, aurora.files, shelf);
  return { record, shelf, played, events: await eventsOf(record) };
};
