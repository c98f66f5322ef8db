import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { deciderOfStream } from './aggregates.js';
import { canonical } from './canonical.js';
import { decodeStored, type Recorded } from './decoding.js';
import type { Premises } from './decider.js';
import type { Draft, Premise } from './event.js';
import type { EventStore } from './event-store.js';
import type { Check } from './legality/check.js';
import { vitiates } from './legality/lateness.js';
import { NOTHING_LOADED, readEvents, type Load } from './load.js';
import { NOTHING_READ, premisesFrom, type Read } from './premises.js';
import { failed, type Failed } from './refusals.js';
import type { EventId, StreamId } from './values.js';

/**
 * Why a recorded act was lawful, or what it lacked. `reproducible`: the same rules on what the act read give the checks it
 * stored. `asKnownNow`: the same rules once facts that were put right later replace those that it rested on.
 */
export type Explanation = {
  readonly event: Recorded;
  readonly stored: readonly Check[];
  readonly recomputed: readonly Check[];
  readonly reproducible: boolean;
  readonly asKnownNow: readonly Check[];
  readonly rectifiedBy: readonly Recorded[];
  readonly irregular: boolean;
};

type Ports = { readonly store: EventStore; readonly load: Load };

const same = (one: readonly Check[], other: readonly Check[]): boolean => canonical(one) === canonical(other);

/** The premises that an event names, at the revisions it names. */
const premisesAsRead = async ({ load }: Ports, premises: readonly Premise[]): Promise<Either<Failed, Read>> => {
  const streams = new Map(NOTHING_READ.streams);
  const papers = new Map(NOTHING_READ.papers);
  for (const premise of premises) {
    if (premise.kind === 'paper') {
      papers.set(premise.paper, { held: premise.held === 'held', digest: premise.digest });
      continue;
    }
    const loaded = await load(premise.stream, { upTo: premise.revision });
    if (isLeft(loaded)) return loaded;
    streams.set(premise.stream, { loaded: loaded.right, held: premise.kind });
  }
  return right({ streams, papers });
};

const foldBefore = (stream: StreamId, events: readonly Recorded[]): unknown => {
  const { evolve } = deciderOfStream(stream);
  return events.reduce<unknown>((state, event) => evolve(state, event, stream), null);
};

/** Of the later entries, those that put right a fact recorded before the event, or one of those in turn. */
const rectificationsOf = (before: readonly Recorded[], after: readonly Recorded[]): readonly Recorded[] => {
  const known = new Set(before.map(({ id }) => id));
  return after.filter(({ id, metadata: { rectifies } }) => {
    const rights = rectifies !== undefined && known.has(rectifies.event);
    if (rights) known.add(id);
    return rights;
  });
};

const explainOne = async (
  ports: Ports,
  events: readonly Recorded[],
  event: Recorded,
): Promise<Either<Failed, Explanation>> => {
  const { stream, metadata } = event;
  const { checksOf } = deciderOfStream(stream);
  const before = events.filter(({ revision }) => revision < event.revision);
  const rectifiedBy = rectificationsOf(before, events.slice(before.length + 1));
  const read = await premisesAsRead(ports, metadata.premises);
  if (isLeft(read)) return read;
  const premises = (state: unknown): Premises =>
    premisesFrom({
      ...read.right,
      streams: new Map([
        ...read.right.streams,
        [
          stream,
          {
            loaded: { ...NOTHING_LOADED, state, revision: event.revision - 1 },
            held: 'guarded' as const,
          },
        ],
      ]),
    });
  const draft: Draft = { type: event.type, data: event.data };
  const judge = (state: unknown): readonly Check[] => checksOf(draft as Recorded, metadata, state, premises(state));
  const stored = metadata.checks ?? [];
  const recomputed = judge(foldBefore(stream, before));
  const asKnownNow = rectifiedBy.length === 0 ? recomputed : judge(foldBefore(stream, [...before, ...rectifiedBy]));
  return right({
    event,
    stored,
    recomputed,
    reproducible: same(stored, recomputed),
    asKnownNow,
    rectifiedBy,
    irregular: stored.some(vitiates),
  });
};

const explainAll = async (
  ports: Ports,
  stream: StreamId,
  chosen: (event: Recorded) => boolean,
): Promise<Either<Failed, readonly Explanation[]>> => {
  const events = await readEvents(ports.store, stream);
  if (isLeft(events)) return events;
  const explanations: Explanation[] = [];
  for (const event of events.right.filter(chosen)) {
    const explanation = await explainOne(ports, events.right, event);
    if (isLeft(explanation)) return explanation;
    explanations.push(explanation.right);
  }
  return right(explanations);
};

/** Every determination of a stream, oldest first. */
export const explainStream = (ports: Ports, stream: StreamId): Promise<Either<Failed, readonly Explanation[]>> =>
  explainAll(ports, stream, ({ metadata }) => metadata.checks !== undefined);

/** One event, whatever it is; nothing where the record has no such event. */
export const explainEvent = async (ports: Ports, id: EventId): Promise<Either<Failed, readonly Explanation[]>> => {
  for await (const page of ports.store.readAll()) {
    if (isLeft(page)) return left(failed(page.left));
    const found = page.right.find((stored) => stored.id === id);
    if (found === undefined) continue;
    const decoded = decodeStored(found);
    if (isLeft(decoded)) return left(failed(decoded.left));
    return explainAll(ports, decoded.right.stream, (event) => event.id === id);
  }
  return right([]);
};
