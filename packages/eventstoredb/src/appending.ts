import type { Appended, EventStore, EventToAppend, ExpectedRevision, Guard, StoreFailure } from '@acta/core';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { failureOf, makeAttempts, mayPass, outcomeUnknown, unavailable } from './attempts.js';
import { lastOf, standing } from './last.js';
import type { Ports } from './ports.js';
import type { Reading } from './reading.js';
import { sendingBy } from './sending.js';
import { troubleIn, type Trouble } from './trouble.js';
import { writeOut, type Written } from './writing-out.js';

type Append = {
  readonly stream: string;
  readonly events: readonly EventToAppend[];
  readonly expected: ExpectedRevision;
  readonly unchanged: readonly Guard[];
};

/** The server finds an append by its ids at an explicit revision whatever happened; otherwise in a memory that a new leader lacks. */
const isRepeatable = (expected: ExpectedRevision): boolean => expected !== 'any' && expected !== 'exists';

const isRevision = (expected: ExpectedRevision): boolean =>
  typeof expected === 'string' || (Number.isSafeInteger(expected.exactly) && expected.exactly >= 0);

const hasTwice = (events: readonly EventToAppend[]): boolean =>
  new Set(events.map(({ id }) => id)).size < events.length;

const matches = (expected: Guard['expected'], actual: number | 'noStream'): boolean =>
  expected === 'noStream' ? actual === 'noStream' : actual === expected.exactly;

const NOT_STARTED = {
  kind: 'not-done',
  detail: 'a subscription from now looks for the end of the log',
  renew: false,
} as const;

/** What a call answers: what was done, or what was met. */
type Answer = Either<Trouble, Appended>;

export const makeAppend = (ports: Ports, reading: Reading): EventStore['append'] => {
  const { connection, namespace, patience, redact, isClosed, observe } = ports;
  const send = sendingBy(ports.appends);

  const attempt = async ({ stream, expected }: Append, { events }: Written, deadline: number): Promise<Answer> => {
    const client = connection.client();
    try {
      const sent = { name: namespace.within(stream), events, expected, deadline };
      return right(await send(client, sent));
    } catch (error) {
      const trouble = troubleIn(error, redact);
      if (mayPass(trouble) && trouble.renew) connection.renew(client);
      return left(trouble);
    }
  };

  /** The conflict with where the stream stands: one that was deleted and may be used again does not exist, to the port. */
  const conflict = async ({ stream, expected }: Append): Promise<StoreFailure> => {
    const last = await lastOf(reading, stream);
    if (isLeft(last)) return last.left;
    return { _tag: 'Conflict', stream, expected, actual: last.right };
  };

  const write = async (append: Append, written: Written): Promise<Either<StoreFailure, Appended>> => {
    const { stream, expected } = append;
    const attempts = makeAttempts(isClosed);
    /** Written by an attempt whose answer is lost. */
    let mayStand = false;
    for (;;) {
      const answer = await attempt(append, written, attempts.limit(patience.attempt, patience.budget));
      if (!isLeft(answer)) return answer;
      const trouble = answer.left;
      if (trouble.kind === 'deleted' && expected === 'exists') return left(await conflict(append));
      if (!mayPass(trouble)) return left(failureOf(trouble, { stream, expected, bytes: written.bytes, position: '' }));
      if (trouble.kind === 'unknown' && !isRepeatable(expected)) return left(outcomeUnknown(trouble));
      mayStand ||= trouble.kind === 'unknown';
      observe.retried('append', trouble.detail);
      if (await attempts.another(patience.budget)) continue;
      if (!isClosed()) return left(unavailable(trouble, patience));
      return left(mayStand ? outcomeUnknown(trouble) : { _tag: 'Closed' });
    }
  };

  /** Not in the append’s transaction, which this server does not offer: read from the leader, and last. */
  const guarded = async ({
    stream,
    events,
    expected,
    unchanged,
  }: Append): Promise<Either<StoreFailure, Appended | null>> => {
    for (const guard of unchanged) {
      const last = await lastOf(reading, guard.stream);
      if (isLeft(last)) return last;
      if (matches(guard.expected, last.right)) continue;
      const before = await standing(reading, stream, events, expected);
      if (isLeft(before) || before.right !== null) return before;
      return left({ _tag: 'GuardBroken', ...guard, actual: last.right });
    }
    return right(null);
  };

  const appendOne = async (append: Append): Promise<Either<StoreFailure, Appended>> => {
    const { stream, events, expected } = append;
    const written = writeOut(stream, events);
    if (isLeft(written)) return written;
    const starting = makeAttempts(isClosed);
    await ports.starting.settled();
    if (starting.left(patience.budget) <= 0) return left(unavailable(NOT_STARTED, patience));
    if (hasTwice(events) || !isRevision(expected)) return left(await conflict(append));
    const held = await guarded(append);
    if (isLeft(held)) return held;
    return held.right === null ? write(append, written.right) : right(held.right);
  };

  return (stream, events, expected, { unchanged = [] } = {}) =>
    isClosed()
      ? Promise.resolve(left({ _tag: 'Closed' }))
      : ports.running.during(appendOne({ stream, events, expected, unchanged }));
};
