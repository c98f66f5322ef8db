import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { isDay, isInstant, openRecord, type Recorded } from '@acta/core';
import * as projections from '@acta/projections';
import { memoryRecord, projectionsIn, sameInAnyInterleaving, totalOnAnySubsequence } from '@acta/testkit';
import { eventsOf, give } from './record.js';

let events: readonly Recorded[] = [];

beforeAll(async () => {
  const record = openRecord(memoryRecord());
  await give(record);
  events = await eventsOf(record);
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
    for (const document of documents.values()) expect(accepts(document), JSON.stringify(accepts.errors)).toBe(true);
  });
});
