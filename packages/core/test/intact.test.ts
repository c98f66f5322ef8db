import { beforeAll, describe, expect, it } from 'vitest';
import { decodeStored, intactness, type StoredEvent } from '@acta/core';
import { BODY, commission, SOURCE } from './story/commission.js';

let events: readonly StoredEvent[] = [];
beforeAll(async () => {
  const { record, clock, done, registrar } = await commission();
  clock.set('2030-02-01T18:00:00.000Z');
  await done(registrar, {
    type: 'RecordBodyAdministration',
    body: BODY,
    offices: [
      { comes: 'nobody', office: 'chair' },
      { comes: 'nobody', office: 'technical-secretariat' },
    ],
    from: '2030-02-01',
    source: SOURCE,
  });
  for await (const page of record.parts.store.readAll()) if (page._tag === 'Right') events = [...events, ...page.right];
});

/** The positions of the events that are not as they were sealed. */
const altered = (those: readonly StoredEvent[]): readonly string[] => {
  const isIntact = intactness();
  return those
    .filter((stored) => {
      const decoded = decodeStored(stored);
      if (decoded._tag === 'Left') throw new Error(JSON.stringify(decoded.left));
      return !isIntact(stored, decoded.right);
    })
    .map(({ position }) => position);
};

const commandOf = ({ stream, metadata }: StoredEvent): string =>
  `${stream} ${(metadata as { readonly commandId: string }).commandId}`;

describe('an event as it was sealed', () => {
  it('gives its id, whichever of its command’s events it is', () => {
    expect(new Set(events.map(commandOf)).size).toBeLessThan(events.length);
    expect(altered(events)).toEqual([]);
  });

  it('gives it too where any other is missing', () => {
    for (const missing of events) expect(altered(events.filter((event) => event !== missing))).toEqual([]);
  });

  it('no longer gives it once what it says or on whose word is another', () => {
    for (const one of events) {
      const { metadata } = one;
      const otherwise = (event: Partial<StoredEvent>): readonly string[] =>
        altered(events.map((each) => (each === one ? { ...each, ...event } : each)));
      expect(otherwise({ metadata: { ...(metadata as object), onDay: '2030-01-06' } })).toEqual([one.position]);
      expect(otherwise({ metadata: { ...(metadata as object), recordedBy: one.id } })).toEqual([one.position]);
    }
  });

  it('gives it whenever it was recorded', () => {
    const later = events.map((event) => ({
      ...event,
      metadata: { ...(event.metadata as object), recordedAt: '2031-01-01T00:00:00.000Z' },
    }));
    expect(altered(later)).toEqual([]);
  });
});
