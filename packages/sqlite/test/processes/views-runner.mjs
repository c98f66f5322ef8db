import { openViews } from '@acta/projections';
import { openEventStore, openViewStore } from '@acta/sqlite';
import { loads, tally } from './lives.mjs';

const [folder, what = 'run'] = process.argv.slice(2);
const store = openEventStore(`${folder}/events.db`).right;
const views = openViewStore(`${folder}/views.db`).right;
const rebuild = what === 'rebuild';
for await (const message of openViews({ store, views, projections: [tally, loads] }).run({ rebuild, chunk: 5_000 }))
  process.stdout.write(`${JSON.stringify(message)}\n`);
