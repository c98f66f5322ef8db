import { failed, type ActaEvent, type Codec, type Failed, type Recorded } from '@acta/core';

type Event<Type extends ActaEvent['type']> = Recorded<Extract<ActaEvent, { readonly type: Type }>>;

/**
 * An event that makes, changes or ends the documents of the keys that it names. `document` is null where there is none yet; null
 * as the answer ends it.
 */
export type ByKeys<D, Type extends ActaEvent['type']> = {
  readonly keys: (event: Event<Type>) => readonly string[];
  readonly tag?: never;
  readonly evolve: (document: D | null, event: Event<Type>, key: string) => D | null;
};

/** An event that reaches every document that carries a tag, whatever its key. */
export type ByTag<D, Type extends ActaEvent['type']> = {
  readonly tag: (event: Event<Type>) => string;
  readonly keys?: never;
  readonly evolve: (document: D, event: Event<Type>, key: string) => D | null;
};

export type Handler<D, Type extends ActaEvent['type'] = ActaEvent['type']> = ByKeys<D, Type> | ByTag<D, Type>;

/**
 * A read model as data. Only events in `on` reach it. `evolve` is pure and total on any subsequence: it relies on the order within
 * a stream, on a cause coming before its effect, and on nothing else. `version` is raised when any of it changes.
 */
export type Projection<D> = {
  readonly name: string;
  readonly version: number;
  readonly document: Codec<D>;
  readonly on: { readonly [Type in ActaEvent['type']]?: Handler<NoInfer<D>, Type> };
  /** What else than its key a document can be reached by. */
  readonly tags?: (document: NoInfer<D>) => readonly string[];
};

/** A projection whose documents' type is known only to it. */
export type AnyProjection = Projection<any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Plain JSON. That its texts are a type of their own keeps the compiler from widening `'open'` to `string` in a handler. */
type Plain<S extends string> =
  S | number | boolean | undefined | readonly Plain<S>[] | { readonly [field: string]: Plain<S> };

/** Each handler is given its own event's type, and the documents their codec's. */
export const defineProjection = <D extends Plain<S>, S extends string = string>(
  projection: Projection<D>,
): Projection<D> => {
  const { name, version, on, tags } = projection;
  if (!NAME.test(name)) throw new TypeError(`a projection's name is a-z, 0-9 and single hyphens: ${name}`);
  if (!Number.isSafeInteger(version) || version < 1) throw new TypeError(`${name}: a version is a whole number from 1`);
  if (tags === undefined && Object.values(on).some(({ tag }) => tag !== undefined))
    throw new TypeError(`${name} is reached by a tag that no document carries: it has no tags`);
  return projection;
};

/** Two projections of one name would write the same documents. */
export const calledTheSame = (projections: readonly AnyProjection[]): Failed | null => {
  const names = projections.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined
    ? null
    : failed({ _tag: 'Misconfigured', option: 'projections', detail: `two of them are called "${twice}"` });
};

/** What a projection's step may look up. */
export type Documents<D> = {
  readonly get: (key: string) => D | null;
  /** The keys of the documents that carry a tag. */
  readonly carrying: (tag: string) => readonly string[];
};

/** One document before and after an event; null where it does not exist. */
export type Change<D> = { readonly key: string; readonly before: D | null; readonly after: D | null };

/** What an event does to a projection's documents: in the order of their keys, none that stays as it is. */
export const changesOf = <D>(
  projection: Projection<D>,
  documents: Documents<D>,
  event: Recorded,
): readonly Change<D>[] => {
  const handler = projection.on[event.type] as Handler<D> | undefined;
  if (handler === undefined) return [];
  const reached = handler.keys === undefined ? documents.carrying(handler.tag(event)) : handler.keys(event);
  return [...new Set(reached)].sort().flatMap((key) => {
    const before = documents.get(key);
    if (before === null && handler.tag !== undefined) return [];
    const after = handler.evolve(before as D, event, key);
    return after === before ? [] : [{ key, before, after }];
  });
};
