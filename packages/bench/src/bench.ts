import { parseArgs } from 'node:util';
import { commitmentOf, lifeOf, reportsIn } from './events.js';
import { resultsOf, type Measure, type Result } from './measure.js';
import { concurrent, sequential } from './measures/appending.js';
import { catchingUp } from './measures/catching-up.js';
import { againstEmmett, emmettIn } from './measures/emmett.js';
import { changeLatency } from './measures/latency.js';
import { aggregateLoad, streamRead } from './measures/reading.js';
import { viewRead } from './measures/view-reading.js';
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
const EVENTS_EACH = 100;

const MEASURES: readonly Measure[] = [
  sequential(scaled(1_000), lifeOf, COMMITMENT),
  concurrent(
    scaled(6_400),
    (appender, events) => lifeOf(events, appender * events),
    (appender) => commitmentOf(appender + 1),
  ),
  streamRead(scaled(10_000), lifeOf, COMMITMENT),
  aggregateLoad(scaled(10_000), lifeOf, COMMITMENT, reportsIn),
  catchingUp(scaled(10_000), EVENTS_EACH),
  changeLatency(scaled(1_000), lifeOf, COMMITMENT),
  viewRead(scaled(10_000)),
  ...(values.emmett === undefined ? [] : againstEmmett(await emmettIn(values.emmett), scaled)),
];

const showRaw = async (): Promise<void> => {
  const schema = await inFolder((folder) => schemaOf(`${folder}/schema.db`));
  const pragmas = RAW.pragmas.map((pragma) => `PRAGMA ${pragma};`);
  console.log([...pragmas, ...[...schema, RAW.insert, RAW.stream, RAW.all].map((part) => `${part};`)].join('\n'));
};

const isAsked = (name: string): boolean => values.only === undefined || name === values.only;

const all = async (): Promise<void> => {
  const results: Result[] = [];
  for (const one of MEASURES.filter(({ tells }) => tells.some(({ name }) => isAsked(name)))) {
    const told = await inFolder((folder) => resultsOf(one, runs, folder));
    const asked = told.filter(({ measure }) => isAsked(measure));
    results.push(...asked);
    if (values.json) for (const result of asked) console.log(JSON.stringify(result));
  }
  if (results.length === 0) throw new Error(`there is no measure ${values.only ?? ''}`);
  if (!values.json) console.log(tableOf(MEASURES, results));
};

await (values['show-raw'] ? showRaw() : all());
