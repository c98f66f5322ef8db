import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { right } from 'fp-ts/lib/Either.js';
import { expect, test } from 'vitest';
import { fold, openViews, type StandingDocuments } from '@acta/projections';
import { arbitraryHistory, makeMemoryStore } from '@acta/testkit';
import { openViewStore } from '../src/index.js';
import { folder, rightOf } from './folder.js';
import { appendLives, loads, tally } from './processes/lives.mjs';
import { appendAll, streams, type Stream } from './streams.js';
import { caughtUp, history, opened } from './views.js';

const byKey = <D>(documents: ReadonlyMap<string, D>): readonly { readonly key: string; readonly document: D }[] =>
  [...documents.keys()].sort().map((key) => ({ key, document: documents.get(key)! }));

const carrying = (documents: ReadonlyMap<string, Stream>, tag: string) =>
  byKey(documents).filter(({ document: { category, last } }) => category === tag || last === tag);

const tagsOf = (documents: ReadonlyMap<string, Stream>): ReadonlySet<string> =>
  new Set([...documents.values()].flatMap(({ category, last }) => [category, last]));

const expectStanding = (standing: StandingDocuments, documents: ReadonlyMap<string, Stream>): void => {
  const sorted = byKey(documents);
  expect(standing.all(streams)).toEqual(sorted);
  for (const { key, document } of sorted) expect(standing.get(streams, key)).toEqual(document);
  for (const tag of tagsOf(documents)) expect(standing.where(streams, tag)).toEqual(carrying(documents, tag));
  expect(standing.get(streams, 'none')).toBeNull();
};

test('the current documents are those of the whole history, wherever the runner stopped; so are those that it writes then', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryHistory(), fc.nat(), fc.boolean(), async (events, cut, built) => {
      const where = mkdtempSync(join(tmpdir(), 'acta-'));
      const store = makeMemoryStore();
      const views = openViews({
        store,
        views: rightOf(openViewStore(join(where, 'views.db'))),
        projections: [streams],
      });
      const stopped = cut % (events.length + 1);
      await appendAll(store, events.slice(0, stopped));
      if (built) await caughtUp(views);
      await appendAll(store, events.slice(stopped));
      const standing = rightOf(await views.current());
      const last = events.at(-1);
      expect(standing.at).toEqual(
        last === undefined
          ? null
          : { position: last.position, recordedAt: last.metadata.recordedAt, events: events.length },
      );
      expectStanding(standing, fold(streams, events));
      standing.close();

      await caughtUp(views);
      const documents = fold(streams, events);
      expect(await views.all(streams)).toEqual(right(byKey(documents)));
      for (const tag of new Set([...tagsOf(documents), ...tagsOf(fold(streams, events.slice(0, stopped)))]))
        expect(await views.where(streams, tag)).toEqual(right(carrying(documents, tag)));
      await views.close();
      rmSync(where, { recursive: true });
    }),
    { numRuns: 25 },
  );
});

test('the current documents stay as they were while a runner writes, and rebuilds', async () => {
  const { store, views, close } = opened(folder());
  await appendLives(store, 0, 600);
  await caughtUp(views);
  await appendLives(store, 600, 700);
  const standing = rightOf(await views.current());
  const before = fold(tally, await history(store));
  const look = (): void => {
    expect(standing.at?.events).toBe(700);
    expect(standing.all(tally)).toEqual(byKey(before));
    expect(standing.where(tally, 'institution-a').map(({ key }) => key)).toHaveLength(20);
    for (const [key, document] of before) expect(standing.get(tally, key)).toEqual(document);
  };
  look();
  await appendLives(store, 700, 5_200);
  await caughtUp(views);
  look();
  await caughtUp(views, { rebuild: true });
  look();
  standing.close();
  await close();
});

test('a projection that was not built, or stands elsewhere, is folded all the same', async () => {
  const where = folder();
  const first = opened(where, [loads]);
  await appendLives(first.store, 0, 600);
  await caughtUp(first.views);
  await first.close();
  const { store, views, close } = opened(where, [tally, loads]);
  await appendLives(store, 600, 700);
  const standing = rightOf(await views.current());
  const events = await history(store);
  expect(standing.at?.events).toBe(700);
  expect(standing.all(tally)).toEqual(byKey(fold(tally, events)));
  expect(standing.all(loads)).toEqual(byKey(fold(loads, events)));
  standing.close();
  await close();
});

test('as it was known when the runner stopped, it is what a reader was given then', async () => {
  const { store, views, close } = opened(folder());
  for (const upTo of [40, 300, 777, 1_000]) {
    const appended = (await history(store)).length;
    await appendLives(store, appended, upTo);
    await caughtUp(views);
    const seen = rightOf(await views.all(tally));
    const known = (await history(store)).at(-1)!.metadata.recordedAt;
    await appendLives(store, upTo, upTo + 20);
    const standing = rightOf(await views.asOf({ known }));
    expect(standing.all(tally)).toEqual(seen);
    expect(standing.at?.events).toBe(upTo);
    for (const { key, document } of seen) expect(await views.get(tally, key)).toEqual(right(document));
    standing.close();
  }
  await close();
});
