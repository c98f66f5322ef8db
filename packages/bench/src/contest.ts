import type { Figure, Measure, Told } from './measure.js';
import { quantile } from './statistics.js';

/** One contestant’s run: how long it took, what it handled, and a checksum of it. */
export type Run = { readonly milliseconds: number; readonly events: number; readonly checksum: number };

/** Two contestants that do the same; each call is one run, on files of its own. */
export type Pair = { readonly ours: () => Promise<Run>; readonly against: () => Promise<Run> };

export type Contest = Told & { readonly events: number; readonly make: (folder: string) => Promise<Pair> };

export const timed = async (
  act: () => Promise<Omit<Run, 'milliseconds'>> | Omit<Run, 'milliseconds'>,
): Promise<Run> => {
  const start = performance.now();
  const done = await act();
  return { ...done, milliseconds: performance.now() - start };
};

export const perSecond = ({ events, milliseconds }: Run): number => (1_000 * events) / milliseconds;

/** Both must have handled what was asked for, and the same of it. */
export const agree = (name: string, claimed: number, ours: Run, against: Run): void => {
  for (const { events } of [ours, against])
    if (events !== claimed)
      throw new Error(`${name}: ${String(events)} events of the ${String(claimed)} that it claims`);
  if (ours.checksum !== against.checksum) throw new Error(`${name}: the two did not handle the same events`);
};

/** The medians of two contestants’ rates. */
export const ratesOf = (pairs: readonly (readonly [ours: Run, against: Run])[]): Figure => ({
  value: quantile(pairs.map(([ours]) => perSecond(ours))),
  against: quantile(pairs.map(([, against]) => perSecond(against))),
  ratio: quantile(pairs.map(([ours, against]) => perSecond(ours) / perSecond(against))),
  runs: pairs.length,
});

/** One run of each, the other first every second time, so that what slows the machine slows both. */
export const both = async <A>(
  run: number,
  ours: () => Promise<A>,
  against: () => Promise<A>,
): Promise<readonly [ours: A, against: A]> => {
  if (run % 2 === 0) return [await ours(), await against()];
  const theirs = await against();
  return [await ours(), theirs];
};

/** Runs the two in turn and tells the medians. The first pair warms up. */
export const contest = ({ name, unit, against: other, aim, events, make }: Contest): Measure => ({
  tells: [{ name, unit, against: other, aim }],
  take: async (runs, folder) => {
    const { ours, against } = await make(folder);
    const pairs: (readonly [Run, Run])[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const pair = await both(run, ours, against);
      agree(name, events, ...pair);
      if (run > 0) pairs.push(pair);
    }
    return [ratesOf(pairs)];
  },
});
