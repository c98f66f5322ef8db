import { status, type ServerWritableStream } from '@grpc/grpc-js';
import type streams from '@eventstore/db-client/generated/streams_pb.js';
import type { StoredEvent } from '@acta/core';
import { isLeft } from 'fp-ts/lib/Either.js';
import { expect, it } from 'vitest';
import { caughtUp, checkpoint, confirmation, event, idAt, notFound } from './answers.js';
import { failing, faultServer } from './server.js';
import { storeAt } from './store.js';

type Call = ServerWritableStream<streams.ReadReq, streams.ReadResp>;

const revisionsIn = async (pages: ReturnType<ReturnType<typeof storeAt>['readAll']>): Promise<readonly unknown[]> => {
  const all: unknown[] = [];
  for await (const page of pages)
    all.push(...(isLeft(page) ? [page.left._tag] : page.right.map(({ revision }: StoredEvent) => revision)));
  return all;
};

const at = (revision: number): streams.ReadResp =>
  event({ stream: 'acta.session-one', revision, commit: (revision + 1) * 100 });

const firstAsked = (call: Call): number => Number(call.request.getOptions()?.getStream()?.getRevision() ?? 0);

const BREAKS: Readonly<Record<string, (call: Call) => void>> = {
  'breaks the call': (call) => call.emit('error', failing(status.UNAVAILABLE, 'Connection dropped')),
  'cancels it': (call) => call.emit('error', failing(status.CANCELLED, 'Call canceled')),
  'says nothing more': () => undefined,
};

it.each(Object.entries(BREAKS))('goes on after the last event where the server %s', async (_, breaking) => {
  const asked: number[] = [];
  const server = await faultServer({
    read: (call, nth) => {
      const first = firstAsked(call);
      asked.push(first);
      for (let revision = first; revision < (nth === 1 ? 3 : 6); revision += 1) call.write(at(revision));
      if (nth === 1) setTimeout(() => breaking(call), 20);
      else call.end();
    },
  });
  expect(await revisionsIn(storeAt(server).readStream('session-one'))).toEqual([0, 1, 2, 3, 4, 5]);
  expect(asked).toEqual([0, 3]);
});

it('reads the whole record over a broken connection, each event once, and takes a clean end for a break', async () => {
  const server = await faultServer({
    read: (call, nth) => {
      call.write(confirmation());
      call.write(at(0));
      if (nth === 1) {
        call.end();
        return;
      }
      call.write(at(1));
      call.write(caughtUp());
    },
  });
  expect(await revisionsIn(storeAt(server).readAll())).toEqual([0, 1]);
});

it('cancels the call when its consumer stops: the client would let the server go on', async () => {
  let cancelled = 0;
  const server = await faultServer({
    read: (call) => {
      call.on('cancelled', () => {
        cancelled += 1;
      });
      for (let revision = 0; revision < 600; revision += 1) call.write(at(revision));
    },
  });
  for await (const page of storeAt(server).readStream('session-one')) {
    expect(isLeft(page) ? 0 : page.right.length).toBeGreaterThan(0);
    break;
  }
  await expect.poll(() => cancelled).toBe(1);
});

it('stops the server when its consumer is slow', async () => {
  const TOTAL = 20_000;
  let sent = 0;
  const text = JSON.stringify({ text: 'a'.repeat(500) });
  const server = await faultServer({
    read: (call) => {
      const send = (): void => {
        while (sent < TOTAL) {
          sent += 1;
          if (!call.write(event({ stream: 'acta.session-one', revision: sent - 1, commit: sent, data: text }))) {
            call.once('drain', send);
            return;
          }
        }
        call.end();
      };
      send();
    },
  });
  const pages = storeAt(server).readStream('session-one')[Symbol.asyncIterator]();
  const first = await pages.next();
  for (let before = -1; before !== sent; await new Promise((resolve) => setTimeout(resolve, 500))) before = sent;
  expect(sent).toBeLessThan(TOTAL / 2);
  let read = first.done === true || isLeft(first.value) ? 0 : first.value.right.length;
  for (let page = await pages.next(); page.done !== true; page = await pages.next())
    read += isLeft(page.value) ? 0 : page.value.right.length;
  expect(read).toBe(TOTAL);
});

it('sees no event of the server’s own, of another record, or of a prefix that only a culture takes for ours', async () => {
  const server = await faultServer({
    read: (call) => {
      call.write(confirmation());
      for (const [n, stream] of [
        '$settings',
        'other.session-one',
        'ac\u00adta.session-one',
        'acta.session-two',
        '$$acta.session-two',
        'acta.$x',
      ].entries())
        call.write(event({ stream, revision: 0, commit: (n + 1) * 100 }));
      call.write(caughtUp());
    },
  });
  const store = storeAt(server);
  const streamsRead: string[] = [];
  for await (const page of store.readAll())
    if (!isLeft(page)) streamsRead.push(...page.right.map(({ stream }) => stream));
  expect(streamsRead).toEqual(['session-two']);
});

it('takes nothing from a limit of nothing, or from what is no revision, which the server would refuse', async () => {
  const server = await faultServer({});
  const store = storeAt(server);
  for (const options of [{ limit: Number.NaN }, { from: 1.5 }, { from: -1, direction: 'backward' }] as const)
    expect(await revisionsIn(store.readStream('session-one', options))).toEqual([]);
  expect(await revisionsIn(store.readStream('session-one', { limit: 0 }))).toEqual([]);
  expect(await revisionsIn(store.readAll({ limit: 0 }))).toEqual([]);
  expect(server.calls().read).toBe(0);
});

it('finds nothing in a stream that is missing, and says what is wrong with one that is damaged', async () => {
  const server = await faultServer({
    read: (call) => {
      call.write(notFound('acta.session-one'));
      call.end();
    },
  });
  expect(await revisionsIn(storeAt(server).readStream('session-one'))).toEqual([]);
  const binary = await faultServer({
    read: (call) => {
      const response = at(0);
      response.getEvent()?.getEvent()?.getMetadataMap().set('content-type', 'application/octet-stream');
      call.write(response);
      call.end();
    },
  });
  expect(await revisionsIn(storeAt(binary).readStream('session-one'))).toEqual(['Corrupt']);
});

it('goes on from a checkpoint where nothing matched', async () => {
  const from: (string | undefined)[] = [];
  const server = await faultServer({
    read: (call, nth) => {
      from.push(call.request.getOptions()?.getAll()?.getPosition()?.getCommitPosition());
      call.write(confirmation());
      if (nth === 1) {
        call.write(checkpoint('400', '0'));
        setTimeout(() => call.emit('error', failing(status.UNAVAILABLE, 'Connection dropped')), 20);
        return;
      }
      call.write(event({ stream: 'acta.session-one', revision: 0, commit: 400, id: idAt(400) }));
      call.write(caughtUp());
    },
  });
  expect(await revisionsIn(storeAt(server).readAll())).toEqual([0]);
  expect(from).toEqual([undefined, '400']);
});

it('gives up on a server that takes a read in and then says nothing, as those before 23.10 do where it is level', async () => {
  const server = await faultServer({ read: (call) => void call.write(confirmation()) });
  const store = storeAt(server, { patience: { budget: 400, attempt: 100 } });
  expect(await revisionsIn(store.readAll())).toEqual(['Unavailable']);
});
