import Database from 'better-sqlite3';
import { openViews } from '@acta/projections';
import { openEventStore, openViewStore } from '@acta/sqlite';
import { tally } from './lives.mjs';

const [folder, ...froms] = process.argv.slice(2);
const store = openEventStore(`${folder}/events.db`, { readOnly: true }).right;
const views = openViews({ store, views: openViewStore(`${folder}/views.db`).right, projections: [tally] });

/** Keeps a table of its own, which each change enters in one transaction with its token. */
const keep = async (from) => {
  const table = new Database(`${folder}/${from}.db`, { timeout: 5_000 });
  table.pragma('journal_mode = wal');
  table.pragma('synchronous = off');
  table.exec(`
    CREATE TABLE IF NOT EXISTS documents (key TEXT PRIMARY KEY, document TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS changes (id TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS resets (why TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS told (one INTEGER PRIMARY KEY, token TEXT NOT NULL);
  `);
  const put = table.prepare('INSERT OR REPLACE INTO documents VALUES (?, ?)');
  const remove = table.prepare('DELETE FROM documents WHERE key = ?');
  const saw = table.prepare('INSERT INTO changes VALUES (?)');
  const reset = table.prepare('INSERT INTO resets VALUES (?)');
  const tell = table.prepare('INSERT OR REPLACE INTO told VALUES (1, ?)');
  const take = table.transaction(({ id, key, after, token }) => {
    if (after === null) remove.run(key);
    else put.run(key, JSON.stringify(after));
    saw.run(id);
    tell.run(token);
  });
  const token = table.prepare('SELECT token FROM told').pluck().get();
  process.stdout.write(`${from} begun\n`);
  for await (const message of views.subscribe(tally, { from: token === undefined ? from : { token } })) {
    if (message.kind === 'change') take(message);
    else if (message.kind === 'reset') reset.run(message.why);
    else process.stdout.write(`${from} ${JSON.stringify(message)}\n`);
  }
};

await Promise.all(froms.map(keep));
