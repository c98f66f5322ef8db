import persistent from '@eventstore/db-client/generated/persistent_pb.js';
import { status } from '@grpc/grpc-js';
import type { StoredEvent } from '@acta/core';
import { expect, it } from 'vitest';
import { consumeGroup, replayParked, type GroupMessage, type Handler } from '../../src/index.js';
import { idAt } from './answers.js';
import { given, hasGroups, serve, type Consumer, type Said } from './groups.js';
import { failing, faultServer, type Faults } from './server.js';
import { IMPATIENT } from './store.js';

const created: Faults = {
  features: hasGroups,
  createGroup: (answer) => answer(null, new persistent.CreateResp()),
};

const done: Handler = () => Promise.resolve({ kind: 'done' });

/** What a consumer of the group tells until there are so many messages, or it fails. */
const consume = async (
  { connectionString }: { readonly connectionString: string },
  handle: Handler,
  until: (told: readonly GroupMessage[]) => boolean,
): Promise<readonly GroupMessage[]> => {
  const stop = new AbortController();
  const told: GroupMessage[] = [];
  const group = { connectionString, namespace: 'acta', group: 'mail', patience: IMPATIENT, signal: stop.signal };
  for await (const message of consumeGroup(group, handle)) {
    told.push(message);
    if (until(told)) stop.abort();
  }
  return told;
};

const one = (commit: number, stream = 'acta.session-one') => given({ stream, revision: commit / 100 - 1, commit });

const LOST: Readonly<Record<string, (call: Consumer) => void>> = {
  'breaks the call': (call) => call.emit('error', failing(status.UNAVAILABLE, 'Connection dropped')),
  'ends it cleanly': (call) => call.end(),
};

it.each(Object.entries(LOST))('goes on with what the group gives next where the server %s', async (_, lose) => {
  const server = await faultServer({
    ...created,
    group: (call, nth) => {
      serve(call, [one(nth * 100)]);
      if (nth === 1) setTimeout(() => lose(call), 50);
    },
  });
  const told = await consume(server, done, (all) => all.filter(({ kind }) => kind === 'handled').length === 2);
  expect(told.map((message) => (message.kind === 'handled' ? message.event.id : message.kind))).toEqual([
    idAt(100),
    'lost',
    idAt(200),
  ]);
});

it('connects again where a leader that is new takes it in and never says a word', async () => {
  const server = await faultServer({
    ...created,
    group: (call, nth) => {
      if (nth === 1) call.resume();
      else serve(call, [one(100)]);
    },
  });
  const told = await consume(server, done, (all) => all.some(({ kind }) => kind === 'handled'));
  expect(told.map(({ kind }) => kind)).toEqual(['lost', 'handled']);
});

it('stays where it was taken in, however long there is nothing for it', async () => {
  const server = await faultServer({
    ...created,
    group: (call) => {
      serve(call, []);
      setTimeout(() => call.write(one(100)), 1_500);
    },
  });
  await consume(server, done, (all) => all.length === 1);
  expect(server.calls().group).toBe(1);
});

it('is given again what it answered when nobody heard it any longer: a handler has to be idempotent', async () => {
  const heard: Said[] = [];
  const handled: string[] = [];
  const server = await faultServer({
    ...created,
    group: (call, nth) => {
      serve(call, [one(100)], (said) => heard.push(said));
      // Lost while the event is being handled.
      if (nth === 1) setTimeout(() => call.emit('error', failing(status.UNAVAILABLE, 'Connection dropped')), 50);
    },
  });
  const slow: Handler = async ({ id }) => {
    handled.push(id);
    if (handled.length === 1) await new Promise((resolve) => setTimeout(resolve, 200));
    return { kind: 'done' };
  };
  const told = await consume(server, slow, (all) => handled.length === 2 && all.at(-1)?.kind === 'handled');
  expect(told.map(({ kind }) => kind)).toEqual(['lost', 'lost', 'handled']);
  expect(handled).toEqual([idAt(100), idAt(100)]);
  await expect.poll(() => heard).toEqual([{ id: idAt(100), said: 'done' }]);
});

it('answers done, again or park with its reason, and parks what its handler throws', async () => {
  const heard: Said[] = [];
  const server = await faultServer({
    ...created,
    group: (call) => serve(call, [one(100), one(200), one(300), one(400)], (said) => heard.push(said)),
  });
  const verdicts: Readonly<Record<number, Handler>> = {
    0: done,
    1: () => Promise.resolve({ kind: 'again', reason: 'not yet' }),
    2: () => Promise.resolve({ kind: 'park', reason: 'no address' }),
    3: () => {
      throw new Error('broken');
    },
  };
  const handle = (event: StoredEvent) => (verdicts[event.revision] ?? done)(event);
  const told = await consume(server, handle, (all) => all.length === 4);
  expect(told.map((message) => (message.kind === 'handled' ? message.verdict : message.kind))).toEqual([
    { kind: 'done' },
    { kind: 'again', reason: 'not yet' },
    { kind: 'park', reason: 'no address' },
    { kind: 'park', reason: 'broken' },
  ]);
  await expect
    .poll(() => heard)
    .toEqual([
      { id: idAt(100), said: 'done' },
      { id: idAt(200), said: 'again: not yet' },
      { id: idAt(300), said: 'park: no address' },
      { id: idAt(400), said: 'park: broken' },
    ]);
});

it('handles what is of one stream in its order, one after the other, and streams beside each other', async () => {
  const server = await faultServer({
    ...created,
    group: (call) =>
      serve(call, [one(100), one(200), one(300, 'acta.session-two'), one(400), one(500, 'acta.session-two')]),
  });
  const running = new Set<string>();
  const order: string[] = [];
  let most = 0;
  const handle: Handler = async ({ stream, revision }) => {
    expect(running.has(stream)).toBe(false);
    running.add(stream);
    most = Math.max(most, running.size);
    order.push(`${stream}/${String(revision)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    running.delete(stream);
    return { kind: 'done' };
  };
  await consume(server, handle, (all) => all.length === 5);
  expect(order.filter((name) => name.startsWith('session-one'))).toEqual([
    'session-one/0',
    'session-one/1',
    'session-one/3',
  ]);
  expect(order.filter((name) => name.startsWith('session-two'))).toEqual(['session-two/2', 'session-two/4']);
  expect(most).toBe(2);
});

it('has time for all events of a stream that came together: the server would give the last of them again', async () => {
  const asked: (number | undefined)[] = [];
  const server = await faultServer({
    ...created,
    createGroup: (answer, _, request) => {
      asked.push(request.getOptions()?.getSettings()?.getMessageTimeoutMs());
      answer(null, new persistent.CreateResp());
    },
    group: (call) => serve(call, [one(100)]),
  });
  await consume(server, done, (all) => all.length === 1);
  expect(asked).toEqual([300_000]);
});

it('answers what it did not ask for without handling it: the server’s own prefixes are by culture', async () => {
  const heard: Said[] = [];
  const server = await faultServer({
    ...created,
    group: (call) => serve(call, [one(100, 'ac\u00adta.session-one'), one(200)], (said) => heard.push(said)),
  });
  const told = await consume(server, done, (all) => all.length === 1);
  expect(told).toMatchObject([{ kind: 'handled', event: { id: idAt(200) } }]);
  await expect.poll(() => heard.map(({ id }) => id).toSorted()).toEqual([idAt(100), idAt(200)]);
});

it('asks anew what the server can do where that hidden call failed, whose failure the client keeps', async () => {
  let asked = 0;
  const server = await faultServer({
    ...created,
    features: (answer) => {
      asked += 1;
      if (asked === 1) answer(failing(status.INTERNAL, 'no features today'));
      else hasGroups(answer);
    },
    group: (call) => serve(call, [one(100)]),
  });
  const told = await consume(server, done, (all) => all.length === 1);
  expect(told).toMatchObject([{ kind: 'handled' }]);
});

const FINAL: Readonly<Record<string, readonly [Faults, object]>> = {
  'a user who may make no group': [
    {
      features: hasGroups,
      createGroup: (answer) =>
        answer(failing(status.PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' })),
    },
    { _tag: 'AccessDenied' },
  ],
  'a server without groups over the whole log': [{}, { _tag: 'Unavailable', cause: { name: 'UnsupportedError' } }],
  'a group that was taken away meanwhile': [
    {
      ...created,
      group: (call) =>
        void call.emit(
          'error',
          failing(status.NOT_FOUND, 'gone', { exception: 'persistent-subscription-does-not-exist' }),
        ),
    },
    { _tag: 'Unavailable', cause: { name: 'PersistentSubscriptionDoesNotExistError' } },
  ],
};

it.each(Object.entries(FINAL))('ends with a typed failure at once: %s', async (_, [faults, failure]) => {
  const server = await faultServer(faults);
  expect(await consume(server, done, () => false)).toMatchObject([{ kind: 'failed', failure }]);
});

it('is made where it is there already, and replays what was parked over a lost call', async () => {
  const server = await faultServer({
    features: hasGroups,
    createGroup: (answer) =>
      answer(failing(status.ALREADY_EXISTS, 'exists', { exception: 'persistent-subscription-exists' })),
    group: (call) => serve(call, [one(100)]),
    replay: (answer, nth) => {
      if (nth === 1) answer(failing(status.UNAVAILABLE, 'Connection dropped'));
      else answer(null, new persistent.ReplayParkedResp());
    },
  });
  expect(await consume(server, done, (all) => all.length === 1)).toMatchObject([{ kind: 'handled' }]);
  const { connectionString } = server;
  expect(await replayParked({ connectionString, namespace: 'acta', group: 'mail', patience: IMPATIENT })).toMatchObject(
    { _tag: 'Right' },
  );
  expect(server.calls().replay).toBe(2);
});

it('says which of its options is wrong', async () => {
  const connectionString = 'esdb://localhost?tls=false';
  const refused = async (more: {
    readonly group?: string;
    readonly parallel?: number;
    readonly namespace?: string;
  }) => {
    for await (const message of consumeGroup({ connectionString, namespace: 'acta', group: 'mail', ...more }, done))
      return message.kind === 'failed' && message.failure._tag === 'Misconfigured' ? message.failure.option : null;
    return null;
  };
  expect(await refused({ group: '' })).toBe('group');
  for (const parallel of [0, -1, 1.5, Number.NaN]) expect(await refused({ parallel })).toBe('parallel');
  expect(await refused({ namespace: 'No' })).toBe('namespace');
});
