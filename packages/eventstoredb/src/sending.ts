import {
  ANY,
  jsonEvent,
  NO_STREAM,
  STREAM_EXISTS,
  type AppendExpectedRevision,
  type AppendResult,
  type EventData,
  type EventStoreDBClient,
  type JSONType,
} from '@eventstore/db-client';
import { append as unaryAppend } from '@eventstore/db-client/dist/streams/appendToStream/append.js';
import type { ExpectedRevision } from '@acta/core';
import { BatchingClient, makeBatch } from './batch.js';
import type { Chosen } from './options.js';
import type { Sent } from './sent.js';
import { within } from './within.js';
import type { WrittenEvent } from './writing-out.js';

/** One append over the wire, once. */
export type Send = (client: EventStoreDBClient, sent: Sent) => Promise<AppendResult>;

const revisionOf = (expected: ExpectedRevision): AppendExpectedRevision => {
  if (expected === 'any') return ANY;
  if (expected === 'noStream') return NO_STREAM;
  if (expected === 'exists') return STREAM_EXISTS;
  return BigInt(expected.exactly);
};

const utf8 = new TextEncoder();

const eventData = ({ id, type, data, metadata }: WrittenEvent): EventData =>
  // Metadata as bytes: the client leaves out what JavaScript takes for false.
  jsonEvent({ id, type, data: JSON.parse(data) as JSONType, metadata: utf8.encode(metadata) });

/**
 * The client’s unary append, which it chooses by itself only for a call that brings its own credentials. It asks nothing else first,
 * and waits in no table with others’.
 */
const unary: Send = (client, { name, events, expected, deadline }) =>
  within(
    deadline,
    unaryAppend.call(client, name, events.map(eventData), {
      expectedRevision: revisionOf(expected),
      requiresLeader: true,
      deadline,
      batchAppendSize: Infinity,
    }),
  );

export const sendingBy = (appends: Chosen['appends']): Send => {
  if (appends === 'unary') return unary;
  const batch = makeBatch();
  return (client, sent) =>
    client instanceof BatchingClient ? within(sent.deadline, batch(client, sent)) : unary(client, sent);
};
