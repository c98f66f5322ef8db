// Every row of docs/reference/situations.md names a test that is there, and no two rows name the same.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = 'docs/reference/situations.md';
const LEAST = 60;
const ROW = /^\| (?<situation>.+) \| \[[^\]]+\]\((?<file>[^)]+)\): (?<title>.+) \|$/;

const rows = readFileSync(PAGE, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Situation'));

const quoted = (title) => [`'${title}'`, `\`${title}\``];

const problemOf = (row) => {
  const found = ROW.exec(row)?.groups;
  if (found === undefined) return `it is not a situation and a test: ${row}`;
  const file = join('docs/reference', found.file);
  if (!existsSync(file)) return `there is no ${file}`;
  const text = readFileSync(file, 'utf8');
  return quoted(found.title).some((title) => text.includes(title)) ? null : `${file} has no test ‘${found.title}’`;
};

const twice = rows.filter(
  (row, index) => rows.findIndex((one) => one.split(' | ')[1] === row.split(' | ')[1]) !== index,
);
const problems = [
  ...rows.map(problemOf).filter((problem) => problem !== null),
  ...twice.map((row) => `its test is named above: ${row}`),
  ...(rows.length < LEAST ? [`there are fewer than ${LEAST}`] : []),
];
for (const problem of problems) console.error(`${PAGE}: ${problem}`);
console.log(`${rows.length} situations, ${problems.length} wrong`);
process.exitCode = problems.length === 0 ? 0 : 1;
