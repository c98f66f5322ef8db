import type { EventStore, Failed, Invalid, Position, Recorded, Signal, StoredEvent } from '@acta/core';
import { isLeft, right, type Either } from 'fp-ts/lib/Either.js';
import { isAborted } from './aborted.js';
import { decoded, eventsAfter } from './events.js';
import { folding, type Group } from './group.js';
import type { Lease } from './view-store.js';

/** What is done with events before the views are written; what is not done when the process dies is done again. */
export type Settle = (events: readonly Recorded[]) => Promise<Either<Failed | Invalid, unknown>>;

export type RunPorts = {
  readonly store: EventStore;
  readonly lease: Lease;
  readonly retain: number;
  readonly chunk: number;
  readonly settle: Settle | null;
  readonly signal: Signal | undefined;
};

/** How long events are folded before they are written, in milliseconds: not long while something serves, whose turn comes after. */
const BESIDE = 500;
const ALONE = 2_000;

export type Chunk = {
  readonly group: Group;
  readonly events: number;
  readonly changes: number;
  /** Nothing came after it when it was read. */
  readonly ended: boolean;
  /** What stopped it, with all before it written. */
  readonly failure: Failed | Invalid | null;
};

/** Folds pages into a group and writes them together: until `enough`, the last of them, or what fails. */
const chunkThrough = async (
  { lease, retain, settle }: RunPorts,
  group: Group,
  pages: AsyncIterable<Either<Failed, readonly Recorded[]>>,
  upTo: Position | null,
  enough: (events: number) => boolean,
): Promise<Chunk> => {
  const batch = folding(lease, group, retain);
  let failure: Failed | Invalid | null = null;
  let ended = true;
  for await (const page of pages) {
    if (isLeft(page)) {
      failure = page.left;
      break;
    }
    const events = upTo === null ? page.right : page.right.filter(({ position }) => position <= upTo);
    const settled = settle === null ? right(null) : await settle(events);
    if (isLeft(settled)) {
      failure = settled.left;
      break;
    }
    for (const event of events) {
      const thrown = batch.take(event);
      if (thrown !== null) return { group, events: 0, changes: 0, ended: false, failure: thrown };
    }
    ended = events.length === page.right.length && !enough(batch.folded().events);
    if (!ended) break;
  }
  const written = batch.write();
  if (isLeft(written)) return { group, events: 0, changes: 0, ended: false, failure: written.left };
  return { group: written.right, ...batch.folded(), ended: ended && failure === null, failure };
};

/** What a store holds after a group: for a while, or up to where the next group stands. */
export const chunkOf = (ports: RunPorts, group: Group, upTo: Position | null): Promise<Chunk> => {
  const until = Date.now() + (upTo === null && group.stage === 'building' ? ALONE : BESIDE);
  const enough = (events: number): boolean => events >= ports.chunk || Date.now() >= until || isAborted(ports.signal);
  const pages = eventsAfter(ports.store, group.checkpoint?.last.position ?? null);
  return chunkThrough(ports, group, pages, upTo, enough);
};

/** Events as they were handed over. */
export const chunkFrom = (ports: RunPorts, group: Group, events: readonly StoredEvent[]): Promise<Chunk> =>
  chunkThrough(ports, group, decoded([right(events)]), null, () => false);
