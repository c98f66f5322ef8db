import { event, list, object, optional } from '../../codec/structures.js';
import { Flag, integer, oneOf } from '../../codec/scalars.js';
import { Line, Wording } from '../../codec/text.js';
import type { TypeOf } from '../../codec/codec.js';
import { Effect, ExpandedClass } from '../../effects.js';
import { MotionId, ResolutionId, Slug } from '../../values.js';
import { Outcome, Vote } from './commands.js';

/** Pins the motion as it was when the vote began: the wording that was voted is the one that is enacted. */
export const ItemPutToVote = event('ItemPutToVote', {
  item: Slug,
  motion: MotionId,
  revision: integer(0),
  matter: Slug,
  title: Line,
  text: Wording,
  effects: list(Effect, { max: 40, uniqueBy: 'effect' }),
  present: list(Slug, { uniqueBy: true }),
  onAgenda: Flag,
});

export const RollCallRecorded = event('RollCallRecorded', {
  item: Slug,
  votes: list(Vote, { min: 1, uniqueBy: 'seat' }),
});

export const UnanimityDeclared = event('UnanimityDeclared', { item: Slug, manner: oneOf('unanimity', 'consensus') });

export const CastingVoteCast = event('CastingVoteCast', { item: Slug, choice: oneOf('for', 'against') });

export const Tally = object('Tally', { for: integer(0), against: integer(0), abstentions: integer(0) });
export type Tally = TypeOf<typeof Tally>;

/** What an adopted item becomes: its resolution's id, number, effects and the lists that its classes were expanded to. */
export const Adoption = object('Adoption', {
  resolution: ResolutionId,
  number: Line,
  title: Line,
  text: Wording,
  effects: list(Effect, { max: 40, uniqueBy: 'effect' }),
  expanded: list(ExpandedClass, { uniqueBy: 'effect' }),
  takesEffect: oneOf('adoption', 'closing'),
  ifIrregular: oneOf('wait', 'run'),
  /** Rules that the convocation, the opening or the putting to the vote had already broken. */
  brokenBefore: list(Line, { uniqueBy: true }),
});
export type Adoption = TypeOf<typeof Adoption>;

/** `policy`: the version of the enactment policy that carries it out. */
export const ItemDecided = event('ItemDecided', {
  item: Slug,
  outcome: Outcome,
  motion: optional(MotionId),
  tally: optional(Tally),
  declared: optional(oneOf('unanimity', 'consensus')),
  castingVote: optional(oneOf('for', 'against')),
  adoption: optional(Adoption),
  policy: integer(1),
});

export type ItemPutToVote = TypeOf<typeof ItemPutToVote>;
export type RollCallRecorded = TypeOf<typeof RollCallRecorded>;
export type UnanimityDeclared = TypeOf<typeof UnanimityDeclared>;
export type CastingVoteCast = TypeOf<typeof CastingVoteCast>;
export type ItemDecided = TypeOf<typeof ItemDecided>;
