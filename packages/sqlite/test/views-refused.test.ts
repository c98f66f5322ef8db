import { expect, test } from 'vitest';
import { defineProjection, type Projection } from '@acta/projections';
import { folder } from './folder.js';
import { appendLives, loads, tally, type Tally } from './processes/lives.mjs';
import { agreed } from './views-agree.js';
import { caughtUp, changesIn, failureOf, history, opened, told } from './views.js';

/** A tally that makes something else of one commitment's first report. */
const making = (what: (document: Tally) => unknown): Projection<Tally> => {
  const { ProgressReported, ...on } = tally.on;
  if (ProgressReported?.keys === undefined) throw new TypeError('the tally is not reached by keys');
  const { keys, evolve } = ProgressReported;
  return defineProjection({
    ...tally,
    on: {
      ...on,
      ProgressReported: {
        keys,
        evolve: (document, event, key) => {
          const next = evolve(document, event, key);
          return next !== null && key === SPOILT ? (what(next) as Tally) : next;
        },
      },
    },
  });
};

const SPOILT = 'commitment-ley-firma-7';
const REFUSED = { _tag: 'DocumentRefused', view: 'tally', version: 1, key: SPOILT };

const wrong: readonly (readonly [name: string, what: (document: Tally) => unknown, problem: object])[] = [
  ['a number out of range', (document) => ({ ...document, events: -1 }), { path: 'events' }],
  ['NaN', (document) => ({ ...document, events: NaN }), { path: 'events', reason: { _tag: 'NotAWholeNumber' } }],
  ['a Date', (document) => ({ ...document, focalPoint: new Date(0) }), { path: 'focalPoint' }],
  ['a field too many', (document) => ({ ...document, more: 1 }), { path: 'more', reason: { _tag: 'UnknownField' } }],
  ['a promise', (document) => Promise.resolve(document), { path: '', reason: { _tag: 'NotAnObject' } }],
];

test.each(wrong)('%s in a document is neither written nor told: being built', async (_, what, problem) => {
  const where = folder();
  const { store, views, close } = opened(where, [making((document) => what(document))]);
  await appendLives(store, 0, 150);
  const failure = { ...REFUSED, problems: [problem] };
  expect(failureOf(await caughtUp(views))).toMatchObject(failure);
  expect(await views.get(tally, SPOILT)).toMatchObject({ left: { failure: { _tag: 'NotBuilt' } } });
  expect(await views.current()).toMatchObject({ left: { failure } });
  expect(await views.asOf({})).toMatchObject({ left: { failure } });
  await close();
});

test.each(wrong)('%s in a document is neither written nor told: serving', async (_, what, problem) => {
  const where = folder();
  const { store, views, close } = opened(where, [making((document) => what(document))]);
  await appendLives(store, 0, 100);
  expect(failureOf(await caughtUp(views))).toBeNull();
  await appendLives(store, 100, 150);
  const failure = { ...REFUSED, problems: [problem] };
  expect(failureOf(await caughtUp(views))).toMatchObject(failure);
  expect((await agreed(where, [tally], await history(store))).map(({ checkpoint }) => checkpoint?.events)).toEqual([
    100,
  ]);
  const messages = await told(
    views,
    making((document) => what(document)),
    'start',
  );
  expect(failureOf(messages)).toMatchObject(failure);
  expect(changesIn(messages).filter(({ after }) => after !== null && !('commitment' in after))).toEqual([]);
  await close();

  const right = opened(where);
  expect(failureOf(await caughtUp(right.views))).toBeNull();
  expect(
    (await agreed(where, [tally], await history(right.store))).map(({ checkpoint }) => checkpoint?.events),
  ).toEqual([150]);
  await right.close();
});

test('undefined is no document, nor does it end one', async () => {
  const { on } = loads;
  const { keys } = on.CommitmentAssigned ?? {};
  if (keys === undefined) throw new TypeError('the loads are not reached by keys');
  const forgetful = defineProjection({
    ...loads,
    on: { CommitmentAssigned: { keys, evolve: () => undefined as unknown as null } },
  });
  const { store, views, close } = opened(folder(), [forgetful]);
  await appendLives(store, 0, 10);
  expect(failureOf(await caughtUp(views))).toMatchObject({
    _tag: 'DocumentRefused',
    view: 'loads',
    key: 'institution-a',
    problems: [{ path: '', reason: { _tag: 'NotAnObject' } }],
  });
  await close();
});

test('two projections of one name are not kept: they would write the same documents', async () => {
  const same = defineProjection({ ...loads, name: 'tally' });
  const { store, views, close } = opened(folder(), [tally, loads, same]);
  await appendLives(store, 0, 10);
  const failure = { _tag: 'Misconfigured', option: 'projections', detail: 'two of them are called "tally"' };
  expect(await caughtUp(views)).toEqual([{ kind: 'failed', failure }]);
  expect(await views.current()).toMatchObject({ left: { failure } });
  expect(await views.asOf({})).toMatchObject({ left: { failure } });
  await close();
});

test.each([undefined, null, 7, {}])('a token that came back as %j is not one', async (token) => {
  const { store, views, close } = opened(folder());
  await appendLives(store, 0, 10);
  await caughtUp(views);
  expect(failureOf(await told(views, tally, { token: token as string }))).toMatchObject({
    _tag: 'InvalidToken',
  });
  await close();
});
