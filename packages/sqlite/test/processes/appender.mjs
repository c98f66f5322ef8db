import { openEventStore } from '@acta/sqlite';

const [path, name] = process.argv.slice(2);
const store = openEventStore(path, { create: true }).right;
const batch = (n) =>
  [0, 1, 2].map((part) => ({
    id: `${name}-${n}-${part}`,
    type: 'Noted',
    data: { batch: `${name}-${n}`, part },
    metadata: {},
  }));

let next = 0;
const writer = async (lane) => {
  for (;;) {
    const n = (next += 1);
    const appended = await store.append(`session-${name}-${lane}`, batch(n), 'any');
    if (appended._tag === 'Left') throw new Error(JSON.stringify(appended.left));
    process.stdout.write(`${name}-${n}\n`);
  }
};
await Promise.all(['a', 'b', 'c', 'd'].map(writer));
