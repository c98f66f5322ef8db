import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { decodeStored, type EventStore, type Recorded } from '@acta/core';
import {
  changesOf,
  openViews,
  type AnyProjection,
  type From,
  type Projection,
  type RunnerMessage,
  type RunOptions,
  type ViewChange,
  type ViewMessage,
  type Views,
} from '@acta/projections';
import { expect } from 'vitest';
import { openEventStore, openViewStore } from '../src/index.js';
import { all, process as script, rightOf } from './folder.js';
import { tally } from './processes/lives.mjs';

/** The record in a folder, and its views. */
export const opened = (
  folder: string,
  projections: readonly AnyProjection[] = [tally],
): { readonly store: EventStore; readonly views: Views; readonly close: () => Promise<void> } => {
  const store = rightOf(openEventStore(join(folder, 'events.db'), { create: true }));
  const views = openViews({ store, views: rightOf(openViewStore(join(folder, 'views.db'))), projections });
  return {
    store,
    views,
    close: async () => {
      await views.close();
      await store.close();
    },
  };
};

/** Runs the views until they have caught up, or end; answers what the runner told. */
export const caughtUp = async (views: Views, options: RunOptions = {}): Promise<readonly RunnerMessage[]> => {
  const messages: RunnerMessage[] = [];
  const stop = new AbortController();
  for await (const message of views.run({ ...options, signal: stop.signal })) {
    messages.push(message);
    if (message.kind === 'caught-up') stop.abort();
  }
  return messages;
};

/** What a message that comes last fails with. */
export const failureOf = (messages: readonly { readonly kind: string }[]): unknown => {
  const last = messages.at(-1);
  return last !== undefined && 'failure' in last ? last.failure : null;
};

export const history = async (store: EventStore): Promise<readonly Recorded[]> =>
  (await all(store)).map((event) => rightOf(decodeStored(event)));

/** The id of every change that these events make, in order. */
export const changeIds = (projection: AnyProjection, events: readonly Recorded[]): readonly string[] => {
  const documents = new Map<string, unknown>();
  const tagsOf = (document: unknown): readonly string[] => projection.tags?.(document) ?? [];
  const carrying = (tag: string): readonly string[] =>
    [...documents].filter(([, document]) => tagsOf(document).includes(tag)).map(([key]) => key);
  return events.flatMap((event) =>
    changesOf(projection, { get: (key) => documents.get(key) ?? null, carrying }, event).map(({ key, after }) => {
      if (after === null) documents.delete(key);
      else documents.set(key, after);
      return `${event.id}/${key}`;
    }),
  );
};

export type Child = {
  readonly process: ChildProcess;
  readonly pid: number;
  /** The first line from now on that passes. */
  readonly line: (passes?: (line: string) => boolean) => Promise<string>;
  readonly ended: Promise<number | null>;
  readonly kill: (signal?: NodeJS.Signals) => Promise<void>;
};

export const child = (name: string, ...given: readonly string[]): Child => {
  const started = spawn(process.execPath, [script(name), ...given], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => started.once('exit', resolve));
  const lines = createInterface({ input: started.stdout });
  return {
    process: started,
    pid: started.pid ?? 0,
    line: (passes = () => true) =>
      new Promise((resolve, reject) => {
        const look = (line: string): void => {
          if (!passes(line)) return;
          lines.off('line', look);
          resolve(line);
        };
        lines.on('line', look);
        void ended.then(() => {
          reject(new Error(`${name} ended first`));
        });
      }),
    ended,
    kill: async (signal = 'SIGKILL') => {
      started.kill(signal);
      await ended;
    },
  };
};

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A subscription, read as far as one likes. */
export const reading = <D>(views: Views, projection: Projection<D>, from: From) => {
  const stop = new AbortController();
  const messages = views.subscribe(projection, { from, signal: stop.signal })[Symbol.asyncIterator]();
  const next = async (): Promise<ViewMessage<D>> => {
    const { done, value } = await messages.next();
    if (done === true) throw new Error('the subscription ended');
    return value;
  };
  const until = async (passes: (message: ViewMessage<D>) => boolean): Promise<readonly ViewMessage<D>[]> => {
    const told = [await next()];
    while (!passes(told.at(-1)!)) told.push(await next());
    return told;
  };
  return {
    next,
    until,
    toEnd: () => until(({ kind }) => kind === 'caught-up' || kind === 'failed'),
    stop: async () => {
      stop.abort();
      await messages.return?.();
    },
  };
};

/** All that is told until the subscription has caught up, or fails. */
export const told = async <D>(
  views: Views,
  projection: Projection<D>,
  from: From,
): Promise<readonly ViewMessage<D>[]> => {
  const { toEnd, stop } = reading(views, projection, from);
  const messages = await toEnd();
  await stop();
  return messages;
};

export const changesIn = <D>(messages: readonly ViewMessage<D>[]): readonly ViewChange<D>[] =>
  messages.filter((message) => message.kind === 'change');

/** A consumer's own table: what it holds after changes, each of which must follow on what it held. */
export const table = <D>() => {
  const documents = new Map<string, D>();
  const ids = new Set<string>();
  return {
    documents,
    take: ({ id, key, before, after, cause }: ViewChange<D>): void => {
      expect(ids.has(id)).toBe(false);
      ids.add(id);
      if (cause !== null) expect(before).toEqual(documents.get(key) ?? null);
      if (after === null) documents.delete(key);
      else documents.set(key, after);
    },
  };
};
