import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { acta, folder } from './acta.js';
import { council, founding, lines, REGISTRAR, submit } from './acts.js';

const BIN = fileURLToPath(new URL('../dist/bin.js', import.meta.url));

/** Needs the build, as the packed program is. */
describe.skipIf(!existsSync(BIN))('the program itself', () => {
  const start = (argv: readonly string[]) =>
    spawn(process.execPath, [BIN, ...argv], { stdio: ['pipe', 'pipe', 'pipe'] });

  const ended = (child: ReturnType<typeof start>): Promise<number | string | null> =>
    new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? signal)));

  it('ends with 130 at SIGINT while it waits for acts', async () => {
    const record = `${folder()}/registro`;
    await acta(founding(record));
    const child = start(['submit', '-', '--record', record, '--by', REGISTRAR]);
    const first = new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdin.write(lines(council[0]));
    await first;
    child.kill('SIGINT');
    expect(await ended(child)).toBe(130);
    const again = await submit(record, lines(...council));
    expect(again.err).toContain('ya lo estaban: 1');
  });

  it('ends with 0 and without a word when the pipe is closed', async () => {
    const record = `${folder()}/registro`;
    await acta(founding(record));
    const child = start(['replay', '--record', record, '--lang', 'en']);
    let complaints = '';
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    child.stdout.destroy();
    expect(await ended(child)).toBe(0);
    expect(complaints).not.toContain('EPIPE');
  });

  it('ends with the command’s code, though standard input stays open', async () => {
    expect(await ended(start(['history', 'x', '--record', `${folder()}/nada`]))).toBe(3);
  });
});
