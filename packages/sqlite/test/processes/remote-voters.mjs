import { openRecord } from '@acta/core';
import { folderRecord } from '@acta/sqlite';

const [folder, now, acts] = process.argv.slice(2);
const parts = folderRecord(folder).right;
const clock = { now: () => now, dayOf: parts.clock.dayOf };
const record = openRecord({ ...parts, clock });
const answers = await Promise.all(JSON.parse(acts).map((act) => record.typedBy(act.as.person).submitJson(act)));
await record.close();
process.stdout.write(JSON.stringify(answers.map((answer) => answer._tag)));
