import type { Pages, ReadAllOptions } from '@acta/core';
import { isLeft, right } from 'fp-ts/lib/Either.js';
import { choosing, prefixesOf } from './choosing.js';
import { finite } from './finite.js';
import { openRead } from './opening.js';
import { paging } from './paging.js';
import type { Ports } from './ports.js';
import { commitOf, furthest, justAfter, type Place } from './positions.js';
import { subscriptionRequest } from './read-request.js';
import { stepping } from './steps.js';

/** A subscription that ends where it is level: it tells checkpoints where nothing matches, so that a long search is no silence. */
export const readForward = (ports: Ports, { after, limit = Infinity, ...filter }: ReadAllOptions): Pages => {
  const choose = choosing(ports.namespace, filter);
  const prefixes = prefixesOf(ports.namespace, filter);
  const start = after === undefined ? null : commitOf(after);
  let delivered = start ?? -1n;
  let from: Place | null = start === null ? null : justAfter(start);
  let rest = Math.trunc(limit);
  let level = false;
  const steps = stepping({
    ...finite(ports),
    about: 'the record',
    mayEnd: false,
    after,
    open: (client) => openRead(client, subscriptionRequest(from, prefixes)),
  });
  return paging(steps, {
    take: (received) => {
      const { commit } = received;
      if (commit === null || commit <= delivered) return right(null);
      delivered = commit;
      from = justAfter(commit);
      const event = choose(received);
      if (!isLeft(event) && event.right !== null) rest -= 1;
      return event;
    },
    mark: (mark) => {
      if (mark.kind === 'checkpoint') from = furthest(from, mark.place);
      if (mark.kind === 'caught-up') level = true;
    },
    isOver: () => rest <= 0 || level,
  });
};
