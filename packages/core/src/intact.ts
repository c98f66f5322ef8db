import type { Recorded } from './decoding.js';
import { LIMITS, type StoredEvent } from './event-store.js';
import type { Metadata } from './event.js';
import { idGivenBy } from './seal.js';

type Seen = { readonly revision: number; readonly commandId: string; readonly ordinal: number };

const NOTHING_SEEN: Seen = { revision: -1, commandId: '', ordinal: -1 };

/** The places that an event can have among those of its command: one, unless events before it are missing. */
const ordinalsOf = ({ revision, commandId, ordinal }: Seen, event: Recorded): readonly number[] => {
  const missing = Math.min(Math.max(0, event.revision - revision - 1), LIMITS.appendEvents);
  return event.metadata.commandId === commandId
    ? [ordinal + 1 + missing]
    : Array.from({ length: missing + 1 }, (_, place) => place);
};

/**
 * Tells of each event, given in the store's order as it is stored and as it is decoded, whether it is as it was sealed: its content
 * still gives its id. When it was recorded and where it stands are in no id.
 */
export const intactness = (): ((stored: StoredEvent, decoded: Recorded) => boolean) => {
  const last = new Map<string, Seen>();
  return ({ type, data, metadata, id }, decoded) => {
    const { stream, revision } = decoded;
    const ordinals = ordinalsOf(last.get(stream) ?? NOTHING_SEEN, decoded);
    const given = (ordinal: number): string =>
      idGivenBy({ type, data: data as object }, metadata as unknown as Metadata, ordinal);
    const found = ordinals.find((ordinal) => given(ordinal) === id);
    const [first = 0] = ordinals;
    last.set(stream, { revision, commandId: decoded.metadata.commandId, ordinal: found ?? first });
    return found !== undefined;
  };
};
