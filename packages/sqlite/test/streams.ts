import { ActaEvent, integer, Line, object, type EventStore, type Recorded, type TypeOf } from '@acta/core';
import { defineProjection } from '@acta/projections';
import { rightOf } from './folder.js';

const Stream = object('Stream', { category: Line, events: integer(1, 1_000), last: Line });
export type Stream = TypeOf<typeof Stream>;

const ENDS = /Closed|Withdrawn|Ended|Approved/;
const categoryOf = (stream: string): string => stream.slice(0, stream.indexOf('-'));

const anyEvent = {
  keys: ({ stream }: Recorded) => [stream, categoryOf(stream)],
  evolve: (document: Stream | null, { type, stream }: Recorded, key: string): Stream | null =>
    ENDS.test(type) && key === stream
      ? null
      : { category: categoryOf(stream), events: (document?.events ?? 0) + 1, last: type },
};

const quorum = {
  tag: () => 'motion',
  evolve: (document: Stream, { type }: Recorded): Stream => ({ ...document, last: type }),
};

/** Two documents of every event, its stream's and its category's, the former ended now and then; and a tag that reaches motions; what it carries changes. */
export const streams = defineProjection({
  name: 'streams',
  version: 1,
  document: Stream,
  on: { ...Object.fromEntries(Object.keys(ActaEvent.cases).map((type) => [type, anyEvent])), QuorumCounted: quorum },
  tags: ({ category, last }) => [category, last],
});

export const appendAll = async (store: EventStore, events: readonly Recorded[]): Promise<void> => {
  for (const { id, type, data, metadata, stream } of events)
    rightOf(await store.append(stream, [{ id, type, data: data, metadata: metadata }], 'any'));
};
