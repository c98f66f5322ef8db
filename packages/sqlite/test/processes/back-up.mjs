import { backupEvents } from '../../dist/index.js';

console.log(JSON.stringify(await backupEvents(process.argv[2], process.argv[3])));
