import { command, list, object } from '../../codec/structures.js';
import { Instant, integer } from '../../codec/scalars.js';
import { Line } from '../../codec/text.js';
import type { TypeOf } from '../../codec/codec.js';
import { BodyId, MotionId, PaperReference, SessionId, Slug } from '../../values.js';

const NUMBERED = {
  session: SessionId,
  body: BodyId,
  year: integer(1900, 2999),
  number: integer(1, 99),
} as const;

export const ConsultedItem = object('ConsultedItem', {
  item: Slug,
  title: Line,
  motion: MotionId,
  papers: list(PaperReference, { max: 50, uniqueBy: 'paper' }),
});

/** Sends motions to every member for a vote in writing, until an instant. */
export const OpenConsultation = command('OpenConsultation', {
  ...NUMBERED,
  closes: Instant,
  agenda: list(ConsultedItem, { min: 1, max: 100, uniqueBy: 'item' }),
});

/** What the chair decides alone, on grounds; it lapses unless the body ratifies it in time. */
export const DecideByChair = command('DecideByChair', {
  ...NUMBERED,
  item: Slug,
  title: Line,
  motion: MotionId,
  grounds: PaperReference,
});

/** What was decided outside a session is reported to one. */
export const ReportToSession = command('ReportToSession', { session: SessionId, to: SessionId });

export type OpenConsultation = TypeOf<typeof OpenConsultation>;
export type DecideByChair = TypeOf<typeof DecideByChair>;
export type ReportToSession = TypeOf<typeof ReportToSession>;
