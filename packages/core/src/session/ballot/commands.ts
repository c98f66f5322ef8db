import { command, list, object, optional } from '../../codec/structures.js';
import { integer, oneOf } from '../../codec/scalars.js';
import { Line, Paragraph, Wording } from '../../codec/text.js';
import type { TypeOf } from '../../codec/codec.js';
import { Effect } from '../../effects.js';
import { BodyId, Day, MotionId, PaperReference, PersonId, SessionId, Slug } from '../../values.js';

export const Choice = oneOf('for', 'against', 'abstention');
export type Choice = TypeOf<typeof Choice>;

/** A seat has one vote. `by`: who cast it, where that was noted; otherwise whoever represented the seat, its titular before an alternate. */
export const Vote = object('Vote', { seat: Slug, choice: Choice, by: optional(PersonId) });
export type Vote = TypeOf<typeof Vote>;

export const Tally = object('Tally', { for: integer(0), against: integer(0), abstentions: integer(0) });
export type Tally = TypeOf<typeof Tally>;

/**
 * `item`: of the agenda, or an amendment to one or a part of one, each voted by itself. `motion` is named only for an item that is not
 * on the agenda; such a vote is unlawful, and can be attested.
 */
export const PutItemToVote = command('PutItemToVote', { session: SessionId, item: Slug, motion: optional(MotionId) });

/** A change to the motion of an item, voted before its text: the whole wording and effects as they would be. */
export const MoveAmendment = command('MoveAmendment', {
  session: SessionId,
  item: Slug,
  amendment: Slug,
  seat: Slug,
  title: Line,
  text: Wording,
  effects: list(Effect, { max: 40, uniqueBy: 'effect' }),
});

/** `effects`: those of the motion that go with the part; each goes with one. */
export const ItemPart = object('ItemPart', {
  part: Slug,
  title: Line,
  text: Wording,
  effects: list(Slug, { max: 40, uniqueBy: true }),
});
export type ItemPart = TypeOf<typeof ItemPart>;

/** The motion of an item is voted in parts; each one adopted becomes a resolution of its own. */
export const SplitItem = command('SplitItem', {
  session: SessionId,
  item: Slug,
  parts: list(ItemPart, { min: 1, max: 40, uniqueBy: 'part' }),
});

/** Every vote of a roll call, in one act. */
export const RecordRollCall = command('RecordRollCall', {
  session: SessionId,
  item: Slug,
  votes: list(Vote, { min: 1, uniqueBy: 'seat' }),
});

/** One seat’s vote as an act of its own, as a remote member casts it. */
export const CastVote = command('CastVote', {
  session: SessionId,
  item: Slug,
  seat: Slug,
  choice: Choice,
  by: optional(PersonId),
});

/** Hands counted, without names. */
export const RecordShowOfHands = command('RecordShowOfHands', { session: SessionId, item: Slug, tally: Tally });

/** Who voted, and the counts; nothing of any one ballot. */
export const RecordSecretBallot = command('RecordSecretBallot', {
  session: SessionId,
  item: Slug,
  voted: list(Slug, { min: 1, uniqueBy: true }),
  tally: Tally,
});

/** The chair declares that nobody was against; no names are kept. */
export const DeclareUnanimity = command('DeclareUnanimity', {
  session: SessionId,
  item: Slug,
  manner: oneOf('unanimity', 'consensus'),
});

/** Somebody objects to what the chair declared: the item goes to a vote. */
export const RecordObjection = command('RecordObjection', {
  session: SessionId,
  item: Slug,
  seat: Slug,
  grounds: optional(PaperReference),
});

/** What a seat without anybody present put in writing, admitted as the charter says. */
export const AdmitPosition = command('AdmitPosition', {
  session: SessionId,
  item: Slug,
  seat: Slug,
  choice: Choice,
  paper: PaperReference,
});

export const CastCastingVote = command('CastCastingVote', {
  session: SessionId,
  item: Slug,
  choice: oneOf('for', 'against'),
});

export const Outcome = oneOf(
  'adopted',
  'adopted-in-general',
  'proposed',
  'defeated',
  'noted',
  'deferred',
  'referred',
  'withdrawn',
);
export type Outcome = TypeOf<typeof Outcome>;

/** Adopted in general: what remains to be written, and by when. */
export const FinalTextDue = object('FinalTextDue', { observations: Paragraph, by: Day });
export type FinalTextDue = TypeOf<typeof FinalTextDue>;

/**
 * After a vote the outcome is computed, and may be left out: one that the chair declared against the votes breaks the rule of
 * majority. An item without a vote is noted, deferred, referred or withdrawn, and says which. `referredTo`: of an item referred, and of
 * one proposed where the charter does not name the body.
 */
export const DecideItem = command('DecideItem', {
  session: SessionId,
  item: Slug,
  outcome: optional(Outcome),
  finalText: optional(FinalTextDue),
  referredTo: optional(BodyId),
});

export type PutItemToVote = TypeOf<typeof PutItemToVote>;
export type MoveAmendment = TypeOf<typeof MoveAmendment>;
export type SplitItem = TypeOf<typeof SplitItem>;
export type RecordRollCall = TypeOf<typeof RecordRollCall>;
export type CastVote = TypeOf<typeof CastVote>;
export type RecordShowOfHands = TypeOf<typeof RecordShowOfHands>;
export type RecordSecretBallot = TypeOf<typeof RecordSecretBallot>;
export type DeclareUnanimity = TypeOf<typeof DeclareUnanimity>;
export type RecordObjection = TypeOf<typeof RecordObjection>;
export type AdmitPosition = TypeOf<typeof AdmitPosition>;
export type CastCastingVote = TypeOf<typeof CastCastingVote>;
export type DecideItem = TypeOf<typeof DecideItem>;
