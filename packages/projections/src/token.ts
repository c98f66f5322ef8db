import type { EventId, StreamId } from '@acta/core';
import type { Place } from './view-store.js';

/** Names record, projection, version, build, how far its changes were told, and the event of the last. Opaque to its owner. */
export type Token = string;

/** `history`: told from the history folded again; `snapshot`: documents up to a key; `feed`: changes as they come. */
export type Cursor =
  | { readonly kind: 'history' | 'feed'; readonly build: string; readonly sequence: number }
  | { readonly kind: 'snapshot'; readonly build: string; readonly sequence: number; readonly key: string | null };

export type Told = {
  readonly record: EventId;
  readonly view: string;
  readonly version: number;
  readonly cursor: Cursor;
  readonly last: Omit<Place, 'recordedAt'> | null;
};

const NONE = '-';

/** Nothing of it holds a dot but the key, which comes last and is written as a part of an address. */
export const tokenOf = ({ record, view, version, cursor, last }: Told): Token => {
  const { kind, build, sequence } = cursor;
  const place = last === null ? [NONE, NONE, NONE, NONE] : [last.event, last.stream, last.revision, last.position];
  const key = kind === 'snapshot' && cursor.key !== null ? [encodeURIComponent(cursor.key)] : [];
  return ['v1', record, view, version, kind, build === '' ? NONE : build, sequence, ...place, ...key].join('.');
};

const isNumber = (text: string | undefined): boolean => /^\d{1,15}$/.test(text ?? '');

const KINDS: ReadonlySet<string> = new Set(['history', 'snapshot', 'feed']);

/** Null for what no token looks like: it was kept by somebody else, and may have come back as anything. */
export const toldBy = (token: unknown): Told | null => {
  if (typeof token !== 'string') return null;
  const [form, record, view, version, kind, build, sequence, event, stream, revision, position, ...rest] =
    token.split('.');
  if (form !== 'v1' || record === undefined || view === undefined || build === undefined || position === undefined)
    return null;
  if (event === undefined || stream === undefined || kind === undefined || !KINDS.has(kind)) return null;
  if (!isNumber(version) || !isNumber(sequence) || !(isNumber(revision) || event === NONE)) return null;
  const common = { build: build === NONE ? '' : build, sequence: Number(sequence) };
  const key = rest.length === 0 ? null : unescaped(rest.join('.'));
  if (key === undefined) return null;
  return {
    record,
    view,
    version: Number(version),
    cursor: kind === 'snapshot' ? { kind, ...common, key } : { kind: kind as 'history' | 'feed', ...common },
    last: event === NONE ? null : { event, stream: stream as StreamId, revision: Number(revision), position },
  };
};

const unescaped = (key: string): string | undefined => {
  try {
    return decodeURIComponent(key);
  } catch {
    return undefined;
  }
};
