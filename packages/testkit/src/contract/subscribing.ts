import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import type { EventStore, SubscribeOptions } from '@acta/core';
import { append, events, grow, idsOf, type ContractCase } from './case.js';
import { alive, memory, noMoreThan } from './this-process.js';

type Seen = { readonly ids: readonly string[]; readonly caughtUp: number };

/** Follows until it has seen so many events and was told that it is level. */
const follow = async (store: EventStore, options: SubscribeOptions, until: number): Promise<Seen> => {
  const ids: string[] = [];
  let caughtUp = 0;
  for await (const message of store.subscribe(options)) {
    switch (message.kind) {
      case 'events':
        ids.push(...idsOf(message.events));
        break;
      case 'caught-up':
        caughtUp += 1;
        if (ids.length >= until) return { ids, caughtUp };
        break;
      case 'fell-behind':
        break;
      case 'failed':
        assert.fail(JSON.stringify(message.failure));
    }
  }
  return { ids, caughtUp };
};

const write = async (store: EventStore, count: number): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const batch = events(1 + (n % 2));
    await append(store, `session-${String(n % 5)}`, batch);
    ids.push(...idsOf(batch));
  }
  return ids;
};

const TWO_SECONDS = 2_000;
const UNDELIVERED = 100_000;
const TWENTY_MEGABYTES = 20_000_000;

export const subscribing: readonly ContractCase[] = [
  {
    name: 'subscribe: from the start, no gap and no repeat while others append',
    run: async (store) => {
      const before = idsOf(await grow(store, 'session-0', 700));
      const following = follow(store, { from: 'start' }, 700 + 450);
      const during = await write(store, 300);
      const { ids, caughtUp } = await following;
      assert.deepEqual(ids, [...before, ...during]);
      assert.ok(caughtUp > 0);
    },
  },
  {
    name: 'subscribe: after a position, exclusive',
    run: async (store) => {
      const before = idsOf(await grow(store, 'session-0', 600));
      const { position } = await append(store, 'session-0', events(1));
      const following = follow(store, { from: { after: position } }, 30);
      const after = await write(store, 20);
      assert.deepEqual((await following).ids, after);
      assert.equal(before.length, 600);
    },
  },
  {
    name: 'subscribe: from now, only what comes after the call',
    run: async (store) => {
      await grow(store, 'session-0', 10);
      const following = follow(store, { from: 'now' }, 30);
      const after = await write(store, 20);
      assert.deepEqual((await following).ids, after);
    },
  },
  {
    name: 'subscribe: of some categories and types, and told that it is level though nothing matched',
    run: async (store) => {
      await grow(store, 'session-0', 10);
      assert.deepEqual(await follow(store, { from: 'start', categories: ['body'] }, 0), { ids: [], caughtUp: 1 });
      const noted = events(2, 'Seated');
      await append(store, 'body-one', noted);
      await append(store, 'body-one', events(2, 'Other'));
      const { ids } = await follow(store, { from: 'start', categories: ['body'], types: ['Seated'] }, 2);
      assert.deepEqual(ids, idsOf(noted));
    },
  },
  {
    name: 'subscribe: told that it is level again, after more events',
    run: async (store) => {
      await append(store, 'session-one', events(1));
      let level = 0;
      for await (const message of store.subscribe({ from: 'start' })) {
        if (message.kind !== 'caught-up') continue;
        level += 1;
        if (level === 2) break;
        await append(store, 'session-one', events(1));
      }
      assert.equal(level, 2);
    },
  },
  {
    name: 'subscribe: its signal ends it, also while it waits',
    run: async (store) => {
      const stop = new AbortController();
      const ended = follow(store, { from: 'start', signal: stop.signal }, 1);
      await setTimeout(20);
      stop.abort();
      assert.deepEqual((await ended).ids, []);
    },
  },
  {
    name: 'subscribe: a consumer that stopped keeps nothing alive: its process may exit within two seconds',
    run: async (store) => {
      await append(store, 'session-one', events(1));
      await setTimeout(1);
      const before = alive();
      for await (const message of store.subscribe({ from: 'start' })) if (message.kind === 'caught-up') break;
      const stopped = performance.now();
      do await setTimeout(10);
      while (!noMoreThan(before) && performance.now() - stopped < TWO_SECONDS);
      assert.ok(noMoreThan(before), JSON.stringify({ before, after: alive() }));
    },
  },
  {
    name: `subscribe: ${String(UNDELIVERED)} undelivered events cost a slow consumer less than 20 MB`,
    run: async (store) => {
      const fill = async (count: number): Promise<number> => {
        const before = memory();
        for (let at = 0; at < count; at += 500) await append(store, 'session-0', events(500));
        return memory() - before;
      };
      await fill(500);
      // What the store itself keeps of its events in memory is not the subscription’s.
      const kept = (await fill(UNDELIVERED / 5)) * 5;
      const iterator = store.subscribe({ from: 'start' })[Symbol.asyncIterator]();
      await iterator.next();
      const before = memory();
      const grown = await fill(UNDELIVERED);
      assert.ok(grown - kept < TWENTY_MEGABYTES, `${String(grown - kept)} bytes while nobody asked`);
      for (const message of [await iterator.next(), await iterator.next()]) assert.ok(message.done !== true);
      const cost = memory() - before - kept;
      assert.ok(cost < TWENTY_MEGABYTES, `${String(cost)} bytes for two pages`);
      await iterator.return?.();
    },
  },
];
