import { once } from 'node:events';
import type { Streams } from '../streams.js';
import { WORDS, type Language, type Words } from '../words/words.js';
import { paintFor, visible, type Paint } from './paint.js';
import { signed, type SignName } from './signs.js';
import { table, wrap, type Column, type Row } from './table.js';

/** Nobody reads any more: the command ends quietly. */
export class ClosedPipe extends Error {}

/** What a command shows: results on standard output, all else on standard error. */
export type Screen = {
  readonly language: Language;
  readonly words: Words;
  readonly json: boolean;
  readonly width: number;
  readonly paint: Paint;
  readonly sign: (name: SignName, word: string) => string;
  /** Lines of the result, for people. */
  readonly say: (...lines: readonly string[]) => Promise<void>;
  /** Wrapped to the screen's width, after an indentation. */
  readonly paragraph: (text: string, indent?: number) => Promise<void>;
  readonly table: (columns: readonly Column[], rows: readonly Row[]) => Promise<void>;
  /** One object of the result, for programs. */
  readonly object: (value: object) => Promise<void>;
  /** The same result for either; nothing is added. */
  readonly raw: (text: string) => Promise<void>;
  /** Beside the result. */
  readonly note: (text: string) => Promise<void>;
  readonly error: (text: string, value: object) => Promise<void>;
  /** One line, overwritten by the next of its kind; only on a terminal. */
  readonly progress: (text: string) => void;
  /** Waits until the result has arrived; the system's code where it did not, for want of room, say. */
  readonly settled: () => Promise<string | null>;
};

type Output = Streams['stdout'];

const PIPED = 80;
const NARROWEST = 20;

const widthOf = (env: Streams['env'], { columns, isTTY }: Output): number => {
  const asked = Number(env['COLUMNS']);
  const width = Number.isSafeInteger(asked) && asked > 0 ? asked : isTTY === true ? columns || PIPED : PIPED;
  return Math.max(width, NARROWEST);
};

const CLOSED: ReadonlySet<string | undefined> = new Set(['EPIPE', 'ERR_STREAM_DESTROYED']);

/** Waits where the reader is slow; a pipe that closed is told once, by the exception. */
const writerTo = (output: Output) => {
  let closed = false;
  let failure: string | null = null;
  output.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (CLOSED.has(code)) closed = true;
    else failure ??= code ?? '';
  });
  return {
    write: async (text: string): Promise<void> => {
      if (closed) throw new ClosedPipe();
      if (output.write(text)) return;
      await Promise.race([once(output, 'drain'), once(output, 'close')]).catch(() => undefined);
      if (closed) throw new ClosedPipe();
    },
    settled: async (): Promise<string | null> => {
      if (!closed) await new Promise<void>((resolve) => output.write('', () => setImmediate(resolve)));
      return failure;
    },
  };
};

/** JSON has no sets or maps; a state has. */
const plain = (_key: string, value: unknown): unknown => {
  if (value instanceof Set) return [...value];
  return value instanceof Map ? Object.fromEntries(value) : value;
};

export const jsonLine = (value: object): string => JSON.stringify(value, plain) + '\n';

export const makeScreen = (streams: Streams, language: Language, json: boolean): Screen => {
  const { stdout, stderr, env } = streams;
  const width = widthOf(env, stdout);
  const paint = paintFor(env, stdout.isTTY === true);
  const { write, settled } = writerTo(stdout);
  const { write: err } = writerTo(stderr);
  const lines = (texts: readonly string[]): string => texts.map((text) => `${visible(text, paint)}\n`).join('');
  let inProgress = false;
  const clearProgress = async (): Promise<void> => {
    if (inProgress) await err('\r\u001b[K');
    inProgress = false;
  };
  const beside = async (text: string): Promise<void> => {
    await clearProgress();
    await err(text);
  };
  const out = async (text: string): Promise<void> => {
    await clearProgress();
    await write(text);
  };
  const say = (...texts: readonly string[]): Promise<void> => out(lines(texts));
  return {
    language,
    words: WORDS[language],
    json,
    width,
    paint,
    sign: (name, word) => signed(name, word, paint),
    say,
    paragraph: (text, indent = 0) => say(...wrap(text, width - indent).map((line) => ' '.repeat(indent) + line)),
    table: (columns, rows) => say(...table(columns, rows, width)),
    object: (value) => out(jsonLine({ v: 1, ...value })),
    raw: out,
    note: (text) => (json ? beside(jsonLine({ v: 1, note: text })) : beside(lines(wrap(text, width)))),
    error: (text, value) => beside(json ? jsonLine({ v: 1, ...value }) : lines(wrap(text, width))),
    progress: (text) => {
      if (json || stderr.isTTY !== true) return;
      inProgress = true;
      stderr.write(`\r\u001b[K${wrap(visible(text, paint), width - 1)[0] ?? ''}`);
    },
    settled,
  };
};
