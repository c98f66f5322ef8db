import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PersonId } from '@acta/core';

/** One line of a typist's file: an act as `acta submit` takes it, its papers still named by their files. */
export type Line = { readonly file: string; readonly line: number; readonly typist: PersonId; readonly act: unknown };

/** A typist's file of acts, one JSON object a line. */
export type ActsFile = { readonly path: string; readonly typist: PersonId };

const clockOf = (act: unknown): string =>
  typeof act === 'object' && act !== null && 'clock' in act && typeof act.clock === 'string' ? act.clock : '';

const linesOf = ({ path, typist }: ActsFile): readonly Line[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((text, index): readonly Line[] =>
      text === '' ? [] : [{ file: basename(path), line: index + 1, typist, act: JSON.parse(text) as unknown }],
    );

/** The lines of several typists in the order of their clocks, which is a stable order: lines without a clock stay as they stand. */
export const readActs = (files: readonly ActsFile[]): readonly Line[] =>
  files
    .flatMap(linesOf)
    .sort((one, other) => (clockOf(one.act) < clockOf(other.act) ? -1 : clockOf(one.act) > clockOf(other.act) ? 1 : 0));

/** The files of a folder, in the order of their names, and who types each. */
export const actsIn = (folder: string, typists: Readonly<Record<string, PersonId>>): readonly ActsFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => {
      const typist = typists[name];
      if (typist === undefined) throw new Error(`nobody types ${name}`);
      return { path: join(folder, name), typist };
    });
