import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLeft, right, type Either } from 'fp-ts/lib/Either.js';
import type { Classification, PaperReference, Papers, StoreFailure } from '@acta/core';

/** How an act's line names a paper: a file of the example, and its classification where it is not public. */
type PaperFile = { readonly $file: string; readonly classification?: Classification };

/** A signature names the digest of the text that it signs. */
type DigestOfFile = { readonly $digestOf: string };

/** Which reference each file got. A salt is random: without this map a second run would send other acts under the same ids. */
export type References = {
  readonly get: (file: string) => PaperReference | undefined;
  readonly keep: (file: string, reference: PaperReference) => void;
};

export const referencesInMemory = (): References => {
  const held = new Map<string, PaperReference>();
  return { get: (file) => held.get(file), keep: (file, reference) => void held.set(file, reference) };
};

/** The map as a JSON file, written after each paper. A new record starts it anew: it holds none of the papers. */
export const referencesIn = (path: string, { startAnew }: { readonly startAnew: boolean }): References => {
  const known = !startAnew && existsSync(path);
  const held = (known ? JSON.parse(readFileSync(path, 'utf8')) : {}) as Record<string, PaperReference>;
  return {
    get: (file) => held[file],
    keep: (file, reference) => {
      held[file] = reference;
      writeFileSync(path, `${JSON.stringify(held, null, 2)}\n`);
    },
  };
};

/** Where an example's papers are, and what they are called in the record. */
export type Shelf = { readonly folder: string; readonly references: References; readonly papers: Papers };

const isPaperFile = (value: object): value is PaperFile => '$file' in value && typeof value.$file === 'string';

const isDigestOfFile = (value: object): value is DigestOfFile =>
  '$digestOf' in value && typeof value.$digestOf === 'string';

const shelve = async (
  { folder, references, papers }: Shelf,
  { $file, classification = { level: 'public' } }: PaperFile,
): Promise<Either<StoreFailure, PaperReference>> => {
  const known = references.get($file);
  if (known !== undefined) return right(known);
  const content = readFileSync(join(folder, $file));
  const added = await papers.add({ content, mediaType: 'text/plain', classification });
  if (!isLeft(added)) references.keep($file, added.right);
  return added;
};

/** The same act with references where it named files. */
export const withPapers = async (shelf: Shelf, value: unknown): Promise<Either<StoreFailure, unknown>> => {
  if (typeof value !== 'object' || value === null) return right(value);
  if (isPaperFile(value)) return shelve(shelf, value);
  if (isDigestOfFile(value)) {
    const shelved = await shelve(shelf, { $file: value.$digestOf });
    return isLeft(shelved) ? shelved : right(shelved.right.saltedDigest);
  }
  const entries: (readonly [string, unknown])[] = [];
  for (const [key, inside] of Object.entries(value)) {
    const resolved = await withPapers(shelf, inside);
    if (isLeft(resolved)) return resolved;
    entries.push([key, resolved.right]);
  }
  return right(Array.isArray(value) ? entries.map(([, inside]) => inside) : Object.fromEntries(entries));
};
