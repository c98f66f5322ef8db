import { createServer, connect, type AddressInfo, type Server as Listener, type Socket } from 'node:net';
import { PersistentSubscriptionsService } from '@eventstore/db-client/generated/persistent_grpc_pb.js';
import type persistent from '@eventstore/db-client/generated/persistent_pb.js';
import { GossipService } from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import serverFeatures from '@eventstore/db-client/generated/serverfeatures_pb.js';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type streams from '@eventstore/db-client/generated/streams_pb.js';
import type gossip from '@eventstore/db-client/generated/gossip_pb.js';
import {
  Metadata,
  Server,
  ServerCredentials,
  status,
  type sendUnaryData,
  type ServerDuplexStream,
  type ServerReadableStream,
  type ServerWritableStream,
  type UntypedHandleCall,
  type UntypedServiceImplementation,
} from '@grpc/grpc-js';
import { afterEach } from 'vitest';

/**
 * A peer that misbehaves on purpose, on the client’s own service definitions. It is not a stand-in for the server: it stores nothing,
 * keeps no promise, and answers each call as a test tells it to; what the server does is tested against the server.
 */
export type Faults = {
  readonly append?: (
    call: ServerReadableStream<streams.AppendReq, streams.AppendResp>,
    answer: sendUnaryData<streams.AppendResp>,
    nth: number,
  ) => void;
  readonly batchAppend?: (
    call: ServerDuplexStream<streams.BatchAppendReq, streams.BatchAppendResp>,
    nth: number,
  ) => void;
  readonly read?: (call: ServerWritableStream<streams.ReadReq, streams.ReadResp>, nth: number) => void;
  /** A consumer of a group. */
  readonly group?: (call: ServerDuplexStream<persistent.ReadReq, persistent.ReadResp>, nth: number) => void;
  readonly createGroup?: (
    answer: sendUnaryData<persistent.CreateResp>,
    nth: number,
    asked: persistent.CreateReq,
  ) => void;
  readonly replay?: (answer: sendUnaryData<persistent.ReplayParkedResp>, nth: number) => void;
  readonly gossip?: (answer: sendUnaryData<gossip.ClusterInfo>, nth: number) => void;
  /** What the hidden call meets that asks what the server can do. */
  readonly features?: (answer: sendUnaryData<serverFeatures.SupportedMethods>) => void;
};

export type FaultServer = {
  readonly port: number;
  readonly connectionString: string;
  /** How often each method was called. */
  readonly calls: () => Readonly<Record<keyof Faults, number>>;
  readonly stop: () => void;
};

const closers: (() => void)[] = [];

afterEach(() => {
  for (const close of closers.splice(0)) close();
});

export const failing = (code: status, details: string, facts: Readonly<Record<string, string>> = {}) => {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(facts)) metadata.set(name, value);
  return { code, details, metadata };
};

const unimplemented = failing(status.UNIMPLEMENTED, 'not implemented');

const countingCalls = () => {
  const calls = { append: 0, batchAppend: 0, read: 0, group: 0, createGroup: 0, replay: 0, gossip: 0, features: 0 };
  return {
    calls: () => ({ ...calls }),
    next: (method: keyof Faults): number => {
      calls[method] += 1;
      return calls[method];
    },
  };
};

const implemented = (
  service: object,
  handlers: Readonly<Record<string, UntypedHandleCall>>,
): UntypedServiceImplementation =>
  Object.fromEntries(
    Object.keys(service).map((method) => [
      method,
      handlers[method] ?? ((_: unknown, answer?: sendUnaryData<never>) => answer?.(unimplemented)),
    ]),
  );

export const faultServer = async (faults: Faults): Promise<FaultServer> => {
  const { calls, next } = countingCalls();
  const server = new Server();
  const listeningTo = (
    service: Parameters<Server['addService']>[0],
    handlers: Record<string, UntypedHandleCall>,
  ): void => server.addService(service, implemented(service, handlers));
  listeningTo(StreamsService, {
    append: (
      call: ServerReadableStream<streams.AppendReq, streams.AppendResp>,
      answer: sendUnaryData<streams.AppendResp>,
    ) => {
      const nth = next('append');
      faults.append?.(call, answer, nth);
    },
    batchAppend: (call: ServerDuplexStream<streams.BatchAppendReq, streams.BatchAppendResp>) => {
      call.on('error', () => undefined);
      const nth = next('batchAppend');
      faults.batchAppend?.(call, nth);
    },
    read: (call: ServerWritableStream<streams.ReadReq, streams.ReadResp>) => {
      const nth = next('read');
      faults.read?.(call, nth);
    },
  });
  listeningTo(PersistentSubscriptionsService, {
    create: ({ request }: { readonly request: persistent.CreateReq }, answer: sendUnaryData<persistent.CreateResp>) => {
      const nth = next('createGroup');
      faults.createGroup?.(answer, nth, request);
    },
    read: (call: ServerDuplexStream<persistent.ReadReq, persistent.ReadResp>) => {
      call.on('error', () => undefined);
      const nth = next('group');
      faults.group?.(call, nth);
    },
    replayParked: (_: unknown, answer: sendUnaryData<persistent.ReplayParkedResp>) => {
      const nth = next('replay');
      faults.replay?.(answer, nth);
    },
  });
  listeningTo(ServerFeaturesService, {
    getSupportedMethods: (_: unknown, answer: sendUnaryData<serverFeatures.SupportedMethods>) => {
      next('features');
      if (faults.features === undefined) answer(unimplemented);
      else faults.features(answer);
    },
  });
  listeningTo(GossipService, {
    read: (_: unknown, answer: sendUnaryData<gossip.ClusterInfo>) => {
      const nth = next('gossip');
      faults.gossip?.(answer, nth);
    },
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) =>
      error === null ? resolve(bound) : reject(error),
    );
  });
  const stop = (): void => server.forceShutdown();
  closers.push(stop);
  return { port, connectionString: `esdb://127.0.0.1:${String(port)}?tls=false`, calls, stop };
};

/** The features of a server that takes batches: the client’s own append then goes by batch. */
export const takesBatches = (answer: sendUnaryData<serverFeatures.SupportedMethods>): void => {
  const method = new serverFeatures.SupportedMethod();
  method.setServiceName('event_store.client.streams.streams');
  method.setMethodName('batchappend');
  const methods = new serverFeatures.SupportedMethods();
  methods.setMethodsList([method]);
  methods.setEventStoreServerVersion('24.6.0');
  answer(null, methods);
};

const portOf = (listener: Listener): number => (listener.address() as AddressInfo).port;

/** A way to a server that breaks its first connection after so many bytes of the client’s. */
export const breakingAfter = async (bytes: number, to: number): Promise<string> => {
  const sockets = new Set<Socket>();
  let broken = false;
  const listener = createServer((from) => {
    const behind = connect(to, '127.0.0.1');
    for (const socket of [from, behind]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    let sent = 0;
    behind.pipe(from);
    from.on('data', (chunk) => {
      sent += chunk.length;
      if (!broken && sent > bytes) {
        broken = true;
        from.destroy();
        behind.destroy();
      } else behind.write(chunk);
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    for (const socket of sockets) socket.destroy();
    listener.close();
  });
  return `esdb://127.0.0.1:${String(portOf(listener))}?tls=false`;
};

/** A way to a server that tells how many connections are open over it. */
export const countingConnections = async (to: number): Promise<{ connectionString: string; open: () => number }> => {
  let open = 0;
  const listener = createServer((from) => {
    const behind = connect(to, '127.0.0.1');
    open += 1;
    from.on('close', () => {
      open -= 1;
      behind.destroy();
    });
    for (const socket of [from, behind]) socket.on('error', () => undefined);
    from.pipe(behind).pipe(from);
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  closers.push(() => listener.close());
  return { connectionString: `esdb://127.0.0.1:${String(portOf(listener))}?tls=false`, open: () => open };
};

/** An address where nothing listens. */
export const nowhere = async (): Promise<string> => {
  const listener = createServer();
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const port = portOf(listener);
  await new Promise((resolve) => listener.close(resolve));
  return `127.0.0.1:${String(port)}`;
};
