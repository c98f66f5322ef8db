// Writes docs/reference; with --check, fails where what is committed differs.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from './reference-pages.mjs';

const FOLDER = 'docs/reference';
const checking = process.argv.includes('--check');
const made = await pages();

const stale = Object.keys(made).filter((name) => {
  const path = join(FOLDER, name);
  return !existsSync(path) || readFileSync(path, 'utf8') !== made[name];
});
const strange = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => !(name in made)) : [];

if (!checking) {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of stale) writeFileSync(join(FOLDER, name), made[name]);
}
for (const name of strange) console.error(`${FOLDER}/${name} is not made from the code`);
if (checking) for (const name of stale) console.error(`${FOLDER}/${name} differs from the code: run pnpm reference`);
const wrong = checking ? stale.length + strange.length : strange.length;
console.log(
  `${Object.keys(made).length} pages of reference, ${checking ? `${wrong} wrong` : `${stale.length} written`}`,
);
process.exitCode = wrong === 0 ? 0 : 1;
