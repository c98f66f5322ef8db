// Runs the blocks of one page, in a folder of its own: `sh` in bash, `ts` checked and run in plain node, `json` parsed.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));

const COMPILER = {
  strict: true,
  skipLibCheck: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ['node'],
  typeRoots: [join(root, 'node_modules/@types')],
};

const shim = (bin, leading) => `#!/bin/sh
case "$*" in
  *"pnpm@10.34.9 demo") exec node "${join(root, 'examples/demo/dist/demo.js')}" ;;
  contract:eventstoredb) exec node "${join(root, '.ci/contract-eventstoredb.mjs')}" ;;
${leading.map((words) => `  "${words}"*) shift ${words.split(' ').length} ;;`).join('\n')}
  *) echo "this does not run here: $*" >&2; exit 64 ;;
esac
exec node "${bin}" "$@"
`;

/** The ways in which the pages call the command line, each of them the built one. */
const shims = (bin) => ({
  npx: shim(bin, ['@acta/cli', '--yes pnpm@10.34.9 -s acta', '--yes pnpm@10.34.9 acta']),
  pnpm: shim(bin, ['-s acta', 'acta']),
});

const link = (target, path) => {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, 'junction');
};

const asModule = (text) =>
  ts.transpileModule(text, { compilerOptions: { ...COMPILER, module: ts.ModuleKind.ESNext } }).outputText;

const linkCheckout = (modules) => {
  for (const name of ['core', 'projections', 'sqlite', 'eventstoredb', 'testkit', 'cli'])
    link(join(root, 'packages', name), join(modules, '@acta', name));
  link(join(root, 'packages/core/node_modules/fp-ts'), join(modules, 'fp-ts'));
  link(join(root, 'packages/core/node_modules/io-ts'), join(modules, 'io-ts'));
  link(join(root, 'node_modules/vitest'), join(modules, 'vitest'));
  link(join(root, 'packages/sqlite/node_modules/better-sqlite3'), join(modules, 'better-sqlite3'));
  link(join(root, 'packages/sqlite/node_modules/@types/better-sqlite3'), join(modules, '@types/better-sqlite3'));
};

/** What pages name by its path in the repository. */
const bringFiles = (page) => {
  const servers = 'docs/eventstoredb';
  for (const name of readdirSync(join(root, servers)))
    cpSync(join(root, servers, name, 'docker-compose.yml'), join(page, servers, name, 'docker-compose.yml'));
  link(join(root, 'examples'), join(page, 'examples'));
  link(join(root, 'packages/eventstoredb'), join(page, 'packages/eventstoredb'));
};

/** `modules`: where the packages are installed; those of the checkout where it is left out. */
export const openFolder = (modules) => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'acta-docs-')));
  const page = join(folder, 'page');
  mkdirSync(page);
  writeFileSync(join(page, 'package.json'), '{"private":true,"type":"module"}\n');
  bringFiles(page);
  if (modules === undefined) linkCheckout(join(page, 'node_modules'));
  else link(modules, join(page, 'node_modules'));
  const bin = join(page, 'node_modules/@acta/cli/dist/bin.js');
  const path = join(folder, 'bin');
  mkdirSync(path);
  for (const [name, script] of Object.entries(shims(bin))) writeFileSync(join(path, name), script, { mode: 0o755 });
  return { folder, page, path, close: () => rmSync(folder, { recursive: true, force: true }) };
};

const UNWANTED = ['ACTA_RECORD', 'ACTA_BY', 'ACTA_LANG', 'LC_ALL', 'LC_MESSAGES', 'FORCE_COLOR', 'COLUMNS'];

const environment = ({ path }) => {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !UNWANTED.includes(name)));
  return { ...env, PATH: `${path}${delimiter}${env.PATH}`, LANG: 'C.UTF-8', NO_COLOR: '1' };
};

const ran = ({ status, stdout, stderr, error }) => ({
  output: `${stdout ?? ''}${stderr ?? ''}${error === undefined ? '' : String(error)}`,
  status,
});

/** The variables and the folder of a block are those that the one before it left. */
export const runShell = (opened, text) => {
  const kept = join(opened.folder, 'kept.sh');
  const script = [
    'set -eo pipefail',
    'exec 2>&1',
    existsSync(kept) ? `. "${kept}"` : '',
    `trap '{ export -p; printf "cd %q\\n" "$PWD"; } > "${kept}"' EXIT`,
    text,
  ].join('\n');
  return ran(spawnSync('bash', ['-c', script], { cwd: opened.page, env: environment(opened), encoding: 'utf8' }));
};

const problemsIn = (file) =>
  ts
    .getPreEmitDiagnostics(ts.createProgram([file], { ...COMPILER, noEmit: true }))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));

/** A program is run by node, a file of tests by vitest, and a module that others import is only checked. */
export const runProgram = (opened, name, text, isModule) => {
  const file = join(opened.page, name);
  writeFileSync(file, text);
  const problems = problemsIn(file);
  if (problems.length > 0) return { output: problems.join('\n'), status: 1 };
  const script = file.replace(/\.ts$/, '.js');
  const isTest = name.endsWith('.test.ts');
  if (!isTest) writeFileSync(script, asModule(text));
  if (isModule && !isTest) return { output: '', status: 0 };
  const vitest = join(opened.page, 'node_modules/vitest/vitest.mjs');
  const args = isTest ? [vitest, 'run', '--root', opened.page, '--reporter', 'dot'] : [script];
  const options = { cwd: opened.page, env: environment(opened), encoding: 'utf8' };
  return ran(spawnSync(process.execPath, args, options));
};

export const save = (opened, name, text) => writeFileSync(join(opened.page, name), text);
