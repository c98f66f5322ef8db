import type { EventStoreDBClient } from '@eventstore/db-client';

/** How long a client may take to be disposed of, in milliseconds: it can wait for ever for a read that was left early. */
const DISPOSAL = 1_000;
/** How many clients are kept for what still runs on them. */
const KEPT = 4;

/** The client that calls go to now. */
export type Connection = {
  readonly client: () => EventStoreDBClient;
  /** Chooses a node anew, unless that was done since the client was taken. What still runs on the old client goes on there. */
  readonly renew: (instead: EventStoreDBClient) => void;
  /** Whether a client was disposed of: it then ends its reads as if there were no more to be read. */
  readonly isGone: (client: EventStoreDBClient) => boolean;
  readonly close: () => Promise<void>;
};

const disposed = async (client: EventStoreDBClient): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, DISPOSAL);
  });
  await Promise.race([client.dispose().catch(() => undefined), late]);
  clearTimeout(timer);
};

/** A connection that makes its clients, and disposes of them. */
export const makeConnection = (make: () => EventStoreDBClient): Connection => {
  let current = make();
  let kept: readonly EventStoreDBClient[] = [];
  const gone = new WeakSet<EventStoreDBClient>();
  const dispose = (client: EventStoreDBClient): Promise<void> => {
    gone.add(client);
    return disposed(client);
  };
  return {
    client: () => current,
    renew: (instead) => {
      if (current !== instead) return;
      const [oldest, ...rest] = [...kept, current];
      kept = rest.length < KEPT ? [...kept, current] : rest;
      if (rest.length >= KEPT && oldest !== undefined) void dispose(oldest);
      current = make();
    },
    isGone: (client) => gone.has(client),
    close: async () => {
      await Promise.all([...kept, current].map(dispose));
    },
  };
};

/** A connection through a client of the caller’s, which stays the caller’s. */
export const borrowedConnection = (client: EventStoreDBClient): Connection => ({
  client: () => client,
  renew: () => undefined,
  isGone: () => false,
  close: () => Promise.resolve(),
});
