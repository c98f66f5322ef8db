import type { Failed, Position, Recorded } from '@acta/core';
import { failed } from '@acta/core';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { lastOf, refusedAmong } from './checking.js';
import { overlay, type Touched } from './fold.js';
import type { AnyProjection } from './projection.js';
import { placeOf, type Build, type Checkpoint, type FeedEntry, type Lease, type Written } from './view-store.js';

export type Member = { readonly projection: AnyProjection; readonly build: Build };

/** Builds that stand at the same event, and are folded together: one read of each event, one transaction. */
export type Group = {
  readonly stage: Build['stage'];
  readonly checkpoint: Checkpoint | null;
  readonly members: readonly Member[];
};

export const positionOf = ({ checkpoint }: Group): Position => checkpoint?.last.position ?? '';

/** The members, by where they stand: who is furthest behind first, what is being built before what serves. */
export const groupsOf = (members: readonly Member[]): readonly Group[] => {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const { stage, checkpoint } = member.build;
    const place = `${checkpoint?.last.position ?? ''} ${stage}`;
    const known = groups.get(place);
    if (known === undefined) groups.set(place, [member]);
    else known.push(member);
  }
  return [...groups.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, together]) => {
      const [first] = together;
      return first === undefined
        ? []
        : [{ stage: first.build.stage, checkpoint: first.build.checkpoint, members: together }];
    });
};

const writtenBy = function* (
  { tags: tagsOf = () => [] }: AnyProjection,
  touched: Touched<unknown>,
): Generator<Written> {
  for (const [key, { tagsBefore, after }] of touched)
    yield { key, document: after, tagsBefore, tags: after === null ? [] : tagsOf(after) };
};

/** A group with events folded in, and nothing of it written yet. */
const layer = (lease: Lease, { projection, build }: Member) => {
  const over = overlay<unknown>(projection, lease.documents(build.build));
  const feed: FeedEntry[] = [];
  let { sequence } = build;
  let changedBy: Recorded | null = null;
  return {
    take: (event: Recorded): Either<Failed, number> => {
      const changes = over.attempt(event);
      if (isLeft(changes)) return changes;
      const { length } = changes.right;
      if (length === 0) return right(0);
      changedBy = event;
      if (build.stage === 'building') sequence += length;
      else
        for (const change of changes.right) feed.push({ ...change, sequence: (sequence += 1), cause: placeOf(event) });
      return right(length);
    },
    written: (checkpoint: Checkpoint): { readonly build: Build; readonly feed: readonly FeedEntry[] } => ({
      build: {
        ...build,
        checkpoint,
        sequence,
        changedBy: changedBy === null ? build.changedBy : placeOf(changedBy),
        oldest: build.stage === 'building' ? sequence + 1 : build.oldest,
      },
      feed,
    }),
    documents: () => writtenBy(projection, over.touched),
    refused: () => refusedAmong(projection, build.stage === 'building' ? lastOf(over.touched) : feed),
  };
};

/** Folds events into a group, to be written together. */
export const folding = (lease: Lease, group: Group, retain: number) => {
  const layers = group.members.map((member) => layer(lease, member));
  let last: Recorded | null = null;
  let events = 0;
  let changes = 0;
  let record = group.checkpoint?.record ?? null;
  return {
    /** A failure leaves nothing to be written. */
    take: (event: Recorded): Failed | null => {
      record ??= event.id;
      last = event;
      events += 1;
      for (const each of layers) {
        const taken = each.take(event);
        if (isLeft(taken)) return taken.left;
        changes += taken.right;
      }
      return null;
    },
    folded: () => ({ events, changes }),
    write: (): Either<Failed, Group> => {
      if (last === null || record === null) return right(group);
      for (const each of layers) {
        const refused = each.refused();
        if (refused !== null) return left(refused);
      }
      const checkpoint = { record, last: placeOf(last), events: (group.checkpoint?.events ?? 0) + events };
      const advanced = layers.map((each) => ({ ...each.written(checkpoint), documents: each.documents }));
      const done = lease.write((views) => {
        for (const { build, feed, documents } of advanced)
          views.advance({ ...build, feed, documents: documents(), retain });
      });
      if (isLeft(done)) return left(failed(done.left));
      const members = group.members.map(({ projection, build }, index) => ({
        projection,
        build: advanced[index]?.build ?? build,
      }));
      return right({ ...group, checkpoint, members });
    },
  };
};
