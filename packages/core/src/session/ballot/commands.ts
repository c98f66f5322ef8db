import { command, list, object, optional } from '../../codec/structures.js';
import { oneOf } from '../../codec/scalars.js';
import type { TypeOf } from '../../codec/codec.js';
import { MotionId, SessionId, Slug } from '../../values.js';

export const Choice = oneOf('for', 'against', 'abstention');
export type Choice = TypeOf<typeof Choice>;

export const Vote = object('Vote', { seat: Slug, choice: Choice });
export type Vote = TypeOf<typeof Vote>;

/** `motion` is named only for an item that is not on the agenda; such a vote is unlawful, and can be attested. */
export const PutItemToVote = command('PutItemToVote', { session: SessionId, item: Slug, motion: optional(MotionId) });

/** Every vote of a roll call, in one act. */
export const RecordRollCall = command('RecordRollCall', {
  session: SessionId,
  item: Slug,
  votes: list(Vote, { min: 1, uniqueBy: 'seat' }),
});

/** The chair declares that nobody was against; no names are kept. */
export const DeclareUnanimity = command('DeclareUnanimity', {
  session: SessionId,
  item: Slug,
  manner: oneOf('unanimity', 'consensus'),
});

export const CastCastingVote = command('CastCastingVote', {
  session: SessionId,
  item: Slug,
  choice: oneOf('for', 'against'),
});

export const Outcome = oneOf('adopted', 'defeated', 'noted', 'deferred', 'withdrawn');
export type Outcome = TypeOf<typeof Outcome>;

/**
 * After a vote the outcome is computed, and may be left out: one that the chair declared against the votes breaks the rule of
 * majority. An item without a vote is noted, deferred or withdrawn, and says which.
 */
export const DecideItem = command('DecideItem', { session: SessionId, item: Slug, outcome: optional(Outcome) });

export type PutItemToVote = TypeOf<typeof PutItemToVote>;
export type RecordRollCall = TypeOf<typeof RecordRollCall>;
export type DeclareUnanimity = TypeOf<typeof DeclareUnanimity>;
export type CastCastingVote = TypeOf<typeof CastCastingVote>;
export type DecideItem = TypeOf<typeof DecideItem>;
