import type { Recorded } from './decoding.js';
import type { EventId, StreamId } from './values.js';

/**
 * A decision that rested on a stream which had moved on by the time it was recorded: what a store without guards in the append’s own
 * transaction can let through.
 */
export type SupersededPremise = {
  readonly _tag: 'SupersededPremise';
  readonly event: EventId;
  readonly stream: StreamId;
  readonly revision: number;
  readonly premise: StreamId;
  /** The revision that the decision read, -1 where the stream did not exist. */
  readonly read: number;
  /** The revision at which the stream stood when the event was recorded. */
  readonly stood: number;
};

/** What was superseded, of all the events of a record in the store’s order. */
export const supersededPremises = (events: Iterable<Recorded>): readonly SupersededPremise[] => {
  const last = new Map<StreamId, number>();
  const findings: SupersededPremise[] = [];
  for (const { id, stream, revision, metadata } of events) {
    for (const premise of metadata.premises) {
      if (premise.kind !== 'guarded') continue;
      const stood = last.get(premise.stream) ?? -1;
      if (stood === premise.revision) continue;
      const read = premise.revision;
      findings.push({ _tag: 'SupersededPremise', event: id, stream, revision, premise: premise.stream, read, stood });
    }
    last.set(stream, revision);
  }
  return findings;
};
