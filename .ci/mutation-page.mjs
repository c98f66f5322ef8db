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

export const writeScores = (measured, rows) => {
  const heading = ['File', 'Mutants', 'Killed', 'Survived, explained', 'Not explained', 'Score'];
  const table = [row(heading), row(heading.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(row)];
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(
    PAGE,
    page.replace(SCORES, () => `\n${measured}\n\n${table.join('\n')}\n\n`),
  );
};
