import { command, optional } from '../../codec/structures.js';
import { integer, oneOf } from '../../codec/scalars.js';
import { Paragraph } from '../../codec/text.js';
import type { TypeOf } from '../../codec/codec.js';
import { BodyId, CommitmentId, Day, ResolutionId } from '../../values.js';

export const Rating = oneOf('green', 'amber', 'red');
export type Rating = TypeOf<typeof Rating>;

/** An opinion, with its author and its day. `nextReview`: when a standing commitment is looked at again. */
export const AssessCommitment = command('AssessCommitment', {
  commitment: CommitmentId,
  rating: Rating,
  grounds: Paragraph,
  nextReview: optional(Day),
});

/** The responsible institution's plan to leave red. */
export const RespondToRed = command('RespondToRed', { commitment: CommitmentId, plan: Paragraph });

/** Brings it to a higher body. */
export const EscalateCommitment = command('EscalateCommitment', {
  commitment: CommitmentId,
  to: BodyId,
  grounds: Paragraph,
});

/** The higher body's. `resolution`: where it answered by one. */
export const AnswerEscalation = command('AnswerEscalation', {
  commitment: CommitmentId,
  escalation: integer(1, 9_999),
  answer: Paragraph,
  resolution: optional(ResolutionId),
});

export type AssessCommitment = TypeOf<typeof AssessCommitment>;
export type RespondToRed = TypeOf<typeof RespondToRed>;
export type EscalateCommitment = TypeOf<typeof EscalateCommitment>;
export type AnswerEscalation = TypeOf<typeof AnswerEscalation>;
