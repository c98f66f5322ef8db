import { event, optional } from '../../codec/structures.js';
import type { TypeOf } from '../../codec/codec.js';
import { PaperReference, PersonId, Slug } from '../../values.js';

export const RecusalRecorded = event('RecusalRecorded', {
  item: Slug,
  seat: Slug,
  person: PersonId,
  grounds: optional(PaperReference),
});

export const OpinionRecorded = event('OpinionRecorded', { item: Slug, seat: Slug, paper: PaperReference });

export const DissentRecorded = event('DissentRecorded', { item: Slug, seat: Slug, paper: PaperReference });

export type RecusalRecorded = TypeOf<typeof RecusalRecorded>;
export type OpinionRecorded = TypeOf<typeof OpinionRecorded>;
export type DissentRecorded = TypeOf<typeof DissentRecorded>;
