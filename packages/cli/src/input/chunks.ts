import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { left, right, type Either } from 'fp-ts/lib/Either.js';
import type { Desk } from '../desk.js';
import type { CommandLineTrouble } from '../trouble.js';

export type Chunks = AsyncIterable<string | Uint8Array>;

const unreadable = (file: string, error: unknown): CommandLineTrouble => ({
  _tag: 'FileUnreadable',
  file,
  code: error instanceof Error && 'code' in error ? String(error.code) : String(error),
});

/** A file, or standard input for `-`, as it comes. */
export const chunksOf = async (desk: Desk, file: string): Promise<Either<CommandLineTrouble, Chunks>> => {
  if (file === '-') return right(desk.streams.stdin as Chunks);
  try {
    const path = desk.path(file);
    const handle = await open(path, 'r');
    const found = await handle.stat();
    await handle.close();
    if (found.isDirectory()) return left({ _tag: 'FileUnreadable', file, code: 'EISDIR' });
    return right(createReadStream(path));
  } catch (error) {
    return left(unreadable(file, error));
  }
};

export const bytesOf = async (desk: Desk, file: string): Promise<Either<CommandLineTrouble, Uint8Array>> => {
  try {
    return right(await readFile(desk.path(file)));
  } catch (error) {
    return left(unreadable(file, error));
  }
};
