import { EventStoreDBClient } from '@eventstore/db-client';
import type { Channel } from '@grpc/grpc-js';
import { unpackToCommandError } from '@eventstore/db-client/dist/streams/appendToStream/unpackError.js';
import { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type streams from '@eventstore/db-client/generated/streams_pb.js';
import type { Appended } from '@acta/core';
import { batchRequest, idIn } from './batch-request.js';
import { appendedIn, type Sent, type Success } from './sent.js';
import { Late } from './trouble.js';

type Waiting = {
  readonly name: string;
  readonly resolve: (success: Success | undefined) => void;
  readonly reject: (error: unknown) => void;
};

interface BatchStream {
  on(event: 'data', listener: (response: streams.BatchAppendResp) => void): unknown;
  on(event: 'error', listener: (error: unknown) => void): unknown;
  on(event: 'end' | 'close', listener: () => void): unknown;
  write(request: streams.BatchAppendReq): boolean;
}

/** The client, with the stream that batches travel on. */
export class BatchingClient extends EventStoreDBClient {
  #channel: Channel | null = null;
  #isDisposed = false;

  /** The client leaves its connection open when it is disposed of; over TLS no other client uses it. */
  static closingItsConnection(client: BatchingClient): BatchingClient {
    const { getChannel, dispose } = client;
    client.getChannel = async () => {
      const channel = await getChannel();
      client.#channel = channel;
      if (client.#isDisposed) channel.close();
      return channel;
    };
    client.dispose = () => {
      const disposed = dispose();
      client.#isDisposed = true;
      client.#channel?.close();
      return disposed;
    };
    return client;
  }

  openBatch(): Promise<BatchStream> {
    return this.GRPCStreamCreator(StreamsClient, 'batchAppend', (client) =>
      client.batchAppend(...this.callArguments({ requiresLeader: true }, { deadline: Infinity })),
    )();
  }
}

type Batches = { readonly send: (sent: Sent) => Promise<Success | undefined>; readonly isOpen: () => boolean };

const open = async (client: BatchingClient): Promise<Batches> => {
  const stream = await client.openBatch();
  const waiting = new Map<string, Waiting>();
  let isOpen = true;
  const end = (error: unknown): void => {
    isOpen = false;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  stream.on('data', (response: streams.BatchAppendResp) => {
    const id = idIn(response);
    const waiter = waiting.get(id);
    // An answer that nobody waits for any longer, or a second one.
    if (waiter === undefined) return;
    waiting.delete(id);
    const error = response.getError();
    if (error === undefined) waiter.resolve(response.getSuccess());
    else waiter.reject(unpackToCommandError(error, waiter.name));
  });
  stream.on('error', end);
  stream.on('end', () => end(new Error('the server ended the stream of batches')));
  stream.on('close', () => end(new Error('the stream of batches is closed')));
  return {
    isOpen: () => isOpen,
    send: (sent) =>
      new Promise((resolve, reject) => {
        const { id, request } = batchRequest(sent);
        const timer = setTimeout(() => {
          waiting.delete(id);
          reject(new Late(sent.deadline));
        }, sent.deadline);
        const settling =
          <A>(settle: (value: A) => void) =>
          (value: A): void => {
            clearTimeout(timer);
            settle(value);
          };
        waiting.set(id, { name: sent.name, resolve: settling(resolve), reject: settling(reject) });
        stream.write(request);
      }),
  };
};

/**
 * Appends that travel on one stream of a client. The client’s own way keeps what waits for an answer in one table of the process: a
 * stream that breaks rejects everybody’s appends, one that the server ends leaves them waiting, and an answer that nobody waits for
 * ends the process.
 */
export const makeBatch = () => {
  const channels = new WeakMap<BatchingClient, Promise<Batches>>();

  /** The client’s stream: it stays through what is refused, and is opened anew when it has ended. */
  const channelOf = async (client: BatchingClient): Promise<Batches> => {
    const known = channels.get(client);
    if (known !== undefined && (await known).isOpen()) return known;
    const opening = open(client);
    channels.set(client, opening);
    opening.catch(() => channels.delete(client));
    return opening;
  };

  return async (client: BatchingClient, sent: Sent, begin: () => void): Promise<Appended> => {
    const channel = await channelOf(client);
    begin();
    return appendedIn(await channel.send(sent));
  };
};
