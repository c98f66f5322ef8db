import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { decode } from './codec/codec.js';
import { Metadata, type Sealed } from './event.js';
import type { StoredEvent } from './event-store.js';
import { ActaEvent } from './events.js';
import type { DecodingFailure } from './refusals.js';
import type { StreamId } from './values.js';

/** The version of events that this release writes and reads. */
export const SCHEMA_VERSION = 1;

/** An event as it was recorded: decoded, and where it stands. */
export type Recorded<E extends ActaEvent = ActaEvent> = Sealed<E> & {
  readonly stream: StreamId;
  readonly revision: number;
  readonly position: string;
};

const versionOf = ({ metadata }: StoredEvent): number => {
  const version =
    typeof metadata === 'object' && metadata !== null && 'schemaVersion' in metadata
      ? metadata.schemaVersion
      : undefined;
  return typeof version === 'number' ? version : SCHEMA_VERSION;
};

/** A stored event, or why this release cannot read it. */
export const decodeStored = (stored: StoredEvent): Either<DecodingFailure, Recorded> => {
  const { stream, revision, position, id, type, data } = stored;
  const version = versionOf(stored);
  if (version > SCHEMA_VERSION || !Object.hasOwn(ActaEvent.cases, type))
    return left({ _tag: 'WrittenByNewer', type, version, position });
  const event = decode(ActaEvent, { type, data });
  if (isLeft(event)) return left({ _tag: 'Undecodable', type, position, problems: event.left });
  const metadata = decode(Metadata, stored.metadata);
  if (isLeft(metadata)) return left({ _tag: 'Undecodable', type, position, problems: metadata.left });
  return right({ type, data, id, metadata: metadata.right, stream, revision, position } as Recorded);
};
