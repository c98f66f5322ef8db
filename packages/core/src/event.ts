import { list, object, optional, tagged } from './codec/structures.js';
import { Day, Instant, integer, oneOf } from './codec/scalars.js';
import { Line, Paragraph } from './codec/text.js';
import type { TypeOf } from './codec/codec.js';
import { Check } from './legality/check.js';
import { Basis, EventId, Office, PaperReference, PersonId, Source, StreamId, Uuid, WhenTold } from './values.js';

/** The event that made a policy act. */
export const Cause = object('Cause', { stream: StreamId, revision: integer(0), event: EventId });
export type Cause = TypeOf<typeof Cause>;

export const Actor = tagged('Actor', 'kind', {
  person: {
    person: PersonId,
    office: Office,
    of: StreamId,
  },
  policy: { name: oneOf('enactment'), version: integer(1), cause: Cause },
  told: { words: Paragraph, office: optional(Line) },
});
export type Actor = TypeOf<typeof Actor>;

export const Provenance = tagged('Provenance', 'kind', {
  contemporaneous: {},
  attested: { paper: PaperReference, grounds: Paragraph, late: oneOf('late', 'in-time') },
  transcribed: { source: Source, when: WhenTold },
});
export type Provenance = TypeOf<typeof Provenance>;

/**
 * What a decision read elsewhere. A pinned stream is named at the revision used; a guarded one had to be still there when the
 * event was appended; a paper was held, and its digest agreed, or not.
 */
export const Premise = tagged('Premise', 'kind', {
  pinned: { stream: StreamId, revision: integer(-1) },
  guarded: { stream: StreamId, revision: integer(-1) },
  paper: { paper: Line, held: oneOf('held', 'not-held'), digest: oneOf('agrees', 'differs', 'not-computed') },
});
export type Premise = TypeOf<typeof Premise>;

/** A new entry that puts an earlier one right: which, why, and on whose word. */
export const Rectifies = object('Rectifies', { event: EventId, reason: Paragraph, source: Source });
export type Rectifies = TypeOf<typeof Rectifies>;

export const Metadata = object('Metadata', {
  actor: Actor,
  recordedBy: PersonId,
  basis: Basis,
  officeFrom: optional(EventId),
  commandId: Uuid,
  commandDigest: Uuid,
  premises: list(Premise),
  checks: optional(list(Check, { uniqueBy: 'rule' })),
  schemaVersion: integer(1),
  provenance: Provenance,
  rectifies: optional(Rectifies),
  occurredAt: optional(Instant),
  onDay: Day,
  recordedAt: Instant,
});
export type Metadata = TypeOf<typeof Metadata>;

/** What `decide` answers: past tense, and nothing yet of when, who and with which id. */
export type Draft = { readonly type: string; readonly data: object };

/** An event with its id and metadata, as `evolve` folds it. */
export type Sealed<E extends Draft> = E & { readonly id: EventId; readonly metadata: Metadata };
