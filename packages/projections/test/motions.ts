import { Flag, Line, MotionId, object, optional, SessionId, type TypeOf } from '@acta/core';
import { defineProjection } from '../src/index.js';

const MotionEntry = object('MotionEntry', {
  motion: MotionId,
  title: Line,
  session: optional(SessionId),
  closed: Flag,
});
export type MotionEntry = TypeOf<typeof MotionEntry>;

/** Motions, and whether the session that has each of them on its agenda is over. */
export const motions = defineProjection({
  name: 'motions',
  version: 1,
  document: MotionEntry,
  on: {
    MotionProposed: {
      keys: ({ stream }) => [stream],
      evolve: (_, { stream, data: { title } }) => ({ motion: stream as MotionId, title, closed: false }),
    },
    MotionSubmitted: {
      keys: ({ stream }) => [stream],
      evolve: (document, { data: { session } }) => (document === null ? null : { ...document, session }),
    },
    MotionWithdrawn: { keys: ({ stream }) => [stream], evolve: () => null },
    SessionClosed: {
      tag: ({ stream }) => stream,
      evolve: (document) => (document.closed ? document : { ...document, closed: true }),
    },
  },
  tags: ({ session }) => (session === undefined ? [] : [session]),
});
