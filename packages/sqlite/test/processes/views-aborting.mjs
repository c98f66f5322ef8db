import { openViews } from '@acta/projections';
import { openEventStore, openViewStore } from '@acta/sqlite';
import { loads, tally } from './lives.mjs';

const [folder, from] = process.argv.slice(2);
const store = openEventStore(`${folder}/events.db`, { readOnly: true }).right;
const views = openViews({ store, views: openViewStore(`${folder}/views.db`).right, projections: [tally, loads] });
const stop = new globalThis.AbortController();
setTimeout(() => {
  process.stdout.write('aborted\n');
  stop.abort();
}, 200);
const wanted = from === 'unbuilt' ? [loads, 'snapshot'] : [tally, from];
for await (const message of views.subscribe(wanted[0], { from: wanted[1], signal: stop.signal }))
  if (message.kind === 'failed') throw new Error(JSON.stringify(message.failure));
