import { join } from 'node:path';
import { commitmentBoard, openViews } from '@acta/projections';
import { openEventStore, openViewStore } from '@acta/sqlite';
import { catchUp } from '../catch-up.js';
import { contest, timed, type Pair } from '../contest.js';
import { commitmentOf } from '../events.js';
import type { Measure } from '../measure.js';
import { openRaw, RAW } from '../raw.js';
import { rightOf } from '../right-of.js';
import { interleaved } from './interleaved.js';

type Counted = { readonly reports: number; readonly task: string };

const EACH = 8;

const pair =
  (documents: number) =>
  async (folder: string): Promise<Pair> => {
    const [events, views] = [join(folder, 'events.db'), join(folder, 'views.db')];
    await interleaved(events, documents, EACH);
    await catchUp(events, views);
    const keys = Array.from({ length: documents }, (_, n) => commitmentOf(n + 1));
    const sum = (read: readonly (Counted | null)[]) => ({
      events: read.filter((document) => document !== null).length,
      checksum: read.reduce((all, document) => all + (document?.reports ?? 0) + (document?.task.length ?? 0), 0),
    });
    return {
      ours: async () => {
        const store = rightOf(openEventStore(events));
        const kept = openViews({ store, views: rightOf(openViewStore(views)), projections: [commitmentBoard] });
        const run = await timed(async () => {
          const read: (Counted | null)[] = [];
          for (const key of keys) read.push(rightOf(await kept.get(commitmentBoard, key)));
          return sum(read);
        });
        await kept.close();
        await store.close();
        return run;
      },
      against: async () => {
        const database = openRaw(views);
        const build = database.prepare<[], number>('SELECT id FROM builds').pluck().get() ?? 0;
        const statement = database.prepare<[number, string], string>(RAW.document).pluck();
        const run = await timed(() =>
          sum(keys.map((key) => JSON.parse(statement.get(build, key) ?? 'null') as Counted)),
        );
        database.close();
        return run;
      },
    };
  };

/** Documents of the board, one after the other, by their keys. */
export const viewRead = (documents: number): Measure =>
  contest({
    name: 'view.read',
    unit: 'documents/s',
    against: 'SELECT and JSON.parse',
    aim: { atLeast: 0.6 },
    events: documents,
    make: pair(documents),
  });
