import { command, list, object, optional } from '../../codec/structures.js';
import { Time, integer, oneOf } from '../../codec/scalars.js';
import { Line } from '../../codec/text.js';
import type { TypeOf } from '../../codec/codec.js';
import { BodyId, Day, InstitutionId, MotionId, PaperReference, SessionId, Slug } from '../../values.js';

/** `motion`: what a decision item puts to the vote. `follow-up` and `general-matters` belong to ordinary sessions only. */
export const AgendaItem = object('AgendaItem', {
  item: Slug,
  title: Line,
  kind: oneOf('decision', 'information', 'follow-up', 'general-matters'),
  motion: optional(MotionId),
  papers: list(PaperReference, { max: 50, uniqueBy: 'paper' }),
});
export type AgendaItem = TypeOf<typeof AgendaItem>;

/** Who is called: every seat's institution is, beside these. */
export const Invited = object('Invited', { institution: InstitutionId, as: oneOf('permanent-guest', 'guest') });

/** Its day is the day of dispatch, from which notice is counted where the charter says so. */
export const ConveneSession = command('ConveneSession', {
  session: SessionId,
  body: BodyId,
  kind: oneOf('ordinary', 'extraordinary'),
  year: integer(1900, 2999),
  number: integer(1, 99),
  day: Day,
  time: Time,
  place: Line,
  agenda: list(AgendaItem, { min: 1, max: 100, uniqueBy: 'item' }),
  previousMinutes: optional(PaperReference),
  invited: list(Invited, { uniqueBy: 'institution' }),
});

/** Proof that the convocation arrived; its day is the day of receipt. */
export const AcknowledgeConvocation = command('AcknowledgeConvocation', {
  session: SessionId,
  institution: InstitutionId,
});

export const AnswerInvitation = command('AnswerInvitation', {
  session: SessionId,
  institution: InstitutionId,
  answer: oneOf('attends', 'does-not-attend'),
});

export type ConveneSession = TypeOf<typeof ConveneSession>;
export type AcknowledgeConvocation = TypeOf<typeof AcknowledgeConvocation>;
export type AnswerInvitation = TypeOf<typeof AnswerInvitation>;
