import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { deciderOfStream } from './aggregates.js';
import type { Day, Instant } from './calendar/day.js';
import { decodeStored, type Recorded } from './decoding.js';
import type { StateOf } from './decider.js';
import type { EventStore } from './event-store.js';
import { failed, type Failed } from './refusals.js';
import type { StreamId } from './values.js';

/** What a stream's commands left in it, by command id: the same command again is answered from here. */
export type Answer = { readonly digest: string; readonly first: number; readonly last: number };

export type Loaded<S = unknown> = {
  readonly state: S | null;
  /** -1 where the stream does not exist. */
  readonly revision: number;
  readonly lastRecordedAt: Instant | null;
  /** The day of its first event that no archive tells; null where there is none. */
  readonly liveSince: Day | null;
  readonly answers: ReadonlyMap<string, Answer>;
};

/** Of a stream that does not exist. */
export const NOTHING_LOADED: Loaded = {
  state: null,
  revision: -1,
  lastRecordedAt: null,
  liveSince: null,
  answers: new Map(),
};

/** Folds a stream, from where it was known to stand; `upTo` stops after a revision. */
export type Load = <I extends StreamId>(
  stream: I,
  options?: { readonly upTo?: number },
) => Promise<Either<Failed, Loaded<StateOf<I>>>>;

const foldOn = async (
  store: EventStore,
  stream: StreamId,
  known: Loaded,
  upTo?: number,
): Promise<Either<Failed, Loaded>> => {
  const { evolve } = deciderOfStream(stream);
  const answers = new Map(known.answers);
  let { state, revision, lastRecordedAt, liveSince } = known;
  const limit = upTo === undefined ? {} : { limit: upTo - revision };
  if (upTo !== undefined && upTo <= revision) return right(known);
  for await (const page of store.readStream(stream, { from: revision + 1, ...limit })) {
    if (isLeft(page)) return left(failed(page.left));
    for (const stored of page.right) {
      const decoded = decodeStored(stored);
      if (isLeft(decoded)) return left(failed(decoded.left));
      const event = decoded.right;
      const { commandId, commandDigest, recordedAt, provenance, onDay } = event.metadata;
      state = evolve(state, event, stream);
      revision = event.revision;
      lastRecordedAt = recordedAt;
      if (provenance.kind !== 'transcribed') liveSince ??= onDay;
      answers.set(commandId, {
        digest: commandDigest,
        first: answers.get(commandId)?.first ?? revision,
        last: revision,
      });
    }
  }
  return right({ state, revision, lastRecordedAt, liveSince, answers });
};

export const makeLoad =
  (store: EventStore): Load =>
  async <I extends StreamId>(stream: I, options: { readonly upTo?: number } = {}) =>
    (await foldOn(store, stream, NOTHING_LOADED, options.upTo)) as Either<Failed, Loaded<StateOf<I>>>;

/** Keeps the folded states of the streams last used, and reads only what came after. */
export const makeCachedLoad = (store: EventStore, { streams = 1_000 }: { readonly streams?: number } = {}): Load => {
  const cache = new Map<StreamId, Loaded>();
  return async <I extends StreamId>(stream: I, options: { readonly upTo?: number } = {}) => {
    if (options.upTo !== undefined) return makeLoad(store)(stream, options);
    const loaded = await foldOn(store, stream, cache.get(stream) ?? NOTHING_LOADED);
    if (isLeft(loaded)) return loaded;
    cache.delete(stream);
    cache.set(stream, loaded.right);
    const [oldest] = cache.keys();
    if (cache.size > streams && oldest !== undefined) cache.delete(oldest);
    return loaded as Either<Failed, Loaded<StateOf<I>>>;
  };
};

/** The events of one stream between two revisions, both included. */
export const readEvents = async (
  store: EventStore,
  stream: StreamId,
  { from = 0, to }: { readonly from?: number; readonly to?: number } = {},
): Promise<Either<Failed, readonly Recorded[]>> => {
  const events: Recorded[] = [];
  for await (const page of store.readStream(stream, { from, ...(to === undefined ? {} : { limit: to - from + 1 }) })) {
    if (isLeft(page)) return left(failed(page.left));
    for (const stored of page.right) {
      const decoded = decodeStored(stored);
      if (isLeft(decoded)) return left(failed(decoded.left));
      events.push(decoded.right);
    }
  }
  return right(events);
};
