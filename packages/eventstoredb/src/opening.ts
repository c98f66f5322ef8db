import {
  BACKWARDS,
  END,
  FORWARDS,
  START,
  streamNameFilter,
  type EventStoreDBClient,
  type StreamingRead,
} from '@eventstore/db-client';
import type { EventFilter } from '@acta/core';
import { prefixesOf } from './choosing.js';
import { flowOf, READABLE, type Flow } from './flow.js';
import type { Place } from './positions.js';
import type { Namespace, Resolved } from './stored.js';

/** How many events the server passes over before it answers a filtered read: its own 32 halve the speed where most match. */
const SEARCH_WINDOW = 500;

type Direction = 'forward' | 'backward';

const reading = (read: StreamingRead<Resolved>): Flow<Resolved, never> => flowOf(read, () => read.cancel());

export const openStream = (
  client: EventStoreDBClient,
  name: string,
  direction: Direction,
  from: number | null,
  limit: number,
): Flow<Resolved, never> => {
  const start = direction === 'forward' ? START : END;
  return reading(
    client.readStream(
      name,
      {
        direction: direction === 'forward' ? FORWARDS : BACKWARDS,
        fromRevision: from === null ? start : BigInt(from),
        requiresLeader: true,
        ...(Number.isFinite(limit) ? { maxCount: limit } : {}),
      },
      READABLE,
    ),
  );
};

/** Backward over the whole log, other records’ events and the server’s own among them: this client has no filter for it. */
export const openBackward = (client: EventStoreDBClient, before: Place | null): Flow<Resolved, never> =>
  reading(client.readAll({ direction: BACKWARDS, fromPosition: before ?? END, requiresLeader: true }, READABLE));

/** What a subscription tells beside events. */
export type Mark =
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'caught-up' }
  | { readonly kind: 'fell-behind' }
  | { readonly kind: 'checkpoint'; readonly place: Place };

export const openSubscription = (
  client: EventStoreDBClient,
  namespace: Namespace,
  filter: EventFilter,
  from: Place | null,
): Flow<Resolved, Mark> => {
  const subscription = client.subscribeToAll(
    {
      fromPosition: from ?? START,
      requiresLeader: true,
      filter: streamNameFilter({
        prefixes: prefixesOf(namespace, filter),
        maxSearchWindow: SEARCH_WINDOW,
        checkpointReached: (_, place) => {
          flow.mark({ kind: 'checkpoint', place });
        },
      }),
    },
    READABLE,
  );
  const flow = flowOf<Resolved, Mark>(subscription, () => subscription.unsubscribe());
  subscription.on('confirmation', () => flow.mark({ kind: 'confirmed' }));
  subscription.on('caughtUp', () => flow.mark({ kind: 'caught-up' }));
  subscription.on('fellBehind', () => flow.mark({ kind: 'fell-behind' }));
  return flow;
};
