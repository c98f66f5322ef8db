import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { agree, both, ratesOf, type Run } from '../contest.js';
import type { Figure, Measure } from '../measure.js';
import { quantile } from '../statistics.js';
import { interleaved } from './interleaved.js';

/** A run in a process of its own, and the most memory that it held, in MB. */
type Apart = Run & { readonly peak: number };

const CATCHING_UP = fileURLToPath(new URL('../processes/catching-up.js', import.meta.url));

const inProcess = async (...argv: readonly string[]): Promise<Apart> => {
  const { stdout } = await promisify(execFile)(process.execPath, [CATCHING_UP, ...argv]);
  return JSON.parse(stdout) as Apart;
};

const peaksOf = (pairs: readonly (readonly [Apart, Apart])[]): Figure => ({
  value: quantile(pairs.map(([{ peak }]) => peak)),
  against: quantile(pairs.map(([, { peak }]) => peak)),
  ratio: quantile(pairs.map(([one, other]) => one.peak / other.peak)),
  runs: pairs.length,
});

/** From the first event to caught up, each contestant in a process of its own; and what memory that took, beside a quarter of the events. */
export const catchingUp = (commitments: number, each: number): Measure => ({
  tells: [
    {
      name: 'projection.catchup',
      unit: 'events/s',
      against: 'SELECT and JSON.parse',
      aim: { atLeast: 0.3 },
    },
    { name: 'replay.memory.peak', unit: 'MB', against: 'SELECT and JSON.parse', aim: { under: 300 } },
    { name: 'replay.memory.slope', unit: 'MB', against: 'a quarter of the events', aim: { atMost: 1.1 } },
  ],
  take: async (runs, folder) => {
    const [whole, quarter] = [join(folder, 'whole.db'), join(folder, 'quarter.db')];
    await interleaved(whole, commitments, each);
    await interleaved(quarter, commitments, each / 4);
    const rates: [Apart, Apart][] = [];
    const quarters: [Apart, Apart][] = [];
    for (let run = 0; run < runs; run += 1) {
      const views = (of: string): string => join(folder, `${of}-${String(run)}.db`);
      const [ours, bare] = await both(
        run,
        () => inProcess('ours', whole, views('views')),
        () => inProcess('bare', whole),
      );
      const small = await inProcess('ours', quarter, views('quarter-views'));
      agree('projection.catchup', commitments * each, ours, bare);
      rates.push([ours, bare]);
      quarters.push([ours, small]);
    }
    return [ratesOf(rates), peaksOf(rates), peaksOf(quarters)];
  },
});
