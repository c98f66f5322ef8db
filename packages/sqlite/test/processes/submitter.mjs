import { createInterface } from 'node:readline';
import { openRecord } from '@acta/core';
import { folderRecord } from '@acta/sqlite';

// Answers each act that comes on a line of its input with a line of its output: what was recorded, or why not.
const [folder, now, person] = process.argv.slice(2);
const parts = folderRecord(folder).right;
const record = openRecord({ ...parts, clock: { now: () => now, dayOf: parts.clock.dayOf } });
for await (const line of createInterface({ input: process.stdin })) {
  const answer = await record.typedBy(person).submitJson(JSON.parse(line));
  process.stdout.write(`${JSON.stringify(answer._tag === 'Right' ? answer.right : answer.left)}\n`);
}
await record.close();
