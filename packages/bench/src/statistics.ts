/** The value below which that share of them lies; the median by default. */
export const quantile = (values: readonly number[], share = 0.5): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? 0;
