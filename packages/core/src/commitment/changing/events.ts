import { event, list, optional } from '../../codec/structures.js';
import { integer } from '../../codec/scalars.js';
import { Paragraph } from '../../codec/text.js';
import type { TypeOf } from '../../codec/codec.js';
import { CommitmentId, Day, ResolutionId, Slug } from '../../values.js';

const BY_EFFECT = { resolution: ResolutionId, effect: Slug } as const;

/** `extension`: its number, from 1. `previous`: the day that it was due by until then. */
export const DueExtended = event('DueExtended', { ...BY_EFFECT, extension: integer(1), previous: Day, due: Day });

export const CommitmentReopened = event('CommitmentReopened', {
  ...BY_EFFECT,
  report: optional(integer(1, 9_999)),
  evidence: list(Slug, { uniqueBy: true }),
  grounds: Paragraph,
});

export const CommitmentSuspended = event('CommitmentSuspended', {
  ...BY_EFFECT,
  grounds: Paragraph,
  until: optional(Day),
});

/** `days`: how long it was suspended. `due`: the day that it had, that many days later. */
export const CommitmentResumed = event('CommitmentResumed', { ...BY_EFFECT, days: integer(0), due: optional(Day) });

export const CommitmentSplit = event('CommitmentSplit', {
  ...BY_EFFECT,
  into: list(CommitmentId, { min: 1, uniqueBy: true }),
});

export type DueExtended = TypeOf<typeof DueExtended>;
export type CommitmentReopened = TypeOf<typeof CommitmentReopened>;
export type CommitmentSuspended = TypeOf<typeof CommitmentSuspended>;
export type CommitmentResumed = TypeOf<typeof CommitmentResumed>;
export type CommitmentSplit = TypeOf<typeof CommitmentSplit>;
