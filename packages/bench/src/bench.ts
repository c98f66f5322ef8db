import { parseArgs } from 'node:util';
import { commitmentOf, lifeOf } from './events.js';
import { measure, type Measure, type Result } from './measure.js';
import { concurrent, sequential } from './measures/appending.js';
import { againstEmmett, emmettIn } from './measures/emmett.js';
import { aggregateLoad, streamRead } from './measures/reading.js';
import { inFolder, RAW, schemaOf } from './raw.js';
import { tableOf } from './table.js';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    'show-raw': { type: 'boolean', default: false },
    runs: { type: 'string', default: '9' },
    scale: { type: 'string', default: '1' },
    only: { type: 'string' },
    emmett: { type: 'string' },
  },
});

const scale = Number(values.scale);
const runs = Number(values.runs);
const scaled = (events: number): number => Math.max(64, Math.round(events * scale));

const COMMITMENT = commitmentOf(1);
const reportsIn = (events: number): number => Math.floor(events / 2);

const MEASURES: readonly Measure[] = [
  sequential(scaled(1_000), lifeOf, COMMITMENT),
  concurrent(
    scaled(6_400),
    (appender, events) => lifeOf(events, appender * events),
    (appender) => commitmentOf(appender + 1),
  ),
  streamRead(scaled(10_000), lifeOf, COMMITMENT),
  aggregateLoad(scaled(10_000), lifeOf, COMMITMENT, reportsIn),
  ...(values.emmett === undefined
    ? []
    : [againstEmmett(await emmettIn(values.emmett), scaled(1_000), lifeOf, COMMITMENT)]),
];

const showRaw = async (): Promise<void> => {
  const schema = await inFolder((folder) => schemaOf(`${folder}/schema.db`));
  const pragmas = RAW.pragmas.map((pragma) => `PRAGMA ${pragma};`);
  console.log([...pragmas, ...[...schema, RAW.insert, RAW.stream].map((part) => `${part};`)].join('\n'));
};

const all = async (): Promise<void> => {
  const results: Result[] = [];
  for (const one of MEASURES.filter(({ name }) => values.only === undefined || name === values.only)) {
    const result = await inFolder((folder) => measure(one, { events: one.events, runs }, folder));
    results.push(result);
    if (values.json) console.log(JSON.stringify(result));
  }
  if (results.length === 0) throw new Error(`there is no measure ${values.only ?? ''}`);
  if (!values.json) console.log(tableOf(MEASURES, results));
};

await (values['show-raw'] ? showRaw() : all());
