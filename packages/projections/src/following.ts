import { failed, type Signal } from '@acta/core';
import { isLeft } from 'fp-ts/lib/Either.js';
import { nextFor } from './next.js';
import type { Projection } from './projection.js';
import { servingOf } from './reading.js';
import { telling, tokenAt } from './telling.js';
import type { Cursor } from './token.js';
import type { ViewMessage } from './view-message.js';
import type { Build, ViewStore } from './view-store.js';

/** Where a subscription stands, and the version that it was told from. */
export type Where = { readonly cursor: Cursor; readonly from: number };

export const beginning = ({ build, version, sequence }: Build, from: 'snapshot' | 'now'): Where => ({
  cursor: from === 'now' ? { kind: 'feed', build, sequence } : { kind: 'snapshot', build, sequence, key: null },
  from: version,
});

/** Tells what comes after a cursor, for ever: what the views have, and then what they come to have. */
export async function* following<D>(
  views: ViewStore,
  projection: Projection<D>,
  start: Where | 'snapshot' | 'now',
  signal: Signal | undefined,
): AsyncGenerator<ViewMessage<D>> {
  let where = typeof start === 'object' ? start : null;
  let caughtUp = false;
  let wasCaughtUp = false;
  while (signal?.aborted !== true) {
    const read = views.read((reader) => {
      if (where !== null) return nextFor(reader, projection.name, where.from, where.cursor);
      const build = servingOf(reader, projection.name);
      if (build === null) return { kind: 'not-built' } as const;
      where = beginning(build, start === 'now' ? 'now' : 'snapshot');
      return nextFor(reader, projection.name, where.from, where.cursor);
    });
    if (isLeft(read)) {
      yield { kind: 'failed', failure: read.left };
      return;
    }
    const next = read.right;
    if (next.kind === 'not-built' || where === null) {
      await views.changed(signal);
      continue;
    }
    const { build } = next;
    switch (next.kind) {
      case 'reset':
        where = beginning(build, 'snapshot');
        caughtUp = false;
        yield { kind: 'reset', why: next.why };
        break;
      case 'nothing':
        if (caughtUp || where.cursor.sequence > build.sequence) await views.changed(signal);
        else {
          caughtUp = wasCaughtUp = true;
          const token = tokenAt(build, where.cursor);
          yield { kind: 'caught-up', position: build.checkpoint?.last.position ?? null, token };
        }
        break;
      case 'changes':
      case 'documents':
        caughtUp = false;
        if (wasCaughtUp && next.kind === 'changes' && next.more) {
          wasCaughtUp = false;
          yield { kind: 'fell-behind' };
        }
        for (const told of telling(projection, where.cursor, next)) {
          if (isLeft(told)) {
            yield { kind: 'failed', failure: told.left.failure };
            return;
          }
          where = { cursor: told.right.cursor, from: build.version };
          yield told.right.change;
          if (isAborted(signal)) return;
        }
        if (next.kind === 'documents' && next.last) where = beginning(build, 'now');
        break;
    }
  }
}

const isAborted = (signal: Signal | undefined): boolean => signal?.aborted === true;
