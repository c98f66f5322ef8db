import { event, object, optional } from '../../codec/structures.js';
import { integer, oneOf } from '../../codec/scalars.js';
import { Paragraph } from '../../codec/text.js';
import type { TypeOf } from '../../codec/codec.js';
import { BodyId, Day, ResolutionId } from '../../values.js';
import { Rating } from './commands.js';

/** What the charter asks for when a commitment is red, and the last day for it. */
export const Response = object('Response', { response: oneOf('recovery-plan', 'escalation'), by: Day });
export type Response = TypeOf<typeof Response>;

/** `assessment`: its number, from 1. `response`: what a red one asks for. */
export const CommitmentAssessed = event('CommitmentAssessed', {
  assessment: integer(1),
  rating: Rating,
  grounds: Paragraph,
  nextReview: optional(Day),
  response: optional(Response),
});

export const RedAnswered = event('RedAnswered', { assessment: integer(1), plan: Paragraph });

/** `escalation`: its number, from 1. */
export const CommitmentEscalated = event('CommitmentEscalated', {
  escalation: integer(1),
  to: BodyId,
  grounds: Paragraph,
});

export const EscalationAnswered = event('EscalationAnswered', {
  escalation: integer(1),
  answer: Paragraph,
  resolution: optional(ResolutionId),
});

export type CommitmentAssessed = TypeOf<typeof CommitmentAssessed>;
export type RedAnswered = TypeOf<typeof RedAnswered>;
export type CommitmentEscalated = TypeOf<typeof CommitmentEscalated>;
export type EscalationAnswered = TypeOf<typeof EscalationAnswered>;
