import { openEventStore } from '@acta/sqlite';

const store = openEventStore(process.argv[2], { create: true }).right;
for await (const message of store.subscribe({ from: 'start' })) if (message.kind === 'caught-up') break;
process.stdout.write('stopped\n');
