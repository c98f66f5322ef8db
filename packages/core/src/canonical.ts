import canonicalize from 'canonicalize';
import { v5 } from 'uuid';
import { left, right, type Either } from 'fp-ts/lib/Either.js';
import type { Json } from './event-store.js';

const LONE_SURROGATE = /\p{Surrogate}/u;

const problemIn = (value: unknown, ancestors: object[]): string | null => {
  switch (typeof value) {
    case 'string':
      return LONE_SURROGATE.test(value) ? 'lone surrogate' : null;
    case 'number':
      return Number.isFinite(value) ? null : String(value);
    case 'boolean':
      return null;
    case 'object': {
      if (value === null) return null;
      if (ancestors.includes(value)) return 'cycle';
      const prototype: unknown = Object.getPrototypeOf(value);
      if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return 'not a plain object';
      ancestors.push(value);
      for (const [key, entry] of Object.entries(value)) {
        const problem = LONE_SURROGATE.test(key) ? 'lone surrogate' : problemIn(entry, ancestors);
        if (problem !== null) return problem;
      }
      ancestors.pop();
      return null;
    }
    case 'undefined':
    case 'bigint':
    case 'symbol':
    case 'function':
      return typeof value;
  }
};

/** Keys that an object does not keep in the order in which they are set. */
const OUT_OF_ORDER = /^(?:\d+|__proto__)$/;

/** The same value, the keys of each object in their canonical order; undefined where an object cannot keep that order. */
const inOrder = (value: Json): Json | undefined => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const entries = (value as readonly Json[]).map(inOrder);
    return entries.includes(undefined) ? undefined : (entries as readonly Json[]);
  }
  const ordered: Record<string, Json> = {};
  const object = value as { readonly [key: string]: Json };
  for (const key of Object.keys(object).sort()) {
    const entry = OUT_OF_ORDER.test(key) ? undefined : inOrder(object[key] ?? null);
    if (entry === undefined) return undefined;
    ordered[key] = entry;
  }
  return ordered;
};

/** The canonical form of what is JSON by its type. An engine writes numbers and texts as RFC 8785 asks, and far faster. */
export const canonical = (value: Json): string => {
  const ordered = inOrder(value);
  const written = ordered === undefined ? canonicalize(value) : JSON.stringify(ordered);
  if (written === undefined) throw new TypeError('a JSON value has a canonical form');
  return written;
};

/** RFC 8785 canonical JSON, or what in the value has no JSON form: `NaN`, `undefined`, `cycle`, `lone surrogate`, … */
export const canonicalJson = (value: unknown): Either<string, string> => {
  const problem = problemIn(value, []);
  if (problem !== null) return left(problem);
  return right(canonical(value as Json));
};

/** The namespace of every id that Acta derives: uuid v5 of `https://acta.example/ids` in the URL namespace. */
const NAMESPACE = v5('https://acta.example/ids', v5.URL);

/** The uuid v5 of some JSON: the same content has the same id, whatever the order of its keys. */
export const idOf = (content: Json): string => v5(canonical(content), NAMESPACE);
