import {
  LIMITS,
  canonicalJson,
  type Appended,
  type EventFilter,
  type EventStore,
  type EventToAppend,
  type ExpectedRevision,
  type Guard,
  type Position,
  type StoreFailure,
  type StoredEvent,
  type SubscribeOptions,
  type SubscriptionMessage,
} from '@acta/core';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';

const PAGE = 500;
const POSITION = /^\d{16}$/;
const STREAM = /^[a-z]+-[a-z0-9-]+$/;

const positionAt = (index: number): Position => String(index + 1).padStart(16, '0');
const utf8 = new TextEncoder();

const measure = (events: readonly EventToAppend[]): Either<StoreFailure, null> => {
  if (events.length > LIMITS.appendEvents)
    return left({ _tag: 'TooManyEvents', events: events.length, limit: LIMITS.appendEvents });
  let total = 0;
  for (const [index, { id, type, data, metadata }] of events.entries()) {
    const json = canonicalJson({ id, type, data, metadata });
    if (isLeft(json)) return left({ _tag: 'NotSerialisable', index, detail: json.left });
    const bytes = utf8.encode(json.right).length;
    if (bytes > LIMITS.eventBytes) return left({ _tag: 'EventTooLarge', index, bytes, limit: LIMITS.eventBytes });
    total += bytes;
  }
  return total > LIMITS.appendBytes
    ? left({ _tag: 'AppendTooLarge', bytes: total, limit: LIMITS.appendBytes })
    : right(null);
};

const expectationHolds = (expected: ExpectedRevision, actual: number): boolean => {
  if (expected === 'any') return true;
  if (expected === 'noStream') return actual === -1;
  if (expected === 'exists') return actual >= 0;
  return actual === expected.exactly;
};

const chosen =
  ({ categories, types }: EventFilter) =>
  ({ stream, type }: StoredEvent): boolean =>
    (categories === undefined || categories.includes(stream.slice(0, stream.indexOf('-')))) &&
    (types === undefined || types.includes(type));

/** An event store that lasts as long as the process. */
export const makeMemoryStore = (): EventStore => {
  const all: StoredEvent[] = [];
  const streams = new Map<string, StoredEvent[]>();
  const places = new Map<string, number>();
  const waiting = new Set<() => void>();
  let closed = false;

  const place = (stream: string, id: string): number => places.get(`${stream} ${id}`) ?? -1;
  const last = (stream: string): number => (streams.get(stream)?.length ?? 0) - 1;
  const revisionOrNone = (stream: string): number | 'noStream' => (last(stream) === -1 ? 'noStream' : last(stream));

  /** Where the same events already stand, when the same append came before. */
  const answered = (stream: string, events: readonly EventToAppend[], expected: ExpectedRevision): Appended | null => {
    const stored = streams.get(stream) ?? [];
    const first =
      typeof expected === 'object'
        ? expected.exactly + 1
        : expected === 'noStream'
          ? 0
          : place(stream, events[0]?.id ?? '');
    if (first < 0 || !events.every(({ id }, index) => stored[first + index]?.id === id)) return null;
    const end = stored[first + events.length - 1];
    return end === undefined ? null : { revision: end.revision, position: end.position };
  };

  const brokenGuard = (unchanged: readonly Guard[]): StoreFailure | null => {
    const broken = unchanged.find(({ stream, expected }) => !expectationHolds(expected, last(stream)));
    if (broken === undefined) return null;
    return { _tag: 'GuardBroken', ...broken, actual: revisionOrNone(broken.stream) };
  };

  const write = (stream: string, events: readonly EventToAppend[]): Appended => {
    const stored = streams.get(stream) ?? [];
    streams.set(stream, stored);
    for (const event of structuredClone<readonly EventToAppend[]>(events)) {
      const next: StoredEvent = { ...event, stream, revision: stored.length, position: positionAt(all.length) };
      places.set(`${stream} ${event.id}`, next.revision);
      stored.push(next);
      all.push(next);
    }
    for (const wake of [...waiting]) wake();
    return { revision: stored.length - 1, position: positionAt(all.length - 1) };
  };

  const append: EventStore['append'] = (stream, events, expected, { unchanged = [] } = {}) => {
    const answer = (): Either<StoreFailure, Appended> => {
      if (closed) return left({ _tag: 'Closed' });
      if (!STREAM.test(stream)) return left({ _tag: 'InvalidStreamName', stream });
      if (events.length === 0) return left({ _tag: 'EmptyAppend', stream });
      const size = measure(events);
      if (isLeft(size)) return size;
      const before = answered(stream, events, expected);
      if (before !== null) return right(before);
      const conflict: StoreFailure = { _tag: 'Conflict', stream, expected, actual: revisionOrNone(stream) };
      if (!expectationHolds(expected, last(stream))) return left(conflict);
      const ids = events.map(({ id }) => id);
      if (new Set(ids).size < ids.length || ids.some((id) => place(stream, id) >= 0)) return left(conflict);
      const broken = brokenGuard(unchanged);
      return broken === null ? right(write(stream, events)) : left(broken);
    };
    return Promise.resolve(answer());
  };

  async function* pages(
    choose: () => readonly StoredEvent[],
  ): AsyncGenerator<Either<StoreFailure, readonly StoredEvent[]>> {
    if (closed) {
      yield left({ _tag: 'Closed' });
      return;
    }
    const found = choose();
    for (let at = 0; at < found.length; at += PAGE) {
      yield await Promise.resolve(right(found.slice(at, at + PAGE)));
      if (closed) {
        yield left({ _tag: 'Closed' });
        return;
      }
    }
  }

  const indexAfter = (position: Position): number => Number(position);

  const readStream: EventStore['readStream'] = (stream, { direction = 'forward', from, limit } = {}) =>
    pages(() => {
      const stored = streams.get(stream) ?? [];
      const ordered =
        direction === 'forward' ? stored.slice(from ?? 0) : stored.slice(0, (from ?? stored.length) + 1).reverse();
      return ordered.slice(0, limit ?? ordered.length);
    });

  async function* invalid(position: string): AsyncGenerator<Either<StoreFailure, readonly StoredEvent[]>> {
    yield await Promise.resolve(left({ _tag: 'InvalidPosition' as const, position }));
  }

  const readAll: EventStore['readAll'] = ({ direction = 'forward', after, limit, ...filter } = {}) => {
    if (after !== undefined && !POSITION.test(after)) return invalid(after);
    return pages(() => {
      const ordered =
        direction === 'forward'
          ? all.slice(after === undefined ? 0 : indexAfter(after))
          : all.slice(0, after === undefined ? all.length : indexAfter(after) - 1).reverse();
      const found = ordered.filter(chosen(filter));
      return found.slice(0, limit ?? found.length);
    });
  };

  async function* follow(
    { from, signal, ...filter }: SubscribeOptions,
    start: number,
  ): AsyncGenerator<SubscriptionMessage> {
    if (typeof from === 'object' && !POSITION.test(from.after)) {
      yield { kind: 'failed', failure: { _tag: 'InvalidPosition', position: from.after } };
      return;
    }
    let next = start;
    let told = false;
    while (signal?.aborted !== true) {
      if (closed) {
        yield { kind: 'failed', failure: { _tag: 'Closed' } };
        return;
      }
      if (next < all.length) {
        const page = all.slice(next, next + PAGE);
        next += page.length;
        const events = page.filter(chosen(filter));
        if (events.length > 0) yield { kind: 'events', events };
        told = false;
        continue;
      }
      if (!told) {
        told = true;
        yield { kind: 'caught-up', position: all.at(-1)?.position ?? null };
        continue;
      }
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          waiting.delete(wake);
          signal?.removeEventListener('abort', wake);
          resolve();
        };
        waiting.add(wake);
        signal?.addEventListener('abort', wake, { once: true });
      });
    }
  }

  return {
    guards: 'atomic',
    append,
    readStream,
    readAll,
    subscribe: (options) =>
      follow(
        options,
        options.from === 'start' ? 0 : options.from === 'now' ? all.length : indexAfter(options.from.after),
      ),
    head: () => Promise.resolve(closed ? left({ _tag: 'Closed' }) : right(all.at(-1)?.position ?? null)),
    close: () => {
      closed = true;
      for (const wake of [...waiting]) wake();
      return Promise.resolve();
    },
  };
};
