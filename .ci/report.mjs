import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

const [folder, expectedRuns, ...failedSteps] = process.argv.slice(2);

const statusOf = (status) => (status === 'passed' || status === 'failed' ? status : 'skipped');

const testsOf = (path) => {
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const tests = new Map();
  for (const file of report.testResults) {
    const name = relative(process.cwd(), file.name).replaceAll('\\', '/');
    for (const test of file.assertionResults) {
      const title = `${name} > ${test.fullName.replace(/ \(with seed=-?\d+\)$/, '')}`;
      let key = title;
      for (let n = 2; tests.has(key); n += 1) key = `${title} (${n})`;
      tests.set(key, statusOf(test.status));
    }
    if (file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')) {
      tests.set(`${name} > (the file itself)`, 'failed');
    }
  }
  return tests;
};

const problems = failedSteps.map((step) => `step failed: ${step}`);
const runs = new Map();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  try {
    runs.set(basename(file, '.json'), testsOf(join(folder, file)));
  } catch (error) {
    problems.push(`report ${file} cannot be read: ${error.message}`);
  }
}
if (runs.size !== Number(expectedRuns)) problems.push(`${runs.size} of ${expectedRuns} test runs left a report`);

const counts = { passed: 0, failed: 0, skipped: 0 };
for (const key of new Set([...runs.values()].flatMap((tests) => [...tests.keys()]))) {
  const statuses = new Map([...runs].map(([run, tests]) => [run, tests.get(key) ?? 'missing']));
  const [first, ...others] = new Set(statuses.values());
  const same = others.length === 0;
  counts[same ? first : 'failed'] += 1;
  if (!same) problems.push(`not the same in every run: ${key} ${JSON.stringify(Object.fromEntries(statuses))}`);
  else if (first === 'failed') problems.push(`failed: ${key}`);
}
if (counts.passed + counts.failed === 0) problems.push('no test ran');

console.log('');
for (const problem of problems) console.log(problem);
const skipped = counts.skipped === 0 ? '' : `, ${counts.skipped} skipped`;
console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exitCode = problems.length === 0 ? 0 : 1;
