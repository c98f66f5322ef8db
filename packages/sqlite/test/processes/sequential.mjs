import { openEventStore } from '@acta/sqlite';

const [path, count] = process.argv.slice(2);
const store = openEventStore(path, { create: true }).right;
for (let n = 0; n < Number(count); n += 1)
  await store.append('session-one', [{ id: `e-${n}`, type: 'Noted', data: {}, metadata: {} }], 'any');
process.kill(process.pid, 'SIGKILL');
