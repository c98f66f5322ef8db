import { setImmediate } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import type { EventFilter, Pages, ReadAllOptions, ReadStreamOptions, StoreFailure, StoredEvent } from '@acta/core';
import { isLeft, left, type Either } from 'fp-ts/lib/Either.js';
import { attempt } from './failures.js';
import { COLUMNS, eventOf, numberOf, type Row } from './rows.js';

const PAGE = 500;

const placeholders = (values: readonly string[]): string => values.map(() => '?').join(', ');

const conditions = ({ categories, types }: EventFilter): string =>
  [
    ...(categories === undefined ? [] : [` AND category IN (${placeholders(categories)})`]),
    ...(types === undefined ? [] : [` AND type IN (${placeholders(types)})`]),
  ].join('');

const named = ({ categories = [], types = [] }: EventFilter): readonly string[] => [...categories, ...types];

export const streamSql = (direction: 'forward' | 'backward'): string =>
  direction === 'forward'
    ? `SELECT ${COLUMNS} FROM events WHERE stream = ? AND revision >= ? ORDER BY revision LIMIT ?`
    : `SELECT ${COLUMNS} FROM events WHERE stream = ? AND revision <= ? ORDER BY revision DESC LIMIT ?`;

export const allSql = (direction: 'forward' | 'backward', filter: EventFilter): string =>
  direction === 'forward'
    ? `SELECT ${COLUMNS} FROM events WHERE position > ?${conditions(filter)} ORDER BY position LIMIT ?`
    : `SELECT ${COLUMNS} FROM events WHERE position < ?${conditions(filter)} ORDER BY position DESC LIMIT ?`;

/** Reads page by page; between two pages nothing is held open, and whatever else waits in the process has its turn. */
export const makeReading = (database: Database.Database, path: string) => {
  const statements = new Map<string, Database.Statement<unknown[], Row>>();
  const rows = (sql: string, parameters: readonly unknown[]): Either<StoreFailure, readonly StoredEvent[]> => {
    if (!database.open) return left({ _tag: 'Closed' });
    return attempt(path, () => {
      const statement = statements.get(sql) ?? database.prepare<unknown[], Row>(sql);
      statements.set(sql, statement);
      return statement.all(...parameters).map(eventOf);
    });
  };

  async function* paged(
    first: number,
    limit: number,
    page: (from: number, size: number) => Either<StoreFailure, readonly StoredEvent[]>,
    next: (last: StoredEvent) => number,
  ): AsyncGenerator<Either<StoreFailure, readonly StoredEvent[]>> {
    let from = first;
    for (let left = limit; left > 0;) {
      const size = Math.min(PAGE, left);
      const read = await Promise.resolve(page(from, size));
      if (isLeft(read)) {
        yield read;
        return;
      }
      const last = read.right.at(-1);
      if (last === undefined) return;
      yield read;
      if (read.right.length < size) return;
      left -= read.right.length;
      from = next(last);
      await setImmediate();
    }
  }

  const readStream = (
    stream: string,
    { direction = 'forward', from, limit = Infinity }: ReadStreamOptions = {},
  ): Pages => {
    const sql = streamSql(direction);
    const step = direction === 'forward' ? 1 : -1;
    return paged(
      from ?? (direction === 'forward' ? 0 : Number.MAX_SAFE_INTEGER),
      limit,
      (start, size) => rows(sql, [stream, start, size]),
      ({ revision }) => revision + step,
    );
  };

  const pageAfter = (
    position: number,
    size: number,
    filter: EventFilter,
  ): Either<StoreFailure, readonly StoredEvent[]> =>
    rows(allSql('forward', filter), [position, ...named(filter), size]);

  async function* invalid(position: string): AsyncGenerator<Either<StoreFailure, readonly StoredEvent[]>> {
    yield await Promise.resolve(left({ _tag: 'InvalidPosition' as const, position }));
  }

  const readAll = ({ direction = 'forward', after, limit = Infinity, ...filter }: ReadAllOptions = {}): Pages => {
    const start = after === undefined ? (direction === 'forward' ? 0 : Number.MAX_SAFE_INTEGER) : numberOf(after);
    if (start === null) return invalid(after ?? '');
    const sql = allSql(direction, filter);
    return paged(
      start,
      limit,
      (from, size) => rows(sql, [from, ...named(filter), size]),
      ({ position }) => Number(position),
    );
  };

  const head = (): Either<StoreFailure, number> => {
    if (!database.open) return left({ _tag: 'Closed' });
    return attempt(path, () => Number(database.prepare('SELECT coalesce(max(position), 0) FROM events').pluck().get()));
  };

  return { readStream, readAll, pageAfter, head };
};
