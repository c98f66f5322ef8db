import { EventStoreDBClient } from '@eventstore/db-client';
import { expect, it } from 'vitest';
import { makeConnection } from '../src/connection.js';

/** A client that counts how often it is disposed of, which then settles or never does. */
const clientThat = (dispose: () => Promise<void>): EventStoreDBClient =>
  Object.assign(EventStoreDBClient.connectionString('esdb://localhost?tls=false'), { dispose });

it('closes though a client waits for ever for a read that was left early', async () => {
  const connection = makeConnection(() => clientThat(() => new Promise(() => undefined)));
  await connection.close();
  expect(connection.isGone(connection.client())).toBe(true);
});

it('keeps the clients that something may still run on, some of them, and disposes of each once', async () => {
  const disposed: number[] = [];
  let made = 0;
  const connection = makeConnection(() => {
    const nth = (made += 1);
    return clientThat(() => Promise.resolve(void disposed.push(nth)));
  });
  for (let times = 0; times < 6; times += 1) connection.renew(connection.client());
  expect(disposed).toEqual([1, 2]);
  await connection.close();
  expect(disposed.toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

it('chooses a node anew once, however many calls ask for it at the same time', async () => {
  let made = 0;
  const connection = makeConnection(() => {
    made += 1;
    return clientThat(() => Promise.resolve());
  });
  const hung = connection.client();
  for (let calls = 0; calls < 3; calls += 1) connection.renew(hung);
  expect(made).toBe(2);
  await connection.close();
});
