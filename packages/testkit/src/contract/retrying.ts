import assert from 'node:assert/strict';
import { isRight } from 'fp-ts/lib/Either.js';
import { append, collect, event, events, failureOf, idsOf, type ContractCase } from './case.js';

export const retrying: readonly ContractCase[] = [
  {
    name: 'retry: the same ids at noStream get the first answer, also after others appended',
    run: async (store) => {
      const batch = events(3);
      const first = await append(store, 'session-one', batch, 'noStream');
      assert.deepEqual(await append(store, 'session-one', batch, 'noStream'), first);
      await append(store, 'session-one', events(2));
      await append(store, 'session-two', events(2));
      assert.deepEqual(await append(store, 'session-one', batch, 'noStream'), first);
      assert.equal((await collect(store.readStream('session-one'))).length, 5);
    },
  },
  {
    name: 'retry: the same ids at an explicit revision get the first answer, also after others appended',
    run: async (store) => {
      await append(store, 'session-one', events(2), 'noStream');
      const batch = events(3);
      const first = await append(store, 'session-one', batch, { exactly: 1 });
      await append(store, 'session-one', events(2));
      assert.deepEqual(await append(store, 'session-one', batch, { exactly: 1 }), first);
      assert.equal((await collect(store.readStream('session-one'))).length, 7);
    },
  },
  {
    name: 'retry: the same ids without an explicit revision get the first answer',
    unless: 'retryOfAny',
    run: async (store) => {
      const batch = events(2);
      const first = await append(store, 'session-one', batch, 'any');
      await append(store, 'session-one', events(1));
      assert.deepEqual(await append(store, 'session-one', batch, 'any'), first);
      assert.deepEqual(await append(store, 'session-one', batch, 'exists'), first);
      assert.equal((await collect(store.readStream('session-one'))).length, 3);
    },
  },
  {
    name: 'retry: some of the ids with a new one is a conflict, and nothing is written',
    run: async (store) => {
      const batch = events(2);
      await append(store, 'session-one', batch, 'noStream');
      assert.equal(failureOf(await store.append('session-one', [...batch, event()], 'noStream')), 'Conflict');
      assert.deepEqual(idsOf(await collect(store.readStream('session-one'))), idsOf(batch));
    },
  },
];

const winners = async (
  attempts: readonly Promise<Awaited<ReturnType<Parameters<ContractCase['run']>[0]['append']>>>[],
): Promise<void> => {
  const answers = await Promise.all(attempts);
  assert.equal(answers.filter(isRight).length, 1);
  assert.deepEqual([...new Set(answers.map(failureOf))].sort(), ['Conflict', null].sort());
};

const SIXTY_FOUR = Array.from({ length: 64 });

export const contending: readonly ContractCase[] = [
  {
    name: 'contention: of 64 who create a stream one wins, the others get conflicts',
    run: async (store) => {
      await winners(SIXTY_FOUR.map(() => store.append('session-one', events(2), 'noStream')));
      assert.equal((await collect(store.readStream('session-one'))).length, 2);
    },
  },
  {
    name: 'contention: of 64 who append at one revision one wins, the others get conflicts',
    run: async (store) => {
      await append(store, 'session-one', events(1), 'noStream');
      await winners(SIXTY_FOUR.map(() => store.append('session-one', events(2), { exactly: 0 })));
      assert.equal((await collect(store.readStream('session-one'))).length, 3);
    },
  },
  {
    name: 'contention: 64 writers of 64 streams all write, each in its order',
    run: async (store) => {
      await Promise.all(
        SIXTY_FOUR.map(async (_, n) => {
          for (let round = 0; round < 3; round += 1)
            await append(
              store,
              `session-${String(n)}`,
              events(2),
              round === 0 ? 'noStream' : { exactly: round * 2 - 1 },
            );
        }),
      );
      const all = await collect(store.readAll());
      assert.equal(all.length, 64 * 6);
      assert.equal(new Set(idsOf(all)).size, 64 * 6);
    },
  },
];
