import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { arbitraryHistory, projectionsIn, sameInAnyInterleaving, totalOnAnySubsequence } from '@acta/testkit';
import * as projections from '../../src/index.js';

const views = projectionsIn(projections).map((view) => [view.name, view] as const);
/** The same in every run; `ACTA_SEED` tries others. */
const seed = Number(process.env.ACTA_SEED ?? 1);
const histories = fc.sample(arbitraryHistory(), { numRuns: 100, seed });

test('every view is exported', async () => {
  const folder = new URL('../../src/views/', import.meta.url);
  const modules = readdirSync(folder).map((file): Promise<object> => import(new URL(file, folder).href));
  const written = (await Promise.all(modules)).flatMap(projectionsIn);
  expect(written.map(({ name }) => name).sort()).toEqual(views.map(([name]) => name).sort());
  expect(views).not.toEqual([]);
});

test('no two views share a name', () => {
  expect(new Set(views.map(([name]) => name)).size).toBe(views.length);
});

describe.each(views)('%s, over random histories', (_, view) => {
  afterEach(({ task }) => {
    if (task.result?.state === 'fail') console.error(`the histories of ACTA_SEED=${String(seed)}`);
  });

  test('makes documents of some of them', () => {
    expect(histories.some((events) => projections.fold(view, events).size > 0)).toBe(true);
  });

  test('is total on any subsequence', () => {
    for (const events of histories) totalOnAnySubsequence(view, events, { numRuns: 3, seed });
  });

  test('gives the same documents in any interleaving', () => {
    for (const events of histories) sameInAnyInterleaving(view, events, { numRuns: 3, seed });
  });
});
