import canonicalize from 'canonicalize';
import { v5 } from 'uuid';
import { left, right, type Either } from 'fp-ts/lib/Either.js';
import type { Json } from './event-store.js';

const LONE_SURROGATE = /\p{Surrogate}/u;

const problemIn = (value: unknown, ancestors: ReadonlySet<object>): string | null => {
  switch (typeof value) {
    case 'string':
      return LONE_SURROGATE.test(value) ? 'lone surrogate' : null;
    case 'number':
      return Number.isFinite(value) ? null : String(value);
    case 'boolean':
      return null;
    case 'object': {
      if (value === null) return null;
      if (ancestors.has(value)) return 'cycle';
      const prototype: unknown = Object.getPrototypeOf(value);
      if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return 'not a plain object';
      const inside = new Set(ancestors).add(value);
      for (const [key, entry] of Object.entries(value)) {
        const problem = LONE_SURROGATE.test(key) ? 'lone surrogate' : problemIn(entry, inside);
        if (problem !== null) return problem;
      }
      return null;
    }
    case 'undefined':
    case 'bigint':
    case 'symbol':
    case 'function':
      return typeof value;
  }
};

/** RFC 8785 canonical JSON, or what in the value has no JSON form: `NaN`, `undefined`, `cycle`, `lone surrogate`, … */
export const canonicalJson = (value: unknown): Either<string, string> => {
  const problem = problemIn(value, new Set());
  if (problem !== null) return left(problem);
  const written = canonicalize(value);
  return written === undefined ? left('undefined') : right(written);
};

/** The canonical form of what is JSON by its type. */
export const canonical = (value: Json): string => {
  const written = canonicalize(value);
  if (written === undefined) throw new TypeError('a JSON value has a canonical form');
  return written;
};

/** The namespace of every id that Acta derives: uuid v5 of `https://acta.example/ids` in the URL namespace. */
const NAMESPACE = v5('https://acta.example/ids', v5.URL);

/** The uuid v5 of some JSON: the same content has the same id, whatever the order of its keys. */
export const idOf = (content: Json): string => v5(canonical(content), NAMESPACE);
