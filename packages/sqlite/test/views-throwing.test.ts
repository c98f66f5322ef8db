import { expect, test } from 'vitest';
import { defineProjection, type Projection } from '@acta/projections';
import { folder } from './folder.js';
import { appendLives, nth, tally, type Tally } from './processes/lives.mjs';
import { agreed } from './views-agree.js';
import { caughtUp, changesIn, failureOf, history, opened, told } from './views.js';

/** Cannot take the event of that number. */
const fragile = (number: number): Projection<Tally> => {
  const { FocalPointDesignated, ...on } = tally.on;
  if (FocalPointDesignated?.tag === undefined) throw new TypeError('the tally is not reached by tags');
  const { tag, evolve } = FocalPointDesignated;
  return defineProjection({
    ...tally,
    on: {
      ...on,
      FocalPointDesignated: {
        tag,
        evolve: (document, event, key) => {
          if (event.id === nth(number).event.id) throw new RangeError('no such seat');
          return evolve(document, event, key);
        },
      },
    },
  });
};

const THREW = { _tag: 'ProjectionThrew', view: 'tally', version: 1, detail: 'no such seat' };

test('a projection that throws ends the runner with the event, and nothing of its chunk written; put right, it goes on', async () => {
  const where = folder();
  const { store, views, close } = opened(where, [fragile(193)]);
  await appendLives(store, 0, 100);
  await caughtUp(views);
  await appendLives(store, 100, 300);
  const failure = { ...THREW, event: nth(193).event.id, position: '0000000000000194' };
  for (let again = 0; again < 2; again += 1) {
    expect(failureOf(await caughtUp(views))).toEqual(failure);
    expect((await agreed(where, [tally], await history(store))).map(({ checkpoint }) => checkpoint?.events)).toEqual([
      100,
    ]);
  }
  expect(await views.current()).toMatchObject({ left: { failure } });
  await close();

  const right = opened(where);
  expect(failureOf(await caughtUp(right.views))).toBeNull();
  expect(
    (await agreed(where, [tally], await history(right.store))).map(({ checkpoint }) => checkpoint?.events),
  ).toEqual([300]);
  await right.close();
});

/** Gives its documents tags, and cannot tag the one that the event of that number makes; reached by keys alone, or by a tag too. */
const untaggable = (number: number, reachedByTag: boolean): Projection<Tally> => {
  const { FocalPointDesignated, ...byKeys } = tally.on;
  return defineProjection({
    ...tally,
    on: reachedByTag ? tally.on : byKeys,
    tags: (document) => {
      if (document.events === 1 && document.commitment === nth(number).stream) throw new RangeError('no such seat');
      return [document.institution];
    },
  });
};

const assigned = Array.from({ length: 100 }, (_, n) => 100 + n).find((n) => nth(n).event.type === 'CommitmentAssigned');

test.each([true, false])('tags that throw are told with the event too (reached by a tag: %s)', async (reachedByTag) => {
  const number = assigned ?? -1;
  const where = folder();
  const { store, views, close } = opened(where, [untaggable(number, reachedByTag)]);
  await appendLives(store, 0, 300);
  const failure = { ...THREW, event: nth(number).event.id, position: String(number + 1).padStart(16, '0') };
  expect(failureOf(await caughtUp(views))).toEqual(failure);
  expect(await views.current()).toMatchObject({ left: { failure } });
  expect(failureOf(await told(views, untaggable(number, reachedByTag), 'start'))).toEqual(failure);
  await close();
});

test('it ends a subscription from the start too, after every change before that event', async () => {
  const where = folder();
  const { store, views, close } = opened(where);
  await appendLives(store, 0, 300);
  await caughtUp(views);
  const all = changesIn(await told(views, tally, 'start'));
  const broken = opened(where, [fragile(193)]);
  const messages = await told(broken.views, fragile(193), 'start');
  expect(failureOf(messages)).toMatchObject({ ...THREW, position: '0000000000000194' });
  expect(changesIn(messages)).toEqual(all.filter(({ position }) => position < '0000000000000194'));
  await broken.close();
  await close();
});

test('who throws while they are told leaves the views to the next one, and their own place as it was', async () => {
  const { store, views, close } = opened(folder());
  await appendLives(store, 0, 300);
  const hurt = async (messages: AsyncIterable<unknown>): Promise<void> => {
    for await (const message of messages) throw new Error(`hurt by ${typeof message}`);
  };
  await expect(hurt(views.run())).rejects.toThrow('hurt');
  expect((await caughtUp(views)).map(({ kind }) => kind)).not.toContain('held');
  await expect(hurt(views.subscribe(tally, { from: 'snapshot' }))).rejects.toThrow('hurt');
  expect((await told(views, tally, 'snapshot')).at(-1)?.kind).toBe('caught-up');
  await close();
});
