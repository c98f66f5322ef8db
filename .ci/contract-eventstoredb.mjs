import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe } from '../packages/core/dist/index.js';
import { makeEventStore } from '../packages/eventstoredb/dist/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const connectionString = process.env.EVENTSTOREDB_CONNECTION_STRING ?? '';

/** Null where a server answers; otherwise what it is that does not. */
const trouble = async () => {
  if (connectionString === '') return 'EVENTSTOREDB_CONNECTION_STRING names no server.';
  const made = makeEventStore({ connectionString, namespace: 'contract', patience: { budget: 10_000 } });
  if (made._tag === 'Left') return describe(made.left, 'en');
  const head = await made.right.head();
  await made.right.close();
  return head._tag === 'Left' ? describe(head.left, 'en') : null;
};

const SIGNS = { passed: '✓', failed: '✗', pending: '-', skipped: '-', todo: '-' };

const run = () => {
  const folder = mkdtempSync(join(tmpdir(), 'acta-contract-'));
  const file = join(folder, 'report.json');
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const tests = ['packages/eventstoredb/test/contract.test.ts', 'packages/eventstoredb/test/server'];
  spawnSync(process.execPath, [vitest, 'run', ...tests, '--reporter=json', `--outputFile=${file}`], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  return testResults;
};

const problem = await trouble();
if (problem === null) {
  const results = run();
  const cases = results.flatMap(({ assertionResults }) => assertionResults);
  for (const { name, message, assertionResults } of results) {
    console.log(relative(root, name));
    if (assertionResults.length === 0) console.log(`  ✗ ${message}`);
    for (const { title, status, failureMessages } of assertionResults) {
      console.log(`  ${SIGNS[status] ?? '?'} ${status === 'pending' ? 'skipped' : status}: ${title}`);
      for (const failure of failureMessages) console.log(failure.replace(/^/gm, '      '));
    }
  }
  const count = (...statuses) => cases.filter(({ status }) => statuses.includes(status)).length;
  const failed = count('failed') + results.filter(({ assertionResults }) => assertionResults.length === 0).length;
  console.log(`${count('passed')} passed, ${failed} failed, ${count('pending', 'skipped', 'todo')} skipped`);
  process.exitCode = failed === 0 && count('passed') > 0 ? 0 : 1;
} else {
  console.error(problem);
  process.exitCode = 1;
}
