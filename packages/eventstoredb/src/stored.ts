import type { AllStreamResolvedEvent, ResolvedEvent } from '@eventstore/db-client';
import type { Json, StoredEvent, StoreFailure } from '@acta/core';
import { left, right, type Either } from 'fp-ts/lib/Either.js';
import { positionAt } from './positions.js';

const STREAM = /^[a-z]+-[a-z0-9-]+$/;

export const isStreamName = (stream: string): boolean => STREAM.test(stream);

/** How the streams of one record are called on the server. */
export type Namespace = {
  readonly prefix: string;
  readonly within: (stream: string) => string;
  /** Null for a stream of another record, and for the server’s own. */
  readonly without: (name: string) => string | null;
};

export const namespaceOf = (namespace: string): Namespace => {
  const prefix = `${namespace}.`;
  /** Most events follow one of their own stream. */
  let last: { readonly name: string; readonly stream: string | null } = { name: '', stream: null };
  return {
    prefix,
    within: (stream) => `${prefix}${stream}`,
    // Servers compare prefixes by culture, not by character.
    without: (name) => {
      if (name === last.name) return last.stream;
      const stream = name.startsWith(prefix) ? name.slice(prefix.length) : '';
      last = { name, stream: isStreamName(stream) ? stream : null };
      return last.stream;
    },
  };
};

export type Resolved = ResolvedEvent | AllStreamResolvedEvent;

export const commitIn = ({ event, commitPosition }: Resolved): bigint | null =>
  event?.position?.commit ?? commitPosition ?? null;

const damaged = (stream: string, revision: number, detail: string): Either<StoreFailure, never> =>
  left({ _tag: 'Corrupt', detail: `${stream}, revision ${String(revision)}: ${detail}` });

/** An event of this record as the port gives it, null for any other’s. */
export const storedIn = (namespace: Namespace, resolved: Resolved): Either<StoreFailure, StoredEvent | null> => {
  const { event } = resolved;
  const stream = event === undefined ? null : namespace.without(event.streamId);
  if (event === undefined || stream === null) return right(null);
  const revision = Number(event.revision);
  const commit = commitIn(resolved);
  const { data, metadata = null } = event;
  if (commit === null) return damaged(stream, revision, 'the server does not tell where it stands; 22.6 or later does');
  if (data instanceof Uint8Array || metadata instanceof Uint8Array) return damaged(stream, revision, 'it is not JSON');
  return right({
    stream,
    revision,
    id: event.id,
    type: event.type,
    data: data as Json,
    metadata: metadata as Json,
    position: positionAt(commit),
  });
};
