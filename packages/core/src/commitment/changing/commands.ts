import { command, list, optional } from '../../codec/structures.js';
import { integer } from '../../codec/scalars.js';
import { Paragraph } from '../../codec/text.js';
import type { TypeOf } from '../../codec/codec.js';
import { Citation, CommitmentId, Day, InstitutionId, ResolutionId, Slug } from '../../values.js';

/** The effect of a resolution that changes the duty: only the body changes what it assigned. */
const BY_EFFECT = { commitment: CommitmentId, resolution: ResolutionId, effect: Slug } as const;

/** A later day; the first one is kept. */
export const ExtendCommitment = command('ExtendCommitment', { ...BY_EFFECT, due: Day });

/** `report` and `evidence`: what proved false, where that is why. */
export const ReopenCommitment = command('ReopenCommitment', {
  ...BY_EFFECT,
  report: optional(integer(1, 9_999)),
  evidence: list(Slug, { uniqueBy: true }),
  grounds: Paragraph,
});

/** `meantUntil`: the day by which the body means to take it up again. */
export const SuspendCommitment = command('SuspendCommitment', {
  ...BY_EFFECT,
  grounds: Paragraph,
  meantUntil: optional(Day),
});

export const ResumeCommitment = command('ResumeCommitment', BY_EFFECT);

/** `into`: the commitments that take its place. */
export const SplitCommitment = command('SplitCommitment', {
  ...BY_EFFECT,
  into: list(CommitmentId, { min: 1, uniqueBy: true }),
});

/** Enactment's, of a succession by law; the registrar's for what its instrument left out. `formerly`: whose it was. */
export const PassCommitment = command('PassCommitment', {
  commitment: CommitmentId,
  formerly: InstitutionId,
  to: InstitutionId,
  on: Day,
  source: Citation,
});

export type PassCommitment = TypeOf<typeof PassCommitment>;
export type ExtendCommitment = TypeOf<typeof ExtendCommitment>;
export type ReopenCommitment = TypeOf<typeof ReopenCommitment>;
export type SuspendCommitment = TypeOf<typeof SuspendCommitment>;
export type ResumeCommitment = TypeOf<typeof ResumeCommitment>;
export type SplitCommitment = TypeOf<typeof SplitCommitment>;
