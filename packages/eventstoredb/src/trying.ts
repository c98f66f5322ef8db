import { PersistentSubscriptionExistsError, type EventStoreDBClient } from '@eventstore/db-client';
import type { StoreFailure } from '@acta/core';
import { left, right, type Either } from 'fp-ts/lib/Either.js';
import { aboutReading, failureOf, makeAttempts, mayPass, unavailable } from './attempts.js';
import type { Ports } from './ports.js';
import { troubleIn } from './trouble.js';
import { within } from './within.js';

/** One call about a group that is made again as long as that may help. What is there already is as good as made. */
export const trying = async (
  { connection, patience, redact, isClosed, observe }: Ports,
  about: string,
  call: (client: EventStoreDBClient) => Promise<unknown>,
): Promise<Either<StoreFailure, null>> => {
  const attempts = makeAttempts(isClosed);
  for (;;) {
    const client = connection.client();
    try {
      await within(attempts.limit(patience.attempt, patience.budget), call(client));
      return right(null);
    } catch (error) {
      if (error instanceof PersistentSubscriptionExistsError) return right(null);
      const trouble = troubleIn(error, redact);
      if (!mayPass(trouble)) return left(failureOf(trouble, aboutReading(about, '')));
      if (trouble.renew) connection.renew(client);
      observe.retried('group', trouble.detail);
      if (!(await attempts.another(patience.budget))) return left(unavailable(trouble, patience));
    }
  }
};
