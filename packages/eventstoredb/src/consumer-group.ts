import {
  persistentSubscriptionToAllSettingsFromDefaults,
  PINNED,
  START,
  streamNameFilter,
  type EventStoreDBClient,
} from '@eventstore/db-client';
import type { StoreFailure } from '@acta/core';
import { isLeft, right, type Either } from 'fp-ts/lib/Either.js';
import { choosing, prefixesOf } from './choosing.js';
import { flowOf, type Flow } from './flow.js';
import { chosenGroup, type GroupMessage, type GroupOptions, type Handler } from './group.js';
import { handleAll, type Given } from './handling.js';
import { makePorts } from './make-ports.js';
import type { EventStoreOptions } from './options.js';
import { stepping } from './steps.js';
import { trying } from './trying.js';

/**
 * How long a consumer has an event before it is given to another, in milliseconds: the time of all those of its stream that came with it
 * counts too, since they are handled one after the other. The client’s 30 seconds would repeat the last of ten that take 4 each.
 */
const HANDLING = 300_000;

/** `PINNED`: what is of one stream goes to one consumer, as long as the consumers stay. */
const SETTINGS = persistentSubscriptionToAllSettingsFromDefaults({
  startFrom: START,
  consumerStrategyName: PINNED,
  messageTimeout: HANDLING,
});

const openGroup = (
  client: EventStoreDBClient,
  group: string,
  bufferSize: number,
  confirmed: () => void,
): Flow<Given, never> => {
  const by = client.subscribeToPersistentSubscriptionToAll(group, { bufferSize, requiresLeader: true });
  let lost = false;
  by.on('confirmation', confirmed);
  by.on('error', () => {
    lost = true;
  });
  by.on('end', () => {
    lost = true;
  });
  return flowOf(
    Promise.resolve(by),
    (resolved: Given['resolved']) => ({ kind: 'item', item: { resolved, by, isLost: () => lost } }),
    () => void by.unsubscribe().catch(() => undefined),
  );
};

const makeGroup = (options: EventStoreOptions & Pick<GroupOptions, 'group' | 'parallel'>) => {
  const chosen = chosenGroup(options);
  if (isLeft(chosen)) return chosen;
  const made = makePorts(options);
  return isLeft(made) ? made : right({ ...made.right, ...chosen.right });
};

/** Makes a group where there is none, and handles what it is given: each event by one of the group’s consumers. */
export async function* consumeGroup(options: GroupOptions, handle: Handler): AsyncGenerator<GroupMessage> {
  const made = makeGroup(options);
  if (isLeft(made)) {
    yield { kind: 'failed', failure: made.left };
    return;
  }
  const { ports, close, group, parallel } = made.right;
  const { signal, categories, types } = options;
  const filter = { ...(categories === undefined ? {} : { categories }), ...(types === undefined ? {} : { types }) };
  const prefixes = prefixesOf(ports.namespace, filter);
  const handling = { choose: choosing(ports.namespace, filter), handle, patience: ports.patience.attempt };
  try {
    const exists = await trying(ports, group, (client) =>
      client.createPersistentSubscriptionToAll(group, SETTINGS, {
        filter: streamNameFilter({ prefixes }),
        requiresLeader: true,
      }),
    );
    if (isLeft(exists)) {
      yield { kind: 'failed', failure: exists.left };
      return;
    }
    let isConfirmed = false;
    const steps = stepping({
      ports,
      about: 'the group',
      mayEnd: false,
      signal,
      open: (client) => {
        isConfirmed = false;
        return openGroup(client, group, parallel, () => {
          isConfirmed = true;
        });
      },
      // A leader that is new takes a consumer in before it has groups, and never says a word to it.
      patience: () =>
        isConfirmed
          ? { milliseconds: ports.patience.silence, isLost: false }
          : { milliseconds: ports.patience.attempt, isLost: true },
      budget: () => ports.patience.reconnect,
    });
    for await (const step of steps) {
      if (step.kind === 'failed' || step.kind === 'lost') yield step;
      if (step.kind !== 'came') continue;
      const given = step.all.flatMap((told) => (told.kind === 'item' ? [told.item] : []));
      for (const message of await handleAll(handling, given)) {
        yield message;
        if (message.kind === 'failed') return;
      }
    }
  } finally {
    await close();
  }
}

/** Gives the group’s parked events to its consumers again. */
export const replayParked = async (
  options: EventStoreOptions & Pick<GroupOptions, 'group'>,
): Promise<Either<StoreFailure, null>> => {
  const made = makeGroup(options);
  if (isLeft(made)) return made;
  const { ports, close, group } = made.right;
  const replayed = await trying(ports, group, (client) =>
    client.replayParkedMessagesToAll(group, { requiresLeader: true }),
  );
  await close();
  return replayed;
};
