import type { Streams } from '../streams.js';

/** What stops a command that goes on by itself: the process's signal, or the command. */
export const stoppedBy = ({ signal }: Streams) => {
  const own = new AbortController();
  return {
    stop: (): void => own.abort(),
    signal: signal === undefined ? own.signal : AbortSignal.any([signal, own.signal]),
  };
};
