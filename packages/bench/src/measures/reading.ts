import { join } from 'node:path';
import { decodeStored, LIMITS, openRecord, type EventToAppend, type StreamId } from '@acta/core';
import { openEventStore } from '@acta/sqlite';
import { memoryRecord } from '@acta/testkit';
import { contest, timed, type Pair, type Run } from '../contest.js';
import type { Measure } from '../measure.js';
import { openRaw, RAW } from '../raw.js';
import { rightOf } from '../right-of.js';

type StreamRow = { readonly revision: number; readonly id: string; readonly data: string; readonly metadata: string };
type Counted = { readonly revision: number; readonly id: string; readonly data: object; readonly metadata: object };

const tally = () => {
  let events = 0;
  let checksum = 0;
  return {
    add: ({ revision, id, data, metadata }: Counted): void => {
      events += 1;
      checksum += revision + id.length + Object.keys(data).length + Object.keys(metadata).length;
    },
    told: () => ({ events, checksum }),
  };
};

/** A file with one stream of so many events. */
const written = async (path: string, stream: StreamId, events: readonly EventToAppend[]): Promise<void> => {
  const store = rightOf(openEventStore(path, { create: true }));
  for (let from = 0; from < events.length; from += LIMITS.appendEvents)
    rightOf(await store.append(stream, events.slice(from, from + LIMITS.appendEvents), 'any'));
  await store.close();
};

/** One SELECT, every row parsed. */
const bare = async (path: string, stream: StreamId): Promise<Run> => {
  const database = openRaw(path);
  const statement = database.prepare<[string], StreamRow>(RAW.stream);
  const run = await timed(() => {
    const seen = tally();
    for (const { revision, id, data, metadata } of statement.all(stream))
      seen.add({ revision, id, data: JSON.parse(data) as object, metadata: JSON.parse(metadata) as object });
    return seen.told();
  });
  database.close();
  return run;
};

const decoded = async (path: string, stream: StreamId): Promise<Run> => {
  const store = rightOf(openEventStore(path));
  const run = await timed(async () => {
    const seen = tally();
    for await (const page of store.readStream(stream))
      for (const stored of rightOf(page)) seen.add(rightOf(decodeStored(stored)));
    return seen.told();
  });
  await store.close();
  return run;
};

const loaded =
  (expected: (events: number) => number) =>
  async (path: string, stream: StreamId, events: number, checksum: number): Promise<Run> => {
    const store = rightOf(openEventStore(path));
    const record = openRecord({ ...memoryRecord(), store });
    const run = await timed(async () => {
      const state = rightOf(await record.load(stream)) as { readonly reports: readonly unknown[] } | null;
      const whole = state?.reports.length === expected(events);
      return { events: whole ? events : 0, checksum };
    });
    await record.close();
    return run;
  };

type Life = (events: number) => readonly EventToAppend[];
type Ours = (path: string, stream: StreamId, events: number, checksum: number) => Promise<Run>;

const reading =
  (events: number, life: Life, stream: StreamId, ours: Ours) =>
  async (folder: string): Promise<Pair> => {
    const path = join(folder, `${String(events)}.db`);
    await written(path, stream, life(events));
    const { checksum } = await bare(path, stream);
    return { ours: () => ours(path, stream, events, checksum), against: () => bare(path, stream) };
  };

export const streamRead = (events: number, life: Life, stream: StreamId): Measure =>
  contest({
    name: 'stream.read',
    against: 'SELECT and JSON.parse',
    unit: 'events/s',
    aim: { atLeast: 0.4 },
    events,
    make: reading(events, life, stream, decoded),
  });

/** `reports`: how many reports the folded commitment must have. */
export const aggregateLoad = (events: number, life: Life, stream: StreamId, reports: (n: number) => number): Measure =>
  contest({
    name: 'aggregate.load',
    against: 'SELECT and JSON.parse',
    unit: 'events/s',
    aim: { atLeast: 0.4 },
    events,
    make: reading(events, life, stream, loaded(reports)),
  });
