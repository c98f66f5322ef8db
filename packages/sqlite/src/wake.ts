import type { Signal } from '@acta/core';

/** Who waits for writes to a file, in this process. */
const waiting = new Map<string, Set<() => void>>();

export const wakeAll = (path: string): void => {
  for (const wake of [...(waiting.get(path) ?? [])]) wake();
};

/** Calls back once at the next write of this process; the answer takes the wish back. */
const onWrite = (path: string, wake: () => void): (() => void) => {
  const those = waiting.get(path) ?? new Set();
  waiting.set(path, those);
  those.add(wake);
  return () => {
    those.delete(wake);
    if (those.size === 0) waiting.delete(path);
  };
};

/** How often another process's appends are looked for, in milliseconds. */
const POLL = 100;

/** Until this process writes to the file, the time has come to look for others, or the signal says stop. */
export const nextOccasion = (path: string, signal: Signal | undefined): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      takeBack();
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const takeBack = onWrite(path, done);
    const timer = setTimeout(done, POLL);
    signal?.addEventListener('abort', done, { once: true });
  });
