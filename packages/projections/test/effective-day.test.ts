import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ActaEvent, type Codec, type Day } from '@acta/core';
import { arbitraryOf, recorded, TODAY } from '@acta/testkit';
import { effectiveDay } from '../src/index.js';

type Dated = {
  readonly from?: Day;
  readonly until?: Day;
  readonly on?: Day;
  readonly mandate?: { readonly from?: Day };
  readonly instrument?: unknown;
};

const inForceOn = (instrument: unknown): Day | undefined =>
  typeof instrument === 'object' && instrument !== null
    ? (instrument as { readonly inForceOn?: Day }).inForceOn
    : undefined;

test.each(Object.entries(ActaEvent.cases))(
  '%s counts from the day that it names, else from that on which it happened',
  (_, codec) => {
    fc.assert(
      fc.property(arbitraryOf(codec as Codec<ActaEvent>), (event) => {
        const [stored] = recorded(['commission-self', event]);
        const { from, until, on, mandate, instrument } = event.data as Dated;
        const named = from ?? until ?? on ?? mandate?.from ?? inForceOn(instrument);
        expect(stored && effectiveDay(stored)).toBe(named ?? TODAY);
      }),
      { numRuns: 20 },
    );
  },
);
