import { join } from 'node:path';
import type Database from 'better-sqlite3';
import type { EventStore, EventToAppend } from '@acta/core';
import { openEventStore } from '@acta/sqlite';
import { contest, timed, type Pair, type Run } from '../contest.js';
import type { Measure } from '../measure.js';
import { openRaw, RAW, rowsOf, schemaOf, type Row } from '../raw.js';
import { rightOf } from '../right-of.js';

type Append = (store: EventStore) => Promise<void>;
type Insert = (insert: Database.Statement<[...Row]>, database: Database.Database) => void;

/** What an events file holds: how many events, and a sum over what is in them. */
const read = (path: string): Omit<Run, 'milliseconds'> => {
  const rows = rowsOf(path);
  const checksum = rows.reduce(
    (sum, [position, stream, , revision, id, , data, metadata]) =>
      (sum * 31 + position + revision + stream.length + id.length + data.length + metadata.length) % 2 ** 32,
    0,
  );
  return { events: rows.length, checksum };
};

/** Appends to a new file each time: ours through the store, the other the very rows that ours wrote, in transactions of its own. */
const appending =
  (append: Append, insertAll: (rows: readonly Row[]) => Insert) =>
  async (folder: string): Promise<Pair> => {
    const schema = await schemaOf(join(folder, 'schema.db'));
    let files = 0;
    const next = (): string => join(folder, `${String((files += 1))}.db`);
    const oursInto = async (path: string): Promise<Run> => {
      const store = rightOf(openEventStore(path, { create: true }));
      const { milliseconds } = await timed(async () => {
        await append(store);
        return { events: 0, checksum: 0 };
      });
      await store.close();
      return { milliseconds, ...read(path) };
    };
    const template = next();
    await oursInto(template);
    const insert = insertAll(rowsOf(template));
    return {
      ours: () => oursInto(next()),
      against: async () => {
        const path = next();
        const database = openRaw(path, schema);
        const statement = database.prepare<[...Row]>(RAW.insert);
        const { milliseconds } = await timed(() => {
          insert(statement, database);
          return { events: 0, checksum: 0 };
        });
        database.close();
        return { milliseconds, ...read(path) };
      },
    };
  };

const inTurn =
  (events: readonly EventToAppend[], stream: string): Append =>
  async (store) => {
    for (const [index, event] of events.entries())
      rightOf(await store.append(stream, [event], index === 0 ? 'noStream' : { exactly: index - 1 }));
  };

export const sequential = (events: number, life: (n: number) => readonly EventToAppend[], stream: string): Measure =>
  contest({
    name: 'append.sequential',
    against: 'one INSERT a transaction',
    unit: 'events/s',
    aim: { atLeast: 0.8 },
    events,
    make: appending(inTurn(life(events), stream), (rows) => (insert) => {
      for (const row of rows) insert.run(...row);
    }),
  });

const APPENDERS = 64;

/** Each appender waits for its own append before it makes the next; the bare one inserts 64 rows a transaction. */
export const concurrent = (
  events: number,
  lives: (appender: number, events: number) => readonly EventToAppend[],
  streamOf: (appender: number) => string,
): Measure => {
  const each = Math.floor(events / APPENDERS);
  const appenders = Array.from({ length: APPENDERS }, (_, n) => inTurn(lives(n, each), streamOf(n)));
  return contest({
    name: 'append.concurrent64',
    against: '64 INSERTs a transaction',
    unit: 'events/s',
    aim: { atLeast: 0.5 },
    events: each * APPENDERS,
    make: appending(
      async (store) => {
        await Promise.all(appenders.map((append) => append(store)));
      },
      (rows) => (insert, database) => {
        const batch = database.transaction((from: number) => {
          for (const row of rows.slice(from, from + APPENDERS)) insert.run(...row);
        });
        for (let from = 0; from < rows.length; from += APPENDERS) batch.immediate(from);
      },
    ),
  });
};
