import type { Either } from 'fp-ts/lib/Either.js';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Opaque; its plain text order is the store's order. */
export type Position = string;

/** Where a stream must stand for an append: wherever it is, not yet there, there, or at that revision. */
export type ExpectedRevision = 'any' | 'noStream' | 'exists' | { readonly exactly: number };

/** A stream that must still be where the decision saw it, checked with the append. */
export type Guard = { readonly stream: string; readonly expected: 'noStream' | { readonly exactly: number } };

/** An event as it is handed to a store. */
export type EventToAppend = {
  /** UUID. The same id at the same revision is the same append, answered again and not written again. */
  readonly id: string;
  readonly type: string;
  readonly data: Json;
  readonly metadata: Json;
};

/** An event as the store holds it: not decoded, not upcast. */
export type StoredEvent = EventToAppend & {
  readonly stream: string;
  /** 0 for the first event of its stream. */
  readonly revision: number;
  readonly position: Position;
};

/** Where the last event of an append stands. */
export type Appended = { readonly revision: number; readonly position: Position };

/** What a store said that this release does not recognise, without any secret. */
export type FailureCause = { readonly name: string; readonly code?: number; readonly message: string };

/** Why a store did not do what it was asked; `describe` words each. */
export type StoreFailure =
  | {
      readonly _tag: 'Conflict';
      readonly stream: string;
      readonly expected: ExpectedRevision;
      readonly actual: number | 'noStream';
    }
  | {
      readonly _tag: 'GuardBroken';
      readonly stream: string;
      readonly expected: Guard['expected'];
      readonly actual: number | 'noStream';
    }
  | { readonly _tag: 'EmptyAppend'; readonly stream: string }
  | { readonly _tag: 'InvalidStreamName'; readonly stream: string }
  | { readonly _tag: 'EventTooLarge'; readonly index: number; readonly bytes: number; readonly limit: number }
  | { readonly _tag: 'AppendTooLarge'; readonly bytes: number; readonly limit: number }
  | { readonly _tag: 'TooManyEvents'; readonly events: number; readonly limit: number }
  | { readonly _tag: 'NotSerialisable'; readonly index: number; readonly detail: string }
  | { readonly _tag: 'InvalidPosition'; readonly position: string }
  | { readonly _tag: 'StreamDeleted'; readonly stream: string }
  | { readonly _tag: 'AccessDenied'; readonly detail: string }
  | { readonly _tag: 'OutcomeUnknown'; readonly detail: string; readonly cause?: FailureCause }
  | { readonly _tag: 'Unavailable'; readonly detail: string; readonly cause?: FailureCause }
  | { readonly _tag: 'Misconfigured'; readonly option: string; readonly detail: string }
  | { readonly _tag: 'Busy'; readonly detail: string }
  | { readonly _tag: 'StorageFull'; readonly detail: string }
  | { readonly _tag: 'ReadOnly'; readonly detail: string }
  | { readonly _tag: 'NotARecord'; readonly detail: string }
  | { readonly _tag: 'NewerFormat'; readonly found: number; readonly supported: number }
  | { readonly _tag: 'NeedsBackup'; readonly detail: string }
  | { readonly _tag: 'Corrupt'; readonly detail: string }
  | { readonly _tag: 'Closed' };

/** Limits on every store, in bytes of canonical JSON in UTF-8 and in events. */
export const LIMITS = { eventBytes: 60_000, appendBytes: 900_000, appendEvents: 500 } as const;

/**
 * A read: pages of events in order, none empty, read as they are asked for and no further. A failure is the last thing that
 * it yields. A stream that does not exist yields nothing.
 */
export type Pages = AsyncIterable<Either<StoreFailure, readonly StoredEvent[]>>;

/** How one stream is read. */
export type ReadStreamOptions = {
  readonly direction?: 'forward' | 'backward';
  /** The first revision to be read, inclusive; by default the first forward, the last backward. */
  readonly from?: number;
  /** How many events at the most. */
  readonly limit?: number;
};

/** A choice of events; what is left out is not asked about. A category is the text of a stream's name before its first `-`. */
export type EventFilter = { readonly categories?: readonly string[]; readonly types?: readonly string[] };

export type ReadAllOptions = EventFilter & {
  readonly direction?: 'forward' | 'backward';
  /** Exclusive: what comes after it forward, before it backward. */
  readonly after?: Position;
  readonly limit?: number;
};

/** The part of an `AbortSignal` that a subscription needs: this package knows no platform. */
export interface Signal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

export type SubscribeOptions = EventFilter & {
  readonly from: 'start' | 'now' | { readonly after: Position };
  /** Ends the subscription. */
  readonly signal?: Signal;
};

/** Ends only when its signal says so or with one `failed`, which is last. */
export type SubscriptionMessage =
  | { readonly kind: 'events'; readonly events: readonly StoredEvent[] }
  | { readonly kind: 'caught-up'; readonly position: Position | null }
  | { readonly kind: 'fell-behind' }
  | { readonly kind: 'failed'; readonly failure: StoreFailure };

/** The port. Failures are values; no method throws or rejects. */
export interface EventStore {
  /** Whether guards are checked in the append's own transaction, or read just before it. */
  readonly guards: 'atomic' | 'checked-before';
  /** All of the events or none of them. */
  append(
    stream: string,
    events: readonly EventToAppend[],
    expected: ExpectedRevision,
    options?: { readonly unchanged?: readonly Guard[] },
  ): Promise<Either<StoreFailure, Appended>>;
  readStream(stream: string, options?: ReadStreamOptions): Pages;
  readAll(options?: ReadAllOptions): Pages;
  subscribe(options: SubscribeOptions): AsyncIterable<SubscriptionMessage>;
  /** The position of the last event of all, null where there is none. */
  head(): Promise<Either<StoreFailure, Position | null>>;
  close(): Promise<void>;
}
