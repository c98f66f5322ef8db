import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { integer, object } from '@acta/core';
import { defineProjection } from '@acta/projections';
import { expect, test } from 'vitest';
import { folder } from './folder.js';
import { appendLives } from './processes/lives.mjs';
import { caughtUp, opened, reading } from './views.js';

const KEYS = Array.from({ length: 50 }, (_, n) => `key-${n}`);
const EVENTS = 2_000;

const Count = object('Count', { events: integer(1, 100_000) });

/** Fifty changes of nearly every event. */
const counts = defineProjection({
  name: 'counts',
  version: 1,
  document: Count,
  on: Object.fromEntries(
    ['CommitmentAssigned', 'ProgressReported', 'ReportReturned', 'FocalPointDesignated'].map((type) => [
      type,
      {
        keys: () => KEYS,
        evolve: (document: { readonly events: number } | null) => ({ events: (document?.events ?? 0) + 1 }),
      },
    ]),
  ),
});

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const heap = (): number => {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

test('a subscriber that does not read holds nothing of 100,000 changes, nor does one that reads slowly', async () => {
  const { store, views, close } = opened(folder(), [counts]);
  await caughtUp(views);
  const { toEnd, next, stop } = reading(views, counts, 'now');
  await toEnd();
  const waiting = next();
  const before = heap();
  const grown: number[] = [];
  for (let n = 0; n < EVENTS; n += 500) await appendLives(store, n, n + 500);
  await caughtUp(views);
  grown.push(heap() - before);
  let changes = (await waiting).kind === 'change' ? 1 : 0;
  for (let message = await next(); message.kind !== 'caught-up'; message = await next()) {
    changes += message.kind === 'change' ? 1 : 0;
    if (changes % 20_000 === 0) grown.push(heap() - before);
  }
  expect(changes).toBe(EVENTS * KEYS.length);
  expect(grown.length).toBeGreaterThan(4);
  expect(Math.max(...grown)).toBeLessThan(20_000_000);
  await stop();
  await close();
}, 60_000);
