import { randomUUID } from 'node:crypto';
import { EventStoreDBClient, jsonEvent, NO_STREAM, type EventData, type JSONType } from '@eventstore/db-client';
import type { EventStore, EventToAppend } from '@acta/core';
import { makeEventStore } from '@acta/eventstoredb';
import { rightOf } from '../right-of.js';

/** The store, and the bare client on the same server. */
export type Both = {
  readonly store: EventStore;
  readonly client: EventStoreDBClient;
  readonly namespace: string;
  readonly close: () => Promise<void>;
};

export const bothAt = (connectionString: string): Both => {
  const namespace = `bench${randomUUID().replaceAll('-', '')}`;
  const store = rightOf(makeEventStore({ connectionString, namespace }));
  const client = EventStoreDBClient.connectionString(connectionString);
  return {
    store,
    client,
    namespace,
    close: async () => {
      await store.close();
      await client.dispose();
    },
  };
};

/** Some 600 bytes of JSON, as an act with its metadata takes. */
export const noted = (n: number): EventToAppend => ({
  id: randomUUID(),
  type: 'Noted',
  data: { n, text: 'a'.repeat(200) },
  metadata: { by: 'bench', grounds: 'b'.repeat(250) },
});

const asData = ({ id, type, data, metadata }: EventToAppend): EventData =>
  jsonEvent({ id, type, data: data as JSONType, metadata: metadata as JSONType });

/** With credentials of its own an append is the client’s unary one, as the store’s is; a node without TLS never gets them. */
const UNARY = { credentials: { username: 'none', password: 'none' } } as const;

/** The bare client’s append, on the same call as the store’s. */
export const bareAppend = async (
  { client, namespace }: Both,
  stream: string,
  events: readonly EventToAppend[],
  revision: number,
): Promise<void> => {
  const expectedRevision = revision === -1 ? NO_STREAM : BigInt(revision);
  await client.appendToStream(`${namespace}.${stream}`, events.map(asData), {
    expectedRevision,
    requiresLeader: true,
    ...UNARY,
  });
};

export const ourAppend = async (
  { store }: Both,
  stream: string,
  events: readonly EventToAppend[],
  revision: number,
): Promise<void> => {
  rightOf(await store.append(stream, events, revision === -1 ? 'noStream' : { exactly: revision }));
};

export type Append = typeof ourAppend;

/** Appends of so many events each to one stream, one after the other. */
export const grow = async (
  both: Both,
  append: Append,
  stream: string,
  batches: readonly (readonly EventToAppend[])[],
): Promise<void> => {
  let revision = -1;
  for (const batch of batches) {
    await append(both, stream, batch, revision);
    revision += batch.length;
  }
};
