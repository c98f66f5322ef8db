import { failed, type EventStore, type Failed } from '@acta/core';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { following, type Where } from './following.js';
import type { Projection } from './projection.js';
import { replaying } from './replaying.js';
import { toldBy, type Token } from './token.js';
import { verify } from './verify.js';
import type { SubscribeViewOptions, ViewMessage } from './view-message.js';
import type { ViewStore } from './view-store.js';

/** A token is of this view, and of the history that the store holds. */
const whereOf = async (store: EventStore, view: string, token: Token): Promise<Either<Failed, Where>> => {
  const told = toldBy(token);
  if (told === null) return left(failed({ _tag: 'InvalidToken', token }));
  if (told.view !== view) return left(failed({ _tag: 'TokenOfAnotherView', view: told.view, token }));
  const verified = await verify(store, told.record, told.last);
  return isLeft(verified) ? verified : right({ cursor: told.cursor, from: told.version });
};

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
      : right(from === 'start' ? { cursor: HISTORY, from: version } : from);
  if (isLeft(begun)) {
    yield { kind: 'failed', failure: begun.left.failure };
    return;
  }
  const where = begun.right;
  if (typeof where === 'string' || where.cursor.kind !== 'history' || where.from !== version) {
    yield* following(views, projection, where, signal);
    return;
  }
  const joined = yield* replaying(store, views, projection, where.cursor.sequence, signal);
  if (joined !== null) yield* following(views, projection, joined, signal);
}
