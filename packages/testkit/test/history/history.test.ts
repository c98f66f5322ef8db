import fc from 'fast-check';
import { right } from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import { ActaEvent, categoryOf, decodeStored, type Recorded, type StoredEvent } from '@acta/core';
import { arbitraryHistory } from '../../src/index.js';

const histories = fc.sample(arbitraryHistory(), { numRuns: 300, seed: 1 });
const all = histories.flatMap((events) => events.map((event, place) => ({ event, earlier: events.slice(0, place) })));

describe('a store could hold them', () => {
  test('each event decodes', () => {
    for (const { event } of all) expect(decodeStored(event as unknown as StoredEvent)).toEqual(right(event));
  });

  test('revisions count from 0 in each stream, and positions grow', () => {
    for (const { event, earlier } of all) {
      expect(event.revision).toBe(earlier.filter(({ stream }) => stream === event.stream).length);
      expect(event.position > (earlier.at(-1)?.position ?? '')).toBe(true);
    }
  });
});

test('of every type, each in streams of its own aggregate', () => {
  const categories = new Map<string, Set<string>>();
  for (const { event } of all)
    categories.set(event.type, (categories.get(event.type) ?? new Set()).add(categoryOf(event.stream)));
  expect([...categories.keys()].sort()).toEqual(Object.keys(ActaEvent.cases).sort());
  expect([...categories.values()].filter(({ size }) => size !== 1)).toEqual([]);
  expect(categories.get('ItemDecided')).toEqual(new Set(['session']));
});

describe('what an event names is often there', () => {
  type Is = (event: Recorded, earlier: readonly Recorded[]) => boolean;
  const share = (type: Recorded['type'], is: Is): number => {
    const named = all.filter(({ event }) => event.type === type);
    return named.filter(({ event, earlier }) => is(event, earlier)).length / named.length;
  };

  test('the session of a motion', () => {
    const isThere: Is = ({ data }, earlier) =>
      earlier.some(({ stream }) => stream === (data as { readonly session?: string }).session);
    expect(share('MotionSubmitted', isThere)).toBeGreaterThan(0.1);
  });

  test('the report that is verified', () => {
    const report = ({ stream, data }: Recorded): string =>
      `${stream} ${String((data as { readonly report?: number }).report)}`;
    const isThere: Is = (event, earlier) =>
      earlier.some((other) => other.type === 'ProgressReported' && report(other) === report(event));
    expect(share('ReportVerified', isThere)).toBeGreaterThan(0.05);
  });
});

describe('what a decision had read comes before it', () => {
  test('the cause of what a policy did', () => {
    const caused = all.filter(({ event, earlier }) => event.metadata.actor.kind === 'policy' && earlier.length > 0);
    expect(caused.length).toBeGreaterThan(100);
    for (const { event, earlier } of caused) {
      const { actor } = event.metadata;
      const cause = actor.kind === 'policy' ? actor.cause : null;
      expect(earlier).toContainEqual(
        expect.objectContaining({ id: cause?.event, stream: cause?.stream, revision: cause?.revision }),
      );
    }
  });

  test('the streams that it names, where they stood', () => {
    const named = all.filter(({ event }) => event.type === 'MotionSubmitted');
    for (const { event, earlier } of named) {
      const { session } = event.data as { readonly session: string };
      const revision = earlier.filter(({ stream }) => stream === session).length - 1;
      expect(event.metadata.premises).toContainEqual({ kind: 'pinned', stream: session, revision });
    }
  });
});
