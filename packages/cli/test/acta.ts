import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { afterAll } from 'vitest';
import { run } from '../src/index.js';

/** An object of `--json`, looked into freely. */
type Told = any; // eslint-disable-line @typescript-eslint/no-explicit-any

export type Ran = {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly objects: readonly Told[];
  readonly errors: readonly Told[];
};

export type How = {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly columns?: number;
  readonly tty?: boolean;
  /** Whether what is read comes from a keyboard. */
  readonly typing?: boolean;
};

const folders: string[] = [];
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
});

/** A new folder, gone when the file's tests are over. */
export const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'acta-cli-'));
  folders.push(made);
  return made;
};

const sink = (tty: boolean, columns: number | undefined) => {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return {
    stream: Object.assign(stream, { isTTY: tty, ...(columns === undefined ? {} : { columns }) }),
    text: () => Buffer.concat(chunks).toString('utf8'),
  };
};

const objectsIn = (text: string): readonly unknown[] =>
  text.split('\n').flatMap((line) => {
    try {
      return line.startsWith('{') ? [JSON.parse(line) as unknown] : [];
    } catch {
      return [];
    }
  });

/** Runs one command in this process, in Spanish unless its environment or arguments say otherwise. */
export const acta = async (
  argv: readonly string[],
  { stdin, env = {}, cwd, columns, tty = false, typing = false }: How = {},
): Promise<Ran> => {
  const out = sink(tty, columns);
  const err = sink(tty, columns);
  const fed = stdin === undefined ? new PassThrough().end() : Readable.from([Buffer.from(stdin)]);
  const input = Object.assign(fed, { isTTY: typing });
  const code = await run(argv, {
    stdin: input,
    stdout: out.stream,
    stderr: err.stream,
    env: { LANG: 'es_MX.UTF-8', ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
  return { code, out: out.text(), err: err.text(), objects: objectsIn(out.text()), errors: objectsIn(err.text()) };
};
