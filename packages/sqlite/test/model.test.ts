import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Papers } from '@acta/core';
import { arbitraryStory, makeMemoryPapers, playStory } from '@acta/testkit';
import { folderRecord } from '../src/index.js';
import { folder, rightOf } from './folder.js';

const COMMANDS = 1_000;

/** Papers that give a paper that they hold the same reference again: another salt would be another act. */
const samePapers = (): Papers => {
  const papers = makeMemoryPapers();
  let first: ReturnType<Papers['add']> | null = null;
  return { ...papers, add: (paper) => (first ??= papers.add(paper)) };
};

test('whatever is tried, the file keeps every law, and holds what memory holds', { timeout: 120_000 }, async () => {
  // The same in every run; `ACTA_SEED` tries others.
  const seed = Number(process.env.ACTA_SEED ?? 1);
  let commands = 0;
  const property = fc.asyncProperty(arbitraryStory({ maxSteps: 80 }), async (story) => {
    const papers = samePapers();
    const { store } = rightOf(folderRecord(folder(), { create: true }));
    const onFile = await playStory(story, { store, papers });
    const inMemory = await playStory(story, { papers });
    commands += onFile.commands;
    await store.close();
    expect(onFile.events).toEqual(inMemory.events);
  });
  for (let round = 0; commands < COMMANDS; round += 1)
    await fc.assert(property, { seed: seed + round, numRuns: 5, includeErrorInReport: true });
  console.log(`seed ${String(seed)}: ${String(commands)} commands on files`);
});
