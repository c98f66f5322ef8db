import { command, list, object, optional } from '../../codec/structures.js';
import { integer } from '../../codec/scalars.js';
import { Line } from '../../codec/text.js';
import type { TypeOf } from '../../codec/codec.js';
import { PaperReference, SessionId, Slug } from '../../values.js';
import { AgendaItem } from '../convocation/commands.js';

/** The votes by which a body declares urgent what is not on its agenda. */
export const Urgency = object('Urgency', { votesFor: integer(0, 1_000), votesAgainst: integer(0, 1_000) });
export type Urgency = TypeOf<typeof Urgency>;

/** Before the session, within the charter's limit; in it, where the charter lets the body add, or take up what it declares urgent. */
export const AddAgendaItem = command('AddAgendaItem', {
  session: SessionId,
  item: AgendaItem,
  urgency: optional(Urgency),
});

/** Papers of an item that go out after the convocation. `awaited`: which of those that it announced they are. */
export const SendPapers = command('SendPapers', {
  session: SessionId,
  item: Slug,
  papers: list(PaperReference, { min: 1, max: 50, uniqueBy: 'paper' }),
  awaited: list(Line, { max: 50, uniqueBy: true }),
});

/** The body approves its agenda: every item that stays, in its order, those withdrawn, and the votes by which it did. */
export const ApproveAgenda = command('ApproveAgenda', {
  session: SessionId,
  order: list(Slug, { max: 200, uniqueBy: true }),
  withdrawn: list(Slug, { max: 200, uniqueBy: true }),
  votesFor: integer(0, 1_000),
  votesAgainst: integer(0, 1_000),
});

export type AddAgendaItem = TypeOf<typeof AddAgendaItem>;
export type SendPapers = TypeOf<typeof SendPapers>;
export type ApproveAgenda = TypeOf<typeof ApproveAgenda>;
