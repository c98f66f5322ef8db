/** One contestant’s run: how long it took, what it handled, and a checksum of it. */
export type Run = { readonly milliseconds: number; readonly events: number; readonly checksum: number };

/** Two contestants that do the same; each call is one run, on files of its own. */
export type Pair = { readonly ours: () => Promise<Run>; readonly against: () => Promise<Run> };

export type Size = { readonly events: number; readonly runs: number };

export type Measure = {
  readonly name: string;
  readonly against: string;
  /** The least ratio that is good enough. */
  readonly aim: number;
  readonly make: (size: Size, folder: string) => Promise<Pair>;
  readonly events: number;
};

export type Result = {
  readonly measure: string;
  readonly value: number;
  readonly unit: 'events/s';
  readonly against: number;
  readonly ratio: number;
  readonly runs: number;
};

export const timed = async (
  act: () => Promise<Omit<Run, 'milliseconds'>> | Omit<Run, 'milliseconds'>,
): Promise<Run> => {
  const start = performance.now();
  const done = await act();
  return { ...done, milliseconds: performance.now() - start };
};

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

const perSecond = ({ events, milliseconds }: Run): number => (1_000 * events) / milliseconds;

/** Both must have handled what was asked for, and the same of it. */
const agree = (name: string, claimed: number, ours: Run, against: Run): void => {
  for (const { events } of [ours, against])
    if (events !== claimed)
      throw new Error(`${name}: ${String(events)} events of the ${String(claimed)} that it claims`);
  if (ours.checksum !== against.checksum) throw new Error(`${name}: the two did not handle the same events`);
};

/** Runs the two in turn, so that what slows the machine slows both, and tells the medians. The first pair warms up. */
export const measure = async ({ name, make }: Measure, size: Size, folder: string): Promise<Result> => {
  const { ours, against } = await make(size, folder);
  const rates: { ours: number; against: number }[] = [];
  for (let run = 0; run <= size.runs; run += 1) {
    const first = run % 2 === 0 ? await ours() : await against();
    const second = run % 2 === 0 ? await against() : await ours();
    const [mine, theirs] = run % 2 === 0 ? [first, second] : [second, first];
    agree(name, size.events, mine, theirs);
    if (run > 0) rates.push({ ours: perSecond(mine), against: perSecond(theirs) });
  }
  return {
    measure: name,
    value: Math.round(median(rates.map((rate) => rate.ours))),
    unit: 'events/s',
    against: Math.round(median(rates.map((rate) => rate.against))),
    ratio: Number(median(rates.map((rate) => rate.ours / rate.against)).toFixed(2)),
    runs: size.runs,
  };
};
