import canonicalize from 'canonicalize';
import { v5 } from 'uuid';
import { flatten, isLeft, left, right, tryCatch, type Either } from 'fp-ts/lib/Either.js';
import type { Json } from './event-store.js';

/** Why a value has no JSON form. */
class NoForm {
  constructor(readonly why: string) {}
}

/** `kept`: whether objects can keep their keys in the canonical order. */
type Walk = { readonly ancestors: object[]; kept: boolean };

/** Keys that an object does not keep in the order in which they are set. */
const OUT_OF_ORDER = /^(?:\d+|__proto__)$/;

const orderedList = (list: readonly unknown[], walk: Walk): readonly Json[] | NoForm => {
  const entries: Json[] = [];
  for (const value of list) {
    const entry = ordered(value, walk);
    if (entry instanceof NoForm) return entry;
    entries.push(entry);
  }
  return entries;
};

const orderedObject = (object: Readonly<Record<string, unknown>>, walk: Walk): Json | NoForm => {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) return new NoForm('not a plain object');
  const entries: Record<string, Json> = {};
  for (const key of Object.keys(object).sort()) {
    if (!key.isWellFormed()) return new NoForm('lone surrogate');
    if (OUT_OF_ORDER.test(key)) walk.kept = false;
    const entry = ordered(object[key], walk);
    if (entry instanceof NoForm) return entry;
    if (walk.kept) entries[key] = entry;
  }
  return entries;
};

/** The same value, the keys of each object in their canonical order. */
const ordered = (value: unknown, walk: Walk): Json | NoForm => {
  switch (typeof value) {
    case 'string':
      return value.isWellFormed() ? value : new NoForm('lone surrogate');
    case 'number':
      return Number.isFinite(value) ? value : new NoForm(String(value));
    case 'boolean':
      return value;
    case 'object': {
      if (value === null) return null;
      if (walk.ancestors.includes(value)) return new NoForm('cycle');
      walk.ancestors.push(value);
      const inside = Array.isArray(value)
        ? orderedList(value, walk)
        : orderedObject(value as Readonly<Record<string, unknown>>, walk);
      walk.ancestors.pop();
      return inside;
    }
    case 'undefined':
    case 'bigint':
    case 'symbol':
    case 'function':
      return new NoForm(typeof value);
  }
};

const written = (value: unknown): Either<string, string> => {
  const walk: Walk = { ancestors: [], kept: true };
  const form = ordered(value, walk);
  if (form instanceof NoForm) return left(form.why);
  // An engine writes numbers and texts as RFC 8785 asks, and far faster than the reference.
  return right(walk.kept ? JSON.stringify(form) : (canonicalize(value) ?? ''));
};

/**
 * RFC 8785 canonical JSON, or what in the value has no JSON form: `NaN`, `undefined`, `cycle`, `lone surrogate`, …; also what its own
 * code throws when it is read, or that it is nested deeper than the engine’s stack.
 */
export const canonicalJson = (value: unknown): Either<string, string> =>
  flatten(
    tryCatch(
      () => written(value),
      (thrown) => (thrown instanceof Error ? thrown.message : String(thrown)),
    ),
  );

/** The canonical form of what is JSON by its type. */
export const canonical = (value: Json): string => {
  const written = canonicalJson(value);
  if (isLeft(written)) throw new TypeError(`${written.left} is no JSON`);
  return written.right;
};

/** The namespace of every id that Acta derives: uuid v5 of `https://acta.example/ids` in the URL namespace. */
const NAMESPACE = v5('https://acta.example/ids', v5.URL);

/** The uuid v5 of some JSON: the same content has the same id, whatever the order of its keys. */
export const idOf = (content: Json): string => v5(canonical(content), NAMESPACE);
