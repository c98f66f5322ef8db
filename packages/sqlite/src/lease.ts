import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type Database from 'better-sqlite3';
import type { Holder, StoreFailure } from '@acta/core';
import type { Lease, ViewReader, ViewWriter } from '@acta/projections';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { attempt, failureOf } from './failures.js';
import { makeReadable } from './readable.js';
import { keeping, recentlyUsed } from './recently-used.js';
import { makeViewWriter } from './view-writing.js';

type LeaseRow = {
  readonly holder: string;
  readonly pid: number;
  readonly host: string;
  readonly since: string;
  readonly renewed: number;
};

/** A holder that says nothing for so long has lost the lease; it says so three times as often. In milliseconds. */
const LASTS = 9_000;

const CLOSED: StoreFailure = { _tag: 'Closed' };

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const holds = ({ pid, host, renewed }: LeaseRow): boolean =>
  Date.now() - renewed < LASTS && (host !== hostname() || isAlive(pid));

const holderOf = ({ pid, host, since }: LeaseRow): Holder => ({ pid, host, since });

/** One writer at a time: whoever lost the lease finds it out inside its own transaction, and has written nothing. */
export const makeLeasing = (
  database: Database.Database,
  path: string,
  reader: ViewReader,
  gone: () => StoreFailure | null,
  wrote: () => void,
) => {
  const row = database.prepare<[], LeaseRow>('SELECT holder, pid, host, since, renewed FROM lease');
  const take = database.prepare<[string, number, string, string, number]>(
    'INSERT OR REPLACE INTO lease (one, holder, pid, host, since, renewed) VALUES (1, ?, ?, ?, ?, ?)',
  );
  const renew = database.prepare<[number, string]>('UPDATE lease SET renewed = ? WHERE holder = ?');
  const give = database.prepare<[string]>('DELETE FROM lease WHERE holder = ?');

  const leaseOf = (holder: string): Lease => {
    const kept = recentlyUsed();
    const readable = makeReadable((error) => (database.open ? failureOf(error, path) : CLOSED));
    const writer = makeViewWriter(database, reader, kept);
    const beat = setInterval(() => attempt(path, () => renew.run(Date.now(), holder)), LASTS / 3).unref();
    const transaction = database.transaction(<A>(run: (views: ViewWriter) => A): Either<Holder, A> => {
      const now = row.get();
      if (now?.holder !== holder) return left(now === undefined ? { pid: 0, host: '', since: '' } : holderOf(now));
      renew.run(Date.now(), holder);
      return right(run(writer));
    });
    return {
      documents: (build) => readable.documents(keeping(kept, build, reader.documents(build))),
      write: <A>(run: (views: ViewWriter) => A) => {
        const failure = readable.failure() ?? (database.open ? gone() : CLOSED);
        const written =
          failure === null ? attempt(path, () => transaction.immediate(run) as Either<Holder, A>) : left(failure);
        if (isLeft(written) || isLeft(written.right)) kept.clear();
        if (isLeft(written)) return written;
        if (isLeft(written.right)) return left({ _tag: 'HeldByAnother', by: written.right.left });
        wrote();
        return written.right;
      },
      release: () => {
        clearInterval(beat);
        if (database.open) attempt(path, () => give.run(holder));
      },
    };
  };

  const ask = database.transaction((): { readonly holder: string } | { readonly heldBy: Holder } => {
    const now = row.get();
    if (now !== undefined && holds(now)) return { heldBy: holderOf(now) };
    const holder = randomUUID();
    take.run(holder, process.pid, hostname(), new Date().toISOString(), Date.now());
    return { holder };
  });

  return (): Either<StoreFailure, { readonly lease: Lease } | { readonly heldBy: Holder }> => {
    const asked = attempt(path, () => ask.immediate());
    if (isLeft(asked)) return asked;
    return right('heldBy' in asked.right ? asked.right : { lease: leaseOf(asked.right.holder) });
  };
};
