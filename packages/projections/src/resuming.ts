import { failed, type EventStore, type Failed } from '@acta/core';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { toldBy, type Cursor, type Token } from './token.js';
import { verify } from './verify.js';
import type { Build } from './view-store.js';

/** Where a subscription stands, the version that it was told from, and the last token that it was told. */
export type Where = { readonly cursor: Cursor; readonly from: number; readonly token: Token | null };

/** A token is of this view, and of the history that the store holds. */
export const whereOf = async (store: EventStore, view: string, token: Token): Promise<Either<Failed, Where>> => {
  const told = toldBy(token);
  if (told === null) return left(failed({ _tag: 'InvalidToken', token: String(token) }));
  if (told.view !== view) return left(failed({ _tag: 'TokenOfAnotherView', view: told.view, token }));
  const verified = await verify(store, told.record, told.last);
  return isLeft(verified) ? verified : right({ cursor: told.cursor, from: told.version, token });
};

/** That what was told, and what is to be told from another build, are of the history that the store holds. */
export const sameHistory = async (
  store: EventStore,
  token: Token | null,
  { view, checkpoint }: Build,
): Promise<Either<Failed, unknown>> => {
  const told = token === null ? right(null) : await whereOf(store, view, token);
  return isLeft(told) || checkpoint === null ? told : verify(store, checkpoint.record, checkpoint.last);
};
