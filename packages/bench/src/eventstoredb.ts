import { parseArgs } from 'node:util';
import { appendingOf } from './eventstoredb/appending.js';
import { bothAt } from './eventstoredb/both.js';
import { latencyOf } from './eventstoredb/latency.js';
import { readingOf } from './eventstoredb/reading.js';
import { resultsOf, type Result } from './measure.js';
import { inFolder } from './raw.js';
import { tableOf } from './table.js';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    scale: { type: 'string', default: '1' },
  },
});

const connectionString = process.env['EVENTSTOREDB_CONNECTION_STRING'] ?? '';
const scaled = (count: number): number => Math.max(1, Math.round(count * Number(values.scale)));

const all = async (): Promise<void> => {
  const both = bothAt(connectionString);
  const measures = [...appendingOf(both, scaled), ...readingOf(both, scaled), latencyOf(both, scaled(300))];
  const results: Result[] = [];
  for (const measure of measures) {
    const told = await inFolder((folder) => resultsOf(measure, Number(values.runs), folder));
    results.push(...told);
    if (values.json) for (const result of told) console.log(JSON.stringify(result));
  }
  if (!values.json) console.log(tableOf(measures, results));
  await both.close();
};

if (connectionString === '') {
  console.error('EVENTSTOREDB_CONNECTION_STRING names no server.');
  process.exitCode = 1;
} else await all();
