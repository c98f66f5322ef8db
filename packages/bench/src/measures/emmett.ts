import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EventToAppend, StreamId } from '@acta/core';
import { openEventStore } from '@acta/sqlite';
import { catchUp } from '../catch-up.js';
import { contest, timed, type Pair, type Run } from '../contest.js';
import { commitmentOf, lifeOf, nthOf } from '../events.js';
import type { Measure } from '../measure.js';
import { rightOf } from '../right-of.js';
import { interleaved } from './interleaved.js';

type EmmettEvent = { readonly type: string; readonly data: unknown; readonly metadata?: unknown };

type EmmettConnection = {
  querySingle<T>(sql: string, values: readonly string[]): Promise<T | null>;
  command(sql: string, values?: readonly string[]): Promise<unknown>;
};

type EmmettConsumer = {
  processor(options: {
    readonly processorId: string;
    readonly startFrom: 'BEGINNING';
    readonly stopAfter: () => boolean;
    readonly eachMessage: (
      message: { readonly type: string; readonly metadata: { readonly streamName: string } },
      context: { readonly connection: EmmettConnection },
    ) => Promise<void>;
  }): unknown;
  start(): Promise<void>;
  close(): Promise<void>;
};

/** The part of `@event-driven-io/emmett-sqlite` that is used here. */
type EmmettStore = {
  appendToStream(
    stream: string,
    events: readonly EmmettEvent[],
    options: { readonly expectedStreamVersion: bigint | 'STREAM_DOES_NOT_EXIST' },
  ): Promise<unknown>;
  readStream(stream: string): Promise<{ readonly events: readonly EmmettEvent[] }>;
  consumer(options: object): EmmettConsumer;
};
type Emmett = { getSQLiteEventStore(options: { readonly fileName: string }): EmmettStore };

/** Emmett, from a folder in which somebody installed it; its driver must be built, so no clone of this repository has it. */
export const emmettIn = async (folder: string): Promise<Emmett> => {
  const resolved = createRequire(join(folder, 'package.json')).resolve('@event-driven-io/emmett-sqlite');
  const loaded = (await import(pathToFileURL(resolved).href)) as Emmett & { readonly default?: Emmett };
  return loaded.default ?? loaded;
};

const COMMITMENT = commitmentOf(1);

/** Appends one event as the next of a stream. Its commit may fail as busy beside its own statement, and is undone: then once more. */
const appendNext = async (
  store: EmmettStore,
  stream: string,
  { type, data, metadata }: EmmettEvent,
  revision: number,
): Promise<void> => {
  const expectedStreamVersion = revision === 0 ? 'STREAM_DOES_NOT_EXIST' : BigInt(revision);
  for (;;)
    try {
      await store.appendToStream(stream, [{ type, data, metadata }], { expectedStreamVersion });
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY')) throw error;
    }
};

const appendOurs = async (path: string, stream: StreamId, events: readonly EventToAppend[]): Promise<Run> => {
  const store = rightOf(openEventStore(path, { create: true }));
  const run = await timed(async () => {
    for (const [index, event] of events.entries())
      rightOf(await store.append(stream, [event], index === 0 ? 'noStream' : { exactly: index - 1 }));
    return { events: 0, checksum: 0 };
  });
  let count = 0;
  for await (const page of store.readStream(stream)) count += rightOf(page).length;
  await store.close();
  return { ...run, events: count };
};

const appendTheirs = async (
  emmett: Emmett,
  path: string,
  stream: string,
  events: readonly EventToAppend[],
): Promise<Run> => {
  const store = emmett.getSQLiteEventStore({ fileName: path });
  const run = await timed(async () => {
    for (const [index, event] of events.entries()) await appendNext(store, stream, event, index);
    return { events: 0, checksum: 0 };
  });
  return { ...run, events: (await store.readStream(stream)).events.length };
};

/** The same one-event appends into one stream, each store with its own pragmas. */
const appending = (emmett: Emmett, events: number): Measure =>
  contest({
    name: 'append.sequential.emmett',
    against: 'emmett-sqlite',
    unit: 'events/s',
    aim: { atLeast: 1 },
    events,
    make: (folder: string): Promise<Pair> => {
      const written = lifeOf(events);
      let files = 0;
      const next = (): string => join(folder, `${String((files += 1))}.db`);
      return Promise.resolve({
        ours: () => appendOurs(next(), COMMITMENT, written),
        against: () => appendTheirs(emmett, next(), COMMITMENT, written),
      });
    },
  });

const EACH = 100;

/** Every commitment's life in Emmett, interleaved event by event. */
const writtenIn = async (store: EmmettStore, commitments: number): Promise<void> => {
  for (let revision = 0; revision < EACH; revision += 1)
    for (let n = 0; n < commitments; n += 1)
      await appendNext(store, commitmentOf(n + 1), nthOf(revision, n * EACH), revision);
};

/** A board of Emmett's: read, changed and written with each event, on the connection that its consumer gives. */
const catchUpTheirs = async (store: EmmettStore, processorId: string, total: number): Promise<Run> => {
  const board = `board_${processorId}`;
  let handled = 0;
  let checksum = 0;
  const run = await timed(async () => {
    const consumer = store.consumer({});
    consumer.processor({
      processorId,
      startFrom: 'BEGINNING',
      stopAfter: () => handled === total,
      eachMessage: async ({ type, metadata }, { connection }) => {
        if (handled === 0) await connection.command(`CREATE TABLE ${board} (key TEXT PRIMARY KEY, document TEXT)`);
        handled += 1;
        const key = metadata.streamName;
        const found = await connection.querySingle<{ readonly document: string }>(
          `SELECT document FROM ${board} WHERE key = ?`,
          [key],
        );
        const { reports } = JSON.parse(found?.document ?? '{"reports":0}') as { readonly reports: number };
        const reported = type === 'ProgressReported' ? 1 : 0;
        checksum += reported;
        const document = JSON.stringify({ reports: reports + reported });
        await connection.command(`INSERT OR REPLACE INTO ${board} VALUES (?, ?)`, [key, document]);
      },
    });
    await consumer.start();
    await consumer.close();
    return { events: 0, checksum: 0 };
  });
  return { ...run, events: handled, checksum };
};

/** The same lives folded into a durable board, each store with its own runner. */
const catchingUp = (emmett: Emmett, commitments: number): Measure =>
  contest({
    name: 'projection.catchup.emmett',
    against: 'emmett-sqlite',
    unit: 'events/s',
    aim: { atLeast: 1 },
    events: commitments * EACH,
    make: async (folder: string): Promise<Pair> => {
      const events = join(folder, 'events.db');
      await interleaved(events, commitments, EACH);
      const store = emmett.getSQLiteEventStore({ fileName: join(folder, 'emmett.db') });
      await writtenIn(store, commitments);
      let runs = 0;
      return {
        ours: () => catchUp(events, join(folder, `views-${String((runs += 1))}.db`)),
        against: () => catchUpTheirs(store, `p${String((runs += 1))}`, commitments * EACH),
      };
    },
  });

export const againstEmmett = (emmett: Emmett, scaled: (events: number) => number): readonly Measure[] => [
  appending(emmett, scaled(1_000)),
  catchingUp(emmett, scaled(100)),
];
