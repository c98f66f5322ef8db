import { command, optional } from '../../codec/structures.js';
import type { TypeOf } from '../../codec/codec.js';
import { PaperReference, PersonId, SessionId, Slug } from '../../values.js';

/** Somebody leaves the discussion and the vote of an item; another may represent the seat in it. `grounds`: in a paper. */
export const RecordRecusal = command('RecordRecusal', {
  session: SessionId,
  item: Slug,
  seat: Slug,
  person: PersonId,
  grounds: optional(PaperReference),
});

/** What a seat thinks of an item, before it has an outcome. */
export const RecordOpinion = command('RecordOpinion', {
  session: SessionId,
  item: Slug,
  seat: Slug,
  paper: PaperReference,
});

/** That a seat does not share what was decided, once it was. */
export const RecordDissent = command('RecordDissent', {
  session: SessionId,
  item: Slug,
  seat: Slug,
  paper: PaperReference,
});

export type RecordRecusal = TypeOf<typeof RecordRecusal>;
export type RecordOpinion = TypeOf<typeof RecordOpinion>;
export type RecordDissent = TypeOf<typeof RecordDissent>;
