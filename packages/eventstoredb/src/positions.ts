import type { Position } from '@acta/core';

const WIDTH = 20;
const SHAPE = new RegExp(`^\\d{${String(WIDTH)}}$`);
/** What servers send as the checkpoint of a subscription that has seen nothing: resumed from, it would lose everything. */
const BOGUS = 18446744073709551615n;
/** The largest place there can be. */
export const LARGEST = 9223372036854775807n;

/** Where an event stands in the whole log; the client’s word for it has a second number that says nothing more. */
export const positionAt = (commit: bigint): Position => commit.toString().padStart(WIDTH, '0');

/** The place that a position names, null for what no position looks like. */
export const commitOf = (position: Position): bigint | null => {
  if (!SHAPE.test(position)) return null;
  const commit = BigInt(position);
  return commit > LARGEST ? null : commit;
};

/** A place to resume from. One whose `prepare` is 0 comes before the event at `commit`, any other after it. */
export type Place = { readonly commit: bigint; readonly prepare: bigint };

export const justAfter = (commit: bigint): Place => ({ commit, prepare: commit });

/** Only a checkpoint that moves a subscription forward, by commit, is one. */
export const furthest = (one: Place | null, checkpoint: Place): Place | null =>
  checkpoint.commit === BOGUS || (one !== null && checkpoint.commit <= one.commit) ? one : checkpoint;
