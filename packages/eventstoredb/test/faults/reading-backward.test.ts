import { status, type ServerWritableStream } from '@grpc/grpc-js';
import type streams from '@eventstore/db-client/generated/streams_pb.js';
import { expect, it } from 'vitest';
import { event } from './answers.js';
import { failing, faultServer } from './server.js';
import { failureIn, storeAt } from './store.js';

type Call = ServerWritableStream<streams.ReadReq, streams.ReadResp>;

const isFiltered = (call: Call): boolean => call.request.getOptions()?.hasFilter() === true;

it('lets the server look for the last event of the record: of other records’ nothing is sent', async () => {
  const asked: unknown[] = [];
  const server = await faultServer({
    read: (call) => {
      const options = call.request.getOptions();
      asked.push([options?.getReadDirection(), options?.getFilter()?.getStreamIdentifier()?.getPrefixList()]);
      call.write(event({ stream: 'acta.session-one', revision: 4, commit: 500 }));
      call.end();
    },
  });
  expect(await storeAt(server).head()).toEqual({ _tag: 'Right', right: '00000000000000000500' });
  expect(asked).toEqual([[1, ['acta.']]]);
});

it('waits for a server that looks through a long log and says nothing meanwhile', async () => {
  const server = await faultServer({
    read: (call) => {
      if (isFiltered(call)) {
        setTimeout(() => call.end(), 700);
        return;
      }
      call.write(event({ stream: 'other.session-one', revision: 0, commit: 900 }));
      call.end();
    },
  });
  expect(await storeAt(server, { patience: { attempt: 100, budget: 400 } }).head()).toEqual({
    _tag: 'Right',
    right: null,
  });
});

it('waits for none that answers no other call either', async () => {
  const server = await faultServer({ read: () => undefined });
  expect(failureIn(await storeAt(server, { patience: { attempt: 100, budget: 400 } }).head())?._tag).toBe(
    'Unavailable',
  );
});

it('looks again on another connection when its own is lost', async () => {
  let searches = 0;
  const server = await faultServer({
    read: (call, nth) => {
      if (isFiltered(call)) {
        searches += 1;
        if (searches === 1) return;
        call.end();
      } else if (nth === 2) void call.emit('error', failing(status.UNAVAILABLE, 'Connection dropped'));
      else {
        call.write(event({ stream: 'other.session-one', revision: 0, commit: 900 }));
        call.end();
      }
    },
  });
  expect(await storeAt(server, { patience: { attempt: 100, budget: 2_000 } }).head()).toMatchObject({ right: null });
  expect(searches).toBe(2);
});

it('counts its silence before it looked as time in which nothing came', async () => {
  const server = await faultServer({ read: () => undefined });
  const store = storeAt(server, { patience: { attempt: 1_000, budget: 1_000 } });
  const failure = failureIn(await store.head());
  if (failure?._tag !== 'Unavailable') throw new Error('it is not told as Unavailable');
  const [, lastTry] = /^nothing came of it in 1 s; last: no answer in (\d+) ms$/.exec(failure.detail) ?? [];
  expect(Number(lastTry)).toBeLessThanOrEqual(500);
});
