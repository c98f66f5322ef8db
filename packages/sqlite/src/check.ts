import type { Position, StoreFailure, StoredEvent } from '@acta/core';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { EVENTS_FILE } from './event-store.js';
import { failureOf } from './failures.js';
import { openFile } from './open-file.js';
import { COLUMNS, eventOf, positionOf, Unparsable, type Row } from './rows.js';

export type FileFinding =
  | { readonly _tag: 'Damaged'; readonly detail: string }
  | { readonly _tag: 'PositionMissing'; readonly position: string }
  | { readonly _tag: 'RevisionMissing'; readonly stream: string; readonly revision: number }
  | { readonly _tag: 'Unparsable'; readonly position: string }
  | { readonly _tag: 'NotDecoded'; readonly position: string; readonly failure: unknown }
  | { readonly _tag: 'Altered'; readonly position: string };

/** `last`: where the file ends, so that a copy which ends early can be told from a whole one. */
export type FileCheck = {
  readonly events: number;
  readonly last: Position | null;
  readonly findings: readonly FileFinding[];
};

const storedIn = (row: Row): Either<FileFinding, StoredEvent> => {
  try {
    return right(eventOf(row));
  } catch (error) {
    if (error instanceof Unparsable) return left({ _tag: 'Unparsable', position: error.position });
    throw error;
  }
};

/**
 * Looks through a whole events file: SQLite's own integrity, positions and revisions without a gap, every event decoded and as it
 * was sealed.
 */
export const checkEvents = <D>(
  path: string,
  decode: (stored: StoredEvent) => Either<unknown, D>,
  isIntact: (stored: StoredEvent, decoded: D) => boolean,
): Either<StoreFailure, FileCheck> => {
  const opened = openFile(path, EVENTS_FILE, { readOnly: true });
  if (isLeft(opened)) return opened;
  const database = opened.right;
  try {
    const findings: FileFinding[] = [];
    for (const detail of database.prepare('PRAGMA integrity_check').pluck().all() as readonly string[])
      if (detail !== 'ok') findings.push({ _tag: 'Damaged', detail });
    const revisions = new Map<string, number>();
    let events = 0;
    let expected = 1;
    for (const row of database.prepare<[], Row>(`SELECT ${COLUMNS} FROM events ORDER BY position`).iterate()) {
      for (; expected < row.position; expected += 1)
        findings.push({ _tag: 'PositionMissing', position: positionOf(expected) });
      expected = row.position + 1;
      const revision = (revisions.get(row.stream) ?? -1) + 1;
      if (row.revision !== revision) findings.push({ _tag: 'RevisionMissing', stream: row.stream, revision });
      revisions.set(row.stream, row.revision);
      events += 1;
      const stored = storedIn(row);
      if (isLeft(stored)) {
        findings.push(stored.left);
        continue;
      }
      const { position } = stored.right;
      const decoded = decode(stored.right);
      if (isLeft(decoded)) findings.push({ _tag: 'NotDecoded', position, failure: decoded.left });
      else if (!isIntact(stored.right, decoded.right)) findings.push({ _tag: 'Altered', position });
    }
    return right({ events, last: expected === 1 ? null : positionOf(expected - 1), findings });
  } catch (error) {
    return left(failureOf(error, path));
  } finally {
    database.close();
  }
};
