import type { StoreFailure } from '@acta/core';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { clientsFor } from './client.js';
import { borrowedConnection, makeConnection, type Connection } from './connection.js';
import { readConnectionString } from './connection-string.js';
import { chosen, type EventStoreOptions } from './options.js';
import { makePending } from './pending.js';
import type { Ports } from './ports.js';
import { redacting, type Redact } from './redaction.js';
import { namespaceOf } from './stored.js';
import { observing } from './telemetry.js';

type Connected = { readonly connection: Connection; readonly redact: Redact };

const connect = ({ connectionString, client }: EventStoreOptions): Either<StoreFailure, Connected> => {
  if (client !== undefined) return right({ connection: borrowedConnection(client), redact: redacting(null) });
  const address = readConnectionString(connectionString);
  if (isLeft(address)) return address;
  const clients = clientsFor(address.right);
  if (isLeft(clients)) return clients;
  return right({ connection: makeConnection(clients.right), redact: redacting(address.right.credentials) });
};

/** What a store and a consumer of a group work with, and how it is closed. Nothing is sent. */
export const makePorts = (
  options: EventStoreOptions,
): Either<StoreFailure, { readonly ports: Ports; readonly close: () => Promise<void> }> => {
  const all = chosen(options);
  if (isLeft(all)) return all;
  const { appends, patience, namespace } = all.right;
  if (appends === 'batch' && options.client !== undefined)
    return left({ _tag: 'Misconfigured', option: 'appends', detail: 'batches need a connection string, not a client' });
  const connected = connect(options);
  if (isLeft(connected)) return connected;
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
  let closing: Promise<void> | null = null;
  const closeAll = async (): Promise<void> => {
    closed = true;
    for (const stop of [...stops]) stop();
    await ports.running.settled();
    await ports.connection.close();
  };
  const close = (): Promise<void> => (closing ??= closeAll());
  return right({ ports, close });
};
