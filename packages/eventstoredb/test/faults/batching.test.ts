import { status } from '@grpc/grpc-js';
import type streams from '@eventstore/db-client/generated/streams_pb.js';
import { expect, it } from 'vitest';
import { batchRefused, batchWritten } from './answers.js';
import { breakingAfter, failing, faultServer, type Faults } from './server.js';
import { failureIn, noted, storeAt } from './store.js';

type Batch = NonNullable<Faults['batchAppend']>;
type Call = Parameters<Batch>[0];

const eachOf = (call: Call, answer: (request: streams.BatchAppendReq, nth: number) => void): void => {
  let nth = 0;
  call.on('data', (request: streams.BatchAppendReq) => {
    nth += 1;
    answer(request, nth);
  });
};

const writes = (call: Call): void => eachOf(call, (request) => void call.write(batchWritten(request, 0)));

/** The first stream misbehaves, the next one writes. */
const onlyFirst =
  (misbehave: (call: Call, request: streams.BatchAppendReq, nth: number) => void): Batch =>
  (call, stream) => {
    if (stream === 1) eachOf(call, (request, nth) => misbehave(call, request, nth));
    else writes(call);
  };

const MAY_PASS: Readonly<Record<string, Parameters<typeof onlyFirst>[0]>> = {
  'never answers': () => undefined,
  'ends the stream cleanly': (call) => call.end(),
  'breaks the stream': (call) => call.emit('error', failing(status.UNAVAILABLE, 'Connection dropped')),
  'says that a timeout passed': (call, request) => call.write(batchRefused(request, 'Timeout', 'Timeout')),
  'says that it is not ready': (call, request, nth) =>
    call.write(nth === 1 ? batchRefused(request, 'ServerNotReady', 'Server Is Not Ready') : batchWritten(request, 0)),
};

it.each(Object.entries(MAY_PASS))('tries again where the server %s', async (_, misbehave) => {
  const server = await faultServer({ batchAppend: onlyFirst(misbehave) });
  const store = storeAt(server, { appends: 'batch' });
  expect(await store.append('session-one', [noted()], 'noStream')).toMatchObject({ right: { revision: 0 } });
});

it('tries again at once where the server ends the stream cleanly, and waits for no answer any longer', async () => {
  const server = await faultServer({ batchAppend: onlyFirst((call) => call.end()) });
  const store = storeAt(server, { appends: 'batch', patience: { attempt: 300_000, budget: 300_000 } });
  expect(await store.append('session-one', [noted()], 'noStream')).toMatchObject({ right: { revision: 0 } });
});

it('tries again even without a revision where the server is not ready, which has written nothing', async () => {
  const server = await faultServer({
    batchAppend: (call) =>
      eachOf(call, (request, nth) => {
        const refused = batchRefused(request, 'ServerNotReady', 'Server Is Not Ready');
        call.write(nth === 1 ? refused : batchWritten(request, 0));
      }),
  });
  const store = storeAt(server, { appends: 'batch' });
  expect(await store.append('session-one', [noted()], 'any')).toMatchObject({ right: { revision: 0 } });
});

it('says that nobody knows, without a revision, where no answer comes', async () => {
  const server = await faultServer({ batchAppend: (call) => call.resume() });
  const store = storeAt(server, { appends: 'batch' });
  expect(failureIn(await store.append('session-one', [noted()], 'any'))?._tag).toBe('OutcomeUnknown');
});

it('hears an answer once that is given twice, and none that nobody waits for', async () => {
  const thrown: unknown[] = [];
  const escape = (error: unknown): void => void thrown.push(error);
  process.on('uncaughtException', escape);
  const late: (() => void)[] = [];
  const server = await faultServer({
    batchAppend: (call) =>
      eachOf(call, (request, nth) => {
        if (nth === 1) {
          late.push(() => call.write(batchWritten(request, 9)));
          return;
        }
        call.write(batchWritten(request, 0));
        call.write(batchWritten(request, 5));
        late.forEach((answer) => answer());
      }),
  });
  const store = storeAt(server, { appends: 'batch' });
  const [unanswered, answered] = await Promise.all([
    store.append('session-one', [noted()], 'any'),
    store.append('session-two', [noted()], 'noStream'),
  ]);
  expect(failureIn(unanswered)?._tag ?? unanswered).toMatchObject({ right: { revision: 9 } });
  expect(answered).toMatchObject({ right: { revision: 0 } });
  await store.append('session-two', [noted()], 'noStream');
  process.off('uncaughtException', escape);
  expect(thrown).toEqual([]);
});

it('loses nothing of another store whose stream breaks, and takes nothing of it along', async () => {
  const answers: (() => void)[] = [];
  const sound = await faultServer({
    batchAppend: (call) => eachOf(call, (request) => answers.push(() => call.write(batchWritten(request, 0)))),
  });
  const broken = await faultServer({
    batchAppend: (call) => eachOf(call, () => call.emit('error', failing(status.UNAVAILABLE, 'Connection dropped'))),
  });
  const appended = storeAt(sound, { appends: 'batch', patience: { attempt: 5_000, budget: 5_000 } }).append(
    'session-one',
    [noted()],
    'any',
  );
  await expect.poll(() => answers.length).toBe(1);
  expect(failureIn(await storeAt(broken, { appends: 'batch' }).append('session-one', [noted()], 'any'))?._tag).toBe(
    'OutcomeUnknown',
  );
  answers[0]?.();
  expect(await appended).toMatchObject({ _tag: 'Right' });
});

it('tells why the stream broke, where another try does not help', async () => {
  const server = await faultServer({
    batchAppend: (call) => eachOf(call, () => call.emit('error', failing(status.UNAUTHENTICATED, 'UNAUTHENTICATED'))),
  });
  const store = storeAt(server, { appends: 'batch' });
  expect(failureIn(await store.append('session-one', [noted()], 'noStream'))?._tag).toBe('AccessDenied');
  expect(server.calls().batchAppend).toBe(1);
});

it('goes on where the connection breaks in the middle of a batch', async () => {
  const server = await faultServer({ batchAppend: writes });
  const connectionString = await breakingAfter(20_000, server.port);
  const store = storeAt({ connectionString }, { appends: 'batch' });
  const large = Array.from({ length: 10 }, (_, n) => ({
    ...noted(`00000000-0000-4000-8000-00000000000${String(n)}`),
    data: { text: 'a'.repeat(10_000) },
  }));
  expect(await store.append('session-one', large, 'noStream')).toMatchObject({ _tag: 'Right' });
});

const FINAL: Readonly<Record<string, readonly [string, string, object]>> = {
  'a bad request': [
    'BadRequest',
    'BadRequest',
    { _tag: 'Unavailable', cause: { message: 'Could not recognize BadRequest' } },
  ],
  'an event beyond a later server’s limit': [
    'MaximumAppendEventSizeExceeded',
    'Maximum Append Event Size of 2048 Exceeded',
    { _tag: 'AppendTooLarge', limit: 2_048 },
  ],
};

it.each(Object.entries(FINAL))(
  'is not tried again, though the client does not know the status: %s',
  async (_, [type, message, failure]) => {
    let asked = 0;
    const server = await faultServer({
      batchAppend: (call) =>
        eachOf(call, (request) => {
          asked += 1;
          call.write(batchRefused(request, type, message));
        }),
    });
    const store = storeAt(server, { appends: 'batch' });
    expect(failureIn(await store.append('session-one', [noted()], 'noStream'))).toMatchObject(failure);
    expect(asked).toBe(1);
  },
);

it('sends no deadline, which would compare this clock with the server’s', async () => {
  const deadlines: boolean[] = [];
  const server = await faultServer({
    batchAppend: (call) =>
      eachOf(call, (request) => {
        deadlines.push(request.getOptions()?.hasDeadline() ?? true);
        call.write(batchWritten(request, 0));
      }),
  });
  await storeAt(server, { appends: 'batch' }).append('session-one', [noted()], 'noStream');
  expect(deadlines).toEqual([false]);
});
