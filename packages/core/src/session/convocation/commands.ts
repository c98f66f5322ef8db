import { command, list, object, optional, tagged } from '../../codec/structures.js';
import { Time, integer, oneOf } from '../../codec/scalars.js';
import { Line, Paragraph } from '../../codec/text.js';
import type { TypeOf } from '../../codec/codec.js';
import { BodyId, Day, InstitutionId, MotionId, PaperReference, SessionId, Slug } from '../../values.js';

/**
 * `motion`: what a decision item puts to the vote. `follow-up` and `general-matters` belong to ordinary sessions only. `papers` go
 * with it; `awaited` are announced, by name, and sent later.
 */
export const AgendaItem = object('AgendaItem', {
  item: Slug,
  title: Line,
  kind: oneOf('decision', 'information', 'follow-up', 'general-matters'),
  motion: optional(MotionId),
  papers: list(PaperReference, { max: 50, uniqueBy: 'paper' }),
  awaited: optional(list(Line, { min: 1, max: 50, uniqueBy: true })),
});
export type AgendaItem = TypeOf<typeof AgendaItem>;

/** Who is called: every seat's institution is, beside these. */
export const Invited = object('Invited', { institution: InstitutionId, as: oneOf('permanent-guest', 'guest') });

/** Who asked for an extraordinary session, and why. */
export const SessionRequest = tagged('SessionRequest', 'by', {
  chair: { grounds: Paragraph },
  members: { institutions: list(InstitutionId, { min: 1, uniqueBy: true }), grounds: Paragraph },
});
export type SessionRequest = TypeOf<typeof SessionRequest>;

export const DayAndTime = object('DayAndTime', { day: Day, time: Time });

/**
 * Its day is the day of dispatch, from which notice is counted where the charter says so. `notConvened`: members and permanent guests
 * that were left out. `secondCall`: when it is held, in the same notice, should the quorum fail. `jointWith`: the sessions of other
 * bodies that are held with it, and of which none opens while another is called to another hour. `agreedBy`: the seats that agree to meet that same day, without convocation.
 */
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
  notConvened: optional(list(InstitutionId, { min: 1, uniqueBy: true })),
  requestedBy: optional(SessionRequest),
  secondCall: optional(DayAndTime),
  jointWith: optional(list(SessionId, { min: 1, max: 20, uniqueBy: true })),
  agreedBy: optional(list(Slug, { min: 1, uniqueBy: true })),
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
