import {
  PARK,
  PersistentSubscriptionExistsError,
  persistentSubscriptionToAllSettingsFromDefaults,
  PINNED,
  RETRY,
  START,
  streamNameFilter,
  type EventStoreDBClient,
  type PersistentSubscriptionToAll,
  type PersistentSubscriptionToAllResolvedEvent,
} from '@eventstore/db-client';
import type { EventFilter, Signal, StoredEvent, StoreFailure } from '@acta/core';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { aboutReading, failureOf, makeAttempts, mayPass, unavailable } from './attempts.js';
import { choosing, prefixesOf } from './choosing.js';
import { flowOf } from './flow.js';
import type { EventStoreOptions } from './options.js';
import type { Ports } from './ports.js';
import { makePorts } from './make-ports.js';
import { stepping } from './steps.js';
import { troubleIn } from './trouble.js';
import { within } from './within.js';

/** What a handler made of an event. Parked events wait, with their reason, until they are replayed. */
export type Verdict =
  | { readonly kind: 'done' }
  | { readonly kind: 'again'; readonly reason: string }
  | { readonly kind: 'park'; readonly reason: string };

/** May see an event more than once: it has to be idempotent, by the event’s id. */
export type Handler = (event: StoredEvent) => Promise<Verdict>;

export type GroupOptions = EventStoreOptions &
  EventFilter & {
    readonly group: string;
    /**
     * How many events are handled at once, 10 by default, the client’s own. Those of one stream are handled in their order, one after
     * the other, as long as none is retried or replayed.
     */
    readonly parallel?: number;
    readonly signal?: Signal;
  };

/** Ends when its signal says so or with one `failed`, which is last. */
export type GroupMessage =
  | { readonly kind: 'handled'; readonly event: StoredEvent; readonly verdict: Verdict }
  | { readonly kind: 'lost' }
  | { readonly kind: 'failed'; readonly failure: StoreFailure };

type Resolved = PersistentSubscriptionToAllResolvedEvent;

const PARALLEL = 10;

/** One call that is made again as long as that may help. */
const trying = async (
  { connection, patience, redact, isClosed }: Ports,
  about: string,
  call: (client: EventStoreDBClient) => Promise<unknown>,
): Promise<Either<StoreFailure, null>> => {
  const attempts = makeAttempts(isClosed);
  for (;;) {
    const client = connection.client();
    try {
      await within(patience.attempt, call(client));
      return right(null);
    } catch (error) {
      if (error instanceof PersistentSubscriptionExistsError) return right(null);
      const trouble = troubleIn(error, redact);
      if (!mayPass(trouble)) return left(failureOf(trouble, aboutReading(about, '')));
      if (trouble.renew) connection.renew(client);
      if (!(await attempts.another(patience.budget))) return left(unavailable(trouble, patience));
    }
  }
};

/** Events of one stream in their order, streams beside each other. */
const byStream = (events: readonly Resolved[]): readonly (readonly Resolved[])[] => {
  const streams = new Map<string, Resolved[]>();
  for (const resolved of events) {
    const name = resolved.event?.streamId ?? '';
    streams.set(name, [...(streams.get(name) ?? []), resolved]);
  }
  return [...streams.values()];
};

const verdictOf = async (handle: Handler, event: StoredEvent): Promise<Verdict> => {
  try {
    return await handle(event);
  } catch (error) {
    return { kind: 'park', reason: error instanceof Error ? error.message : String(error) };
  }
};

const answer = (subscription: PersistentSubscriptionToAll, resolved: Resolved, verdict: Verdict): Promise<void> => {
  switch (verdict.kind) {
    case 'done':
      return subscription.ack(resolved);
    case 'again':
      return subscription.nack(RETRY, verdict.reason, resolved);
    case 'park':
      return subscription.nack(PARK, verdict.reason, resolved);
  }
};

/** Makes a group where there is none, and handles what it is given: each event by one of the group’s consumers. */
export async function* consumeGroup(options: GroupOptions, handle: Handler): AsyncGenerator<GroupMessage> {
  const made = makePorts(options);
  if (isLeft(made)) {
    yield { kind: 'failed', failure: made.left };
    return;
  }
  const { ports, close } = made.right;
  const { group, parallel = PARALLEL, signal, categories, types } = options;
  const filter = { ...(categories === undefined ? {} : { categories }), ...(types === undefined ? {} : { types }) };
  const choose = choosing(ports.namespace, filter);
  const settings = persistentSubscriptionToAllSettingsFromDefaults({
    startFrom: START,
    consumerStrategyName: PINNED,
  });
  const prefixes = prefixesOf(ports.namespace, filter);
  let subscription: PersistentSubscriptionToAll | null = null;

  /** Null for what nobody asked for. What can’t be answered, since the connection is lost, comes again. */
  const handleOne = async (resolved: Resolved): Promise<GroupMessage | null> => {
    const event = choose(resolved);
    if (isLeft(event)) return { kind: 'failed', failure: event.left };
    const verdict: Verdict = event.right === null ? { kind: 'done' } : await verdictOf(handle, event.right);
    try {
      if (subscription !== null) await within(ports.patience.attempt, answer(subscription, resolved, verdict));
    } catch {
      return { kind: 'lost' };
    }
    return event.right === null ? null : { kind: 'handled', event: event.right, verdict };
  };

  try {
    const exists = await trying(ports, group, (client) =>
      client.createPersistentSubscriptionToAll(group, settings, { filter: streamNameFilter({ prefixes }) }),
    );
    if (isLeft(exists)) {
      yield { kind: 'failed', failure: exists.left };
      return;
    }
    const steps = stepping<Resolved, never>({
      ports,
      about: 'the group',
      mayEnd: false,
      signal,
      open: (client) => {
        const opened = client.subscribeToPersistentSubscriptionToAll(group, { bufferSize: parallel });
        subscription = opened;
        return flowOf(opened, () => opened.unsubscribe());
      },
      patience: () => ({ milliseconds: ports.patience.silence, isLost: false }),
      budget: () => ports.patience.reconnect,
    });
    for await (const step of steps) {
      if (step.kind === 'failed' || step.kind === 'lost') yield step;
      if (step.kind !== 'came') continue;
      const streams = byStream(step.all.flatMap((told) => (told.kind === 'item' ? [told.item] : [])));
      const handled = await Promise.all(
        streams.map(async (events) => {
          const messages: GroupMessage[] = [];
          for (const event of events) {
            const message = await handleOne(event);
            if (message !== null) messages.push(message);
          }
          return messages;
        }),
      );
      yield* handled.flat();
    }
  } finally {
    await close();
  }
}

/** Gives the group’s parked events to its consumers again. */
export const replayParked = async (
  options: EventStoreOptions & { readonly group: string },
): Promise<Either<StoreFailure, null>> => {
  const made = makePorts(options);
  if (isLeft(made)) return made;
  const { ports, close } = made.right;
  const replayed = await trying(ports, options.group, (client) => client.replayParkedMessagesToAll(options.group));
  await close();
  return replayed;
};
