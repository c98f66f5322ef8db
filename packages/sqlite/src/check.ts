import type { Position, StoreFailure, StoredEvent } from '@acta/core';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { EVENTS_FILE } from './event-store.js';
import { failureOf } from './failures.js';
import { openFile } from './open-file.js';
import { COLUMNS, eventOf, positionOf, type Row } from './rows.js';

export type FileFinding =
  | { readonly _tag: 'Damaged'; readonly detail: string }
  | { readonly _tag: 'PositionMissing'; readonly position: string }
  | { readonly _tag: 'RevisionMissing'; readonly stream: string; readonly revision: number }
  | { readonly _tag: 'NotDecoded'; readonly position: string; readonly failure: unknown };

/** `last`: where the file ends, so that a copy which ends early can be told from a whole one. */
export type FileCheck = {
  readonly events: number;
  readonly last: Position | null;
  readonly findings: readonly FileFinding[];
};

/** Looks through a whole events file: SQLite's own integrity, positions and revisions without a gap, every event decoded. */
export const checkEvents = (
  path: string,
  decode: (event: StoredEvent) => Either<unknown, unknown>,
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
      const decoded = decode(eventOf(row));
      if (isLeft(decoded))
        findings.push({ _tag: 'NotDecoded', position: positionOf(row.position), failure: decoded.left });
      events += 1;
    }
    return right({ events, last: expected === 1 ? null : positionOf(expected - 1), findings });
  } catch (error) {
    return left(failureOf(error, path));
  } finally {
    database.close();
  }
};
