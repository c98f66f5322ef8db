import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventStore, Recorded } from '@acta/core';
import { fold, openViews, type Token, type Views } from '@acta/projections';
import { arbitraryHistory, makeMemoryStore } from '@acta/testkit';
import { openViewStore } from '../src/index.js';
import { rightOf } from './folder.js';
import { appendAll, streams, type Stream } from './streams.js';
import { caughtUp, changeIds, changesIn, reading, table, told } from './views.js';

type Reading = ReturnType<typeof reading<Stream>>;
type Split = readonly [Recorded[], Recorded[], Recorded[]];

/** A history in three parts, the first of which is caught up with, and makes no feed. */
const split: fc.Arbitrary<Split> = fc
  .tuple(
    arbitraryHistory().filter(({ length }) => length > 0),
    fc.nat(),
    fc.nat(),
  )
  .map(([events, one, other]) => {
    const [first = 0, second = 0] = [one % (events.length + 1), other % (events.length + 1)].sort((a, b) => a - b);
    return [events.slice(0, first), events.slice(first, second), events.slice(second)];
  });

const RUNS = { numRuns: 15 };

/** In a file of its own for every history, over a store in memory. */
const withViews = async (run: (store: EventStore, views: Views) => Promise<void>): Promise<void> => {
  const where = mkdtempSync(join(tmpdir(), 'acta-'));
  const store = makeMemoryStore();
  const views = openViews({ store, views: rightOf(openViewStore(join(where, 'views.db'))), projections: [streams] });
  try {
    await run(store, views);
  } finally {
    await views.close();
    rmSync(where, { recursive: true, force: true });
  }
};

const written = async (
  store: EventStore,
  views: Views,
  parts: readonly Recorded[][],
  retain = 1_000,
): Promise<void> => {
  for (const part of parts) {
    await appendAll(store, part);
    await caughtUp(views, { retain });
  }
};

test('from the start, each change once; resumed after any of them, exactly the rest', async () => {
  await fc.assert(
    fc.asyncProperty(split, async (parts) => {
      await withViews(async (store, views) => {
        await written(store, views, parts);
        const changes = changesIn(await told(views, streams, 'start'));
        expect(changes.map(({ id }) => id)).toEqual(changeIds(streams, parts.flat()));
        for (const [index, { token }] of changes.entries()) {
          const rest = await told(views, streams, { token });
          expect(changesIn(rest)).toEqual(changes.slice(index + 1));
          expect(rest.map(({ kind }) => kind).filter((kind) => kind !== 'change')).toEqual(['caught-up']);
        }
      });
    }),
    RUNS,
  );
});

test('of a live feed, resumed after any change, exactly the rest, by the feed or by the history', async () => {
  await fc.assert(
    fc.asyncProperty(split, async ([first, ...parts]) => {
      await withViews(async (store, views) => {
        await written(store, views, [first]);
        const { toEnd, stop } = reading(views, streams, 'now');
        await toEnd();
        await written(store, views, parts);
        const changes = parts.flat().length === 0 ? [] : changesIn(await toEnd());
        await stop();
        const before = changeIds(streams, first).length;
        expect(changes.map(({ id }) => id)).toEqual(changeIds(streams, [first, ...parts].flat()).slice(before));
        for (const [index, { token }] of changes.entries())
          expect(changesIn(await told(views, streams, { token }))).toEqual(changes.slice(index + 1));
      });
    }),
    RUNS,
  );
});

test('of a snapshot, resumed after any document, exactly the rest', async () => {
  await fc.assert(
    fc.asyncProperty(split, async (parts) => {
      await withViews(async (store, views) => {
        await written(store, views, parts);
        const changes = changesIn(await told(views, streams, 'snapshot'));
        expect(changes.map(({ key }) => key)).toEqual([...fold(streams, parts.flat()).keys()].sort());
        for (const [index, { token }] of changes.entries())
          expect(changesIn(await told(views, streams, { token }))).toEqual(changes.slice(index + 1));
      });
    }),
    RUNS,
  );
});

test('interrupted anywhere, over and over, while the record grows: the table is what a fold gives, and no id comes twice', async () => {
  const cut = fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(split, cut, fc.constantFrom('snapshot' as const, 'start' as const), async (parts, cuts, from) => {
      await withViews(async (store, views) => {
        const { documents, take } = table();
        let after: Token | null = null;
        let part = 0;
        for (const size of [...cuts, Infinity]) {
          const next = parts[part];
          if (size === Infinity) await written(store, views, parts.slice(part));
          else if (next !== undefined) await written(store, views, [next]);
          part += 1;
          const subscribed: Reading = reading(views, streams, after === null ? from : { token: after });
          for (let read = 0; read < size; read += 1) {
            const change = await subscribed.next();
            if (change.kind !== 'change') break;
            take(change);
            after = change.token;
          }
          await subscribed.stop();
        }
        expect(documents).toEqual(fold(streams, parts.flat()));
      });
    }),
    RUNS,
  );
});
