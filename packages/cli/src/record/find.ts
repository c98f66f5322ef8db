import { left, right, type Either } from 'fp-ts/lib/Either.js';
import { distance } from 'fastest-levenshtein';
import type { Recorded, StreamId } from '@acta/core';
import type { CommandLineTrouble } from '../trouble.js';

/** What an id on the command line stands for. */
export type Found =
  { readonly kind: 'stream'; readonly stream: StreamId } | { readonly kind: 'event'; readonly event: Recorded };

const SUGGESTIONS = 3;

const partsOf = (name: string): readonly string[] => name.split(/[^\p{L}\p{N}]+/u);

/** `motion-`: what says of which kind a name is. */
const kindOf = (name: string): string => name.slice(0, name.indexOf('-') + 1);

/**
 * The nearest of some names: those that hold what was typed, or all its parts, or are a few keystrokes away from it; where there are
 * none, the nearest of its kind.
 */
export const nearest = (typed: string, names: readonly string[]): readonly string[] => {
  const wanted = typed.toLowerCase();
  const farFrom = (name: string): number => {
    if (name.includes(wanted)) return 0;
    const has = new Set(partsOf(name));
    return partsOf(wanted).every((part) => has.has(part)) ? 1 : distance(wanted, name);
  };
  const all = names.map((name) => ({ name, far: farFrom(name.toLowerCase()) }));
  const near = all.filter(({ name, far }) => far <= Math.max(3, Math.floor(name.length / 3)));
  const kind = kindOf(wanted);
  const suggested = near.length > 0 || kind === '' ? near : all.filter(({ name }) => kindOf(name) === kind);
  return suggested
    .sort((one, other) => one.far - other.far || one.name.length - other.name.length)
    .slice(0, SUGGESTIONS)
    .map(({ name }) => name);
};

const numberIn = ({ type, data }: Recorded): string | null =>
  type === 'ResolutionAdopted' || type === 'ResolutionTranscribed' ? (data.number ?? null) : null;

export const streamOf = (found: Found): StreamId => (found.kind === 'event' ? found.event.stream : found.stream);

/** The event, or those of the stream. */
export const eventsOf = (events: readonly Recorded[], found: Found): readonly Recorded[] =>
  found.kind === 'event' ? [found.event] : events.filter(({ stream }) => stream === found.stream);

/** As much of an event's id as screens show, or more. */
const BEGINS_AN_EVENT_ID = /^[0-9a-f]{8}[0-9a-f-]*$/;

/** A stream's id, an event's id or its first eight signs, or a resolution's number. */
export const find = (events: readonly Recorded[], typed: string): Either<CommandLineTrouble, Found> => {
  const id = typed.trim();
  const streams = [...new Set(events.map(({ stream }) => stream))];
  const stream = streams.find((known) => known === id);
  if (stream !== undefined) return right({ kind: 'stream', stream });
  const begun = BEGINS_AN_EVENT_ID.test(id);
  const [event, twin] = begun ? events.filter((known) => known.id.startsWith(id)) : [];
  if (event !== undefined && twin === undefined) return right({ kind: 'event', event });
  const numbered = events.filter((known) => numberIn(known)?.toLowerCase() === id.toLowerCase());
  const [only, another] = numbered;
  if (only !== undefined && another === undefined) return right({ kind: 'stream', stream: only.stream });
  if (only !== undefined)
    return left({ _tag: 'NumberAmbiguous', number: id, ids: numbered.map((each) => each.stream) });
  const numbers = events.flatMap((known) => numberIn(known) ?? []);
  const ids = begun ? events.map((known) => known.id) : [];
  return left({ _tag: 'NotFound', id, nearest: id === '' ? [] : nearest(id, [...streams, ...numbers, ...ids]) });
};
