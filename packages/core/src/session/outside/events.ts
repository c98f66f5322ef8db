import { event, list } from '../../codec/structures.js';
import { Instant, integer } from '../../codec/scalars.js';
import type { TypeOf } from '../../codec/codec.js';
import { BodyId, PaperReference, SessionId, Slug } from '../../values.js';
import { AgendaItem } from '../convocation/commands.js';

const PINNED = {
  body: BodyId,
  year: integer(1900, 2999),
  number: integer(1, 99),
  agenda: list(AgendaItem, { min: 1, max: 100, uniqueBy: 'item' }),
  votingSeats: list(Slug, { uniqueBy: true }),
  charter: integer(1),
  policy: integer(1),
} as const;

/** Pins the seats that are asked, and the charter by which replies and majority are judged. */
export const ConsultationOpened = event('ConsultationOpened', { ...PINNED, closes: Instant });

export const ChairDecisionMade = event('ChairDecisionMade', { ...PINNED, grounds: PaperReference });

export const ReportedToSession = event('ReportedToSession', { to: SessionId });

export type ConsultationOpened = TypeOf<typeof ConsultationOpened>;
export type ChairDecisionMade = TypeOf<typeof ChairDecisionMade>;
export type ReportedToSession = TypeOf<typeof ReportedToSession>;
