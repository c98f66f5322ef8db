import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EventStore, EventToAppend, StoredEvent, StoreFailure } from '@acta/core';
import { isLeft, type Either } from 'fp-ts/lib/Either.js';
import { afterEach } from 'vitest';

const folders: string[] = [];

/** A folder of its own, gone after the test. */
export const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'acta-'));
  folders.push(made);
  return made;
};

afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true });
});

export const process = (name: string): string => fileURLToPath(new URL(`./processes/${name}.mjs`, import.meta.url));

export const rightOf = <A>(either: Either<unknown, A>): A => {
  if (isLeft(either)) throw new Error(JSON.stringify(either.left));
  return either.right;
};

export const failureIn = (either: Either<StoreFailure, unknown>): StoreFailure['_tag'] | null =>
  isLeft(either) ? either.left._tag : null;

export const event = (id: string, size = 10): EventToAppend => ({
  id,
  type: 'Noted',
  data: { text: 'a'.repeat(size) },
  metadata: {},
});

export const all = async (store: EventStore): Promise<readonly StoredEvent[]> => {
  const events: StoredEvent[] = [];
  for await (const page of store.readAll()) events.push(...rightOf(page));
  return events;
};
