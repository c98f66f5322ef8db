import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CommitmentId, list, object, type InstitutionId, type TypeOf } from '@acta/core';
import { defineProjection } from '@acta/projections';
import { arbitraryHistory, sameInAnyInterleaving, totalOnAnySubsequence } from '../../src/index.js';

const histories = fc.sample(arbitraryHistory(), { numRuns: 200, seed: 1 });

const Owed = object('Owed', { commitments: list(CommitmentId, { uniqueBy: true }) });
type Owed = TypeOf<typeof Owed>;

const assigned = (evolve: (commitments: readonly CommitmentId[], commitment: CommitmentId) => Owed['commitments']) =>
  defineProjection({
    name: 'owed',
    version: 1,
    document: Owed,
    on: {
      CommitmentAssigned: {
        keys: ({ data }): readonly InstitutionId[] => [data.institution],
        evolve: (document, { stream }) => ({
          commitments: evolve(document?.commitments ?? [], stream as CommitmentId),
        }),
      },
    },
  });

const inOrderOfId = assigned((commitments, commitment) => [...new Set([...commitments, commitment])].sort());
const inTurn = assigned((commitments, commitment) => [...new Set([...commitments, commitment])]);
const twice = assigned((commitments, commitment) => [...commitments, commitment]);

test('a lawful view of what each institution owes keeps both laws on all of them', () => {
  for (const events of histories) {
    totalOnAnySubsequence(inOrderOfId, events, { numRuns: 2 });
    sameInAnyInterleaving(inOrderOfId, events, { numRuns: 2 });
  }
});

test('one that depends on the order of its commitments is found out', () => {
  expect(() => {
    for (const events of histories) sameInAnyInterleaving(inTurn, events, { numRuns: 10, seed: 1 });
  }).toThrow(/Counterexample: \[\[CommitmentAssigned commitment-\w+@\d+ before CommitmentAssigned commitment-\w+@\d+/);
});

test('one that takes a second assignment for another commitment is found out', () => {
  expect(() => {
    for (const events of histories) totalOnAnySubsequence(twice, events, { numRuns: 10, seed: 1 });
  }).toThrow(/is not one of its codec.*Duplicate/);
});
