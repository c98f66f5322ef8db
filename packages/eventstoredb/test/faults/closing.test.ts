import { expect, it } from 'vitest';
import { confirmation, written } from './answers.js';
import { countingConnections, faultServer } from './server.js';
import { noted, storeAt } from './store.js';

it.each(['unary', 'batch'] as const)('leaves no connection open when it is closed: %s', async (appends) => {
  const server = await faultServer({
    append: (call, answer) => {
      call.resume();
      answer(null, written(0));
    },
    batchAppend: (call) => call.resume(),
    read: (call) => void call.write(confirmation()),
  });
  const way = await countingConnections(server.port);
  const store = storeAt(way, { appends, patience: { attempt: 300, budget: 300 } });
  await store.append('session-one', [noted()], 'noStream');
  const reading = store.readAll()[Symbol.asyncIterator]().next();
  expect(way.open()).toBe(1);
  await store.close();
  await reading;
  await expect.poll(() => way.open()).toBe(0);
});

it('is closed for everybody who closes it only when it is', async () => {
  const server = await faultServer({ append: (call) => call.resume() });
  const store = storeAt(server, { patience: { attempt: 300, budget: 300 } });
  const order: string[] = [];
  const appending = store.append('session-one', [noted()], 'noStream').then(() => order.push('append'));
  await Promise.all([appending, ...['first', 'second'].map((who) => store.close().then(() => order.push(who)))]);
  expect(order).toEqual(['append', 'first', 'second']);
});
