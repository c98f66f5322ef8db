import type { EventStoreDBClient } from '@eventstore/db-client';
import type { Position, Signal, StoreFailure } from '@acta/core';
import { aboutReading, failureOf, makeAttempts, mayPass, unavailable, type Attempts } from './attempts.js';
import type { Flow, Told } from './flow.js';
import type { Ports } from './ports.js';
import type { Mark } from './received.js';
import { Late, troubleIn } from './trouble.js';

type Came<A, M> = Extract<Told<A, M>, { readonly kind: 'item' | 'mark' }>;

/** What a reader is told, over as many connections as it takes. `failed` and `ended` are last. */
export type Step<A, M> =
  | { readonly kind: 'came'; readonly all: readonly Came<A, M>[] }
  | { readonly kind: 'silence' }
  /** The connection is lost; the next one goes on from where the reader stands by then. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'failed'; readonly failure: StoreFailure };

export type Stepping<A, M extends Mark> = {
  readonly ports: Ports;
  readonly about: string;
  /** Begins where the reader stands. */
  readonly open: (client: EventStoreDBClient) => Flow<A, M>;
  /** How long it may be silent, in milliseconds, and whether that is then a silence or a lost connection. */
  readonly patience: () => { readonly milliseconds: number; readonly isLost: boolean };
  /** How long it tries to connect without anything coming, in milliseconds. */
  readonly budget: () => number;
  /** Whether the server may end it: it ends a subscription only when it can’t go on. */
  readonly mayEnd: boolean;
  readonly signal?: Signal | undefined;
  /** From when its time runs, where the caller has waited already. */
  readonly since?: number;
  /** The position that was asked for. */
  readonly after?: Position | undefined;
};

const CLOSED = { kind: 'failed', failure: { _tag: 'Closed' } } as const;

export const isAborted = (signal: Signal | undefined): boolean => signal?.aborted === true;

/** A server that takes a call in and then tells nothing is none that answers. */
const isProgress = (came: Came<unknown, Mark>): boolean => came.kind === 'item' || came.mark.kind !== 'confirmed';

type Ending = { readonly error: unknown };

/** What comes over one connection, until it ends. */
async function* over<A, M extends Mark>(
  { ports, patience, budget, mayEnd, signal }: Stepping<A, M>,
  client: EventStoreDBClient,
  flow: Flow<A, M>,
  attempts: Attempts,
): AsyncGenerator<Step<A, M>, Ending | null> {
  for (;;) {
    const { milliseconds: longest, isLost } = patience();
    const milliseconds = isLost ? attempts.limit(longest, budget()) : longest;
    const all = await flow.next(milliseconds);
    if (ports.isClosed() || isAborted(signal)) return null;
    if (all.length === 0) {
      if (patience().isLost) return { error: new Late(milliseconds) };
      attempts.progress();
      yield { kind: 'silence' };
      continue;
    }
    const last = all.at(-1);
    const isOver = last?.kind === 'broke' || last?.kind === 'ended';
    const came = (isOver ? all.slice(0, -1) : all) as readonly Came<A, M>[];
    if (came.length > 0) {
      if (came.some(isProgress)) attempts.progress();
      yield { kind: 'came', all: came };
    }
    if (last?.kind === 'broke') return { error: last.error };
    if (last?.kind !== 'ended') continue;
    if (mayEnd && !ports.connection.isGone(client)) {
      yield { kind: 'ended' };
      return null;
    }
    return { error: new Error('the server ended it') };
  }
}

export async function* stepping<A, M extends Mark>(reader: Stepping<A, M>): AsyncGenerator<Step<A, M>> {
  const { ports, about, open, budget, signal, since, after } = reader;
  const { connection, isClosed, onClose, observe } = ports;
  const attempts = makeAttempts(() => isClosed() || isAborted(signal), since);
  for (;;) {
    if (isAborted(signal)) return;
    if (isClosed()) {
      yield CLOSED;
      return;
    }
    const client = connection.client();
    const flow = open(client);
    const forget = onClose(flow.wake);
    signal?.addEventListener('abort', flow.wake, { once: true });
    let ending: Ending | null;
    try {
      ending = yield* over(reader, client, flow, attempts);
    } finally {
      forget();
      signal?.removeEventListener('abort', flow.wake);
      flow.stop();
    }
    if (ending === null) {
      if (isClosed()) yield CLOSED;
      return;
    }
    const trouble = troubleIn(ending.error, ports.redact);
    if (trouble.kind === 'missing') {
      yield { kind: 'ended' };
      return;
    }
    if (!mayPass(trouble)) {
      yield { kind: 'failed', failure: failureOf(trouble, aboutReading(about, after ?? '')) };
      return;
    }
    if (trouble.renew) connection.renew(client);
    yield { kind: 'lost' };
    observe.retried(about, trouble.detail);
    if (await attempts.another(budget())) continue;
    if (isAborted(signal)) return;
    yield isClosed() ? CLOSED : { kind: 'failed', failure: unavailable(trouble, { budget: budget() }) };
    return;
  }
}
