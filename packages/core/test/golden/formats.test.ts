import { describe, expect, it } from 'vitest';
import type { Written } from '@acta/core';
import { brokenSince } from './formats.js';

const released = { 'SeatCreated@1': 'aa', 'SessionClosed@1': 'bb' };
const golden = ['SeatCreated@1', 'SessionClosed@1'] as const;

describe('a released format', () => {
  it('that stays as it was breaks nothing', () => {
    expect(brokenSince(released, { today: released, golden })).toEqual([]);
  });

  it('is not changed without a new version', () => {
    expect(brokenSince(released, { today: { ...released, 'SeatCreated@1': 'cc' }, golden })).toEqual([
      { event: 'SeatCreated@1', problem: 'changed' },
    ]);
  });

  it('with a new version has an upcaster to it', () => {
    const today = { 'SeatCreated@2': 'cc', 'SessionClosed@1': 'bb' };
    expect(brokenSince(released, { today, golden })).toEqual([{ event: 'SeatCreated@1', problem: 'no-upcaster' }]);
    const upcasters = { SeatCreated: [(written: Written) => written] };
    expect(brokenSince(released, { today, golden, upcasters })).toEqual([]);
  });

  it('keeps its golden event, and its type', () => {
    expect(brokenSince(released, { today: released, golden: ['SeatCreated@1'] })).toEqual([
      { event: 'SessionClosed@1', problem: 'no-golden-event' },
    ]);
    expect(brokenSince(released, { today: { 'SeatCreated@1': 'aa' }, golden })).toEqual([
      { event: 'SessionClosed@1', problem: 'no-upcaster' },
    ]);
  });
});
