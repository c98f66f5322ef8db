import { event, list, optional, union } from '../codec/structures.js';
import { oneOf } from '../codec/scalars.js';
import { Line } from '../codec/text.js';
import type { TypeOf } from '../codec/codec.js';
import { Citation, Day, InstitutionId, PersonId, Slug } from '../values.js';
import { InstitutionKind, PassedCommitment, PassedFocalPoint, PassedSeat } from './commands.js';

export const InstitutionRegistered = event('InstitutionRegistered', {
  name: Line,
  kind: InstitutionKind,
  within: optional(InstitutionId),
  from: optional(Day),
  source: Citation,
});

export const UnitAdded = event('UnitAdded', { unit: Slug, name: Line, source: Citation });

export const TitularRecorded = event('TitularRecorded', {
  person: PersonId,
  standing: oneOf('titular', 'acting'),
  from: Day,
  until: optional(Day),
  source: Citation,
});

export const TitularEnded = event('TitularEnded', { person: PersonId, until: Day, source: Citation });

/** `source`: what names it, where the titular does not do so by its own act. */
export const FocalPointDesignated = event('FocalPointDesignated', {
  person: PersonId,
  from: Day,
  source: optional(Citation),
});

export const FocalPointRelieved = event('FocalPointRelieved', {
  person: PersonId,
  until: Day,
  source: optional(Citation),
});

export const InstitutionRenamed = event('InstitutionRenamed', { name: Line, from: Day, source: Citation });

export const LegalSuccessionRecorded = event('LegalSuccessionRecorded', {
  manner: oneOf('merged', 'extinguished'),
  on: Day,
  source: Citation,
  commitments: list(PassedCommitment, { uniqueBy: 'commitment' }),
  seats: list(PassedSeat),
  focalPoints: list(PassedFocalPoint, { uniqueBy: 'person' }),
});

export const InstitutionEvent = union(
  'InstitutionEvent',
  InstitutionRegistered,
  UnitAdded,
  TitularRecorded,
  TitularEnded,
  FocalPointDesignated,
  FocalPointRelieved,
  InstitutionRenamed,
  LegalSuccessionRecorded,
);
export type InstitutionEvent = TypeOf<typeof InstitutionEvent>;
export type InstitutionRegistered = TypeOf<typeof InstitutionRegistered>;
export type UnitAdded = TypeOf<typeof UnitAdded>;
export type TitularRecorded = TypeOf<typeof TitularRecorded>;
export type TitularEnded = TypeOf<typeof TitularEnded>;
export type FocalPointDesignated = TypeOf<typeof FocalPointDesignated>;
export type FocalPointRelieved = TypeOf<typeof FocalPointRelieved>;
export type InstitutionRenamed = TypeOf<typeof InstitutionRenamed>;
export type LegalSuccessionRecorded = TypeOf<typeof LegalSuccessionRecorded>;
