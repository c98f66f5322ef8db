import type Database from 'better-sqlite3';
import type { Build, Checkpoint, Documents, FeedEntry, Keyed, Place, ViewReader } from '@acta/projections';

export type BuildRow = {
  readonly id: number;
  readonly nonce: string;
  readonly view: string;
  readonly version: number;
  readonly stage: Build['stage'];
  readonly checkpoint: string | null;
  readonly sequence: number;
  readonly changed_by: string | null;
  readonly oldest: number;
};

type ChangeRow = {
  readonly sequence: number;
  readonly key: string;
  readonly document_before: string | null;
  readonly document_after: string | null;
  readonly cause: string;
};

/** A build's name: its row, and what tells it from the same row of a views file that was made again. */
export const buildOf = ({ id, nonce, checkpoint, changed_by, ...row }: BuildRow): Build => ({
  ...row,
  build: `${String(id)}-${nonce}`,
  checkpoint: checkpoint === null ? null : (JSON.parse(checkpoint) as Checkpoint),
  changedBy: changed_by === null ? null : (JSON.parse(changed_by) as Place),
});

export const rowOf = (build: string): number => Number.parseInt(build, 10);

export const parsed = (document: string | null): unknown => (document === null ? null : JSON.parse(document));

/** The statements that read a views file. */
export const makeViewReader = (database: Database.Database): ViewReader => {
  const builds = database.prepare<[], BuildRow>('SELECT * FROM builds ORDER BY id');
  const one = database
    .prepare<[number, string], string>('SELECT document FROM documents WHERE build = ? AND key = ?')
    .pluck();
  const tagged = database
    .prepare<[number, string], string>('SELECT key FROM tags WHERE build = ? AND tag = ? ORDER BY key')
    .pluck();
  const page = database.prepare<[number, string, number], { readonly key: string; readonly document: string }>(
    'SELECT key, document FROM documents WHERE build = ? AND key > ? ORDER BY key LIMIT ?',
  );
  const columns = 'sequence, key, document_before, document_after, cause';
  const changes = database.prepare<[number, number, number], ChangeRow>(
    `SELECT ${columns} FROM changes WHERE build = ? AND sequence > ? ORDER BY sequence LIMIT ?`,
  );
  const changesUpTo = database.prepare<[number, number, string, number], ChangeRow>(
    `SELECT ${columns} FROM changes WHERE build = ? AND sequence > ? AND key <= ? ORDER BY sequence LIMIT ?`,
  );
  const keyed = ({ key, document }: { readonly key: string; readonly document: string }): Keyed => ({
    key,
    document: JSON.parse(document) as unknown,
  });
  const entry = ({ sequence, key, document_before, document_after, cause }: ChangeRow): FeedEntry => ({
    sequence,
    key,
    before: parsed(document_before),
    after: parsed(document_after),
    cause: JSON.parse(cause) as Place,
  });
  return {
    builds: () => builds.all().map(buildOf),
    documents: (build): Documents<unknown> => {
      const row = rowOf(build);
      return { get: (key) => parsed(one.get(row, key) ?? null), carrying: (tag) => tagged.all(row, tag) };
    },
    page: (build, after, limit) => page.all(rowOf(build), after ?? '', limit).map(keyed),
    changes: (build, after, limit, upTo) =>
      (upTo === undefined
        ? changes.all(rowOf(build), after, limit)
        : changesUpTo.all(rowOf(build), after, upTo, limit)
      ).map(entry),
  };
};
