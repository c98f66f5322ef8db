import type { Readable } from 'node:stream';

/** What a client’s stream told, in the order in which it told it. */
export type Told<A, M> =
  | { readonly kind: 'item'; readonly item: A }
  | { readonly kind: 'mark'; readonly mark: M }
  | { readonly kind: 'ended' }
  | { readonly kind: 'broke'; readonly error: unknown };

export type Flow<A, M> = {
  /** What has come, some of it at least; nothing when the time was over, or the flow was woken. */
  readonly next: (milliseconds: number) => Promise<readonly Told<A, M>[]>;
  /** Something that the client tells beside its stream: it comes after the items that are on their way. */
  readonly mark: (mark: M) => void;
  readonly wake: () => void;
  readonly stop: () => void;
};

/** How many items wait for the consumer before the stream is paused, and with it the server. */
const HIGH_WATER = 500;

export const READABLE = { highWaterMark: HIGH_WATER } as const;

type Source = Pick<Readable, 'on' | 'removeAllListeners' | 'pause' | 'resume' | 'readableLength'>;

/**
 * Takes from a client’s stream what it emits, no faster than it is asked for. `cancel` ends the call on the server: the client does
 * not when a consumer stops.
 */
export const flowOf = <A, M = never>(source: Source, cancel: () => Promise<void>): Flow<A, M> => {
  let queue: Told<A, M>[] = [];
  let marks: readonly { readonly after: number; readonly mark: M }[] = [];
  let received = 0;
  let paused = false;
  let stopped = false;
  let over = false;
  let wakeUp: (() => void) | null = null;

  const wake = (): void => {
    const waiter = wakeUp;
    wakeUp = null;
    waiter?.();
  };
  const push = (told: Told<A, M>): void => {
    queue.push(told);
    wake();
  };
  const passMarks = (): void => {
    while (marks[0] !== undefined && marks[0].after <= received) {
      push({ kind: 'mark', mark: marks[0].mark });
      marks = marks.slice(1);
    }
  };
  const last = (told: Told<A, M>): void => {
    if (over || stopped) return;
    over = true;
    received = Number.MAX_SAFE_INTEGER;
    passMarks();
    push(told);
  };

  source.on('data', (item: A) => {
    if (stopped) return;
    received += 1;
    queue.push({ kind: 'item', item });
    if (wakeUp !== null) wake();
    if (marks.length > 0) passMarks();
    if (queue.length >= HIGH_WATER && !paused) {
      paused = true;
      source.pause();
    }
  });
  source.on('error', (error: unknown) => last({ kind: 'broke', error }));
  source.on('end', () => last({ kind: 'ended' }));
  source.on('close', () => last({ kind: 'ended' }));

  const take = (): readonly Told<A, M>[] => {
    const taken = queue;
    queue = [];
    if (paused) {
      paused = false;
      source.resume();
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
    mark: (mark) => {
      marks = [...marks, { after: received + source.readableLength, mark }];
      passMarks();
    },
    wake,
    stop: () => {
      if (stopped) return;
      stopped = true;
      queue = [];
      // What was not consumed has to run off: a stream that waits for its consumer keeps the client from being disposed of.
      source.removeAllListeners('data');
      source.resume();
      void cancel().catch(() => undefined);
      wake();
    },
  };
};
