import type { Documents } from '@acta/projections';
import { rowOf } from './view-reading.js';

/** What the documents kept in memory may take as text, in characters. */
const ROOM = 4_000_000;

export type RecentlyUsed = {
  /** Undefined where it is not kept. */
  readonly get: (row: number, key: string) => unknown;
  /** `size`: of its text. */
  readonly put: (row: number, key: string, document: unknown, size: number) => void;
  readonly clear: () => void;
};

/** The documents last used by the one process that writes them, so that they are not read and parsed with every event. */
export const recentlyUsed = (): RecentlyUsed => {
  const kept = new Map<string, { readonly document: unknown; readonly size: number }>();
  let total = 0;
  const drop = (id: string): void => {
    total -= kept.get(id)?.size ?? 0;
    kept.delete(id);
  };
  return {
    get: (row, key) => kept.get(`${row} ${key}`)?.document,
    put: (row, key, document, size) => {
      const id = `${row} ${key}`;
      drop(id);
      kept.set(id, { document, size });
      total += size;
      for (const oldest of kept.keys()) {
        if (total <= ROOM) break;
        drop(oldest);
      }
    },
    clear: () => {
      kept.clear();
      total = 0;
    },
  };
};

/** Documents of a build, kept as they are read. */
export const keeping = (
  kept: RecentlyUsed,
  build: string,
  { get, carrying }: Documents<unknown>,
): Documents<unknown> => {
  const row = rowOf(build);
  return {
    carrying,
    get: (key) => {
      const known = kept.get(row, key);
      if (known !== undefined) return known;
      const document = get(key);
      kept.put(row, key, document, JSON.stringify(document).length);
      return document;
    },
  };
};
