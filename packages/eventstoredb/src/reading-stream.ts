import type { Pages, ReadStreamOptions } from '@acta/core';
import { isLeft } from 'fp-ts/lib/Either.js';
import { finite } from './finite.js';
import { only, nothing } from './nothing.js';
import { openRead } from './opening.js';
import { paging } from './paging.js';
import type { Ports } from './ports.js';
import { streamRequest } from './read-request.js';
import { stepping } from './steps.js';
import { isStreamName, storedIn } from './stored.js';

export const makeReadStream =
  (ports: Ports) =>
  (stream: string, { direction = 'forward', from, limit = Infinity }: ReadStreamOptions = {}): Pages => {
    const { namespace } = ports;
    if (ports.isClosed()) return only({ _tag: 'Closed' });
    // What is no revision is in no stream; a server can’t even be asked for it.
    if (!isStreamName(stream) || !(limit >= 1) || !Number.isSafeInteger(from ?? 0)) return nothing();
    if (direction === 'backward' && from !== undefined && from < 0) return nothing();
    let next = from === undefined ? null : Math.max(from, 0);
    let rest = Math.trunc(limit);
    const step = direction === 'forward' ? 1 : -1;
    const steps = stepping({
      ...finite(ports),
      about: stream,
      mayEnd: true,
      open: (client) => openRead(client, streamRequest(namespace.within(stream), direction, next, rest)),
    });
    return paging(steps, {
      take: (received) => {
        const event = storedIn(namespace, received);
        if (isLeft(event) || event.right === null) return event;
        next = event.right.revision + step;
        rest -= 1;
        return event;
      },
      isOver: () => rest <= 0 || (next !== null && next < 0),
    });
  };
