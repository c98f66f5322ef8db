import type Database from 'better-sqlite3';
import {
  LIMITS,
  canonicalJson,
  type Appended,
  type EventToAppend,
  type ExpectedRevision,
  type Guard,
  type StoreFailure,
} from '@acta/core';
import { isLeft, left, map, right, type Either } from 'fp-ts/lib/Either.js';
import { positionOf } from './rows.js';

export type Append = {
  readonly stream: string;
  readonly events: readonly EventToAppend[];
  readonly expected: ExpectedRevision;
  readonly unchanged: readonly Guard[];
};

/** An append whose events are written out and within the limits. */
export type Written = Append & { readonly rows: readonly { readonly data: string; readonly metadata: string }[] };

const STREAM = /^[a-z]+-[a-z0-9-]+$/;
/** What JSON writes as it is. */
const PLAIN = /^[A-Za-z0-9-]*$/;

/** `{"data":…,"id":…,"metadata":…,"type":…}` without what stands in it. */
const AROUND = '{"data":,"metadata":,}'.length;

/** Their two fields as canonical JSON, without the braces. */
const nameOf = (id: string, type: string): Either<string, string> =>
  PLAIN.test(id) && PLAIN.test(type)
    ? right(`"id":"${id}","type":"${type}"`)
    : map((name: string) => name.slice(1, -1))(canonicalJson({ id, type }));

/** Writes the events out as canonical JSON, or says which limit they break. */
export const writeOut = (append: Append): Either<StoreFailure, Written> => {
  const { stream, events } = append;
  if (!STREAM.test(stream)) return left({ _tag: 'InvalidStreamName', stream });
  if (events.length === 0) return left({ _tag: 'EmptyAppend', stream });
  if (events.length > LIMITS.appendEvents)
    return left({ _tag: 'TooManyEvents', events: events.length, limit: LIMITS.appendEvents });
  const rows: Written['rows'][number][] = [];
  let total = 0;
  for (const [index, { id, type, data, metadata }] of events.entries()) {
    const written = { data: canonicalJson(data), metadata: canonicalJson(metadata), name: nameOf(id, type) };
    if (isLeft(written.data)) return left({ _tag: 'NotSerialisable', index, detail: written.data.left });
    if (isLeft(written.metadata)) return left({ _tag: 'NotSerialisable', index, detail: written.metadata.left });
    if (isLeft(written.name)) return left({ _tag: 'NotSerialisable', index, detail: written.name.left });
    const bytes = AROUND + Buffer.byteLength(written.data.right + written.metadata.right + written.name.right);
    if (bytes > LIMITS.eventBytes) return left({ _tag: 'EventTooLarge', index, bytes, limit: LIMITS.eventBytes });
    total += bytes;
    rows.push({ data: written.data.right, metadata: written.metadata.right });
  }
  return total > LIMITS.appendBytes
    ? left({ _tag: 'AppendTooLarge', bytes: total, limit: LIMITS.appendBytes })
    : right({ ...append, rows });
};

const holds = (expected: ExpectedRevision, actual: number): boolean => {
  if (expected === 'any') return true;
  if (expected === 'noStream') return actual === -1;
  if (expected === 'exists') return actual >= 0;
  return actual === expected.exactly;
};

const orNone = (revision: number): number | 'noStream' => (revision === -1 ? 'noStream' : revision);

export type Applying = {
  /** Applies one append inside the writer's transaction. A failure has written nothing. */
  readonly apply: (append: Written) => Either<StoreFailure, Appended>;
  readonly conflictOf: (append: Written) => StoreFailure;
};

export const makeApplying = (database: Database.Database): Applying => {
  const lastOf = database
    .prepare<[string], number>('SELECT coalesce(max(revision), -1) FROM events WHERE stream = ?')
    .pluck();
  const lastPosition = database.prepare<[], number>('SELECT coalesce(max(position), 0) FROM events').pluck();
  const byId = database.prepare<[string, string], { revision: number; position: number }>(
    'SELECT revision, position FROM events WHERE stream = ? AND id = ?',
  );
  const insert = database.prepare<[number, string, string, number, string, string, string, string]>(
    'INSERT INTO events (position, stream, category, revision, id, type, data, metadata) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const revisionOf = (stream: string): number => lastOf.get(stream) ?? -1;

  /** Where the same events already stand, when the same append came before; or that some of them do. */
  const before = ({ stream, events, expected }: Written): Appended | 'some' | null => {
    const found = events.map(({ id }) => byId.get(stream, id));
    if (found.every((row) => row === undefined))
      return new Set(events.map(({ id }) => id)).size < events.length ? 'some' : null;
    const [first] = found;
    const last = found.at(-1);
    if (first === undefined || last === undefined) return 'some';
    const inOrder = found.every((row, index) => row?.revision === first.revision + index);
    const asExpected =
      typeof expected === 'object'
        ? first.revision === expected.exactly + 1
        : expected !== 'noStream' || first.revision === 0;
    return inOrder && asExpected ? { revision: last.revision, position: positionOf(last.position) } : 'some';
  };

  const conflictOf = ({ stream, expected }: Written): StoreFailure => ({
    _tag: 'Conflict',
    stream,
    expected,
    actual: orNone(revisionOf(stream)),
  });

  const apply: Applying['apply'] = (append) => {
    const { stream, events, rows, expected, unchanged } = append;
    const actual = revisionOf(stream);
    // A stream that stands exactly where it is expected does not hold this append yet; an id of it, its index would refuse.
    const isNew = expected !== 'any' && expected !== 'exists' && holds(expected, actual);
    const answer = isNew ? null : before(append);
    if (answer !== null && answer !== 'some') return right(answer);
    if (answer === 'some' || !holds(expected, actual)) return left(conflictOf(append));
    for (const guard of unchanged) {
      const now = revisionOf(guard.stream);
      if (!holds(guard.expected, now)) return left({ _tag: 'GuardBroken', ...guard, actual: orNone(now) });
    }
    const category = stream.slice(0, stream.indexOf('-'));
    let position = lastPosition.get() ?? 0;
    let revision = actual;
    for (const [index, { id, type }] of events.entries()) {
      position += 1;
      revision += 1;
      insert.run(position, stream, category, revision, id, type, rows[index]?.data ?? '', rows[index]?.metadata ?? '');
    }
    return right({ revision, position: positionOf(position) });
  };

  return { apply, conflictOf };
};
