/** What a stream of the server’s told, in the order in which it told it. */
export type Told<A, M> =
  | { readonly kind: 'item'; readonly item: A }
  | { readonly kind: 'mark'; readonly mark: M }
  | { readonly kind: 'ended' }
  | { readonly kind: 'broke'; readonly error: unknown };

export type Flow<A, M> = {
  /** What has come, some of it at least; nothing when the time was over, or the flow was woken. */
  readonly next: (milliseconds: number) => Promise<readonly Told<A, M>[]>;
  readonly wake: () => void;
  readonly stop: () => void;
};

/** How many items wait for the consumer before the stream is paused, and with it the server. */
const HIGH_WATER = 500;

export interface Source<C> {
  on(event: 'data', listener: (chunk: C) => void): unknown;
  on(event: 'error', listener: (error: unknown) => void): unknown;
  on(event: 'end' | 'close', listener: () => void): unknown;
  removeAllListeners(event: 'data'): unknown;
  pause(): unknown;
  resume(): unknown;
}

/**
 * Takes from a stream what it emits, no faster than it is asked for. `cancel` ends the call on the server: the client does not when a
 * consumer stops.
 */
export const flowOf = <C, S extends Source<C>, A, M>(
  opening: Promise<S>,
  toldIn: (chunk: C) => Told<A, M> | null,
  cancel: (source: S) => void,
): Flow<A, M> => {
  let queue: Told<A, M>[] = [];
  let source: S | null = null;
  let paused = false;
  let stopped = false;
  let over = false;
  let wakeUp: (() => void) | null = null;
  let waking = false;

  const wake = (): void => {
    const waiter = wakeUp;
    wakeUp = null;
    waiter?.();
  };
  /** The consumer is woken for all that comes in one turn, and not for each. */
  const wakeSoon = (): void => {
    if (waking || wakeUp === null) return;
    waking = true;
    setImmediate(() => {
      waking = false;
      wake();
    });
  };
  const push = (told: Told<A, M>): void => {
    if (over || stopped) return;
    over = told.kind === 'ended' || told.kind === 'broke';
    queue.push(told);
    wakeSoon();
  };

  const run = (opened: S): void => {
    source = opened;
    opened.on('data', (chunk: C) => {
      const told = toldIn(chunk);
      if (told !== null) push(told);
      if (queue.length < HIGH_WATER || paused) return;
      paused = true;
      opened.pause();
    });
    opened.on('error', (error: unknown) => push({ kind: 'broke', error }));
    opened.on('end', () => push({ kind: 'ended' }));
    opened.on('close', () => push({ kind: 'ended' }));
  };

  /** What was not consumed has to run off: a stream that waits for its consumer keeps the client from being disposed of. */
  const runOff = (opened: S): void => {
    opened.removeAllListeners('data');
    opened.resume();
    // Not in the turn in which it emits: grpc-node, issues 1464 and 1652.
    setImmediate(() => cancel(opened));
  };

  opening.then(
    (opened) => {
      run(opened);
      if (stopped) runOff(opened);
    },
    (error: unknown) => push({ kind: 'broke', error }),
  );

  const take = (): readonly Told<A, M>[] => {
    const taken = queue;
    queue = [];
    if (paused) {
      paused = false;
      source?.resume();
    }
    return taken;
  };

  const come = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(wake, milliseconds);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  return {
    next: async (milliseconds) => {
      if (queue.length === 0 && !stopped) await come(milliseconds);
      return take();
    },
    wake,
    stop: () => {
      if (stopped) return;
      stopped = true;
      queue = [];
      if (source !== null) runOff(source);
      wake();
    },
  };
};
