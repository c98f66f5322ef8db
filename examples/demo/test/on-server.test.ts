import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRecord, type Clock, type CommissionRecord, type EventStore } from '@acta/core';
import { makeEventStore } from '@acta/eventstoredb';
import { openViews, VIEWS, type ViewMessage } from '@acta/projections';
import { companionFolder, folderViews, openEventStore, systemClock } from '@acta/sqlite';
import { aurora, enterPeople, playActs, referencesInMemory } from 'acta-example-aurora';
import { cidge } from 'acta-example-cidge';
import { isLeft, type Either } from 'fp-ts/lib/Either.js';
import { afterAll, describe, expect, it } from 'vitest';

const CONNECTION = process.env['EVENTSTOREDB_CONNECTION_STRING'] ?? '';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const folderOf = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'acta-same-'));
  folders.push(folder);
  return folder;
};

const rightOf = <A>(either: Either<unknown, A>): A => {
  if (isLeft(either)) throw new Error(JSON.stringify(either.left));
  return either.right;
};

/** When everything is recorded: after the examples' own clocks. */
const clock: Clock = { ...systemClock, now: () => '2032-01-01T12:00:00.000Z' };

const onServer = (): EventStore =>
  rightOf(makeEventStore({ connectionString: CONNECTION, namespace: `t${randomUUID().replaceAll('-', '')}` }));

const inFolder = (): EventStore => rightOf(openEventStore(join(folderOf(), 'events.db'), { create: true }));

type Told = ViewMessage<unknown>;

/** What is left of a message when where it stands in one store is taken away, which has to be there. */
const withoutPlace = (message: Told): object => {
  if (message.kind !== 'change') return { kind: message.kind };
  const { position, token, id, ...rest } = message;
  assert.ok(position.length > 0 && token.length > 0 && id.length > 0, 'a change has a position, a token and an id');
  return rest;
};

/** Every document of every view of a store, as a subscriber is told them. */
const documentsOf = async (store: EventStore): Promise<readonly object[]> => {
  const views = openViews({ store, views: rightOf(folderViews(folderOf(), { create: true })), projections: VIEWS });
  const stop = new AbortController();
  for await (const message of views.run({ signal: stop.signal })) {
    assert.notEqual(message.kind, 'failed', JSON.stringify(message));
    if (message.kind === 'caught-up') stop.abort();
  }
  const told: object[] = [];
  for (const projection of VIEWS)
    for await (const message of views.subscribe(projection, { from: 'snapshot' }) as AsyncIterable<Told>) {
      told.push({ view: projection.name, ...withoutPlace(message) });
      if (message.kind === 'caught-up') break;
    }
  await views.close();
  return told;
};

const EXAMPLES: Readonly<Record<string, (records: readonly CommissionRecord[]) => Promise<void>>> = {
  CIDGE: async (records) => {
    for (const record of records) for (const { answer } of await playActs(record, cidge.files)) rightOf(answer);
  },
  Aurora: async (records) => {
    const references = referencesInMemory();
    for (const record of records) {
      const { papers } = record.parts;
      rightOf(await enterPeople(record, aurora.people));
      for (const { answer } of await playActs(record, aurora.files, { folder: aurora.folder, references, papers }))
        rightOf(answer);
    }
  },
};

describe.skipIf(CONNECTION === '')('on EventStoreDB and in a folder', () => {
  it.each(Object.entries(EXAMPLES))('%s comes to the same documents', { timeout: 300_000 }, async (_, play) => {
    // One companion for both: a paper's salt is random.
    const { close, ...beside } = rightOf(companionFolder(folderOf(), { create: true }));
    const stores = [inFolder(), onServer()];
    await play(stores.map((store) => openRecord({ ...beside, clock, store })));
    const [folder, server] = await Promise.all(stores.map(documentsOf));
    expect(server?.length).toBeGreaterThan(VIEWS.length);
    expect(server).toEqual(folder);
    for (const store of stores) await store.close();
    close();
  });
});
