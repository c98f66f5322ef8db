import type { StoredEvent, StoreFailure } from '@acta/core';
import { left, right, type Either } from 'fp-ts/lib/Either.js';
import { positionAt } from './positions.js';
import type { Received } from './received.js';

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

const damaged = (stream: string, revision: number, detail: string): Either<StoreFailure, never> =>
  left({ _tag: 'Corrupt', detail: `${stream}, revision ${String(revision)}: ${detail}` });

/** An event of this record as the port gives it, null for any other’s. */
export const storedIn = (namespace: Namespace, received: Received): Either<StoreFailure, StoredEvent | null> => {
  const stream = namespace.without(received.name);
  if (stream === null) return right(null);
  const { revision, id, type, commit, data, metadata } = received;
  if (commit === null) return damaged(stream, revision, 'the server does not tell where it stands; 22.6 or later does');
  if (data === undefined || metadata === undefined) return damaged(stream, revision, 'it is not JSON');
  return right({ stream, revision, id, type, data, metadata, position: positionAt(commit) });
};
