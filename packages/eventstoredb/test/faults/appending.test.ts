import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { status } from '@grpc/grpc-js';
import { expect, it } from 'vitest';
import { confirmation, event, notFound, written, wrongRevision } from './answers.js';
import { breakingAfter, failing, faultServer, nowhere, takesBatches, type Faults } from './server.js';
import { failureIn, noted, storeAt } from './store.js';

type Append = NonNullable<Faults['append']>;

/** Misbehaves the first time, and writes from then on. */
const onlyFirst =
  (misbehave: Append): Append =>
  (call, answer, nth) => {
    call.resume();
    if (nth === 1) misbehave(call, answer, nth);
    else call.on('end', () => answer(null, written(0)));
  };

const MAY_PASS: Readonly<Record<string, Append>> = {
  'never answers': () => undefined,
  'ends without an answer': (call) => call.emit('error', failing(status.OK, '')),
  'drops the call as unavailable': (_, answer) => answer(failing(status.UNAVAILABLE, 'Connection dropped')),
  'cancels it': (_, answer) => answer(failing(status.CANCELLED, 'Call canceled')),
  'passes its own deadline': (_, answer) => answer(failing(status.DEADLINE_EXCEEDED, 'Deadline exceeded')),
  'gives up writing in time': (_, answer) => answer(failing(status.ABORTED, 'Timeout')),
  'answers with a status that nobody knows': (_, answer) =>
    answer(failing(status.DATA_LOSS, 'Something of the future')),
};

it.each(Object.entries(MAY_PASS))('tries again at an explicit revision where the server %s', async (_, misbehave) => {
  const server = await faultServer({ append: onlyFirst(misbehave) });
  const store = storeAt(server);
  expect(await store.append('session-one', [noted()], 'noStream')).toMatchObject({ right: { revision: 0 } });
  expect(server.calls().append).toBe(2);
});

it.each(Object.entries(MAY_PASS))(
  'says that nobody knows, of any revision, where the server %s',
  async (_, misbehave) => {
    const server = await faultServer({ append: onlyFirst(misbehave) });
    const store = storeAt(server);
    expect(failureIn(await store.append('session-one', [noted()], 'any'))?._tag).toBe('OutcomeUnknown');
    expect(server.calls().append).toBe(1);
  },
);

it('keeps what it does not recognise as the cause', async () => {
  const server = await faultServer({
    append: (call, answer) => {
      call.resume();
      answer(failing(status.DATA_LOSS, 'Something of the future'));
    },
  });
  const failure = failureIn(await storeAt(server).append('session-one', [noted()], 'any'));
  expect(failure).toMatchObject({
    _tag: 'OutcomeUnknown',
    cause: { name: 'UnknownError', code: status.DATA_LOSS, message: '15 DATA_LOSS: Something of the future' },
  });
});

it('is Unavailable when its patience is at an end, with what was last met', async () => {
  const server = await faultServer({ append: (call) => call.resume() });
  const store = storeAt(server, { patience: { attempt: 100, budget: 600 } });
  const failure = failureIn(await store.append('session-one', [noted()], 'noStream'));
  expect(failure).toMatchObject({ _tag: 'Unavailable' });
  expect(server.calls().append).toBeGreaterThan(1);
});

it('sends the same ids with the same revision on every try', async () => {
  const ids: (string | undefined)[] = [];
  const server = await faultServer({
    append: (call, answer, nth) => {
      call.on('data', (request: Parameters<typeof call.push>[0]) => {
        const { proposedMessage } = (
          request as { toObject: () => { proposedMessage?: { id?: { string: string } } } }
        ).toObject();
        if (proposedMessage !== undefined) ids.push(proposedMessage.id?.string);
      });
      call.on('end', () => {
        if (nth === 1) answer(failing(status.UNAVAILABLE, 'Connection dropped'));
        else answer(null, written(0));
      });
    },
  });
  await storeAt(server).append('session-one', [noted()], 'noStream');
  expect(ids).toEqual([noted().id, noted().id]);
});

it('follows the leader that another node names', async () => {
  const leader = await faultServer({ append: onlyFirst((_, answer) => answer(null, written(0))) });
  const follower = await faultServer({
    append: (call, answer) => {
      call.resume();
      const facts = { 'leader-endpoint-host': '127.0.0.1', 'leader-endpoint-port': String(leader.port) };
      answer(failing(status.NOT_FOUND, 'Leader info available', { exception: 'not-leader', ...facts }));
    },
  });
  const store = storeAt(follower);
  // Not written by the follower: safe to try again even without a revision.
  expect(await store.append('session-one', [noted()], 'any')).toMatchObject({ right: { revision: 0 } });
  expect([follower.calls().append, leader.calls().append]).toEqual([1, 1]);
});

it('never asks what the server can do: a failure of that hidden call would be kept for every later append', async () => {
  const server = await faultServer({
    features: (answer) => answer(failing(status.INTERNAL, 'no features today')),
    append: onlyFirst((_, answer) => answer(null, written(0))),
  });
  expect(await storeAt(server).append('session-one', [noted()], 'noStream')).toMatchObject({ _tag: 'Right' });
  expect(server.calls().features).toBe(0);
});

it('is not in the table in which the client’s batches wait: another client that is disposed of takes nothing along', async () => {
  const other = await faultServer({ features: takesBatches, batchAppend: () => undefined });
  const client = EventStoreDBClient.connectionString(other.connectionString);
  const pending = client
    .appendToStream('other', jsonEvent({ type: 'Noted', data: {} }))
    .catch((error: unknown) => error);
  await expect.poll(() => other.calls().batchAppend).toBe(1);
  const answers: (() => void)[] = [];
  const server = await faultServer({
    features: takesBatches,
    append: (call, answer) => {
      call.resume();
      answers.push(() => answer(null, written(0)));
    },
  });
  const store = storeAt(server, { patience: { attempt: 5_000, budget: 5_000 } });
  const appended = store.append('session-one', [noted()], 'any');
  await expect.poll(() => answers.length).toBe(1);
  await client.dispose();
  expect(await pending).toBeInstanceOf(Error);
  answers[0]?.();
  expect(await appended).toMatchObject({ _tag: 'Right' });
});

it('tells a conflict as it is, though a caller’s client is set to tell a wrong revision with it', async () => {
  const server = await faultServer({
    append: (call, answer) => {
      call.resume();
      answer(null, wrongRevision(7));
    },
  });
  const client = EventStoreDBClient.connectionString(`${server.connectionString}&throwOnAppendFailure=false`);
  const store = storeAt({ client });
  expect(await store.append('session-one', [noted()], 'noStream')).toEqual({
    _tag: 'Left',
    left: { _tag: 'Conflict', stream: 'session-one', expected: 'noStream', actual: 7 },
  });
  await client.dispose();
});

it('tells a deleted stream that may be used again from one that may not', async () => {
  const deleted: Append = (call, answer) => {
    call.resume();
    answer(
      failing(status.FAILED_PRECONDITION, 'deleted', {
        exception: 'stream-deleted',
        'stream-name': 'acta.session-one',
      }),
    );
  };
  const soft = await faultServer({
    append: deleted,
    read: (call) => {
      call.write(notFound('acta.session-one'));
      call.end();
    },
  });
  expect(failureIn(await storeAt(soft).append('session-one', [noted()], 'exists'))).toMatchObject({
    _tag: 'Conflict',
    actual: 'noStream',
  });
  const hard = await faultServer({
    append: deleted,
    read: (call) => {
      const facts = { exception: 'stream-deleted', 'stream-name': 'acta.session-one' };
      call.emit('error', failing(status.FAILED_PRECONDITION, 'deleted', facts));
    },
  });
  expect(failureIn(await storeAt(hard).append('session-one', [noted()], 'exists'))?._tag).toBe('StreamDeleted');
});

const FINAL: Readonly<Record<string, readonly [ReturnType<typeof failing>, object]>> = {
  'a size that the server was set to refuse': [
    failing(status.INVALID_ARGUMENT, 'x', { exception: 'maximum-append-size-exceeded', 'maximum-append-size': '1000' }),
    { _tag: 'AppendTooLarge', limit: 1_000 },
  ],
  'a user without permission': [
    failing(status.PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' }),
    { _tag: 'AccessDenied' },
  ],
  'a wrong password': [failing(status.UNAUTHENTICATED, 'UNAUTHENTICATED'), { _tag: 'AccessDenied' }],
  'what is too much for gRPC': [
    failing(status.RESOURCE_EXHAUSTED, 'Received message larger than max'),
    { _tag: 'Unavailable', cause: { name: 'UnknownError' } },
  ],
};

it.each(Object.entries(FINAL))('is not tried again: %s', async (_, [error, failure]) => {
  const server = await faultServer({
    append: (call, answer) => {
      call.resume();
      answer(error);
    },
  });
  expect(failureIn(await storeAt(server).append('session-one', [noted()], 'noStream'))).toMatchObject(failure);
  expect(server.calls().append).toBe(1);
});

it('takes two answers to one append for none, and tries again', async () => {
  const server = await faultServer({
    append: onlyFirst((_, answer) => {
      answer(null, written(0));
      answer(null, written(5));
    }),
  });
  expect(await storeAt(server).append('session-one', [noted()], 'noStream')).toMatchObject({ right: { revision: 0 } });
});

it('goes on where the connection breaks in the middle of an append', async () => {
  const server = await faultServer({
    append: onlyFirst((call, answer) => call.on('end', () => answer(null, written(0)))),
  });
  const connectionString = await breakingAfter(20_000, server.port);
  const large = Array.from({ length: 10 }, (_, n) => ({
    ...noted(`00000000-0000-4000-8000-00000000000${String(n)}`),
    data: { text: 'a'.repeat(10_000) },
  }));
  const store = storeAt({ connectionString });
  expect(await store.append('session-one', large, 'noStream')).toMatchObject({ _tag: 'Right' });
});

it('is Unavailable where nothing listens, at one address or at several', async () => {
  const one = `esdb://${await nowhere()}?tls=false`;
  const several = `esdb://${await nowhere()},${await nowhere()}?tls=false&maxDiscoverAttempts=2&discoveryInterval=10`;
  for (const connectionString of [one, several]) {
    const store = storeAt({ connectionString }, { patience: { budget: 400 } });
    expect(failureIn(await store.append('session-one', [noted()], 'any'))?._tag).toBe('Unavailable');
    expect(failureIn(await store.head())?._tag).toBe('Unavailable');
  }
});

it('sends nothing that is not JSON, and lets nothing escape as an unhandled rejection', async () => {
  const server = await faultServer({});
  const escaped: unknown[] = [];
  const escape = (error: unknown): void => void escaped.push(error);
  process.on('unhandledRejection', escape);
  const cyclic: Record<string, unknown> = {};
  cyclic['self'] = cyclic;
  const deep = JSON.parse(`${'['.repeat(25_000)}${']'.repeat(25_000)}`) as unknown;
  const throwing = {
    get own(): never {
      throw new Error('no');
    },
  };
  for (const data of [{ n: 1n }, cyclic, deep, throwing])
    expect(
      failureIn(await storeAt(server).append('session-one', [{ ...noted(), data: data as never }], 'any'))?._tag,
    ).toBe('NotSerialisable');
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', escape);
  expect([escaped, server.calls().append]).toEqual([[], 0]);
});

it('never sends an empty batch, which the server would answer as written, nor an id twice, which it would write twice', async () => {
  const server = await faultServer({
    read: (call) => {
      call.write(notFound('acta.session-one'));
      call.end();
    },
  });
  const store = storeAt(server);
  expect(failureIn(await store.append('session-one', [], 'any'))?._tag).toBe('EmptyAppend');
  expect(failureIn(await store.append('session-one', [noted(), noted()], 'noStream'))?._tag).toBe('Conflict');
  expect(server.calls().append).toBe(0);
});

it('reads guarded streams last, and answers what stands already where one of them moved on', async () => {
  const server = await faultServer({
    read: (call) => {
      const name = Buffer.from(
        call.request.getOptions()?.getStream()?.getStreamIdentifier()?.getStreamName_asU8() ?? [],
      ).toString();
      if (name === 'acta.body-one') call.write(event({ stream: name, revision: 4, commit: 500 }));
      else call.write(event({ stream: name, revision: 0, commit: 300, id: noted().id }));
      call.end();
    },
  });
  const store = storeAt(server);
  const unchanged = [{ stream: 'body-one', expected: { exactly: 3 } }] as const;
  expect(await store.append('session-one', [noted()], 'noStream', { unchanged })).toEqual({
    _tag: 'Right',
    right: { revision: 0, position: '00000000000000000300' },
  });
  const other = noted('00000000-0000-4000-8000-00000000000b');
  expect(failureIn(await store.append('session-one', [other], 'noStream', { unchanged }))).toEqual({
    _tag: 'GuardBroken',
    stream: 'body-one',
    expected: { exactly: 3 },
    actual: 4,
  });
  expect(server.calls().append).toBe(0);
});

it('lets an append wait for a subscription from now to know where now is', async () => {
  const order: string[] = [];
  const server = await faultServer({
    read: (call) => {
      if (call.request.getOptions()?.hasSubscription() === true) {
        call.write(confirmation());
        return;
      }
      setTimeout(() => {
        order.push('now');
        call.write(event({ stream: 'acta.session-one', revision: 0, commit: 100 }));
        call.end();
      }, 50);
    },
    append: (call, answer) => {
      call.resume();
      order.push('append');
      answer(null, written(1));
    },
  });
  const store = storeAt(server);
  const stop = new AbortController();
  const messages = store.subscribe({ from: 'now', signal: stop.signal })[Symbol.asyncIterator]();
  await store.append('session-one', [noted()], { exactly: 0 });
  expect(order).toEqual(['now', 'append']);
  stop.abort();
  await messages.return?.();
});

it('never asks the server about what is no revision: no stream stands there', async () => {
  const server = await faultServer({
    read: (call) => {
      call.write(event({ stream: 'acta.session-one', revision: 2, commit: 300 }));
      call.end();
    },
  });
  for (const exactly of [-1, 1.5, Number.NaN, 2 ** 53])
    expect(failureIn(await storeAt(server).append('session-one', [noted()], { exactly }))).toEqual({
      _tag: 'Conflict',
      stream: 'session-one',
      expected: { exactly },
      actual: 2,
    });
  expect(server.calls().append).toBe(0);
});

it.each(['unary', 'batch'] as const)('says at once what the server would break on: %s', async (appends) => {
  const server = await faultServer({});
  const store = storeAt(server, { appends });
  for (const wrong of [{ id: 'one' }, { type: '' }])
    expect(failureIn(await store.append('session-one', [noted(), { ...noted(), ...wrong }], 'any'))).toMatchObject({
      _tag: 'NotSerialisable',
      index: 1,
    });
  expect(server.calls()).toMatchObject({ append: 0, batchAppend: 0 });
});

it('gives no attempt more time than is left of its budget', async () => {
  const deadlines: number[] = [];
  const server = await faultServer({
    append: (call) => {
      call.resume();
      deadlines.push(Number(call.getDeadline()) - Date.now());
    },
  });
  const store = storeAt(server, { patience: { budget: 2_500, attempt: 2_000 } });
  expect(failureIn(await store.append('session-one', [noted()], 'noStream'))?._tag).toBe('Unavailable');
  expect(deadlines.every((left, nth) => nth === 0 || left <= 500)).toBe(true);
});

it('says that the store was closed where that is why it gave up, and that nobody knows where that is so', async () => {
  const closedDuring = async (connectionString: string) => {
    const store = storeAt({ connectionString }, { patience: { budget: 60_000, attempt: 500 } });
    const appending = store.append('session-one', [noted()], 'noStream');
    setTimeout(() => void store.close(), 100);
    return failureIn(await appending)?._tag;
  };
  expect(await closedDuring(`esdb://${await nowhere()}?tls=false`)).toBe('Closed');
  const silent = await faultServer({ append: (call) => call.resume() });
  expect(await closedDuring(silent.connectionString)).toBe('OutcomeUnknown');
});

it('waits no longer than its budget, though a subscription from now can’t find out where now is', async () => {
  let looks = 0;
  const server = await faultServer({
    read: () => {
      looks += 1;
    },
    append: (call) => call.resume(),
  });
  const store = storeAt(server, { patience: { budget: 400, attempt: 400 } });
  const stop = new AbortController();
  store.subscribe({ from: 'now', signal: stop.signal });
  expect(failureIn(await store.append('session-one', [noted()], 'noStream'))?._tag).toBe('Unavailable');
  expect([looks, server.calls().append]).toEqual([1, 0]);
});
