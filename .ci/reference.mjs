// Writes docs/reference; with --check, fails where what is committed differs.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pages } from './reference-pages.mjs';

const FOLDER = 'docs/reference';
const checking = process.argv.includes('--check');
const made = await pages();

const stale = Object.keys(made).filter((name) => {
  const path = join(FOLDER, name);
  return !existsSync(path) || readFileSync(path, 'utf8') !== made[name];
});
/** Written by hand, beside what is made. */
const BY_HAND = ['situations.md'];

const strange = (existsSync(FOLDER) ? readdirSync(FOLDER, { recursive: true }) : [])
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.md') && !(name in made) && !BY_HAND.includes(name));

if (!checking) {
  for (const name of stale) {
    mkdirSync(dirname(join(FOLDER, name)), { recursive: true });
    writeFileSync(join(FOLDER, name), made[name]);
  }
}
for (const name of strange) console.error(`${FOLDER}/${name} is not made from the code`);
if (checking) for (const name of stale) console.error(`${FOLDER}/${name} differs from the code: run pnpm reference`);
const wrong = checking ? stale.length + strange.length : strange.length;
console.log(
  `${Object.keys(made).length} pages of reference, ${checking ? `${wrong} wrong` : `${stale.length} written`}`,
);
process.exitCode = wrong === 0 ? 0 : 1;
