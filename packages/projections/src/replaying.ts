import type { EventStore, Signal } from '@acta/core';
import { isLeft } from 'fp-ts/lib/Either.js';
import { isAborted } from './aborted.js';
import { historyOf } from './history.js';
import type { AnyProjection, Projection } from './projection.js';
import { servingOf } from './reading.js';
import type { Where } from './resuming.js';
import { changeOf } from './telling.js';
import { tokenOf, type Token } from './token.js';
import type { ViewMessage } from './view-message.js';
import type { ViewReader, ViewStore } from './view-store.js';

/**
 * Whether the feed can go on after a change: not before the views have come so far, nor once it holds the next no more. Where a newer
 * version serves, nothing of this one comes any more: what goes on there is reset.
 */
const joint =
  ({ name, version }: AnyProjection, sequence: number, token: Token | null) =>
  (reader: ViewReader): Where | 'too-early' | 'too-late' => {
    const build = servingOf(reader, name);
    if (build === null || build.version < version) return 'too-early';
    if (build.version > version) return { cursor: { kind: 'history', build: '', sequence }, from: version, token };
    if (build.sequence < sequence) return 'too-early';
    if (sequence + 1 < build.oldest) return 'too-late';
    return { cursor: { kind: 'feed', build: build.build, sequence }, from: version, token };
  };

/** Tells every change after a place from the history itself, and answers where the feed goes on; null when it ended. */
export async function* replaying<D>(
  store: EventStore,
  views: ViewStore,
  projection: Projection<D>,
  after: Where,
  signal: Signal | undefined,
): AsyncGenerator<ViewMessage<D>, Where | null> {
  const { name: view, version } = projection;
  let last = after.cursor.sequence;
  let { token } = after;
  for (;;) {
    for await (const page of historyOf(store, projection)) {
      if (isLeft(page)) {
        yield { kind: 'failed', failure: page.left.failure };
        return null;
      }
      const { record, entries } = page.right;
      for (const entry of entries.filter(({ sequence }) => sequence > last)) {
        last = entry.sequence;
        const cursor = { kind: 'history', build: '', sequence: last } as const;
        token = tokenOf({ record, view, version, cursor, last: entry.cause });
        const change = changeOf(projection, version, entry, token);
        yield isLeft(change) ? { kind: 'failed', failure: change.left.failure } : change.right;
        if (isLeft(change) || isAborted(signal)) return null;
      }
      const joined = views.read(joint(projection, last, token));
      if (!isLeft(joined) && typeof joined.right === 'object') return joined.right;
    }
    for (;;) {
      if (isAborted(signal)) return null;
      const joined = views.read(joint(projection, last, token));
      if (isLeft(joined)) {
        yield { kind: 'failed', failure: joined.left };
        return null;
      }
      if (typeof joined.right === 'object') return joined.right;
      if (joined.right === 'too-late') break;
      await views.changed(signal);
    }
  }
}
