import { join } from 'node:path';
import type { Recorded } from '@acta/core';
import { fold, type AnyProjection, type Build, type ViewReader } from '@acta/projections';
import { expect } from 'vitest';
import { openViewStore } from '../src/index.js';
import { rightOf } from './folder.js';
import { changeIds } from './views.js';

const agree = (views: ViewReader, build: Build, projection: AnyProjection, history: readonly Recorded[]): void => {
  const events = history.slice(0, build.checkpoint?.events ?? 0);
  expect(build.checkpoint?.last.event).toBe(events.at(-1)?.id);
  expect(build.checkpoint?.last.position).toBe(events.at(-1)?.position);

  const documents = fold(projection, events);
  const written = views.page(build.build, null, 1_000_000);
  expect(new Map(written.map(({ key, document }) => [key, document]))).toEqual(documents);

  const tagsOf = projection.tags ?? (() => []);
  for (const tag of new Set([...documents.values()].flatMap((document) => tagsOf(document)))) {
    const carriers = [...documents].filter(([, document]) => tagsOf(document).includes(tag)).map(([key]) => key);
    expect(views.documents(build.build).carrying(tag)).toEqual(carriers.sort());
  }

  const ids = changeIds(projection, events);
  expect(build.sequence).toBe(ids.length);
  expect(build.changedBy?.event).toBe(ids.at(-1)?.split('/')[0]);
  const feed = views.changes(build.build, 0, 1_000_000);
  expect(feed.map(({ cause, key }) => `${cause.event}/${key}`)).toEqual(ids.slice(build.oldest - 1));
  expect(feed.map(({ sequence }) => sequence)).toEqual(feed.map((_, index) => build.oldest + index));
};

/** That documents, tags, numbering and feed of every build are those of exactly the events up to its checkpoint; answers the builds. */
export const agreed = async (
  folder: string,
  projections: readonly AnyProjection[],
  history: readonly Recorded[],
): Promise<readonly Build[]> => {
  const store = rightOf(openViewStore(join(folder, 'views.db')));
  const builds = rightOf(
    store.read((views) => {
      for (const build of views.builds())
        for (const projection of projections)
          if (projection.name === build.view) agree(views, build, projection, history);
      return views.builds();
    }),
  );
  await store.close();
  return builds;
};
