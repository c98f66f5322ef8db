import { EventStoreDBClient } from '@eventstore/db-client';
import { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type streams from '@eventstore/db-client/generated/streams_pb.js';
import { flowOf, type Flow, type Source } from './flow.js';
import { toldIn, type Mark, type Received } from './received.js';

interface ReadStream extends Source<streams.ReadResp> {
  cancel(): void;
}

/** The client’s way to a node, without its streams: they have no filter backward, and cost speed. */
class ReadingClient extends EventStoreDBClient {
  openRead(request: streams.ReadReq): Promise<ReadStream> {
    return this.GRPCStreamCreator(StreamsClient, 'read', (client) =>
      client.read(request, ...this.callArguments({ requiresLeader: true }, { deadline: Infinity })),
    )();
  }
}

/** A read or a subscription over a client, whoever made that. */
export const openRead = (client: EventStoreDBClient, request: streams.ReadReq): Flow<Received, Mark> =>
  flowOf(ReadingClient.prototype.openRead.call(client, request), toldIn, (stream) => stream.cancel());
