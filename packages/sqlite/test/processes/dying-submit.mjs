import { openRecord } from '@acta/core';
import { folderRecord } from '@acta/sqlite';

const [folder, when, nth, now, person, act] = process.argv.slice(2);
const parts = folderRecord(folder).right;
let appends = 0;
const die = () => process.kill(process.pid, 'SIGKILL');

const store = {
  ...parts.store,
  append: async (...given) => {
    appends += 1;
    const mine = appends === Number(nth);
    if (mine && when === 'before') die();
    const answer = await parts.store.append(...given);
    if (mine && when === 'after') die();
    return answer;
  },
};
const clock = { now: () => now, dayOf: parts.clock.dayOf };
const record = openRecord({ ...parts, store, clock });
await record.typedBy(person).submitJson(JSON.parse(act));
process.stdout.write(`${appends}\n`);
