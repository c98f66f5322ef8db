import {
  failed,
  type EventStore,
  type Failed,
  type Holder,
  type Invalid,
  type Position,
  type Signal,
} from '@acta/core';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { isAborted } from './aborted.js';
import { chunkFrom, chunkOf, type Chunk, type RunPorts, type Settle } from './catching-up.js';
import { groupsOf, positionOf, type Group, type Member } from './group.js';
import { calledTheSame, type AnyProjection } from './projection.js';
import { servingOf } from './reading.js';
import { verify } from './verify.js';
import type { Build, Lease, ViewStore, ViewWriter } from './view-store.js';

export type RunOptions = {
  readonly signal?: Signal;
  /** Builds every view again, beside the ones that serve. */
  readonly rebuild?: boolean;
  /** How many changes the feed of each view keeps; 100,000 unless said otherwise. */
  readonly retain?: number;
  /** How many events are folded at the most before they are written; 100,000 unless said otherwise. */
  readonly chunk?: number;
  readonly settle?: Settle | null;
};

/** `held`: another process keeps the views, and this one waits for it. `failed` is last. */
export type RunnerMessage =
  | { readonly kind: 'held'; readonly by: Holder }
  | {
      readonly kind: 'folded';
      readonly stage: Build['stage'];
      readonly views: readonly string[];
      readonly events: number;
      readonly changes: number;
      readonly position: Position | null;
    }
  | { readonly kind: 'serving'; readonly view: string; readonly version: number; readonly instead: number | null }
  | { readonly kind: 'caught-up'; readonly position: Position | null }
  | { readonly kind: 'failed'; readonly failure: Failed['failure'] | Invalid };

const RETAIN = 100_000;
const CHUNK = 100_000;

const stopped = (failure: Failed | Invalid): RunnerMessage => ({
  kind: 'failed',
  failure: failure._tag === 'Failed' ? failure.failure : failure,
});

/** The build to go on with: what serves this version, what is being built of it, else a new one. */
const buildFor = (views: ViewWriter, { name, version }: AnyProjection, rebuild: boolean): Either<Failed, Build> => {
  const serving = servingOf(views, name);
  if (serving !== null && serving.version > version)
    return left(failed({ _tag: 'OtherVersion', view: name, version, serving: serving.version }));
  if (serving?.version === version && !rebuild) return right(serving);
  const begun = views.builds().find((build) => build.view === name && build.stage === 'building');
  return right(begun?.version === version && !rebuild ? begun : views.begin(name, version));
};

const membersOf = (
  lease: Lease,
  projections: readonly AnyProjection[],
  rebuild: boolean,
): Either<Failed, readonly Member[]> => {
  const begun = lease.write((views) =>
    projections.map((projection) => ({ projection, build: buildFor(views, projection, rebuild) })),
  );
  if (isLeft(begun)) return left(failed(begun.left));
  const members: Member[] = [];
  for (const { projection, build } of begun.right) {
    if (isLeft(build)) return build;
    members.push({ projection, build: build.right });
  }
  return right(members);
};

const verifiedMembers = async (
  store: EventStore,
  lease: Lease,
  projections: readonly AnyProjection[],
  rebuild: boolean,
): Promise<Either<Failed, readonly Member[]>> => {
  const members = membersOf(lease, projections, rebuild);
  if (isLeft(members)) return members;
  for (const { checkpoint } of groupsOf(members.right)) {
    const verified = checkpoint === null ? right(null) : await verify(store, checkpoint.record, checkpoint.last);
    if (isLeft(verified)) return verified;
  }
  return members;
};

/** What was built serves from now on. */
const serving = (lease: Lease, group: Group): Either<Failed, readonly [Group, readonly RunnerMessage[]]> => {
  const done = lease.write((views) =>
    group.members.map(({ build }): RunnerMessage => {
      const before = servingOf(views, build.view);
      views.serve(build.build);
      return { kind: 'serving', view: build.view, version: build.version, instead: before?.version ?? null };
    }),
  );
  if (isLeft(done)) return left(failed(done.left));
  const members = group.members.map(({ projection, build }): Member => ({
    projection,
    build: { ...build, stage: 'serving' },
  }));
  return right([{ ...group, stage: 'serving', members }, done.right]);
};

const told = ({ group, events, changes }: Chunk): RunnerMessage => ({
  kind: 'folded',
  stage: group.stage,
  views: group.members.map(({ build }) => build.view),
  events,
  changes,
  position: group.checkpoint?.last.position ?? null,
});

/**
 * Brings all groups to the same event: who is furthest behind goes up to the next, and joins it; the one in front goes on meanwhile,
 * so that what serves stays fresh. Answers the one that is left, at the end of the record.
 */
async function* catchingUp(ports: RunPorts, members: readonly Member[]): AsyncGenerator<RunnerMessage, Group | null> {
  let groups = groupsOf(members);
  for (;;) {
    const [behind, next] = groups;
    const front = groups.at(-1);
    if (behind === undefined || front === undefined || isAborted(ports.signal)) return null;
    const alone = next === undefined;
    const settling = { ...ports, settle: alone ? ports.settle : null };
    const ahead = alone ? null : await chunkOf(ports, front, null);
    const chunk = await chunkOf(
      settling,
      behind,
      alone ? null : positionOf(next === front && ahead !== null ? ahead.group : next),
    );
    for (const one of [ahead, chunk]) {
      if (one === null) continue;
      if (one.events > 0) yield told(one);
      if (one.failure !== null) {
        yield stopped(one.failure);
        return null;
      }
    }
    const middle = groups.slice(1, -1);
    const after = [chunk.group, ...middle, ...(ahead === null ? [] : [ahead.group])];
    const [first, second] = after;
    if (first === undefined) return null;
    const arrived = second === undefined ? chunk.ended : positionOf(first) === positionOf(second);
    if (!arrived) groups = after;
    else {
      const served = first.stage === 'serving' ? right([first, []] as const) : serving(ports.lease, first);
      if (isLeft(served)) {
        yield stopped(served.left);
        return null;
      }
      const [ready, messages] = served.right;
      yield* messages;
      if (second === undefined) return ready;
      groups = groupsOf([ready, ...after.slice(1)].flatMap((group) => group.members));
    }
  }
}

/** Everything that comes after a group, as it comes. */
async function* live(ports: RunPorts, start: Group): AsyncGenerator<RunnerMessage> {
  const { signal } = ports;
  let group = start;
  const from = group.checkpoint === null ? 'start' : { after: group.checkpoint.last.position };
  for await (const message of ports.store.subscribe({ from, ...(signal === undefined ? {} : { signal }) })) {
    switch (message.kind) {
      case 'events': {
        const chunk = await chunkFrom(ports, group, message.events);
        group = chunk.group;
        if (chunk.events > 0) yield told(chunk);
        if (chunk.failure !== null) {
          yield stopped(chunk.failure);
          return;
        }
        break;
      }
      case 'caught-up':
        yield { kind: 'caught-up', position: message.position };
        break;
      case 'fell-behind':
        break;
      case 'failed':
        yield { kind: 'failed', failure: message.failure };
        return;
    }
  }
}

/** The lease, told once who else has it. */
async function* leaseOf(views: ViewStore, signal: Signal | undefined): AsyncGenerator<RunnerMessage, Lease | null> {
  let told: string | null = null;
  while (!isAborted(signal)) {
    const answer = views.lease();
    if (isLeft(answer)) {
      yield { kind: 'failed', failure: answer.left };
      return null;
    }
    if ('lease' in answer.right) return answer.right.lease;
    const { heldBy } = answer.right;
    if (told !== JSON.stringify(heldBy)) yield { kind: 'held', by: heldBy };
    told = JSON.stringify(heldBy);
    await views.changed(signal);
  }
  return null;
}

/** Keeps the views of a record, until the signal says stop or something fails; waits for another process that does. */
export async function* run(
  store: EventStore,
  views: ViewStore,
  projections: readonly AnyProjection[],
  { signal, rebuild = false, retain = RETAIN, chunk = CHUNK, settle = null }: RunOptions,
): AsyncGenerator<RunnerMessage> {
  const same = calledTheSame(projections);
  if (same !== null) {
    yield stopped(same);
    return;
  }
  const lease = yield* leaseOf(views, signal);
  if (lease === null) return;
  try {
    const members = await verifiedMembers(store, lease, projections, rebuild);
    if (isLeft(members)) {
      yield stopped(members.left);
      return;
    }
    const ports = { store, lease, retain, chunk, settle, signal };
    const ready = yield* catchingUp(ports, members.right);
    if (ready !== null) yield* live(ports, ready);
  } finally {
    lease.release();
  }
}
