import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EventToAppend, StreamId } from '@acta/core';
import { openEventStore } from '@acta/sqlite';
import { timed, type Measure, type Pair, type Run, type Size } from '../measure.js';
import { rightOf } from '../right-of.js';

type EmmettEvent = { readonly type: string; readonly data: unknown; readonly metadata?: unknown };

/** The part of `@event-driven-io/emmett-sqlite` that is used here. */
type EmmettStore = {
  appendToStream(
    stream: string,
    events: readonly EmmettEvent[],
    options: { readonly expectedStreamVersion: bigint | 'STREAM_DOES_NOT_EXIST' },
  ): Promise<unknown>;
  readStream(stream: string): Promise<{ readonly events: readonly EmmettEvent[] }>;
};
type Emmett = { getSQLiteEventStore(options: { readonly fileName: string }): EmmettStore };

/** Emmett, from a folder in which somebody installed it; its driver must be built, so no clone of this repository has it. */
export const emmettIn = async (folder: string): Promise<Emmett> => {
  const resolved = createRequire(join(folder, 'package.json')).resolve('@event-driven-io/emmett-sqlite');
  const loaded = (await import(pathToFileURL(resolved).href)) as Emmett & { readonly default?: Emmett };
  return loaded.default ?? loaded;
};

const NEW = 'STREAM_DOES_NOT_EXIST';

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
  const given = events.map(({ type, data, metadata }) => ({ type, data, metadata }));
  const run = await timed(async () => {
    for (const [index, event] of given.entries())
      await store.appendToStream(stream, [event], { expectedStreamVersion: index === 0 ? NEW : BigInt(index) });
    return { events: 0, checksum: 0 };
  });
  return { ...run, events: (await store.readStream(stream)).events.length };
};

/** The same one-event appends into one stream, each store with its own pragmas. */
export const againstEmmett = (
  emmett: Emmett,
  events: number,
  life: (events: number) => readonly EventToAppend[],
  stream: StreamId,
): Measure => ({
  name: 'append.sequential.emmett',
  against: 'emmett-sqlite',
  aim: 1,
  events,
  make: (_: Size, folder: string): Promise<Pair> => {
    const written = life(events);
    let files = 0;
    const next = (): string => join(folder, `${String((files += 1))}.db`);
    return Promise.resolve({
      ours: () => appendOurs(next(), stream, written),
      against: () => appendTheirs(emmett, next(), stream, written),
    });
  },
});
