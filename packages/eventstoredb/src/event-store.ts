import type { EventStore, StoreFailure } from '@acta/core';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { makeAppend } from './appending.js';
import { clientsFor } from './client.js';
import { borrowedConnection, makeConnection, type Connection } from './connection.js';
import { readConnectionString } from './connection-string.js';
import { chosen, type EventStoreOptions } from './options.js';
import { makePending } from './pending.js';
import type { Ports } from './ports.js';
import { makeReading } from './reading.js';
import { redacting, type Redact } from './redaction.js';
import { namespaceOf } from './stored.js';
import { makeSubscribe } from './subscribing.js';
import { observed, observing } from './telemetry.js';

type Connected = { readonly connection: Connection; readonly redact: Redact };

export const connect = ({ connectionString, client }: EventStoreOptions): Either<StoreFailure, Connected> => {
  if (client !== undefined) return right({ connection: borrowedConnection(client), redact: redacting(null) });
  const address = readConnectionString(connectionString);
  if (isLeft(address)) return address;
  const clients = clientsFor(address.right);
  if (isLeft(clients)) return clients;
  return right({ connection: makeConnection(clients.right), redact: redacting(address.right.credentials) });
};

/** A record on EventStoreDB. Nothing is sent before the first call. */
export const makeEventStore = (options: EventStoreOptions): Either<StoreFailure, EventStore> => {
  const all = chosen(options);
  if (isLeft(all)) return all;
  const { appends, patience, namespace } = all.right;
  const connected = connect(options);
  if (isLeft(connected)) return connected;
  if (appends === 'batch' && options.client !== undefined)
    return left({ _tag: 'Misconfigured', option: 'appends', detail: 'batches need a connection string, not a client' });
  let closed = false;
  const stops = new Set<() => void>();
  const ports: Ports = {
    ...connected.right,
    appends,
    patience,
    namespace: namespaceOf(namespace),
    isClosed: () => closed,
    onClose: (stop) => {
      stops.add(stop);
      return () => stops.delete(stop);
    },
    running: makePending(),
    starting: makePending(),
    observe: observing(),
  };
  const reading = makeReading(ports);
  return right(
    observed({
      guards: 'checked-before',
      append: makeAppend(ports, reading),
      readStream: reading.readStream,
      readAll: reading.readAll,
      subscribe: makeSubscribe(ports, reading),
      head: reading.head,
      close: async () => {
        if (closed) return;
        closed = true;
        for (const stop of [...stops]) stop();
        await ports.running.settled();
        await ports.connection.close();
      },
    }),
  );
};
