import { randomUUID } from 'node:crypto';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import type { EventStore, EventToAppend, StoredEvent } from '@acta/core';
import { isLeft } from 'fp-ts/lib/Either.js';
import { expect, it } from 'vitest';
import { anotherNamespace, CONNECTION, onlyStore, onServer, rightOf } from '../on-server.js';

const noted = (metadata: EventToAppend['metadata'] = {}): EventToAppend => ({
  id: randomUUID(),
  type: 'Noted',
  data: {},
  metadata,
});

const all = async (pages: ReturnType<EventStore['readAll']>): Promise<readonly StoredEvent[]> => {
  const events: StoredEvent[] = [];
  for await (const page of pages) events.push(...rightOf(page));
  return events;
};

/** A store of a namespace, with a bare client beside it. */
const withBoth = async (
  use: (store: EventStore, client: EventStoreDBClient, name: (stream: string) => string) => Promise<void>,
): Promise<void> => {
  const namespace = anotherNamespace();
  const store = onlyStore({ namespace });
  const client = EventStoreDBClient.connectionString(CONNECTION);
  try {
    await use(store, client, (stream) => `${namespace}.${stream}`);
  } finally {
    await store.close();
    await client.dispose();
  }
};

onServer(() => {
  it('takes a deleted stream for one that does not exist, and goes on numbering it', () =>
    withBoth(async (store, client, name) => {
      rightOf(await store.append('session-one', [noted(), noted()], 'noStream'));
      await client.deleteStream(name('session-one'));
      expect(await all(store.readStream('session-one'))).toEqual([]);
      expect(await store.append('session-one', [noted()], 'exists')).toMatchObject({
        left: { _tag: 'Conflict', actual: 'noStream' },
      });
      expect(await store.append('session-one', [noted()], 'noStream')).toMatchObject({ right: { revision: 2 } });
      // The server takes the deletion back just after it has answered the append.
      await expect
        .poll(async () => (await all(store.readStream('session-one'))).map(({ revision }) => revision))
        .toEqual([2]);
    }));

  it('says of a stream that may not be used again that it is deleted', () =>
    withBoth(async (store, client, name) => {
      rightOf(await store.append('session-one', [noted()], 'noStream'));
      await client.tombstoneStream(name('session-one'));
      expect(await store.append('session-one', [noted()], 'any')).toMatchObject({ left: { _tag: 'StreamDeleted' } });
      expect(await store.append('session-one', [noted()], 'exists')).toMatchObject({ left: { _tag: 'StreamDeleted' } });
      for await (const page of store.readStream('session-one'))
        expect(page).toEqual({ _tag: 'Left', left: { _tag: 'StreamDeleted', stream: 'session-one' } });
    }));

  it('reads a truncated stream from where it begins now', () =>
    withBoth(async (store, client, name) => {
      rightOf(await store.append('session-one', [noted(), noted(), noted()], 'noStream'));
      await client.setStreamMetadata(name('session-one'), { truncateBefore: 1 });
      expect((await all(store.readStream('session-one'))).map(({ revision }) => revision)).toEqual([1, 2]);
    }));

  it('keeps metadata that JavaScript takes for false', () =>
    withBoth(async (store) => {
      const metadata = [null, false, 0, ''];
      rightOf(await store.append('session-one', metadata.map(noted), 'noStream'));
      expect((await all(store.readStream('session-one'))).map((event) => event.metadata)).toEqual(metadata);
    }));

  it('sees nothing of other namespaces, nor of names that begin like its own', () =>
    withBoth(async (store, client, name) => {
      rightOf(await store.append('session-one', [noted()], 'noStream'));
      for (const stream of [
        `${name('session-one')}`.replace('.', '0.'),
        `x${name('session-one')}`,
        name('Session-One'),
      ])
        await client.appendToStream(stream, jsonEvent({ type: 'Noted', data: {} }));
      const seen = await all(store.readAll());
      expect(seen.map(({ stream }) => stream)).toEqual(['session-one']);
      expect(rightOf(await store.head())).toBe(seen[0]?.position);
      expect(JSON.stringify(seen)).not.toContain(name(''));
    }));

  it('sees nothing beyond the end, and takes no place within an event', () =>
    withBoth(async (store) => {
      const { position } = rightOf(await store.append('session-one', [noted()], 'noStream'));
      const beyond = String(BigInt(position) + 1_000_000_000n).padStart(20, '0');
      expect(await all(store.readAll({ after: beyond }))).toEqual([]);
      expect(await all(store.readAll({ after: beyond, direction: 'backward' }))).toHaveLength(1);
      const within = String(BigInt(position) - 3n).padStart(20, '0');
      for await (const page of store.readAll({ after: within }))
        expect(page).toEqual({ _tag: 'Left', left: { _tag: 'InvalidPosition', position: within } });
      for await (const message of store.subscribe({ from: { after: beyond } })) {
        expect(message.kind).toBe('caught-up');
        break;
      }
    }));

  it.each(['unary', 'batch'] as const)('appends once, with the answer of the first time: %s', async (appends) => {
    const store = onlyStore({ appends });
    const batch = [noted(), noted()];
    const first = rightOf(await store.append('session-one', batch, 'noStream'));
    rightOf(await store.append('session-one', [noted()], { exactly: 1 }));
    expect(rightOf(await store.append('session-one', batch, 'noStream'))).toEqual(first);
    expect(await store.append('session-one', [noted()], { exactly: 7 })).toMatchObject({ left: { actual: 2 } });
    expect(isLeft(await store.append('session-none', [noted()], 'exists'))).toBe(true);
    await store.close();
  });
});
