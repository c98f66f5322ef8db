import assert from 'node:assert/strict';
import { append, collect, event, events, failureOf, grow, idsOf, type ContractCase } from './case.js';

const LENGTH = 1_100;

export const reading: readonly ContractCase[] = [
  {
    name: 'read: a stream that does not exist is empty',
    run: async (store) => {
      assert.deepEqual(await collect(store.readStream('session-none')), []);
      assert.deepEqual(await collect(store.readAll()), []);
    },
  },
  {
    name: 'read: forward, backward, from a revision, with a limit, past the end',
    run: async (store) => {
      const ids = idsOf(await grow(store, 'session-one', LENGTH));
      await append(store, 'session-two', events(3));
      const read = async (options: Parameters<typeof store.readStream>[1]) =>
        collect(store.readStream('session-one', options));
      const forward = await read({});
      assert.deepEqual(idsOf(forward), ids);
      assert.deepEqual(
        forward.map(({ revision }) => revision),
        ids.map((_, index) => index),
      );
      assert.deepEqual(idsOf(await read({ direction: 'backward' })), ids.toReversed());
      assert.deepEqual(idsOf(await read({ from: 700 })), ids.slice(700));
      assert.deepEqual(idsOf(await read({ from: 700, limit: 5 })), ids.slice(700, 705));
      assert.deepEqual(
        idsOf(await read({ direction: 'backward', from: 700, limit: 650 })),
        ids.slice(51, 701).toReversed(),
      );
      assert.deepEqual(await read({ from: LENGTH }), []);
    },
  },
  {
    name: 'read: everything in order, positions growing as strings, whatever the streams',
    run: async (store) => {
      const sent: string[] = [];
      for (let n = 0; n < 300; n += 1) {
        const batch = events(1 + (n % 3));
        await append(store, `session-${String(n % 7)}`, batch);
        sent.push(...idsOf(batch));
      }
      const all = await collect(store.readAll());
      assert.deepEqual(idsOf(all), sent);
      assert.ok(all.every(({ position }, index) => index === 0 || (all[index - 1]?.position ?? '') < position));
      assert.deepEqual(idsOf(await collect(store.readAll({ direction: 'backward' }))), sent.toReversed());
      assert.deepEqual(idsOf(await collect(store.readAll({ limit: 7 }))), sent.slice(0, 7));
      const after = all[250]?.position ?? '';
      assert.deepEqual(idsOf(await collect(store.readAll({ after }))), sent.slice(251));
      assert.deepEqual(
        idsOf(await collect(store.readAll({ after, direction: 'backward', limit: 3 }))),
        sent.slice(247, 250).toReversed(),
      );
      const head = await store.head();
      assert.deepEqual(head, { _tag: 'Right', right: all.at(-1)?.position });
    },
  },
  {
    name: 'read: everything of some categories and types',
    run: async (store) => {
      const noted = event({}, 'Noted');
      const other = event({}, 'Other');
      const elsewhere = event({}, 'Noted');
      await append(store, 'session-one', [noted, other]);
      await append(store, 'sessions-one', [elsewhere]);
      const read = async (options: Parameters<typeof store.readAll>[0]) => idsOf(await collect(store.readAll(options)));
      assert.deepEqual(await read({ categories: ['session'] }), [noted.id, other.id]);
      assert.deepEqual(await read({ types: ['Noted'] }), [noted.id, elsewhere.id]);
      assert.deepEqual(await read({ categories: ['session'], types: ['Noted'] }), [noted.id]);
      assert.deepEqual(await read({ categories: ['body'] }), []);
      assert.deepEqual(await read({ categories: [] }), []);
    },
  },
  {
    name: 'read: a consumer that stops is not read for any further',
    run: async (store) => {
      await grow(store, 'session-one', LENGTH);
      let pages = 0;
      for await (const page of store.readAll()) {
        pages += page._tag === 'Right' ? 1 : 0;
        break;
      }
      assert.equal(pages, 1);
    },
  },
  {
    name: 'read: a position that is none is a failure value',
    run: async (store) => {
      for await (const page of store.readAll({ after: 'nowhere' })) assert.equal(failureOf(page), 'InvalidPosition');
      for await (const message of store.subscribe({ from: { after: 'nowhere' } }))
        assert.equal(message.kind === 'failed' && message.failure._tag, 'InvalidPosition');
    },
  },
];

export const guarding: readonly ContractCase[] = [
  {
    name: 'guards: an unchanged stream lets the append through, a changed one lets nothing be written',
    unless: 'guards',
    run: async (store) => {
      await append(store, 'body-one', events(2), 'noStream');
      const guarded = [
        { stream: 'body-one', expected: { exactly: 1 } },
        { stream: 'body-none', expected: 'noStream' },
      ] as const;
      await append(store, 'session-one', events(1), 'noStream', guarded);
      await append(store, 'body-one', events(1), { exactly: 1 });
      const refused = await store.append('session-one', events(1), { exactly: 0 }, { unchanged: guarded });
      assert.deepEqual(refused, {
        _tag: 'Left',
        left: { _tag: 'GuardBroken', stream: 'body-one', expected: { exactly: 1 }, actual: 2 },
      });
      assert.equal((await collect(store.readStream('session-one'))).length, 1);
    },
  },
  {
    name: 'guards: what they hold against is a retry’s first answer too',
    unless: 'guards',
    run: async (store) => {
      await append(store, 'body-one', events(1), 'noStream');
      const batch = events(1);
      const guarded = [{ stream: 'body-one', expected: { exactly: 0 } }] as const;
      const first = await append(store, 'session-one', batch, 'noStream', guarded);
      await append(store, 'body-one', events(1));
      assert.deepEqual(await append(store, 'session-one', batch, 'noStream', guarded), first);
    },
  },
  {
    name: 'guards: the store says how it checks them',
    run: (store) => {
      assert.ok(store.guards === 'atomic' || store.guards === 'checked-before');
      return Promise.resolve();
    },
  },
];

export const closing: readonly ContractCase[] = [
  {
    name: 'closed: everything that is asked of a closed store is answered with a failure value',
    run: async (store) => {
      await append(store, 'session-one', events(1));
      await store.close();
      assert.equal(failureOf(await store.append('session-one', events(1), 'any')), 'Closed');
      assert.equal(failureOf(await store.head()), 'Closed');
      for await (const page of store.readStream('session-one')) assert.equal(failureOf(page), 'Closed');
      for await (const page of store.readAll()) assert.equal(failureOf(page), 'Closed');
      for await (const message of store.subscribe({ from: 'start' }))
        assert.equal(message.kind === 'failed' && message.failure._tag, 'Closed');
      await store.close();
    },
  },
];
