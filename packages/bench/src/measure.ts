export type Unit = 'events/s' | 'documents/s' | 'ms' | 'MB';

/** What is good enough: a ratio of at least or at most so much, or a value under so much. */
export type Aim = { readonly atLeast: number } | { readonly atMost: number } | { readonly under: number };

export type Told = { readonly name: string; readonly unit: Unit; readonly against: string; readonly aim: Aim };

/** Ours beside the other: both in the unit, and the ratio of the first to the second. */
export type Figure = {
  readonly value: number;
  readonly against: number;
  readonly ratio: number;
  readonly runs: number;
};

/** What is measured together: one figure for each that it tells, in that order. Its folder is its own. */
export type Measure = {
  readonly tells: readonly Told[];
  readonly take: (runs: number, folder: string) => Promise<readonly Figure[]>;
};

export type Result = Figure & { readonly measure: string; readonly unit: Unit };

const rounded = (value: number, unit: Unit): number => (unit === 'ms' ? Number(value.toFixed(2)) : Math.round(value));

export const resultsOf = async ({ tells, take }: Measure, runs: number, folder: string): Promise<readonly Result[]> => {
  const figures = await take(runs, folder);
  return figures.flatMap(({ value, against, ratio, runs: done }, n) => {
    const told = tells[n];
    if (told === undefined) return [];
    const { name, unit } = told;
    return {
      measure: name,
      value: rounded(value, unit),
      unit,
      against: rounded(against, unit),
      ratio: Number(ratio.toFixed(2)),
      runs: done,
    };
  });
};
