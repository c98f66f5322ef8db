import { resolve } from 'node:path';
import { placeOf, type RecordPlace } from './record/place.js';
import type { Screen } from './screen/screen.js';
import type { Streams } from './streams.js';

/** What every command works with. */
export type Desk = {
  readonly screen: Screen;
  readonly streams: Streams;
  /** What `--record` or ACTA_RECORD names; null where neither does. */
  readonly record: RecordPlace | null;
  readonly place: (given: string) => RecordPlace;
  /** A path as the user meant it: `C:\acta` is one too. */
  readonly path: (given: string) => string;
  /** Done when the command ends, or is interrupted. */
  readonly onEnd: (close: () => Promise<void>) => void;
  /** Said by a command that ends by itself, in its own time and with its own code, once it is interrupted. */
  readonly endsBySignal: () => void;
};

type Ending = Pick<Desk, 'onEnd' | 'endsBySignal'>;

/** What every command may be told of the record. */
export type Named = { readonly record?: string; readonly companion?: string; readonly namespace?: string };

export const makeDesk = (screen: Screen, streams: Streams, given: Named, ending: Ending): Desk => {
  const { env, cwd } = streams;
  const named = given.record ?? env['ACTA_RECORD'];
  const path = (typed: string): string => resolve(cwd ?? process.cwd(), typed);
  const beside = {
    path,
    namespace: given.namespace ?? env['ACTA_NAMESPACE'],
    companion: given.companion ?? env['ACTA_COMPANION'],
  };
  const place = (typed: string): RecordPlace => placeOf(typed, beside);
  return { screen, streams, record: named === undefined || named === '' ? null : place(named), place, path, ...ending };
};
