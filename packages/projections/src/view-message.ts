import type { Failed, Position, Signal } from '@acta/core';
import type { ResetReason } from './next.js';
import type { Token } from './token.js';
import type { Place } from './view-store.js';

/** Where a subscription begins: all documents, then live; every change since the first event; from now; or after a token. */
export type From = 'snapshot' | 'start' | 'now' | { readonly token: Token };

/** Where a subscription begins, and what ends it. */
export type SubscribeViewOptions = { readonly from: From; readonly signal?: Signal };

/** A document before and after an event; of a snapshot, `before` and `cause` are null. */
export type ViewChange<D> = {
  readonly kind: 'change';
  readonly id: string;
  readonly key: string;
  readonly before: D | null;
  readonly after: D | null;
  readonly position: Position;
  readonly cause: Place | null;
  readonly token: Token;
};

/**
 * A token and what was done with its change, committed together, are exactly-once; who cannot do so may see the last change again,
 * and drops it by its `id`. After `reset` nothing that was told counts any more, and all documents follow, as in a snapshot.
 * `failed` is last.
 */
export type ViewMessage<D> =
  | ViewChange<D>
  | { readonly kind: 'caught-up'; readonly position: Position | null; readonly token: Token | null }
  | { readonly kind: 'fell-behind' }
  | { readonly kind: 'reset'; readonly why: ResetReason }
  | { readonly kind: 'failed'; readonly failure: Failed['failure'] };
