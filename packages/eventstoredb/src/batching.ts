let taken = false;

/**
 * The one place for a store that appends by batch, null where it is taken. The client keeps what waits for an answer in one table of
 * the process: when one stream breaks it rejects everybody’s, and an answer that comes later on another stream ends the process.
 */
export const takeBatching = (): (() => void) | null => {
  if (taken) return null;
  taken = true;
  return () => {
    taken = false;
  };
};
