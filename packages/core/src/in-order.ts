/** Runs what concerns one key one after the other, and different keys side by side. */
export const inOrder = () => {
  const last = new Map<string, Promise<unknown>>();
  return <A>(key: string, run: () => Promise<A>): Promise<A> => {
    const running = (last.get(key) ?? Promise.resolve()).then(run);
    const settled = running
      .catch(() => undefined)
      .then(() => {
        if (last.get(key) === settled) last.delete(key);
      });
    last.set(key, settled);
    return running;
  };
};
