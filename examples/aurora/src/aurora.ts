import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Person, PersonId } from '@acta/core';
import { actsIn, type ActsFile } from './read.js';

const REFUSED = 'refused.jsonl';

const folder = fileURLToPath(new URL('..', import.meta.url));
const acts = join(folder, 'acts');
const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

const typists = json('typists.json') as Readonly<Record<string, PersonId>>;
const isRefused = ({ path }: ActsFile): boolean => path.endsWith(REFUSED);
const files = actsIn(acts, typists);

/** The example: where its papers are, who is in it, and what each typist typed. `refused`: what the record does not accept. */
export const aurora = {
  folder,
  people: json('people.json') as readonly Person[],
  files: files.filter((file) => !isRefused(file)),
  refused: files.filter(isRefused),
} as const;
