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
