import { commitmentBoard, openViews } from '@acta/projections';
import { openEventStore, openViewStore } from '@acta/sqlite';
import { timed, type Run } from './contest.js';
import { openRaw, RAW } from './raw.js';
import { rightOf } from './right-of.js';

type Column = { readonly type: string; readonly data: string; readonly metadata: string };

/** The real runner, from the first event of a record until it has caught up; sums the reports of every document. */
export const catchUp = async (events: string, views: string): Promise<Run> => {
  const store = rightOf(openEventStore(events));
  const kept = openViews({
    store,
    views: rightOf(openViewStore(views, { create: true })),
    projections: [commitmentBoard],
  });
  const enough = new AbortController();
  const run = await timed(async () => {
    let folded = 0;
    for await (const message of kept.run({ signal: enough.signal })) {
      if (message.kind === 'failed') throw new Error(JSON.stringify(message.failure));
      if (message.kind === 'folded') folded += message.events;
      if (message.kind === 'caught-up') enough.abort();
    }
    return { events: folded, checksum: 0 };
  });
  const documents = rightOf(await kept.all(commitmentBoard));
  await kept.close();
  await store.close();
  return { ...run, checksum: documents.reduce((sum, { document }) => sum + document.reports, 0) };
};

/** One SELECT over all events, each parsed; counts the reports. */
export const bareRead = async (path: string): Promise<Run> => {
  const database = openRaw(path);
  const statement = database.prepare<[], Column>(RAW.all);
  const run = await timed(() => {
    let events = 0;
    let checksum = 0;
    for (const { type, data, metadata } of statement.iterate()) {
      const parsed = [JSON.parse(data), JSON.parse(metadata)];
      events += parsed.length / 2;
      if (type === 'ProgressReported') checksum += 1;
    }
    return { events, checksum };
  });
  database.close();
  return run;
};
