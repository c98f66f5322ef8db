import { readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import type { PaperReference, Papers, StoreFailure } from '@acta/core';
import type { Desk } from '../desk.js';
import { bytesOf } from '../input/chunks.js';
import type { Screen } from '../screen/screen.js';
import type { CommandLineTrouble } from '../trouble.js';

export type File = { readonly name: string; readonly content: Uint8Array };

/** What became of looking for a paper among some files. `content`: of the file that it is. */
export type Compared =
  | { readonly found: 'agrees'; readonly file: string; readonly content: Uint8Array }
  | { readonly found: 'differs'; readonly file: string }
  | { readonly found: 'missing' | 'no-salt' };

/** The files of a folder, by their names. */
export const filesIn = async (desk: Desk, folder: string): Promise<Either<CommandLineTrouble, readonly File[]>> => {
  const names = await readdir(desk.path(folder), { withFileTypes: true }).catch(
    ({ code = 'ENOTDIR' }: NodeJS.ErrnoException) => code,
  );
  if (typeof names === 'string') return left({ _tag: 'FileUnreadable', file: folder, code: names });
  const files: File[] = [];
  for (const { name } of names
    .filter((entry) => entry.isFile())
    .sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const content = await bytesOf(desk, join(folder, name));
    if (isLeft(content)) return content;
    files.push({ name, content: content.right });
  }
  return right(files);
};

/** A file is a paper where its bytes give the digest; one that only bears its name differs. */
export const compareFiles = async (
  papers: Papers,
  { paper, saltedDigest, bytes }: PaperReference,
  name: string,
  files: readonly File[],
): Promise<Either<StoreFailure, Compared>> => {
  for (const { name: file, content } of files) {
    const digest = await papers.digestAs(paper, content);
    if (isLeft(digest)) return digest;
    if (digest.right === null) return right({ found: 'no-salt' });
    if (digest.right === saltedDigest && content.byteLength === bytes) return right({ found: 'agrees', file, content });
  }
  const namesake = files.find((file) => parse(file.name).name === name);
  return right(namesake === undefined ? { found: 'missing' } : { found: 'differs', file: namesake.name });
};

export const comparedInWords = (compared: Compared, { words: { evidence }, sign }: Screen): string => {
  switch (compared.found) {
    case 'agrees':
      return sign('done', evidence.agrees(compared.file));
    case 'differs':
      return sign('refused', evidence.differs(compared.file));
    case 'missing':
      return sign('empty', evidence.missing);
    case 'no-salt':
      return sign('unverifiable', evidence.noSalt);
  }
};
