import type { EventStore } from '@acta/core';
import { isLeft, right } from 'fp-ts/lib/Either.js';
import { following } from './following.js';
import type { Projection } from './projection.js';
import { replaying } from './replaying.js';
import { whereOf, type Where } from './resuming.js';
import type { SubscribeViewOptions, ViewMessage } from './view-message.js';
import type { ViewStore } from './view-store.js';

const HISTORY: Where['cursor'] = { kind: 'history', build: '', sequence: 0 };

/** Changes of a projection's documents, in order, each once, for as long as the signal lets it. Never throws. */
export async function* subscribe<D>(
  store: EventStore,
  views: ViewStore,
  projection: Projection<D>,
  { from, signal }: SubscribeViewOptions,
): AsyncGenerator<ViewMessage<D>> {
  const { name, version } = projection;
  const begun =
    typeof from === 'object'
      ? await whereOf(store, name, from.token)
      : right(from === 'start' ? { cursor: HISTORY, from: version, token: null } : from);
  if (isLeft(begun)) {
    yield { kind: 'failed', failure: begun.left.failure };
    return;
  }
  const where = begun.right;
  if (typeof where === 'string' || where.cursor.kind !== 'history' || where.from !== version) {
    yield* following(store, views, projection, where, signal);
    return;
  }
  const joined = yield* replaying(store, views, projection, where, signal);
  if (joined !== null) yield* following(store, views, projection, joined, signal);
}
