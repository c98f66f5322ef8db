import { consumeGroup, makeEventStore } from '../../../dist/index.js';

const [how, connectionString] = process.argv.slice(2);
const patience = { attempt: 500, budget: 500 };
const made = makeEventStore({
  connectionString,
  namespace: 'acta',
  appends: how.includes('batch') ? 'batch' : 'unary',
  patience,
});
if (made._tag === 'Left') throw new Error(made.left._tag);
const store = made.right;

if (how.includes('read')) for await (const page of store.readStream('session-one')) if (page) break;
if (how.includes('subscription')) for await (const message of store.subscribe({ from: 'start' })) if (message) break;
if (how.includes('group')) {
  const group = { connectionString, namespace: 'acta', group: 'mail', patience };
  for await (const message of consumeGroup(group, () => Promise.resolve({ kind: 'done' }))) if (message) break;
}
if (how.includes('batch'))
  await store.append(
    'session-one',
    [{ id: '00000000-0000-4000-8000-00000000000a', type: 'Noted', data: {}, metadata: {} }],
    'any',
  );
await store.close();
console.log('closed');
