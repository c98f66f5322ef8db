import { event, list, object, optional } from '../../codec/structures.js';
import { Instant, Time, integer, oneOf } from '../../codec/scalars.js';
import { Line } from '../../codec/text.js';
import type { TypeOf } from '../../codec/codec.js';
import { BodyId, Day, InstitutionId, PaperReference, SessionId, Slug } from '../../values.js';
import { AgendaItem, DayAndTime, SessionRequest } from './commands.js';

export const Invitation = object('Invitation', {
  institution: InstitutionId,
  as: oneOf('member', 'permanent-guest', 'guest'),
});

/**
 * `startsAt`: the instant of its local day and time. `charter`: the version in force that day, by which notice and agenda are
 * judged.
 */
export const SessionConvened = event('SessionConvened', {
  body: BodyId,
  kind: oneOf('ordinary', 'extraordinary'),
  year: integer(1900, 2999),
  number: integer(1, 99),
  day: Day,
  time: Time,
  startsAt: optional(Instant),
  place: Line,
  agenda: list(AgendaItem, { min: 1, max: 100, uniqueBy: 'item' }),
  previousMinutes: optional(PaperReference),
  invitations: list(Invitation, { uniqueBy: 'institution' }),
  notConvened: optional(list(Invitation, { min: 1, uniqueBy: 'institution' })),
  requestedBy: optional(SessionRequest),
  secondCall: optional(DayAndTime),
  jointWith: optional(list(SessionId, { min: 1, max: 20, uniqueBy: true })),
  agreedBy: optional(list(Slug, { min: 1, uniqueBy: true })),
  charter: integer(1),
  policy: integer(1),
});

export const ConvocationAcknowledged = event('ConvocationAcknowledged', { institution: InstitutionId });

export const InvitationAnswered = event('InvitationAnswered', {
  institution: InstitutionId,
  answer: oneOf('attends', 'does-not-attend'),
});

export type SessionConvened = TypeOf<typeof SessionConvened>;
export type ConvocationAcknowledged = TypeOf<typeof ConvocationAcknowledged>;
export type InvitationAnswered = TypeOf<typeof InvitationAnswered>;
