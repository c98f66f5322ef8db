import type { Command } from 'commander';
import type { Desk } from '../desk.js';
import type { Words } from '../words/words.js';

/** What each command is made with. */
export type Making = {
  readonly words: Words;
  /** A command with the program's settings, its help and its examples. `of`: the command that it belongs to. */
  readonly command: (name: string, description: string, of?: string) => Command;
  /** Runs at a desk and keeps the exit code. Commander hands the arguments, the options and the command. */
  readonly runs: <Args extends readonly unknown[]>(
    run: (desk: Desk, ...args: Args) => Promise<number>,
  ) => (...args: [...Args, Command]) => Promise<void>;
};
