import { LIMITS, canonicalJson, type EventToAppend, type StoreFailure } from '@acta/core';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { isStreamName } from './stored.js';

/** An event as it is sent: `data` and `metadata` in canonical JSON. */
export type WrittenEvent = {
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
};

/** An append as it is sent: what the caller does with its objects meanwhile changes no retry. */
export type Written = { readonly events: readonly WrittenEvent[]; readonly bytes: number };

/** `{"data":…,"id":…,"metadata":…,"type":…}` without what stands in it. */
const AROUND = '{"data":,"id":,"metadata":,"type":}'.length;

/** What a server takes for the id of an event: on another it breaks, as on a type without a name. */
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type Fields = { readonly data: string; readonly metadata: string; readonly name: string };

const fieldsOf = ({ id, type, data, metadata }: EventToAppend): Either<string, Fields> => {
  if (!UUID.test(id)) return left('its id is no UUID');
  if (type === '') return left('its type is empty');
  const written = canonicalJson(data);
  if (isLeft(written)) return written;
  const about = canonicalJson(metadata);
  if (isLeft(about)) return about;
  const [own, kind] = [canonicalJson(id), canonicalJson(type)];
  if (isLeft(own)) return own;
  return isLeft(kind) ? kind : right({ data: written.right, metadata: about.right, name: own.right + kind.right });
};

/**
 * Writes the events out, or says which limit they break. Written out before the call: the client lets a value that is not JSON
 * escape as an unhandled rejection, and never settles.
 */
export const writeOut = (stream: string, events: readonly EventToAppend[]): Either<StoreFailure, Written> => {
  if (!isStreamName(stream)) return left({ _tag: 'InvalidStreamName', stream });
  if (events.length === 0) return left({ _tag: 'EmptyAppend', stream });
  if (events.length > LIMITS.appendEvents)
    return left({ _tag: 'TooManyEvents', events: events.length, limit: LIMITS.appendEvents });
  const written: WrittenEvent[] = [];
  let total = 0;
  for (const [index, event] of events.entries()) {
    const fields = fieldsOf(event);
    if (isLeft(fields)) return left({ _tag: 'NotSerialisable', index, detail: fields.left });
    const { data, metadata, name } = fields.right;
    const bytes = AROUND + Buffer.byteLength(data + metadata + name);
    if (bytes > LIMITS.eventBytes) return left({ _tag: 'EventTooLarge', index, bytes, limit: LIMITS.eventBytes });
    total += bytes;
    written.push({ id: event.id, type: event.type, data, metadata });
  }
  return total > LIMITS.appendBytes
    ? left({ _tag: 'AppendTooLarge', bytes: total, limit: LIMITS.appendBytes })
    : right({ events: written, bytes: total });
};
