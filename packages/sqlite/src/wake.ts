/** Who waits for appends to a file, in this process. */
const waiting = new Map<string, Set<() => void>>();

export const wakeAll = (path: string): void => {
  for (const wake of [...(waiting.get(path) ?? [])]) wake();
};

/** Calls back once at the next append of this process; the answer takes the wish back. */
export const onAppend = (path: string, wake: () => void): (() => void) => {
  const those = waiting.get(path) ?? new Set();
  waiting.set(path, those);
  those.add(wake);
  return () => {
    those.delete(wake);
    if (those.size === 0) waiting.delete(path);
  };
};
