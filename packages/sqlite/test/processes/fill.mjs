import { statSync, unlinkSync } from 'node:fs';
import { checkEvents, openEventStore } from '../../dist/index.js';

const [path, ballast] = process.argv.slice(2);
const rightOf = (either) => {
  if (either._tag === 'Left') throw new Error(JSON.stringify(either.left));
  return either.right;
};

const store = rightOf(openEventStore(path, { create: true }));
const batch = (n) =>
  [0, 1, 2].map((index) => ({
    id: `${n}-${index}`,
    type: 'Noted',
    data: { text: 'a'.repeat(20_000) },
    metadata: {},
  }));

const countOf = async () => {
  let events = 0;
  for await (const page of store.readAll()) events += rightOf(page).length;
  return events;
};

let written = 0;
let failure = null;
while (failure === null) {
  const appended = await store.append('session-full', batch(written), 'any');
  if (appended._tag === 'Left') failure = appended.left;
  else written += 1;
}
console.log(`full after ${written} batches of 3 events, ${statSync(path).size} bytes: ${failure._tag}`);
if (failure._tag !== 'StorageFull') throw new Error(JSON.stringify(failure));
if ((await countOf()) !== 3 * written) throw new Error('something was half-written');
console.log(`holds ${3 * written} events: every batch that was acknowledged, nothing of the one that was not`);

unlinkSync(ballast);
rightOf(await store.append('session-full', batch(written), 'any'));
console.log(`with room again, goes on: ${await countOf()} events`);
await store.close();
const checked = rightOf(await checkEvents(path, (event) => ({ _tag: 'Right', right: event })));
console.log(`check: ${JSON.stringify(checked)}`);
