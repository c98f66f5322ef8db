import {
  PARK,
  RETRY,
  type PersistentSubscriptionToAll,
  type PersistentSubscriptionToAllResolvedEvent,
} from '@eventstore/db-client';
import type { Json, StoredEvent, StoreFailure } from '@acta/core';
import { isLeft, type Either } from 'fp-ts/lib/Either.js';
import type { GroupMessage, Handler, Verdict } from './group.js';
import type { Received } from './received.js';
import { within } from './within.js';

type Resolved = PersistentSubscriptionToAllResolvedEvent;

/** An event with the connection that it came over, on which alone it can be answered. */
export type Given = {
  readonly resolved: Resolved;
  readonly by: PersistentSubscriptionToAll;
  /** The client answers into a broken connection as if it were heard. */
  readonly isLost: () => boolean;
};

export type Handling = {
  readonly choose: (received: Received) => Either<StoreFailure, StoredEvent | null>;
  readonly handle: Handler;
  /** How long an answer may take to be sent, in milliseconds. */
  readonly patience: number;
};

/** The client has decoded it: bytes are what was not JSON. */
const jsonIn = (content: unknown): Json | undefined =>
  content instanceof Uint8Array ? undefined : ((content ?? null) as Json);

const receivedIn = ({ event, commitPosition }: Resolved): Received | null =>
  event === undefined
    ? null
    : {
        name: event.streamId,
        revision: Number(event.revision),
        id: event.id,
        type: event.type,
        commit: event.position?.commit ?? commitPosition ?? null,
        data: jsonIn(event.data),
        metadata: jsonIn(event.metadata),
      };

/** Events of one stream in their order, streams beside each other. */
const byStream = (all: readonly Given[]): readonly (readonly Given[])[] => {
  const streams = new Map<string, Given[]>();
  for (const given of all) {
    const name = given.resolved.event?.streamId ?? '';
    streams.set(name, [...(streams.get(name) ?? []), given]);
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

const answer = ({ by, resolved }: Given, verdict: Verdict): Promise<void> => {
  switch (verdict.kind) {
    case 'done':
      return by.ack(resolved);
    case 'again':
      return by.nack(RETRY, verdict.reason, resolved);
    case 'park':
      return by.nack(PARK, verdict.reason, resolved);
  }
};

/** Null for what nobody asked for. What can’t be answered, since the connection is lost, comes again. */
const handleOne = async ({ choose, handle, patience }: Handling, given: Given): Promise<GroupMessage | null> => {
  const received = receivedIn(given.resolved);
  const event = received === null ? null : choose(received);
  if (event !== null && isLeft(event)) return { kind: 'failed', failure: event.left };
  const asked = event?.right ?? null;
  const verdict: Verdict = asked === null ? { kind: 'done' } : await verdictOf(handle, asked);
  try {
    await within(patience, answer(given, verdict));
  } catch {
    return { kind: 'lost' };
  }
  if (given.isLost()) return { kind: 'lost' };
  return asked === null ? null : { kind: 'handled', event: asked, verdict };
};

/** Handles what came together, and tells what was made of it. */
export const handleAll = async (handling: Handling, all: readonly Given[]): Promise<readonly GroupMessage[]> => {
  const handled = await Promise.all(
    byStream(all).map(async (stream) => {
      const messages: GroupMessage[] = [];
      for (const given of stream) {
        const message = await handleOne(handling, given);
        if (message !== null) messages.push(message);
      }
      return messages;
    }),
  );
  return handled.flat();
};
