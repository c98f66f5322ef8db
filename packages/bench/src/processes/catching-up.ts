import { bareRead, catchUp } from '../catch-up.js';

const [contestant, events = '', views = ''] = process.argv.slice(2);

const run = await (contestant === 'ours' ? catchUp(events, views) : bareRead(events));
console.log(JSON.stringify({ ...run, peak: process.resourceUsage().maxRSS / 1_024 }));
