import type { Json } from '@acta/core';
import type streams from '@eventstore/db-client/generated/streams_pb.js';
import type { Told } from './flow.js';
import { LARGEST, type Place } from './positions.js';
import { uuidIn } from './uuid.js';

/** An event as the server sends it. */
export type Received = {
  readonly name: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  /** Null where the server does not tell where it stands. */
  readonly commit: bigint | null;
  /** Undefined where it is not JSON. */
  readonly data: Json | undefined;
  readonly metadata: Json | undefined;
};

/** What a subscription tells beside events. */
export type Mark =
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'caught-up' }
  | { readonly kind: 'fell-behind' }
  | { readonly kind: 'checkpoint'; readonly place: Place };

const textIn = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();

const jsonIn = (bytes: Uint8Array): Json | undefined => {
  try {
    return JSON.parse(textIn(bytes)) as Json;
  } catch {
    return undefined;
  }
};

const commitIn = (position: string): bigint | null => {
  const commit = BigInt(position);
  return commit > LARGEST ? null : commit;
};

const receivedIn = (event: streams.ReadResp.ReadEvent.RecordedEvent): Received => {
  const about = event.getMetadataMap();
  const metadata = event.getCustomMetadata_asU8();
  return {
    name: textIn(event.getStreamIdentifier()?.getStreamName_asU8() ?? new Uint8Array()),
    revision: Number(event.getStreamRevision()),
    id: uuidIn(event.getId()),
    type: about.get('type') ?? '',
    commit: commitIn(event.getCommitPosition()),
    data: about.get('content-type') === 'application/json' ? jsonIn(event.getData_asU8()) : undefined,
    metadata: metadata.length === 0 ? null : jsonIn(metadata),
  };
};

const mark = (told: Mark): Told<never, Mark> => ({ kind: 'mark', mark: told });

/** What one message of a read or a subscription tells; null for what nobody asked for. */
export const toldIn = (response: streams.ReadResp): Told<Received, Mark> | null => {
  const event = response.getEvent()?.getEvent();
  if (event !== undefined) return { kind: 'item', item: receivedIn(event) };
  const checkpoint = response.getCheckpoint();
  if (checkpoint !== undefined) {
    const [commit, prepare] = [BigInt(checkpoint.getCommitPosition()), BigInt(checkpoint.getPreparePosition())];
    return mark({ kind: 'checkpoint', place: { commit, prepare } });
  }
  if (response.hasCaughtUp()) return mark({ kind: 'caught-up' });
  if (response.hasFellBehind()) return mark({ kind: 'fell-behind' });
  if (response.hasConfirmation()) return mark({ kind: 'confirmed' });
  return response.hasStreamNotFound() ? { kind: 'ended' } : null;
};
