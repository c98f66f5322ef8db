import { openEventStore } from '@acta/sqlite';

const [path, name, count] = process.argv.slice(2);
const store = openEventStore(path, { create: true }).right;
let conflicts = 0;
for (let n = 0; n < Number(count); n += 1) {
  for (;;) {
    let last = -1;
    for await (const page of store.readStream('session-shared', { direction: 'backward', limit: 1 }))
      last = page.right[0].revision;
    const events = [{ id: `${name}-${n}`, type: 'Noted', data: {}, metadata: {} }];
    const appended = await store.append('session-shared', events, last === -1 ? 'noStream' : { exactly: last });
    if (appended._tag === 'Right') break;
    if (appended.left._tag !== 'Conflict') throw new Error(JSON.stringify(appended.left));
    conflicts += 1;
  }
}
await store.close();
process.stdout.write(`${conflicts}\n`);
