import type { EventStoreDBClient } from '@eventstore/db-client';
import type { Appended } from '@acta/core';
import { BatchingClient, makeBatch } from './batch.js';
import type { Chosen } from './options.js';
import type { Sent } from './sent.js';
import { appendUnary } from './unary.js';
import { begunWithin } from './within.js';

/** One append over the wire, once. */
export type Send = (client: EventStoreDBClient, sent: Sent) => Promise<Appended>;

const unary: Send = (client, sent) => begunWithin(sent.deadline, (begin) => appendUnary(client, sent, begin));

export const sendingBy = (appends: Chosen['appends']): Send => {
  if (appends === 'unary') return unary;
  const batch = makeBatch();
  return (client, sent) =>
    client instanceof BatchingClient
      ? begunWithin(sent.deadline, (begin) => batch(client, sent, begin))
      : unary(client, sent);
};
