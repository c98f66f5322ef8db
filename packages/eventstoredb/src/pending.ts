/** Work that others wait for. It never rejects. */
export type Pending = {
  readonly during: <A>(work: Promise<A>) => Promise<A>;
  readonly settled: () => Promise<void>;
};

export const makePending = (): Pending => {
  const all = new Set<Promise<unknown>>();
  return {
    during: (work) => {
      all.add(work);
      const done = (): void => void all.delete(work);
      work.then(done, done);
      return work;
    },
    settled: async () => {
      if (all.size > 0) await Promise.allSettled([...all]);
    },
  };
};
