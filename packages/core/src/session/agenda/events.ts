import { event, list, optional } from '../../codec/structures.js';
import { integer } from '../../codec/scalars.js';
import { Line } from '../../codec/text.js';
import type { TypeOf } from '../../codec/codec.js';
import { PaperReference, Slug } from '../../values.js';
import { ReleasedItem } from '../attendance/events.js';
import { AgendaItem } from '../convocation/commands.js';
import { Urgency } from './commands.js';

export const AgendaItemAdded = event('AgendaItemAdded', {
  item: AgendaItem,
  urgency: optional(Urgency),
  policy: integer(1),
});

export const PapersSent = event('PapersSent', {
  item: Slug,
  papers: list(PaperReference, { min: 1, max: 50, uniqueBy: 'paper' }),
  awaited: list(Line, { max: 50, uniqueBy: true }),
});

/** `released`: the motions of the items withdrawn, free for another session. */
export const AgendaApproved = event('AgendaApproved', {
  order: list(Slug, { max: 200, uniqueBy: true }),
  withdrawn: list(Slug, { max: 200, uniqueBy: true }),
  votesFor: integer(0, 1_000),
  votesAgainst: integer(0, 1_000),
  released: list(ReleasedItem, { uniqueBy: 'item' }),
  policy: integer(1),
});

export type AgendaItemAdded = TypeOf<typeof AgendaItemAdded>;
export type PapersSent = TypeOf<typeof PapersSent>;
export type AgendaApproved = TypeOf<typeof AgendaApproved>;
export type AgendaEvent = AgendaItemAdded | PapersSent | AgendaApproved;
