import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EventToAppend, StreamId } from '@acta/core';
import { commitmentBoard, openViews, type Views } from '@acta/projections';
import { openEventStore, openViewStore } from '@acta/sqlite';
import type { Figure, Measure } from '../measure.js';
import { inFolder, openRaw, RAW, schemaOf, type Row } from '../raw.js';
import { rightOf } from '../right-of.js';
import { quantile } from '../statistics.js';

/** Milliseconds between two appends: 50 a second. */
const TICK = 20;

type Taken = { readonly ours: readonly number[]; readonly bare: readonly number[] };

/** A promise, and what keeps it. */
const signalled = (): readonly [promise: Promise<void>, keep: () => void] => {
  let keep: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    keep = resolve;
  });
  return [promise, keep];
};

/** Somebody who follows the board: `ready` once nothing is left to come, then the changes, each told as it comes. */
const follower = (views: Views, seen: () => void, signal: AbortSignal) => {
  const [ready, follow] = signalled();
  const ended = (async () => {
    for await (const message of views.subscribe(commitmentBoard, { from: 'now', signal })) {
      if (message.kind === 'failed') throw new Error(JSON.stringify(message.failure));
      if (message.kind === 'caught-up') follow();
      if (message.kind === 'change') seen();
    }
  })();
  return { ready, ended };
};

const keeper = (views: Views, signal: AbortSignal) => {
  const [ready, keep] = signalled();
  const ended = (async () => {
    for await (const message of views.run({ signal })) {
      if (message.kind === 'failed') throw new Error(JSON.stringify(message.failure));
      if (message.kind === 'caught-up') keep();
    }
  })();
  return { ready, ended };
};

/** Two bare durable commits: an event into one file, a document into another. */
const twoCommits = async (folder: string, stream: StreamId) => {
  const events = openRaw(join(folder, 'bare.db'), await schemaOf(join(folder, 'schema.db')));
  const documents = openRaw(join(folder, 'bare-documents.db'), [
    'CREATE TABLE documents (key TEXT PRIMARY KEY, document TEXT NOT NULL)',
  ]);
  const insert = events.prepare<[...Row]>(RAW.insert);
  const put = documents.prepare<[string, string]>('INSERT OR REPLACE INTO documents VALUES (?, ?)');
  return {
    commit: (revision: number, { id, type, data, metadata }: EventToAppend): void => {
      const texts = [JSON.stringify(data), JSON.stringify(metadata)] as const;
      insert.run(revision + 1, stream, 'commitment', revision, id, type, ...texts);
      put.run(stream, texts[1]);
    },
    close: (): void => {
      events.close();
      documents.close();
    },
  };
};

const take = async (folder: string, stream: StreamId, life: readonly EventToAppend[]): Promise<Taken> => {
  const store = rightOf(openEventStore(join(folder, 'events.db'), { create: true }));
  const file = rightOf(openViewStore(join(folder, 'views.db'), { create: true }));
  const views = openViews({ store, views: file, projections: [commitmentBoard] });
  const bare = await twoCommits(folder, stream);
  const end = new AbortController();
  let seen: () => void = () => undefined;
  const kept = keeper(views, end.signal);
  await kept.ready;
  const followed = follower(views, () => seen(), end.signal);
  await followed.ready;

  const taken = { ours: [] as number[], bare: [] as number[] };
  const begin = performance.now();
  for (const [revision, event] of life.entries()) {
    await sleep(Math.max(0, begin + revision * TICK - performance.now()));
    const [change, keep] = signalled();
    seen = keep;
    const start = performance.now();
    rightOf(await store.append(stream, [event], revision === 0 ? 'noStream' : { exactly: revision - 1 }));
    await change;
    taken.ours.push(performance.now() - start);
    await sleep(Math.max(0, begin + (revision + 0.5) * TICK - performance.now()));
    const other = performance.now();
    bare.commit(revision, event);
    taken.bare.push(performance.now() - other);
  }

  end.abort();
  await Promise.all([kept.ended, followed.ended]);
  bare.close();
  await views.close();
  await store.close();
  return taken;
};

const figure = (runs: readonly Taken[], share: number): Figure => {
  const of = ({ ours, bare }: Taken) => ({ ours: quantile(ours, share), bare: quantile(bare, share) });
  const each = runs.map(of);
  return {
    value: quantile(each.map(({ ours }) => ours)),
    against: quantile(each.map(({ bare }) => bare)),
    ratio: quantile(each.map(({ ours, bare }) => ours / bare)),
    runs: runs.length,
  };
};

/** From the call of an append to its change in a subscriber of the same process, 50 a second; the medians of the runs. */
export const changeLatency = (
  events: number,
  life: (events: number) => readonly EventToAppend[],
  stream: StreamId,
): Measure => ({
  tells: [
    { name: 'change.latency.p50', unit: 'ms', against: 'two durable commits', aim: { under: 5 } },
    { name: 'change.latency.p99', unit: 'ms', against: 'two durable commits', aim: { under: 5 } },
  ],
  take: async (runs) => {
    const taken: Taken[] = [];
    for (let run = 0; run < runs; run += 1) taken.push(await inFolder((folder) => take(folder, stream, life(events))));
    return [figure(taken, 0.5), figure(taken, 0.99)];
  },
});
