import { servingOf } from './reading.js';
import type { Cursor } from './token.js';
import type { Build, FeedEntry, Keyed, ViewReader } from './view-store.js';

const PAGE = 100;

/** Why all documents are told again: built again, of another version, or the token is older than the feed. */
export type ResetReason = 'rebuilt' | 'version' | 'beyond-retention';

/** What the views have for a cursor, read in one snapshot. */
export type Next =
  | { readonly kind: 'not-built' }
  | { readonly kind: 'reset'; readonly build: Build; readonly why: ResetReason }
  | { readonly kind: 'changes'; readonly build: Build; readonly entries: readonly FeedEntry[]; readonly more: boolean }
  | { readonly kind: 'documents'; readonly build: Build; readonly documents: readonly Keyed[]; readonly last: boolean }
  | { readonly kind: 'nothing'; readonly build: Build };

/** `from`: the version that the cursor was told from. */
const resetOf = (build: Build, cursor: Cursor, from: number): ResetReason | null => {
  if (cursor.build !== build.build) return build.version === from ? 'rebuilt' : 'version';
  return cursor.sequence + 1 < build.oldest ? 'beyond-retention' : null;
};

/** While a snapshot is told, a change counts only for a key that was told already: the others' documents hold it. */
const changesFor = (views: ViewReader, { build }: Build, cursor: Cursor): readonly FeedEntry[] => {
  if (cursor.kind !== 'snapshot') return views.changes(build, cursor.sequence, PAGE);
  return cursor.key === null ? [] : views.changes(build, cursor.sequence, PAGE, cursor.key);
};

export const nextFor = (views: ViewReader, view: string, from: number, cursor: Cursor): Next => {
  const build = servingOf(views, view);
  if (build === null) return { kind: 'not-built' };
  const why = resetOf(build, cursor, from);
  if (why !== null) return { kind: 'reset', build, why };
  const entries = changesFor(views, build, cursor);
  if (entries.length > 0)
    return { kind: 'changes', build, entries, more: (entries.at(-1)?.sequence ?? 0) < build.sequence };
  if (cursor.kind !== 'snapshot') return { kind: 'nothing', build };
  const documents = views.page(build.build, cursor.key, PAGE);
  return { kind: 'documents', build, documents, last: documents.length < PAGE };
};
