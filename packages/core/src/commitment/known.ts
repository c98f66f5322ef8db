import { left, right, type Either } from 'fp-ts/lib/Either.js';
import type { CommonRejection } from '../refusals.js';
import type { CommitmentId } from '../values.js';
import type { Commitment } from './state.js';

export type Unknown = Extract<CommonRejection, { readonly _tag: 'Unknown' }>;

export type NotOwed = {
  readonly _tag: 'NotOwed';
  readonly commitment: CommitmentId;
  readonly stage: Commitment['stage'];
};

export const known = (id: CommitmentId, state: Commitment | null): Either<Unknown, Commitment> =>
  state === null ? left({ _tag: 'Unknown', id }) : right(state);

export const owed = (commitment: Commitment): Either<NotOwed, Commitment> =>
  commitment.stage === 'owed'
    ? right(commitment)
    : left({ _tag: 'NotOwed', commitment: commitment.commitment, stage: commitment.stage });

/** Neither waiting for consent nor ended: owed, or suspended. */
export const open = (commitment: Commitment): Either<NotOwed, Commitment> =>
  commitment.stage === 'suspended' ? right(commitment) : owed(commitment);
