import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { decode } from './codec/codec.js';
import { Metadata, type Sealed } from './event.js';
import type { StoredEvent } from './event-store.js';
import { ActaEvent } from './events.js';
import type { DecodingFailure } from './refusals.js';
import { upcast, UPCASTERS, versionOf, type Upcasters } from './upcasting.js';
import type { StreamId } from './values.js';

/** An event as it was recorded: decoded, and where it stands. */
export type Recorded<E extends ActaEvent = ActaEvent> = Sealed<E> & {
  readonly stream: StreamId;
  readonly revision: number;
  readonly position: string;
};

/** The version that an event says it was written in; one that says none is left for its codec to refuse. */
const versionWritten = ({ metadata }: StoredEvent): number => {
  const version =
    typeof metadata === 'object' && metadata !== null && 'schemaVersion' in metadata
      ? metadata.schemaVersion
      : undefined;
  return typeof version === 'number' ? version : 1;
};

/** A stored event in today's words, or why this release cannot read it. */
export const decodeStored = (
  stored: StoredEvent,
  upcasters: Upcasters = UPCASTERS,
): Either<DecodingFailure, Recorded> => {
  const { stream, revision, position, id, type } = stored;
  const version = versionWritten(stored);
  if (version > versionOf(type, upcasters) || !Object.hasOwn(ActaEvent.cases, type))
    return left({ _tag: 'WrittenByNewer', type, version, position });
  const { data, metadata: told } = upcast(stored, version, upcasters);
  const event = decode(ActaEvent, { type, data });
  if (isLeft(event)) return left({ _tag: 'Undecodable', type, position, problems: event.left });
  const metadata = decode(Metadata, told);
  if (isLeft(metadata)) return left({ _tag: 'Undecodable', type, position, problems: metadata.left });
  return right({ type, data, id, metadata: metadata.right, stream, revision, position } as Recorded);
};
