import type { EventStore, StoreFailure } from '@acta/core';
import { isLeft, right, type Either } from 'fp-ts/lib/Either.js';
import { makeAppend } from './appending.js';
import { makePorts } from './make-ports.js';
import type { EventStoreOptions } from './options.js';
import { makeReading } from './reading.js';
import { makeSubscribe } from './subscribing.js';
import { observed } from './telemetry.js';

/** A record on EventStoreDB. Nothing is sent before the first call. */
export const makeEventStore = (options: EventStoreOptions): Either<StoreFailure, EventStore> => {
  const made = makePorts(options);
  if (isLeft(made)) return made;
  const { ports, close } = made.right;
  const reading = makeReading(ports);
  return right(
    observed({
      guards: 'checked-before',
      append: makeAppend(ports, reading),
      readStream: reading.readStream,
      readAll: reading.readAll,
      subscribe: makeSubscribe(ports, reading),
      head: reading.head,
      close,
    }),
  );
};
