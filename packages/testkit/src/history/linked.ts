import { versionOf, type ActaEvent, type Metadata, type Premise, type StreamId } from '@acta/core';
import { eventId } from '../given.js';
import type { InStream } from '../given-projection.js';
import { makeRelatives } from './relatives.js';

/** An event whose cause, premises and rectified entry are still anybody's. `choice` chooses among the earlier ones. */
export type Unlinked = {
  readonly stream: StreamId;
  readonly event: ActaEvent;
  readonly metadata: Metadata;
  readonly choice: number;
};

type Stood = { readonly id: string; readonly stream: StreamId; readonly revision: number; readonly type: string };

const chosen = (from: readonly Stood[], choice: number): Stood | undefined => from[choice % Math.max(1, from.length)];

const causedBy = (metadata: Metadata, cause: Stood | undefined): Metadata => {
  const { actor } = metadata;
  if (actor.kind !== 'policy' || cause === undefined) return metadata;
  const { id, stream, revision } = cause;
  return { ...metadata, actor: { ...actor, cause: { stream, revision, event: id } } };
};

const rectifying = ({ rectifies, ...metadata }: Metadata, wrong: Stood | undefined): Metadata =>
  rectifies === undefined || wrong === undefined
    ? metadata
    : { ...metadata, rectifies: { ...rectifies, event: wrong.id } };

/**
 * As a record would have them: an earlier event as its cause, an earlier one of the same kind and stream as the entry that it
 * rectifies, and as premises where the streams stood that it names or that had named its own.
 */
export const linked = (entries: readonly Unlinked[]): readonly InStream[] => {
  const relatives = makeRelatives();
  const before: Stood[] = [];
  const revisionOf = (stream: StreamId): number => before.findLast((event) => event.stream === stream)?.revision ?? -1;
  return entries.map(({ stream, event, metadata, choice }, n) => {
    relatives.join(stream, event.data);
    const premises = [...relatives.of(stream)].map((read): Premise => ({
      kind: 'pinned',
      stream: read,
      revision: revisionOf(read),
    }));
    const same = before.filter((one) => one.stream === stream && one.type === event.type);
    const made = rectifying(
      causedBy({ ...metadata, premises, schemaVersion: versionOf(event.type) }, chosen(before, choice)),
      chosen(same, choice),
    );
    before.push({ id: eventId(n), stream, revision: revisionOf(stream) + 1, type: event.type });
    return [stream, event, made];
  });
};
