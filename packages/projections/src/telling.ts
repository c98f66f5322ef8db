import type { Failed } from '@acta/core';
import { isLeft, right, type Either } from 'fp-ts/lib/Either.js';
import type { Next } from './next.js';
import type { Projection } from './projection.js';
import { readAs } from './reading.js';
import { tokenOf, type Cursor, type Token } from './token.js';
import type { ViewChange } from './view-message.js';
import type { Build, FeedEntry, Keyed, Place } from './view-store.js';

/** Where a subscription stands in a build; null before the record's first event. */
export const tokenAt = (
  { view, version, checkpoint }: Build,
  cursor: Cursor,
  cause: Place | null = null,
): Token | null =>
  checkpoint === null
    ? null
    : tokenOf({ record: checkpoint.record, view, version, cursor, last: cause ?? checkpoint.last });

type Told<D> = { readonly change: ViewChange<D>; readonly cursor: Cursor };

/** A change of the feed, or of the history as the feed would have told it, from a version. */
export const changeOf = <D>(
  projection: Projection<D>,
  version: number,
  { key, cause, ...entry }: FeedEntry,
  token: Token,
): Either<Failed, ViewChange<D>> => {
  const before = readAs(projection, version, entry.before);
  if (isLeft(before)) return before;
  const after = readAs(projection, version, entry.after);
  if (isLeft(after)) return after;
  const { event, position } = cause;
  const id = `${event}/${key}`;
  return right({ kind: 'change', id, key, before: before.right, after: after.right, position, cause, token });
};

const entryTold = <D>(
  projection: Projection<D>,
  build: Build,
  entry: FeedEntry,
  cursor: Cursor,
): Either<Failed, Told<D>> => {
  const change = changeOf(projection, build.version, entry, tokenAt(build, cursor, entry.cause) ?? '');
  return isLeft(change) ? change : right({ change: change.right, cursor });
};

const documentTold = <D>(
  projection: Projection<D>,
  build: Build,
  { key, document }: Keyed,
): Either<Failed, Told<D>> => {
  const after = readAs(projection, build.version, document);
  if (isLeft(after)) return after;
  const cursor: Cursor = { kind: 'snapshot', build: build.build, sequence: build.sequence, key };
  const id = `${build.build}/${build.sequence}/${key}`;
  const position = build.checkpoint?.last.position ?? '';
  const token = tokenAt(build, cursor) ?? '';
  return right({
    change: { kind: 'change', id, key, before: null, after: after.right, position, cause: null, token },
    cursor,
  });
};

/** What the views have next, as changes, each with where a subscription stands after it. */
export function* telling<D>(
  projection: Projection<D>,
  cursor: Cursor,
  next: Extract<Next, { readonly kind: 'changes' | 'documents' }>,
): Generator<Either<Failed, Told<D>>> {
  if (next.kind === 'documents')
    for (const document of next.documents) yield documentTold(projection, next.build, document);
  else
    for (const entry of next.entries)
      yield entryTold(projection, next.build, entry, { ...cursor, sequence: entry.sequence });
}
