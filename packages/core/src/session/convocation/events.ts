import { event, list, object, optional } from '../../codec/structures.js';
import { Time, integer, oneOf } from '../../codec/scalars.js';
import { Line } from '../../codec/text.js';
import type { TypeOf } from '../../codec/codec.js';
import { BodyId, Day, InstitutionId, PaperReference } from '../../values.js';
import { AgendaItem } from './commands.js';

export const Invitation = object('Invitation', {
  institution: InstitutionId,
  as: oneOf('member', 'permanent-guest', 'guest'),
});

/** `charter`: the version in force that day, by which notice and agenda are judged. */
export const SessionConvened = event('SessionConvened', {
  body: BodyId,
  kind: oneOf('ordinary', 'extraordinary'),
  year: integer(1900, 2999),
  number: integer(1, 99),
  day: Day,
  time: Time,
  place: Line,
  agenda: list(AgendaItem, { min: 1, max: 100, uniqueBy: 'item' }),
  previousMinutes: optional(PaperReference),
  invitations: list(Invitation, { uniqueBy: 'institution' }),
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
