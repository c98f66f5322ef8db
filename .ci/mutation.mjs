// How many mutants of the law the core’s tests kill: `pnpm mutation [part of a path …] [--write] [--json FILE]`. Exits 1 where one survives
// that docs/explanation/mutation.md does not explain, or one is killed that it does; `--write` writes the scores there.
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { mutantsOf } from './mutation-mutants.mjs';
import { explainedIn, scoreOf, writeScores } from './mutation-page.mjs';
import { statusesOf } from './mutation-run.mjs';
import { testsOf } from './mutation-tests.mjs';

const { positionals: parts, values } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, json: { type: 'string' } },
});

const SOURCES = 'packages/core/src/';

const isLaw = (file) => /^legality\/[^/]+\.ts$|(^|\/)decide\.ts$/.test(file);
const files = readdirSync(SOURCES, { recursive: true })
  .filter((file) => isLaw(file) && (parts.length === 0 || parts.some((part) => file.includes(part))))
  .sort();

const { texts, mutants } = await mutantsOf(files.map((file) => SOURCES + file));
const fileOf = ({ file }) => file.slice(SOURCES.length);
const { failed, statuses } = await statusesOf(
  Object.fromEntries(mutants.map((one) => [one.id, testsOf(fileOf(one))])),
  texts,
);

const explained = explainedIn().filter((one) => files.some((file) => one.startsWith(`${file}: `)));
const stale = [...explained];
const statusOf = (mutant) => {
  const status = statuses.get(mutant.id);
  if (status !== 'survived' && status !== 'not-reached') return status;
  const at = stale.indexOf(`${fileOf(mutant)}: ${mutant.change}`);
  if (at === -1) return status;
  stale.splice(at, 1);
  return 'explained';
};
const found = mutants.map((mutant) => ({ ...mutant, status: statusOf(mutant) }));
const tried = found.filter(({ status }) => status !== 'at-loading');

const count = (some, ...which) => some.filter(({ status }) => which.includes(status)).length;
const countsOf = (some) => [
  some.length,
  count(some, 'killed'),
  count(some, 'explained'),
  count(some, 'survived', 'not-reached'),
];
const rows = files
  .map((file) => [file, tried.filter((one) => fileOf(one) === file)])
  .filter(([, some]) => some.length > 0);
const scores = rows.map(([file, some]) => scoreOf(file, ...countsOf(some)));
const total = scoreOf('all', ...countsOf(tried));

const commit = spawnSync('git', ['log', '-1', '--format=%cs, commit %h'], { encoding: 'utf8' }).stdout.trim();
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(found, null, 1));
const inParts = parts.length === 0 ? '' : 'in parts, the last ';
if (values.write)
  writeScores(
    `Measured ${inParts}on ${commit}: a mutant counts as killed where a run of the same text killed it.`,
    scores,
  );

for (const [file, ...numbers] of [...scores, total])
  console.log(file.padEnd(40), ...numbers.map((one) => String(one).padStart(7)));
const open = found.filter(({ status }) => status === 'survived' || status === 'not-reached');
for (const one of open) console.log(`${one.status}: ${fileOf(one)}:${one.line}: ${one.change}`);
for (const one of failed) console.log(`fails without any mutant: ${one}`);
for (const one of stale) console.log(`explained, and killed or gone: ${one}`);
const [, all, killed, kept, , score] = total;
console.log(
  `${killed} of ${all} mutants killed (${score} %), ${kept} explained, ${open.length} not, ${stale.length} explained in vain`,
);
process.exitCode = open.length + stale.length + failed.length === 0 ? 0 : 1;
