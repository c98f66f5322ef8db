import type { EventStoreDBClient } from '@eventstore/db-client';
import type { ReadAllOptions } from '@acta/core';
import { isLeft, right } from 'fp-ts/lib/Either.js';
import { choosing, prefixesOf } from './choosing.js';
import { finite } from './finite.js';
import type { Looking } from './looking.js';
import { openRead } from './opening.js';
import { paging, type Page } from './paging.js';
import type { Ports } from './ports.js';
import { commitOf, justAfter, type Place } from './positions.js';
import { backwardRequest } from './read-request.js';
import { stepping } from './steps.js';

/** A filtered read, which the server goes through by itself: some million events a second that do not match. */
export async function* readBackward(
  ports: Ports,
  { end }: Looking,
  { after, limit = Infinity, ...filter }: ReadAllOptions,
): AsyncGenerator<Page> {
  const choose = choosing(ports.namespace, filter);
  const prefixes = prefixesOf(ports.namespace, filter);
  const start = after === undefined ? null : commitOf(after);
  const last = start === null ? right(null) : await end();
  if (isLeft(last)) {
    yield last;
    return;
  }
  // A server reads back from no place that is beyond its end.
  let before: Place | null = start !== null && last.right !== null && start <= last.right ? justAfter(start) : null;
  let rest = Math.trunc(limit);
  const { attempt, budget } = ports.patience;
  const quiet = Math.min(attempt, budget / 2);
  let on: EventStoreDBClient | null = null;
  let isDead = false;
  const steps = stepping({
    ...finite(ports),
    about: 'the record',
    mayEnd: true,
    after,
    open: (client) => {
      on = client;
      isDead = false;
      // Not limited: the server would count what is left out here.
      return openRead(client, backwardRequest(before, Infinity, prefixes));
    },
    patience: () => (isDead ? { milliseconds: 0, isLost: true } : { milliseconds: quiet, isLost: false }),
  });
  yield* paging(steps, {
    take: (received) => {
      const { commit } = received;
      if (commit === null || (before !== null && commit >= before.commit)) return right(null);
      before = justAfter(commit);
      const event = choose(received);
      if (!isLeft(event) && event.right !== null) rest -= 1;
      return event;
    },
    // It says nothing while nothing matches: whether the node hangs, another call has to tell.
    silence: async () => {
      const told = await end({ since: Date.now() - quiet });
      isDead = ports.connection.client() !== on;
      return isLeft(told) ? told.left : null;
    },
    isOver: () => rest <= 0,
  });
}
