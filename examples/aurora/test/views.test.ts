import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { isDay, isInstant, type Recorded } from '@acta/core';
import * as projections from '@acta/projections';
import { projectionsIn, sameInAnyInterleaving, totalOnAnySubsequence } from '@acta/testkit';
import { playAurora } from './record.js';

let events: readonly Recorded[] = [];

beforeAll(async () => {
  ({ events } = await playAurora());
});

const views = projectionsIn(projections).map((view) => [view.name, view] as const);

describe.each(views)('%s', (_, view) => {
  it('is total on any subsequence of the record', () => {
    totalOnAnySubsequence(view, events, { numRuns: 50 });
  });

  it('gives the same documents in any interleaving of it', () => {
    sameInAnyInterleaving(view, events, { numRuns: 50 });
  });

  it('gives documents of its published schema', () => {
    const ajv = new Ajv2020({ strict: true, formats: { date: isDay, 'date-time': isInstant } });
    const accepts = ajv.compile(projections.documentSchemaOf(view));
    const documents = projections.fold(view, events);
    expect(documents.size).toBeGreaterThan(0);
    for (const document of documents.values()) expect(accepts(document), JSON.stringify(accepts.errors)).toBe(true);
  });
});
