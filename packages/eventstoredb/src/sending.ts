import {
  ANY,
  NO_STREAM,
  STREAM_EXISTS,
  type AppendExpectedRevision,
  type AppendResult,
  type EventData,
  type EventStoreDBClient,
} from '@eventstore/db-client';
import { append as unaryAppend } from '@eventstore/db-client/dist/streams/appendToStream/append.js';
import type { ExpectedRevision } from '@acta/core';
import type { Chosen } from './options.js';

type Sent = {
  readonly name: string;
  readonly events: readonly EventData[];
  readonly expected: ExpectedRevision;
  /** The server’s limit, in milliseconds; ours is around it. */
  readonly deadline: number;
};

/** One append over the wire. */
export type Send = (client: EventStoreDBClient, sent: Sent) => Promise<AppendResult>;

/** How many bytes of a batch travel in one message. */
const BATCH_BYTES = 3 * 1024 * 1024;

const revisionOf = (expected: ExpectedRevision): AppendExpectedRevision => {
  if (expected === 'any') return ANY;
  if (expected === 'noStream') return NO_STREAM;
  if (expected === 'exists') return STREAM_EXISTS;
  return BigInt(expected.exactly);
};

const optionsOf = ({ expected, deadline }: Sent) => ({
  expectedRevision: revisionOf(expected),
  requiresLeader: true,
  deadline,
  batchAppendSize: BATCH_BYTES,
});

/**
 * The client’s unary append, which it chooses by itself only for a call that brings its own credentials. It asks nothing else first
 * and waits in no table with others’.
 */
const unary: Send = (client, sent) => unaryAppend.call(client, sent.name, [...sent.events], optionsOf(sent));

const batch: Send = (client, sent) => client.appendToStream(sent.name, [...sent.events], optionsOf(sent));

export const sendingBy = (appends: Chosen['appends']): Send => (appends === 'unary' ? unary : batch);
