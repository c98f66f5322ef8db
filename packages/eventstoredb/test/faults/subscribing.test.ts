import { status, type ServerWritableStream } from '@grpc/grpc-js';
import type streams from '@eventstore/db-client/generated/streams_pb.js';
import { expect, it } from 'vitest';
import { caughtUp, checkpoint, confirmation, event, idAt } from './answers.js';
import { failing, faultServer, nowhere } from './server.js';
import { idsIn, storeAt, toldUntil } from './store.js';

type Call = ServerWritableStream<streams.ReadReq, streams.ReadResp>;

const at = (commit: number, stream = 'acta.session-one'): streams.ReadResp =>
  event({ stream, revision: commit / 100 - 1, commit });

const fromOf = (call: Call): string | null => {
  const place = call.request.getOptions()?.getAll()?.getPosition();
  return place === undefined ? null : `${place.getCommitPosition()}/${place.getPreparePosition()}`;
};

/** Answers looks at the end of the log, and leaves subscriptions to the test. */
const log = (end: () => readonly streams.ReadResp[], subscribed: (call: Call, nth: number) => void) => {
  let nth = 0;
  return (call: Call): void => {
    if (call.request.getOptions()?.hasSubscription() === true) {
      nth += 1;
      call.write(confirmation());
      subscribed(call, nth);
      return;
    }
    for (const response of end()) call.write(response);
    call.end();
  };
};

const LOST: Readonly<Record<string, (call: Call) => void>> = {
  'loses its node': (call) => call.emit('error', failing(status.UNAVAILABLE, 'Connection dropped')),
  'is cancelled by the server': (call) => call.emit('error', failing(status.CANCELLED, 'Call canceled')),
  'is ended by the server': (call) => call.end(),
};

it.each(Object.entries(LOST))('goes on from the last event, once each, where it %s', async (_, lose) => {
  const from: (string | null)[] = [];
  const server = await faultServer({
    read: log(
      () => [at(200)],
      (call, nth) => {
        from.push(fromOf(call));
        if (nth === 1) {
          call.write(at(100));
          call.write(at(200));
          call.write(caughtUp());
          setTimeout(() => lose(call), 30);
          return;
        }
        call.write(at(200));
        call.write(at(300));
        call.write(caughtUp());
      },
    ),
  });
  const told = await toldUntil(
    storeAt(server).subscribe({ from: 'start' }),
    (message, all) => message.kind === 'caught-up' && idsIn(all).length === 3,
  );
  expect(idsIn(told)).toEqual([idAt(100), idAt(200), idAt(300)]);
  expect(told.map(({ kind }) => kind).filter((kind) => kind !== 'events')).toEqual([
    'caught-up',
    'fell-behind',
    'caught-up',
  ]);
  expect(from).toEqual([null, '200/200']);
});

it('discards the checkpoint that a server sends which has seen nothing: resumed from, it would lose everything', async () => {
  const from: (string | null)[] = [];
  const server = await faultServer({
    read: log(
      () => [],
      (call, nth) => {
        from.push(fromOf(call));
        if (nth === 1) {
          call.write(checkpoint('18446744073709551615'));
          setTimeout(() => call.end(), 30);
          return;
        }
        call.write(at(100));
        call.write(caughtUp());
      },
    ),
  });
  const told = await toldUntil(storeAt(server).subscribe({ from: 'start' }), ({ kind }) => kind === 'caught-up');
  expect(idsIn(told)).toEqual([idAt(100)]);
  expect(from).toEqual([null, null]);
});

it('repeats nothing after the checkpoint of being level, whose second number is 0', async () => {
  const from: (string | null)[] = [];
  const server = await faultServer({
    read: log(
      () => [at(200)],
      (call, nth) => {
        from.push(fromOf(call));
        if (nth === 1) {
          call.write(at(200));
          call.write(checkpoint('200', '0'));
          call.write(caughtUp());
          setTimeout(() => call.end(), 30);
          return;
        }
        call.write(at(200));
        call.write(at(300));
        call.write(caughtUp());
      },
    ),
  });
  const told = await toldUntil(storeAt(server).subscribe({ from: 'start' }), (_, all) => idsIn(all).length === 2);
  expect(idsIn(told)).toEqual([idAt(200), idAt(300)]);
  expect(from).toEqual([null, '200/200']);
});

it('tells how far it came though nothing matched, from then on too', async () => {
  let end = 500;
  const server = await faultServer({
    read: log(
      () => [at(end, 'other.session-one'), at(100, 'other.session-one')],
      (call) => {
        call.write(caughtUp());
        setTimeout(() => {
          end = 900;
        }, 30);
      },
    ),
  });
  const told = await toldUntil(storeAt(server).subscribe({ from: 'start' }), (_, all) => all.length === 2);
  expect(told).toEqual([
    { kind: 'caught-up', position: '00000000000000000500' },
    { kind: 'caught-up', position: '00000000000000000900' },
  ]);
});

it('tells that it is level again after what came, though servers tell it only when they fell back', async () => {
  const server = await faultServer({
    read: log(
      () => [at(100)],
      (call) => {
        call.write(caughtUp());
        setTimeout(() => call.write(at(100)), 30);
      },
    ),
  });
  const told = await toldUntil(storeAt(server).subscribe({ from: 'start' }), (_, all) => all.length === 3);
  expect(told.map(({ kind }) => kind)).toEqual(['caught-up', 'events', 'caught-up']);
});

it('tells that it is level after the events on their way, however far behind the consumer is', async () => {
  const COUNT = 1_500;
  const server = await faultServer({
    read: log(
      () => [at(COUNT * 100)],
      (call) => {
        for (let n = 1; n <= COUNT; n += 1) call.write(at(n * 100));
        call.write(caughtUp());
      },
    ),
  });
  const told = [];
  for await (const message of storeAt(server).subscribe({ from: 'start' })) {
    told.push(message);
    if (message.kind === 'caught-up') break;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(idsIn(told)).toHaveLength(COUNT);
});

it('finds out by itself that its node says nothing more, and goes on elsewhere', async () => {
  let log200 = false;
  const server = await faultServer({
    read: log(
      () => (log200 ? [at(200), at(100)] : [at(100)]),
      (call, nth) => {
        call.write(at(nth * 100));
        call.write(caughtUp());
        log200 = true;
      },
    ),
  });
  const told = await toldUntil(storeAt(server).subscribe({ from: 'start' }), (_, all) => idsIn(all).length === 2);
  expect(idsIn(told)).toEqual([idAt(100), idAt(200)]);
});

it('gives up with a typed failure: where nobody is, when it lost its node for good, and when it may not', async () => {
  const last = async (connectionString: string) =>
    (
      await toldUntil(
        storeAt({ connectionString }, { patience: { budget: 400, reconnect: 400 } }).subscribe({ from: 'start' }),
        () => false,
      )
    ).at(-1);
  expect(await last(`esdb://${await nowhere()}?tls=false`)).toMatchObject({ failure: { _tag: 'Unavailable' } });
  const denied = await faultServer({
    read: (call) =>
      void call.emit('error', failing(status.PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' })),
  });
  expect(await last(denied.connectionString)).toMatchObject({ failure: { _tag: 'AccessDenied' } });
  const lost = await faultServer({
    read: log(
      () => [],
      (call, nth) => {
        if (nth === 1) call.write(caughtUp());
        else call.end();
      },
    ),
  });
  setTimeout(lost.stop, 100);
  expect(await last(lost.connectionString)).toMatchObject({ failure: { _tag: 'Unavailable' } });
});

it('lets what its consumer throws through, and cancels the call', async () => {
  let cancelled = 0;
  const server = await faultServer({
    read: log(
      () => [at(100)],
      (call) => {
        call.on('cancelled', () => {
          cancelled += 1;
        });
        call.write(at(100));
      },
    ),
  });
  const consuming = async (): Promise<void> => {
    for await (const message of storeAt(server).subscribe({ from: 'start' })) throw new Error(`no ${message.kind}`);
  };
  await expect(consuming()).rejects.toThrow('no events');
  await expect.poll(() => cancelled).toBe(1);
});

it('is asked for the prefixes of what is wanted, so that the server sends no more', async () => {
  const prefixes: unknown[] = [];
  const server = await faultServer({
    read: log(
      () => [],
      (call) => {
        prefixes.push(call.request.getOptions()?.getFilter()?.getStreamIdentifier()?.getPrefixList());
        call.write(caughtUp());
      },
    ),
  });
  const store = storeAt(server);
  await toldUntil(store.subscribe({ from: 'start' }), () => true);
  await toldUntil(store.subscribe({ from: 'start', categories: ['body', 'session'] }), () => true);
  expect(prefixes).toEqual([['acta.'], ['acta.body-', 'acta.session-']]);
});

it('has all its time to connect again after a long silence: it is counted from the loss', async () => {
  const server = await faultServer({
    read: log(
      () => [at(100)],
      (call, nth) => {
        if (nth === 1) {
          call.write(at(100));
          call.write(caughtUp());
          setTimeout(() => call.emit('error', failing(status.UNAVAILABLE, 'Connection dropped')), 600);
          return;
        }
        call.write(at(200));
      },
    ),
  });
  const store = storeAt(server, { patience: { reconnect: 300, silence: 50 } });
  const told = await toldUntil(store.subscribe({ from: 'start' }), (_, all) => idsIn(all).length === 2);
  expect(idsIn(told)).toEqual([idAt(100), idAt(200)]);
});

it('gives up on a node that takes it in and breaks every time', async () => {
  const server = await faultServer({
    read: log(
      () => [],
      (call) => void call.emit('error', failing(status.UNAVAILABLE, 'Connection dropped')),
    ),
  });
  const store = storeAt(server, { patience: { budget: 400, reconnect: 400 } });
  const told = await toldUntil(store.subscribe({ from: 'start' }), () => false);
  expect(told.at(-1)).toMatchObject({ failure: { _tag: 'Unavailable' } });
});

it.each(['start', 'now'] as const)(
  'ends by its signal while nobody has told it where the log ends: %s',
  async (from) => {
    const server = await faultServer({ read: () => undefined });
    const store = storeAt(server, { patience: { budget: 60_000, attempt: 60_000 } });
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    expect(await toldUntil(store.subscribe({ from, signal: stop.signal }), () => false)).toEqual([]);
    expect(await toldUntil(store.subscribe({ from, signal: stop.signal }), () => false)).toEqual([]);
  },
);

it('ends by its signal while it looks whether it is level, and does not say that it is', async () => {
  const stop = new AbortController();
  let looks = 0;
  const server = await faultServer({
    read: (call) => {
      if (call.request.getOptions()?.hasSubscription() === true) {
        call.write(confirmation());
        return;
      }
      looks += 1;
      if (looks === 1) call.end();
      else stop.abort();
    },
  });
  const store = storeAt(server, { patience: { budget: 60_000, attempt: 60_000 } });
  expect(await toldUntil(store.subscribe({ from: 'start', signal: stop.signal }), () => false)).toEqual([]);
});

it('tells how far it came while other records’ events pass by without a pause, and looks back no further', async () => {
  let passed = 1_000;
  let sent = 0;
  const server = await faultServer({
    read: log(
      () => [at(passed, 'other.session-one')],
      (call) => {
        call.write(at(100));
        call.write(caughtUp());
        const passing = setInterval(() => {
          passed += 100;
          sent += 1;
          call.write(checkpoint(String(passed)));
        }, 20);
        call.on('cancelled', () => clearInterval(passing));
      },
    ),
  });
  const store = storeAt(server, { patience: { silence: 100 } });
  const told = await toldUntil(
    store.subscribe({ from: 'start' }),
    (_, all) => all.filter(({ kind }) => kind === 'caught-up').length === 4,
  );
  const positions = told.flatMap((message) => (message.kind === 'caught-up' ? [Number(message.position)] : []));
  expect(positions).toEqual([...new Set(positions)].toSorted((one, other) => one - other));
  expect(sent).toBeGreaterThan(4);
  expect(idsIn(told)).toEqual([idAt(100)]);
});
