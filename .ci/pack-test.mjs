import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const root = fileURLToPath(new URL('..', import.meta.url));
const work = realpathSync(mkdtempSync(join(tmpdir(), 'acta-pack-')));
const problems = [];
const windows = process.platform === 'win32';

const run = (command, args, options = {}) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], ...options });

const attempt = (what, action) => {
  try {
    return action();
  } catch (error) {
    problems.push(`${what}: ${[error.message, error.stdout].filter(Boolean).join('\n')}`);
    return undefined;
  }
};

const pnpm = (args, options) => {
  const cli = process.env.npm_execpath;
  if (cli !== undefined && /pnpm[^/\\]*$/.test(cli)) return run(process.execPath, [cli, ...args], options);
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return run('npx', ['--yes', packageManager, ...args], { ...options, shell: windows });
};

const filesUnder = (folder, below = '') =>
  readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(folder, posix.join(below, entry.name)) : [posix.join(below, entry.name)],
  );

const pack = (name) => {
  const source = join(root, 'packages', name);
  const tarball = `${name}.tgz`;
  pnpm(['pack', '--out', join(work, tarball)], { cwd: source });
  mkdirSync(join(work, name));
  run('tar', ['-xzf', tarball, '-C', name], { cwd: work });
  const content = join(work, name, 'package');
  const manifest = JSON.parse(readFileSync(join(content, 'package.json'), 'utf8'));
  return { name, tarball, content, manifest, files: new Set(filesUnder(content)) };
};

const inspect = ({ content, manifest, files }) => {
  const wrong = (text) => problems.push(`${manifest.name}: ${text}`);
  for (const file of ['LICENSE', 'README.md', 'CHANGELOG.md', 'dist/index.js', 'dist/index.d.ts']) {
    if (!files.has(file)) wrong(`${file} is not in the tarball`);
  }
  for (const field of ['description', 'license', 'repository', 'engines', 'exports']) {
    if (manifest[field] === undefined) wrong(`package.json has no ${field}`);
  }
  if (/"(workspace|catalog):/.test(JSON.stringify(manifest))) wrong('package.json still names the workspace');
  if ([...files].some((file) => file.startsWith('schemas/')) && manifest.exports?.['./schemas/*'] === undefined)
    wrong('its schemas are in the tarball, and cannot be imported');
  for (const file of files) {
    if (/(^|\/)tests?\//.test(file) || /\.(test\.\w+|tsbuildinfo)$/.test(file))
      wrong(`${file} does not belong in the tarball`);
    if (/^dist\/.*\.js$/.test(file)) {
      for (const sibling of [`${file}.map`, file.replace(/\.js$/, '.d.ts'), file.replace(/\.js$/, '.d.ts.map')]) {
        if (!files.has(sibling)) wrong(`${sibling} is not in the tarball`);
      }
    }
    if (/^dist\/.*\.map$/.test(file)) {
      for (const source of JSON.parse(readFileSync(join(content, file), 'utf8')).sources) {
        if (!files.has(posix.join(dirname(file), source)))
          wrong(`${file} points to ${source}, which is not in the tarball`);
      }
    }
  }
};

const lint = async ({ tarball, manifest }) => {
  const bytes = readFileSync(join(work, tarball));
  const { messages, pkg } = await publint({
    pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
    strict: true,
  });
  for (const message of messages) problems.push(`publint, ${manifest.name}: ${formatMessage(message, pkg)}`);
  attempt(`attw, ${manifest.name}`, () =>
    run(process.execPath, [attwCli, join(work, tarball), '--profile', 'esm-only', '--no-color', '--no-emoji']),
  );
};

const attwCli = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');

const copyNativeBuild = (installed) => {
  const from = dirname(
    createRequire(join(root, 'packages/sqlite/package.json')).resolve('better-sqlite3/package.json'),
  );
  const to = join(installed, 'node_modules/better-sqlite3');
  const version = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
  if (!existsSync(to)) return;
  if (version(from) === version(to))
    cpSync(join(from, 'build/Release'), join(to, 'build/Release'), { recursive: true, dereference: true });
  else run('npm', ['rebuild', 'better-sqlite3'], { cwd: installed, shell: windows });
};

const isPublished = (name) => {
  const manifest = join(root, 'packages', name, 'package.json');
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).private !== true;
};

const PAGES = ['README.md', 'docs/how-to/use-the-core.md'];

/** Runs the blocks of the pages that show how the packages are used. */
const followPages = (folder) => {
  const modules = join(folder, 'node_modules');
  run(process.execPath, ['.ci/docs.mjs', '--modules', modules, ...PAGES], { cwd: root });
};

const useInstalled = (packages) => {
  const folder = join(work, 'installed');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  const tarballs = packages.map(({ tarball }) => `../${tarball}`);
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', ...tarballs], {
    cwd: folder,
    shell: windows,
  });
  copyNativeBuild(folder);
  const node = (...args) => run(process.execPath, args, { cwd: folder });
  for (const { manifest } of packages) {
    const { name } = manifest;
    attempt(`import of ${name}`, () => node('--input-type=module', '-e', `await import(${JSON.stringify(name)})`));
    attempt(`require of ${name}`, () => node('-e', `require(${JSON.stringify(name)})`));
    for (const [command, path] of Object.entries(manifest.bin ?? {})) {
      const printed = attempt(`${command} --version`, () => node(join('node_modules', name, path), '--version'));
      if (printed !== undefined && printed.trim() !== manifest.version) {
        problems.push(`${command} --version printed ${JSON.stringify(printed)}, not ${manifest.version}`);
      }
      const link = join('node_modules', '.bin', windows ? `${command}.cmd` : command);
      attempt(`${link} --version`, () => run(link, ['--version'], { cwd: folder, shell: windows }));
    }
  }
  attempt('the pages with the packed packages', () => followPages(folder));
};

try {
  const names = readdirSync(join(root, 'packages')).filter(isPublished);
  const packages = names.map(pack);
  for (const packed of packages) {
    inspect(packed);
    await lint(packed);
  }
  attempt('the packed packages together', () => useInstalled(packages));
  for (const problem of problems) console.error(problem);
  console.log(
    problems.length === 0
      ? `${packages.length} packages packed, checked, installed together, imported and required`
      : `${problems.length} problems in ${packages.length} packed packages`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = problems.length === 0 ? 0 : 1;
