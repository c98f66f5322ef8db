import { openEventStore } from '@acta/sqlite';
import { appendLives } from './lives.mjs';

const [folder, count, pause] = process.argv.slice(2);
const AT_ONCE = 20;
const store = openEventStore(`${folder}/events.db`).right;
for (let n = 0; n < Number(count); n += AT_ONCE) {
  await appendLives(store, n, Math.min(Number(count), n + AT_ONCE));
  await new Promise((resolve) => setTimeout(resolve, Number(pause)));
}
await store.close();
