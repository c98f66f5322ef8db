import { resolve } from 'node:path';
import type { Screen } from './screen/screen.js';
import type { Streams } from './streams.js';

/** What every command works with. */
export type Desk = {
  readonly screen: Screen;
  readonly streams: Streams;
  /** The folder that `--record` or ACTA_RECORD names; null where neither does. */
  readonly record: string | null;
  /** A path as the user meant it. Nothing in it is read as an address: `C:\acta` is a path. */
  readonly path: (given: string) => string;
  /** Done when the command ends, or is interrupted. */
  readonly onEnd: (close: () => Promise<void>) => void;
  /** Said by a command that ends by itself, in its own time and with its own code, once it is interrupted. */
  readonly endsBySignal: () => void;
};

type Ending = Pick<Desk, 'onEnd' | 'endsBySignal'>;

export const makeDesk = (screen: Screen, streams: Streams, record: string | undefined, ending: Ending): Desk => {
  const named = record ?? streams.env['ACTA_RECORD'];
  const path = (given: string): string => resolve(streams.cwd ?? process.cwd(), given);
  return { screen, streams, record: named === undefined || named === '' ? null : path(named), path, ...ending };
};
