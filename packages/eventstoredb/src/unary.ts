import { EventStoreDBClient, WrongExpectedVersionError } from '@eventstore/db-client';
import { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type streams from '@eventstore/db-client/generated/streams_pb.js';
import type { Appended } from '@acta/core';
import { appendedIn, type Sent, type Success } from './sent.js';
import { unaryRequests } from './unary-request.js';

const conflictIn = (response: streams.AppendResp, streamName: string): WrongExpectedVersionError | null => {
  const wrong = response.getWrongExpectedVersion();
  if (wrong === undefined) return null;
  const current = wrong.hasCurrentRevision() ? BigInt(wrong.getCurrentRevision()) : 'no_stream';
  return new WrongExpectedVersionError(undefined, { streamName, current, expected: 'any' });
};

/** The client’s way to a node, without its choice of how an append travels. */
class AppendingClient extends EventStoreDBClient {
  appendUnary(sent: Sent, begin: () => void): Promise<Success | undefined> {
    return this.execute(
      StreamsClient,
      'appendToStream',
      (client) =>
        new Promise((resolve, reject) => {
          begin();
          const call = client.append(
            ...this.callArguments({ requiresLeader: true, deadline: sent.deadline }),
            (error, response) => {
              const wrong = error ?? conflictIn(response, sent.name);
              if (wrong === null) resolve(response.getSuccess());
              else reject(wrong);
            },
          );
          call.on('error', reject);
          for (const request of unaryRequests(sent)) call.write(request);
          call.end();
        }),
    );
  }
}

/**
 * An append as its own call over a client, whoever made that: it asks nothing else first, waits in no table with others’, and tells
 * a conflict as it is, however the client was set.
 */
export const appendUnary = async (client: EventStoreDBClient, sent: Sent, begin: () => void): Promise<Appended> =>
  appendedIn(await AppendingClient.prototype.appendUnary.call(client, sent, begin));
