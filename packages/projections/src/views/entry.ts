import {
  Day,
  EventId,
  Flag,
  Instant,
  vitiates,
  Line,
  list,
  object,
  oneOf,
  optional,
  WhenTold,
  type Recorded,
  type TypeOf,
} from '@acta/core';

/**
 * How an event came into the record, which no document leaves out: its day, on whose word it stands, whether it was late, what it
 * puts right, and the rules that it broke. `when`: what the source of a transcribed act tells of its day.
 */
export const Entry = object('Entry', {
  event: EventId,
  day: Day,
  recordedAt: Instant,
  provenance: oneOf('contemporaneous', 'attested', 'transcribed'),
  late: Flag,
  when: optional(WhenTold),
  rectifies: optional(EventId),
  broken: list(Line, { uniqueBy: true }),
});
export type Entry = TypeOf<typeof Entry>;

/** What a document tells of the event that an entry of it comes from. */
export const entryOf = ({ id, metadata }: Recorded): Entry => {
  const { onDay, recordedAt, provenance, rectifies, checks = [] } = metadata;
  return {
    event: id,
    day: onDay,
    recordedAt,
    provenance: provenance.kind,
    late: provenance.kind === 'attested' && provenance.late === 'late',
    ...(provenance.kind === 'transcribed' ? { when: provenance.when } : {}),
    ...(rectifies === undefined ? {} : { rectifies: rectifies.event }),
    broken: checks.filter(vitiates).map(({ rule }) => rule),
  };
};
