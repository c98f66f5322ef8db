import { event, list, object, optional } from '../../codec/structures.js';
import { Flag, integer, oneOf } from '../../codec/scalars.js';
import { Line, Wording } from '../../codec/text.js';
import type { TypeOf } from '../../codec/codec.js';
import { Effect, ExpandedClass } from '../../effects.js';
import { BodyId, Day, MotionId, PaperReference, PersonId, ResolutionId, Slug } from '../../values.js';
import { Choice, FinalTextDue, Outcome, Tally, Vote } from './commands.js';

export const SeatWeight = object('SeatWeight', { seat: Slug, weight: integer(0) });

/**
 * Pins the motion as it was when the vote began: the wording that was voted is the one that is enacted. `allSeats`: how much all the
 * voting seats weigh together, each one unless `weights` says otherwise. `amends`, `partOf`: the item that it changes or is a part of.
 */
export const ItemPutToVote = event('ItemPutToVote', {
  item: Slug,
  motion: MotionId,
  revision: integer(0),
  matter: Slug,
  title: Line,
  text: Wording,
  effects: list(Effect, { max: 40, uniqueBy: 'effect' }),
  present: list(Slug, { uniqueBy: true }),
  /** Seats whose silence in a written consultation is a vote in favour. */
  assentingBySilence: list(Slug, { uniqueBy: true }),
  allSeats: integer(0),
  weights: list(SeatWeight, { uniqueBy: 'seat' }),
  onAgenda: Flag,
  amends: optional(Slug),
  partOf: optional(Slug),
});

export const AmendmentMoved = event('AmendmentMoved', {
  item: Slug,
  amendment: Slug,
  seat: Slug,
  title: Line,
  text: Wording,
  effects: list(Effect, { max: 40, uniqueBy: 'effect' }),
});

export const ItemSplit = event('ItemSplit', {
  item: Slug,
  parts: list(
    object('SplitPart', {
      part: Slug,
      title: Line,
      text: Wording,
      effects: list(Effect, { max: 40, uniqueBy: 'effect' }),
    }),
    { min: 1, max: 40, uniqueBy: 'part' },
  ),
});

export const RollCallRecorded = event('RollCallRecorded', {
  item: Slug,
  votes: list(Vote, { min: 1, uniqueBy: 'seat' }),
});

export const VoteCast = event('VoteCast', { item: Slug, seat: Slug, choice: Choice, by: optional(PersonId) });

export const HandsCounted = event('HandsCounted', { item: Slug, tally: Tally });

/** `voted`: in the order of their names, which tells nothing of who voted how. */
export const SecretBallotCounted = event('SecretBallotCounted', {
  item: Slug,
  voted: list(Slug, { min: 1, uniqueBy: true }),
  tally: Tally,
});

export const ObjectionRecorded = event('ObjectionRecorded', {
  item: Slug,
  seat: Slug,
  grounds: optional(PaperReference),
});

/** `counts`: among the votes; otherwise it is an opinion. Never in the quorum. */
export const PositionAdmitted = event('PositionAdmitted', {
  item: Slug,
  seat: Slug,
  choice: Choice,
  paper: PaperReference,
  counts: Flag,
});

export const UnanimityDeclared = event('UnanimityDeclared', { item: Slug, manner: oneOf('unanimity', 'consensus') });

export const CastingVoteCast = event('CastingVoteCast', { item: Slug, choice: oneOf('for', 'against') });

/** What an adopted item becomes: its resolution's id, number, effects and the lists that its classes were expanded to. */
export const Adoption = object('Adoption', {
  resolution: ResolutionId,
  number: Line,
  title: Line,
  text: Wording,
  effects: list(Effect, { max: 40, uniqueBy: 'effect' }),
  expanded: list(ExpandedClass, { uniqueBy: 'effect' }),
  takesEffect: oneOf('adoption', 'closing', 'signed-minutes', 'notification', 'gazette'),
  ifIrregular: oneOf('wait', 'run'),
  /** Rules that the convocation, the opening or the putting to the vote had already broken. */
  brokenBefore: list(Line, { uniqueBy: true }),
  finalText: optional(FinalTextDue),
  notifyBy: optional(Day),
  publishBy: optional(Day),
  /** Of a decision of the chair: it lapses unless it is ratified by then. */
  ratifyBy: optional(Day),
});
export type Adoption = TypeOf<typeof Adoption>;

/**
 * `policy`: the version of the enactment policy that carries it out. `weighed`: the votes by their weights, where those differ.
 * `settledBy`: of an item voted in parts, the first resolution that a part of it became.
 */
export const ItemDecided = event('ItemDecided', {
  item: Slug,
  outcome: Outcome,
  motion: optional(MotionId),
  tally: optional(Tally),
  weighed: optional(Tally),
  declared: optional(oneOf('unanimity', 'consensus')),
  castingVote: optional(oneOf('for', 'against')),
  adoption: optional(Adoption),
  amends: optional(Slug),
  partOf: optional(Slug),
  referredTo: optional(BodyId),
  settledBy: optional(ResolutionId),
  policy: integer(1),
});

export type ItemPutToVote = TypeOf<typeof ItemPutToVote>;
export type AmendmentMoved = TypeOf<typeof AmendmentMoved>;
export type ItemSplit = TypeOf<typeof ItemSplit>;
export type VoteCast = TypeOf<typeof VoteCast>;
export type HandsCounted = TypeOf<typeof HandsCounted>;
export type SecretBallotCounted = TypeOf<typeof SecretBallotCounted>;
export type ObjectionRecorded = TypeOf<typeof ObjectionRecorded>;
export type PositionAdmitted = TypeOf<typeof PositionAdmitted>;
export type RollCallRecorded = TypeOf<typeof RollCallRecorded>;
export type UnanimityDeclared = TypeOf<typeof UnanimityDeclared>;
export type CastingVoteCast = TypeOf<typeof CastingVoteCast>;
export type ItemDecided = TypeOf<typeof ItemDecided>;
