import type * as Vitest from 'vitest';
import type { EventStore } from '@acta/core';
import { appending } from './appending.js';
import type { ContractCase, Differences } from './case.js';
import { closing, guarding, reading } from './reading.js';
import { contending, retrying } from './retrying.js';
import { subscribing } from './subscribing.js';

/** Everything that the port promises, one case a promise. */
export const contractCases: readonly ContractCase[] = [
  ...appending,
  ...retrying,
  ...contending,
  ...reading,
  ...guarding,
  ...subscribing,
  ...closing,
];

/** An empty store, and how to be rid of it. */
export type MakeStore = () => Promise<{ readonly store: EventStore; readonly cleanup: () => Promise<void> }>;

export type StoreContract = {
  readonly make: MakeStore;
  /** What the store does otherwise: its cases are reported as skipped, by name. */
  readonly differences?: Differences;
  /** vitest's own `describe` and `it`. */
  readonly runner: Pick<typeof Vitest, 'describe' | 'it'>;
};

export const runCase = async ({ run }: ContractCase, make: MakeStore): Promise<void> => {
  const { store, cleanup } = await make();
  try {
    await run(store);
  } finally {
    await store.close();
    await cleanup();
  }
};

/** Registers the contract as tests of a store. */
export const storeContract = (
  name: string,
  { make, differences = {}, runner: { describe, it } }: StoreContract,
): void => {
  describe(`${name} keeps the store contract`, () => {
    for (const one of contractCases)
      it.skipIf(one.unless !== undefined && differences[one.unless] !== undefined)(one.name, { timeout: 60_000 }, () =>
        runCase(one, make),
      );
  });
};
