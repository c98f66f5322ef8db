import { Line, object } from '@acta/core';
import { defineProjection } from '../../src/index.js';

const Titled = object('Titled', { title: Line });

/** Compiled, and never run: each line marked is a mistake that the compiler must see. */
export const mistakes = [
  defineProjection({
    name: 'an-event-that-is-none',
    version: 1,
    document: Titled,
    on: {
      // @ts-expect-error there is no such event
      MotionProposedTwice: { keys: () => [], evolve: () => null },
    },
  }),
  defineProjection({
    name: 'a-field-of-another-event',
    version: 1,
    document: Titled,
    on: {
      MotionWithdrawn: {
        keys: () => [],
        // @ts-expect-error the event has no title
        evolve: (_, { data }) => ({ title: data.title }),
      },
    },
  }),
  defineProjection({
    name: 'another-document',
    version: 1,
    document: Titled,
    on: {
      MotionProposed: {
        keys: ({ stream }) => [stream],
        // @ts-expect-error the codec's documents have no number
        evolve: () => ({ number: 1 }),
      },
    },
  }),
  defineProjection({
    name: 'no-document-for-a-key',
    version: 1,
    document: Titled,
    on: {
      MotionAmended: {
        keys: ({ stream }) => [stream],
        // @ts-expect-error there may be none yet
        evolve: (document) => ({ title: document.title }),
      },
    },
  }),
];
