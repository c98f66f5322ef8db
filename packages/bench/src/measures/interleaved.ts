import { openEventStore } from '@acta/sqlite';
import { commitmentOf, nthOf } from '../events.js';
import { openRaw, RAW, type Row } from '../raw.js';
import { rightOf } from '../right-of.js';

/** A record of so many commitments, the lives of all of them interleaved event by event. */
export const interleaved = async (path: string, commitments: number, each: number): Promise<void> => {
  await rightOf(openEventStore(path, { create: true })).close();
  const database = openRaw(path);
  const insert = database.prepare<[...Row]>(RAW.insert);
  const round = database.transaction((revision: number) => {
    for (let n = 0; n < commitments; n += 1) {
      const { id, type, data, metadata } = nthOf(revision, n * each);
      const texts = [JSON.stringify(data), JSON.stringify(metadata)] as const;
      insert.run(revision * commitments + n + 1, commitmentOf(n + 1), 'commitment', revision, id, type, ...texts);
    }
  });
  for (let revision = 0; revision < each; revision += 1) round(revision);
  database.close();
};
