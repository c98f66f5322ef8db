import { createHash } from 'node:crypto';
import { isLeft } from 'fp-ts/lib/Either.js';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { chunksOf } from '../input/chunks.js';
import { PLAIN, visible } from '../screen/paint.js';
import { report } from '../screen/report.js';
import type { Making } from './making.js';

const digest = async (desk: Desk, files: readonly string[]): Promise<number> => {
  const { screen } = desk;
  for (const file of files) {
    const chunks = await chunksOf(desk, file);
    if (isLeft(chunks)) return report(screen, chunks.left);
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of chunks.right) {
      hash.update(chunk);
      bytes += typeof chunk === 'string' ? Buffer.byteLength(chunk) : chunk.byteLength;
    }
    const sha256 = hash.digest('hex');
    if (screen.json) await screen.object({ file, bytes, sha256 });
    else await screen.raw(`${sha256}  ${visible(file, PLAIN)}\n`);
  }
  return EXIT.done;
};

export const makeDigest = ({ words, command, runs }: Making) =>
  command('digest', words.commands.digest).argument('<files...>', words.arguments.files).action(runs(digest));
