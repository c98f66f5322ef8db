import { deepStrictEqual } from 'node:assert/strict';
import type { ActaEvent, Metadata, Recorded, StreamId } from '@acta/core';
import { fold, type Projection } from '@acta/projections';
import { eventId, sealed } from './given.js';

/** An event, the stream that it stands in, and metadata of one's own where it matters. */
export type InStream = readonly [stream: StreamId, event: ActaEvent, metadata?: Partial<Metadata>];

/** The position of the n-th event of all, from 0. */
export const placed = (n: number): string => String(n + 1).padStart(16, '0');

/** Events as a store gives them: in this order, each stream's revisions from 0, positions growing as text. */
export const recorded = (...entries: readonly InStream[]): readonly Recorded[] => {
  const revisions = new Map<StreamId, number>();
  return entries.map(([stream, event, metadata = {}], n) => {
    const revision = revisions.get(stream) ?? 0;
    revisions.set(stream, revision + 1);
    return { ...sealed(event, n, metadata), id: eventId(n), stream, revision, position: placed(n) };
  });
};

/** `givenEvents(...events).projectedBy(projection).then(key, document)`; null for a document that is not to exist. */
export const givenEvents = (...entries: readonly InStream[]) => ({
  projectedBy: <D>(projection: Projection<D>) => {
    const documents = fold(projection, recorded(...entries));
    return {
      documents,
      then: (key: string, document: D | null): void => {
        deepStrictEqual(documents.get(key) ?? null, document);
      },
    };
  },
});
