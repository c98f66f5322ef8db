// docs/explanation/mutation.md: the scores, and why each mutant that survives does.
import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = 'docs/explanation/mutation.md';
const SCORES = /(?<=<!-- scores -->\n)[^]*?(?=<!-- \/scores -->)/;
const EXPLAINED = /^- (`+) ?(?<change>.+?) ?\1: (?<why>.+)$/;

/** What the page explains, as `file: change`, once for each mutant. */
export const explainedIn = () => {
  let file = '';
  return readFileSync(PAGE, 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('### ')) file = line.slice('### '.length).replaceAll('`', '');
      const found = EXPLAINED.exec(line)?.groups;
      return file === '' || found === undefined ? [] : [`${file}: ${found.change}`];
    });
};

const row = (cells) => `| ${cells.join(' | ')} |`;

/** A name and its counts, with the share of the mutants that are killed. */
export const scoreOf = (name, ...counts) => [name, ...counts, ((100 * counts[1]) / counts[0]).toFixed(1)];

/** The scores that the page has of other files than these. */
const scoresBeside = (page, files) =>
  (SCORES.exec(page)?.[0] ?? '')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, name = '']) => name.endsWith('.ts') && !files.has(name))
    .map(([, name, ...cells]) => scoreOf(name, ...cells.slice(0, 4).map(Number)));

/** Writes the scores of these files among those of the others, which stay. */
export const writeScores = (measured, scores) => {
  const heading = ['File', 'Mutants', 'Killed', 'Survived, explained', 'Not explained', 'Score'];
  const page = readFileSync(PAGE, 'utf8');
  const beside = scoresBeside(page, new Set(scores.map(([name]) => name)));
  const rows = [...beside, ...scores].sort(([one], [other]) => (one < other ? -1 : 1));
  const all = scoreOf('all', ...[1, 2, 3, 4].map((column) => rows.reduce((sum, cells) => sum + cells[column], 0)));
  const table = [
    row(heading),
    row(heading.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...[...rows, all].map(row),
  ];
  writeFileSync(
    PAGE,
    page.replace(SCORES, () => `\n${measured}\n\n${table.join('\n')}\n\n`),
  );
};
