// What the core's tests reach through `submit`: `rules` counts each rule's verdicts, `domain` each command, event and rejection.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { AUTHORITY, REJECTIONS, RULES } from '../packages/core/dist/index.js';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
const [what] = positionals;

const REACHABLE = ['met', 'broken', 'not-applicable'];

const reachedInTests = () => {
  const folder = mkdtempSync(join(tmpdir(), 'acta-reached-'));
  try {
    const vitest = ['node_modules/vitest/vitest.mjs', 'run', 'packages/core'];
    const env = { ...process.env, ACTA_REACHED: folder, ACTA_TEST_REPORT: undefined };
    const { status, stdout } = spawnSync(process.execPath, vitest, { env, encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (status !== 0) throw new Error(`the tests failed\n${stdout}`);
    return readdirSync(folder).flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line)),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** How many tests reached each thing. */
const countTests = (reached, thingsOf) => {
  const tests = new Map();
  for (const entry of reached)
    for (const thing of thingsOf(entry)) tests.set(thing, (tests.get(thing) ?? new Set()).add(entry.test));
  return (thing) => tests.get(thing)?.size ?? 0;
};

/** A test is named `file > title`. */
const testExists = (test) => {
  const [file, title] = test.split(' > ');
  return title !== undefined && existsSync(file) && readFileSync(file, 'utf8').includes(`'${title}'`);
};

const rules = (reached) => {
  const times = new Map();
  for (const { verdicts } of reached)
    for (const [rule, verdict] of verdicts) {
      const key = `${rule} ${verdict}`;
      times.set(key, (times.get(key) ?? 0) + 1);
    }
  return Object.entries(RULES).map(([name, rule]) => {
    // A version that was corrected judges only where a charter adopted no other.
    const { id, source } = rule.later?.at(-1) ?? rule;
    const countOf = (verdict) => times.get(`${id} ${verdict}`) ?? 0;
    const verdicts = Object.fromEntries(
      [...REACHABLE, 'met-as-attested', 'unverifiable'].map((verdict) => [verdict, countOf(verdict)]),
    );
    const unreachable = rule.unreachable ?? {};
    const problems = REACHABLE.flatMap((verdict) => {
      const excuse = unreachable[verdict];
      if (excuse === undefined) return verdicts[verdict] === 0 ? [`${verdict} is never reached`] : [];
      if (verdicts[verdict] > 0) return [`${verdict} is said to be unreachable, and is reached`];
      return testExists(excuse.test) ? [] : [`${verdict}: there is no test ${excuse.test}`];
    });
    const file = `packages/core/src/legality/${name}.ts`;
    return { rule: id, row: rule.number, file, source, verdicts, unreachable, problems };
  });
};

const typesIn = (kind) =>
  readdirSync(`packages/core/schemas/${kind}`)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace('.json', ''));

const domain = (reached) => {
  const countOf = {
    command: countTests(reached, ({ commands }) => commands),
    event: countTests(reached, ({ events }) => events),
    rejection: countTests(reached, ({ rejections }) => rejections),
  };
  const all = { command: Object.keys(AUTHORITY), event: typesIn('events'), rejection: REJECTIONS };
  return Object.entries(all).flatMap(([kind, names]) =>
    [...names].sort().map((name) => {
      const tests = countOf[kind](name);
      return { kind, name, tests, problems: tests === 0 ? ['no test reaches it'] : [] };
    }),
  );
};

const asText = {
  rules: ({ rule, verdicts, problems }) =>
    [rule.padEnd(32), ...Object.values(verdicts).map((n) => String(n).padStart(6)), '  ', ...problems].join(' '),
  domain: ({ kind, name, tests, problems }) =>
    [kind.padEnd(10), name.padEnd(32), String(tests).padStart(5), '  ', ...problems].join(' '),
};

const measures = { rules, domain };
if (!(what in measures)) throw new Error('rules or domain?');
const rows = measures[what](reachedInTests());
const heading = {
  rules: ['rule'.padEnd(32), 'met   broken   n/a  attested  unverifiable'].join(' '),
  domain: ['kind'.padEnd(10), 'name'.padEnd(32), 'tests'].join(' '),
}[what];
if (!values.json) console.log(heading);
for (const row of rows) console.log(values.json ? JSON.stringify({ v: 1, ...row }) : asText[what](row));
const lacking = rows.filter(({ problems }) => problems.length > 0).length;
console.error(`${rows.length - lacking} of ${rows.length} reached`);
process.exitCode = lacking === 0 ? 0 : 1;
