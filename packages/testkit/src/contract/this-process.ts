import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const collectGarbage = (): void => {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
};

/** In bytes, once nothing is left that could be let go. */
export const memory = (): number => {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/** What would keep a process from exiting by itself, by kind. */
export const alive = (): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

export const noMoreThan = (before: Readonly<Record<string, number>>): boolean =>
  Object.entries(alive()).every(([kind, count]) => count <= (before[kind] ?? 0));
