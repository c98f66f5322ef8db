import { beforeAll, expect, it } from 'vitest';
import { openRecord, type Explanation, type StoredEvent, type StreamId } from '@acta/core';
import { memoryRecord } from '@acta/testkit';
import { readGolden, writeGolden, WRITES } from './files.js';
import { goldenRecord } from './story.js';

const RECORD = 'record.json';

if (WRITES) writeGolden(RECORD, await goldenRecord());

const events = readGolden<never>(RECORD) as readonly StoredEvent[];
const streams = [...new Set(events.map(({ stream }) => stream as StreamId))];
const explanations: Explanation[] = [];

beforeAll(async () => {
  const parts = memoryRecord();
  for (const { stream, revision, id, type, data, metadata } of events) {
    const expected = revision === 0 ? 'noStream' : { exactly: revision - 1 };
    const appended = await parts.store.append(stream, [{ id, type, data, metadata }], expected);
    if (appended._tag === 'Left') throw new Error(JSON.stringify(appended.left));
  }
  const record = openRecord(parts);
  for (const stream of streams) {
    const explained = await record.explain(stream);
    if (explained._tag === 'Left') throw new Error(JSON.stringify(explained.left));
    explanations.push(...explained.right);
  }
});

it('the golden decisions are all there, with the checks that were stored', () => {
  const withChecks = events.filter(({ metadata }) => 'checks' in (metadata as object));
  expect(withChecks.length).toBeGreaterThan(10);
  expect(explanations.map(({ event }) => event.id).sort()).toEqual(withChecks.map(({ id }) => id).sort());
});

it('the same versions of the rules find today what was stored then', () => {
  for (const { event, stored, recomputed } of explanations) expect(recomputed, event.type).toEqual(stored);
});

it('the same acts are recorded today as the same events (pnpm golden writes them anew before a release)', async () => {
  expect(await goldenRecord()).toEqual(events);
});
