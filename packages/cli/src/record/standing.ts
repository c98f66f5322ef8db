import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { describe, failed, type EventStore, type Failed } from '@acta/core';
import { openViews, standingDocuments, type AnyProjection, type StandingDocuments } from '@acta/projections';
import { folderViews, VIEWS_NAME } from '@acta/sqlite';
import type { Desk } from '../desk.js';
import { viewsFolder } from './place.js';

/** What a screen is made of: documents that all stand at the same event. */
export type Documents = Pick<StandingDocuments, 'at' | 'get' | 'all'>;

/** What no folding in memory puts right. */
const FINAL: ReadonlySet<string> = new Set(['HistoryDiverged', 'WrittenByNewer', 'Undecodable']);

/** The documents themselves, so that a damaged page of their file is met here and not in the middle of a screen. */
const heldOf = (documents: StandingDocuments, projections: readonly AnyProjection[]): Documents => {
  const views = new Map(projections.map((projection) => [projection.name, documents.all<unknown>(projection)]));
  const byKey = new Map(
    [...views].map(([name, keyed]) => [name, new Map(keyed.map(({ key, document }) => [key, document]))]),
  );
  return {
    at: documents.at,
    get: <D>({ name }: { readonly name: string }, key: string) => (byKey.get(name)?.get(key) ?? null) as D | null,
    all: ({ name }) => (views.get(name) ?? []) as never,
  };
};

const written = async (
  folder: string,
  store: EventStore,
  projections: readonly AnyProjection[],
): Promise<Either<Failed, Documents>> => {
  const opened = folderViews(folder, { readOnly: true });
  if (isLeft(opened)) return left(failed(opened.left));
  const views = openViews({ store, views: opened.right, projections });
  try {
    const documents = await views.current();
    if (isLeft(documents)) return documents;
    const held = heldOf(documents.right, projections);
    documents.right.close();
    return right(held);
  } catch (error) {
    return left(failed({ _tag: 'Corrupt', detail: `${join(folder, VIEWS_NAME)}: ${String(error)}` }));
  } finally {
    await views.close();
  }
};

/**
 * The documents of some projections as the record stands: those that were written, with what came after folded in memory; all of it
 * folded where nothing was written, or it can't be used, which is said.
 */
export const currentDocuments = async (
  { record, screen }: Desk,
  store: EventStore,
  projections: readonly AnyProjection[],
): Promise<Either<Failed, Documents>> => {
  const folder = record === null ? null : viewsFolder(record);
  if (folder === null || !existsSync(join(folder, VIEWS_NAME))) return standingDocuments(store, projections, null);
  const documents = await written(folder, store, projections);
  if (!isLeft(documents) || FINAL.has(documents.left.failure._tag)) return documents;
  const folded = await standingDocuments(store, projections, null);
  if (!isLeft(folded)) await screen.note(screen.words.viewsUnusable(describe(documents.left.failure, screen.language)));
  return folded;
};
