// Runs every code block of the README, the documentation and the READMEs of packages and examples, or of the pages named.
//   sh [exit=N]          commands, in one folder a page; a `text` block after it is what they print
//   ts [FILE]            checked and run; with a name it is a module for a later block, or a file of tests
//   json, jsonl [FILE]   parsed; with a name it is saved for a later block
//   LANGUAGE docker      for a machine that has Docker: run with --docker only
//   LANGUAGE no-run      not run, and listed in the last line, as those of Docker without it
// --modules FOLDER takes the packages from there; --write puts into a page what was really printed.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { blocksOf, ELLIPSIS, isShownBy, withText } from './docs-blocks.mjs';
import { openFolder, runProgram, runShell, save } from './docs-run.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { modules: { type: 'string' }, write: { type: 'boolean' }, docker: { type: 'boolean' } },
});

const isLeftOut = ({ marks }) => marks.includes('no-run') || (marks.includes('docker') && !values.docker);

const everyPage = () => [
  'README.md',
  ...readdirSync('docs', { recursive: true })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.md'))
    .sort(),
  ...['packages', 'examples']
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}/README.md`))
    .filter(existsSync),
];

const exitOf = (marks) => Number(marks.find((mark) => mark.startsWith('exit='))?.slice('exit='.length) ?? 0);
const nameOf = (marks) => marks.find((mark) => !mark.includes('=')) ?? null;

const parse = (language, text) => {
  const whole = language === 'json' ? [text] : text.split('\n').filter((line) => line.trim() !== '');
  for (const each of whole) JSON.parse(each);
};

const runBlock = (opened, { language, marks, text }, index) => {
  const name = nameOf(marks);
  switch (language) {
    case 'sh': {
      const { output, status } = runShell(opened, text);
      if (status !== exitOf(marks)) throw new Error(`ended with ${status}\n${output}`);
      return output;
    }
    case 'ts': {
      const { output, status } = runProgram(opened, name ?? `block-${index}.ts`, text, name !== null);
      if (status !== 0) throw new Error(output);
      return output;
    }
    case 'json':
    case 'jsonl':
      parse(language, text);
      if (name !== null) save(opened, name, text);
      return null;
    default:
      throw new Error(`nothing runs a block of ${language === '' ? 'no language' : language}`);
  }
};

const compare = (block, printed) => {
  if (printed === null) throw new Error('no block before it printed anything');
  if (!isShownBy(printed, block.text)) throw new Error(`this is what was printed:\n${printed}`);
};

/** Runs a page's blocks one after the other; the page as it would be with what was printed. */
const runPage = (path) => {
  const text = readFileSync(path, 'utf8');
  const opened = openFolder(values.modules);
  const done = { ran: 0, skipped: [], problems: [], outputs: [] };
  let printed = null;
  try {
    for (const [index, block] of blocksOf(text).entries()) {
      const place = `${path}:${block.line}`;
      try {
        if (isLeftOut(block)) {
          done.skipped.push(place);
          continue;
        }
        if (block.language === 'text') {
          done.outputs.push([block, printed]);
          compare(block, printed);
        } else printed = runBlock(opened, block, index);
        done.ran += 1;
      } catch (error) {
        done.problems.push(`${place}: ${error.message}`);
      }
    }
  } finally {
    opened.close();
  }
  return done;
};

const rewrite = (path, outputs) => {
  const whole = outputs.filter(([{ text }, printed]) => printed !== null && !text.split('\n').includes(ELLIPSIS));
  const page = whole.reduceRight(
    (changed, [block, printed]) =>
      isShownBy(printed, block.text) ? changed : withText(changed, block, printed.replace(/[ \t]+$/gm, '')),
    readFileSync(path, 'utf8'),
  );
  writeFileSync(path, page);
};

const pages = positionals.length > 0 ? positionals : everyPage();
const results = pages.map((path) => ({ path, ...runPage(path) }));
if (values.write) for (const { path, outputs } of results) rewrite(path, outputs);
const problems = results.flatMap((result) => result.problems);
const skipped = results.flatMap((result) => result.skipped);
for (const problem of problems) console.error(`${problem}\n`);
const count = results.reduce((total, { ran }) => total + ran, 0);
console.log(
  `${count} blocks of ${pages.length} pages, ${problems.length} wrong; ` +
    `${skipped.length} not run${skipped.length === 0 ? '' : `: ${skipped.join(', ')}`}`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
