import type {
  EventId,
  Holder,
  Instant,
  Position,
  Recorded,
  Signal,
  StoreFailure,
  StreamId,
  ViewFailure,
} from '@acta/core';
import type { Either } from 'fp-ts/lib/Either.js';
import type { Change, Documents } from './projection.js';

/** An event, and where it stands. */
export type Place = {
  readonly event: EventId;
  readonly stream: StreamId;
  readonly revision: number;
  readonly position: Position;
  readonly recordedAt: Instant;
};

/** Where an event stands. */
export const placeOf = ({ id, stream, revision, position, metadata }: Recorded): Place => ({
  event: id,
  stream,
  revision,
  position,
  recordedAt: metadata.recordedAt,
});

/** How far a record was folded. `record`: the id of its first event, which tells it from every other. */
export type Checkpoint = { readonly record: EventId; readonly last: Place; readonly events: number };

/** A build of a projection: what serves, and what is being built beside it. */
export type Build = {
  /** Tells this build from every other of the same projection. */
  readonly build: string;
  readonly view: string;
  readonly version: number;
  readonly stage: 'building' | 'serving';
  readonly checkpoint: Checkpoint | null;
  /** How many changes its documents have had since the first event, and which event made the last. */
  readonly sequence: number;
  readonly changedBy: Place | null;
  /** The oldest change that the feed still holds; one more than `sequence` where it holds none. */
  readonly oldest: number;
};

/** A change as the feed holds it, numbered from 1 without gaps. */
export type FeedEntry = Change<unknown> & { readonly sequence: number; readonly cause: Place };

/** A document and its key. */
export type Keyed<D = unknown> = { readonly key: string; readonly document: D };

/** One snapshot: what it answers belongs together. */
export interface ViewReader {
  readonly builds: () => readonly Build[];
  readonly documents: (build: string) => Documents<unknown>;
  /** In the order of their keys, those after a key. */
  readonly page: (build: string, after: string | null, limit: number) => readonly Keyed[];
  /** Those after a number, of keys up to `upTo` where one is given. */
  readonly changes: (build: string, after: number, limit: number, upTo?: string) => readonly FeedEntry[];
}

/** A document as it is to be from now on, null where it ends, and the tags that it had and has. */
export type Written = {
  readonly key: string;
  readonly document: unknown;
  readonly tagsBefore: readonly string[];
  readonly tags: readonly string[];
};

export type Advance = Pick<Build, 'build' | 'checkpoint' | 'sequence' | 'changedBy'> & {
  readonly documents: Iterable<Written>;
  /** What the feed is told: nothing in a build's first catch-up. */
  readonly feed: readonly FeedEntry[];
  /** How many changes the feed keeps. */
  readonly retain: number;
};

export interface ViewWriter extends ViewReader {
  /** A build that begins with nothing, in the place of any other that was being built. */
  readonly begin: (view: string, version: number) => Build;
  readonly advance: (advance: Advance) => void;
  /** From now on this build serves, and the one that served is gone. */
  readonly serve: (build: string) => void;
}

/** The right to write the views of a record; one process has it at a time, and who lost it can write no more. */
export interface Lease extends Pick<ViewReader, 'documents'> {
  readonly write: <A>(run: (views: ViewWriter) => A) => Either<StoreFailure | ViewFailure, A>;
  readonly release: () => void;
}

/** What serves a view, and its document of a key. */
export type Found = { readonly version: number; readonly document: unknown };

/** The port of a store of views. Failures are values. */
export interface ViewStore {
  /** The document of a key, null where there is none; null where nothing serves the view. */
  readonly find: (view: string, key: string) => Either<StoreFailure, Found | null>;
  readonly read: <A>(run: (views: ViewReader) => A) => Either<StoreFailure, A>;
  /** A snapshot that stays as it is until it is closed, whatever is written meanwhile. */
  readonly snapshot: () => Either<StoreFailure, { readonly views: ViewReader; readonly close: () => void }>;
  /** The lease, or who has it. */
  readonly lease: () => Either<StoreFailure, { readonly lease: Lease } | { readonly heldBy: Holder }>;
  /** Until something may have been written, or the signal says stop. */
  readonly changed: (signal?: Signal) => Promise<void>;
  /** Until whatever else waits in this process has had its turn: a signal that says stop, too. */
  readonly turn: () => Promise<void>;
  readonly close: () => Promise<void>;
}
