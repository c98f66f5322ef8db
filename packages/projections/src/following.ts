import type { EventStore, Signal } from '@acta/core';
import { isLeft } from 'fp-ts/lib/Either.js';
import { isAborted } from './aborted.js';
import { nextFor, type Next } from './next.js';
import type { Projection } from './projection.js';
import { servingOf } from './reading.js';
import { sameHistory, type Where } from './resuming.js';
import { telling, tokenAt } from './telling.js';
import type { ViewMessage } from './view-message.js';
import type { Build, ViewReader, ViewStore } from './view-store.js';

const beginning = ({ build, version, sequence }: Build, from: 'snapshot' | 'now'): Where => ({
  cursor: from === 'now' ? { kind: 'feed', build, sequence } : { kind: 'snapshot', build, sequence, key: null },
  from: version,
  token: null,
});

/** Where a subscription stands once something serves the view, and what comes next there. */
const stepFrom =
  (view: string, start: Where | 'snapshot' | 'now') =>
  (reader: ViewReader): { readonly where: Where; readonly next: Exclude<Next, { kind: 'not-built' }> } | null => {
    const build = typeof start === 'object' ? null : servingOf(reader, view);
    const where = typeof start === 'object' ? start : build === null ? null : beginning(build, start);
    if (where === null) return null;
    const next = nextFor(reader, view, where.from, where.cursor);
    return next.kind === 'not-built' ? null : { where, next };
  };

/** Tells what comes after a place, for ever: what the views have, and then what they come to have. */
export async function* following<D>(
  store: EventStore,
  views: ViewStore,
  projection: Projection<D>,
  start: Where | 'snapshot' | 'now',
  signal: Signal | undefined,
): AsyncGenerator<ViewMessage<D>> {
  let at = start;
  let token = typeof start === 'object' ? start.token : null;
  let fresh: 'not-yet' | 'told' | 'changed-since' = 'not-yet';
  while (!isAborted(signal)) {
    const step = views.read(stepFrom(projection.name, at));
    if (isLeft(step)) {
      yield { kind: 'failed', failure: step.left };
      return;
    }
    if (step.right === null) {
      await views.changed(signal);
      continue;
    }
    const { where, next } = step.right;
    const { build } = next;
    at = where;
    switch (next.kind) {
      case 'reset': {
        const same = await sameHistory(store, token, build);
        if (isLeft(same)) {
          yield { kind: 'failed', failure: same.left.failure };
          return;
        }
        at = beginning(build, 'snapshot');
        fresh = 'not-yet';
        yield { kind: 'reset', why: next.why };
        break;
      }
      case 'nothing':
        if (fresh === 'told' || where.cursor.sequence > build.sequence) await views.changed(signal);
        else {
          fresh = 'told';
          const position = build.checkpoint?.last.position ?? null;
          token = tokenAt(build, where.cursor);
          yield { kind: 'caught-up', position, token };
        }
        break;
      case 'changes':
      case 'documents':
        if (fresh !== 'not-yet') fresh = 'changed-since';
        if (fresh === 'changed-since' && next.kind === 'changes' && next.more) {
          fresh = 'not-yet';
          yield { kind: 'fell-behind' };
        }
        for (const told of telling(projection, where.cursor, next)) {
          if (isLeft(told)) {
            yield { kind: 'failed', failure: told.left.failure };
            return;
          }
          ({ token } = told.right.change);
          at = { cursor: told.right.cursor, from: build.version, token };
          yield told.right.change;
          if (isAborted(signal)) return;
        }
        if (next.kind === 'documents' && next.last) at = beginning(build, 'now');
        await views.turn();
        break;
    }
  }
}
