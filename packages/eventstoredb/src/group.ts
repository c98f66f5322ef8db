import type { EventFilter, Signal, StoredEvent, StoreFailure } from '@acta/core';
import { left, right, type Either } from 'fp-ts/lib/Either.js';
import type { EventStoreOptions } from './options.js';

/** What a handler made of an event. Parked events wait, with their reason, until they are replayed. */
export type Verdict =
  | { readonly kind: 'done' }
  /** It comes again, ten times at the most: the server parks it then. */
  | { readonly kind: 'again'; readonly reason: string }
  | { readonly kind: 'park'; readonly reason: string };

/** May see an event more than once: it has to be idempotent, by the event’s id. One that throws parks the event, with what it threw. */
export type Handler = (event: StoredEvent) => Promise<Verdict>;

export type GroupOptions = EventStoreOptions &
  EventFilter & {
    /** A group keeps the choice of categories with which it was first made. */
    readonly group: string;
    /**
     * How many events are handled at once, 10 by default, the client’s own. Those of one stream are handled in their order, one after
     * the other, as long as none is retried or replayed.
     */
    readonly parallel?: number;
    readonly signal?: Signal;
  };

/** Ends when its signal says so or with one `failed`, which is last. After `lost` what was not answered comes again. */
export type GroupMessage =
  | { readonly kind: 'handled'; readonly event: StoredEvent; readonly verdict: Verdict }
  | { readonly kind: 'lost' }
  | { readonly kind: 'failed'; readonly failure: StoreFailure };

const PARALLEL = 10;

/** The options that only a group has, or the first that is wrong. */
export const chosenGroup = ({
  group,
  parallel = PARALLEL,
}: Pick<GroupOptions, 'group' | 'parallel'>): Either<
  StoreFailure,
  { readonly group: string; readonly parallel: number }
> => {
  if (group === '') return left({ _tag: 'Misconfigured', option: 'group', detail: 'it has to have a name' });
  return Number.isSafeInteger(parallel) && parallel > 0
    ? right({ group, parallel })
    : left({ _tag: 'Misconfigured', option: 'parallel', detail: 'it has to be a positive whole number of events' });
};
