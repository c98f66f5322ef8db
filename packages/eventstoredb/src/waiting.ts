const FIRST = 50;
const LONGEST = 1_000;

/** How long to wait before another try, in milliseconds: twice as long each time, bounded, and no two callers at once. */
export const waitBefore = (tries: number, random: () => number = Math.random): number => {
  const longest = Math.min(FIRST * 2 ** tries, LONGEST);
  return longest / 2 + random() * (longest / 2);
};

/** Keeps the process alive meanwhile: somebody waits for the answer. */
export const waiting = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
