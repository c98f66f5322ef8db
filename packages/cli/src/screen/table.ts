import wrapAnsi from 'wrap-ansi';
import { SIGNS } from './signs.js';
import { columnsOf } from './width.js';

/** An `id` is read and copied in one piece; a short `phrase`, as a state's sign and word, stays on one line. */
export type Column = { readonly title: string; readonly align?: 'right'; readonly holds?: 'id' | 'phrase' };
export type Row = readonly string[];

const GAP = '  ';
const LEAST = 6;
const ENOUGH = 16;

/** In pieces that fit, for want of any better place. */
const sliced = (part: string, width: number): readonly string[] =>
  [...part].reduce<readonly string[]>((pieces, character) => {
    const last = pieces.at(-1);
    return last !== undefined && columnsOf(last + character) <= width
      ? [...pieces.slice(0, -1), last + character]
      : [...pieces, character];
  }, []);

/** An id breaks after its marks: each part is as long as fits, so that no two of them meet on a line. */
const breakable = (line: string, width: number): string =>
  line
    .split(' ')
    .map((word) => {
      if (columnsOf(word) <= width || word.includes('\u001b')) return word;
      return (word.match(/[^-/.]*[-/.]*/g) ?? [])
        .reduce<readonly string[]>((parts, part) => {
          const last = parts.at(-1);
          return last !== undefined && columnsOf(last + part) <= width
            ? [...parts.slice(0, -1), last + part]
            : [...parts, part];
        }, [])
        .filter((part) => part !== '')
        .flatMap((part) => (columnsOf(part) <= width ? part : sliced(part, width)))
        .join(' ');
    })
    .join(' ');

/** What holds a sign to its word while a line is broken. */
const HELD = '\u00a0';
const SIGN_AND_WORD = new RegExp(
  `(?<=^|\\s\\s|\\u001b\\[\\d+m)([${Object.values(SIGNS)
    .map(({ sign }) => sign)
    .join('')}]) (\\S+)`,
  'gu',
);

const withSignsHeld = (line: string, width: number): string =>
  line.replace(SIGN_AND_WORD, (both, sign: string, word: string) =>
    columnsOf(both) <= width ? `${sign}${HELD}${word}` : both,
  );

/** As long as it has words, a cell is broken between them; an id or a digest, which has none, wherever the column ends. */
export const wrap = (text: string, width: number): readonly string[] =>
  text.split('\n').flatMap((line) =>
    columnsOf(line) <= width
      ? [line]
      : wrapAnsi(breakable(withSignsHeld(line, width), width), Math.max(width, 1), { hard: true })
          .replaceAll(HELD, ' ')
          .split('\n'),
  );

const widest = (texts: readonly string[]): number =>
  Math.max(...texts.flatMap((text) => text.split('\n')).map((line) => columnsOf(line)), 1);

const longestWord = (texts: readonly string[]): number => widest(texts.flatMap((text) => text.split(/\s+/)));

const longestPhrase = (texts: readonly string[]): number =>
  widest(texts.flatMap((text) => text.split('\n')).filter((line) => columnsOf(line) <= ENOUGH));

/** Takes what is too much from the widest columns, below their first floor only where no other can give. */
const fit = (wanted: readonly number[], floors: readonly (readonly number[])[], room: number): readonly number[] => {
  const widths = [...wanted];
  const total = (): number => widths.reduce((sum, width) => sum + width, 0);
  for (const least of floors)
    while (total() > room) {
      const able = widths.map((width, column) => (width > (least[column] ?? 1) ? width : 0));
      const most = Math.max(...able);
      if (most === 0) break;
      widths[able.indexOf(most)] = most - 1;
    }
  return widths;
};

const pad = (text: string, width: number, align: Column['align']): string => {
  const space = ' '.repeat(Math.max(0, width - columnsOf(text)));
  return align === 'right' ? space + text : text + space;
};

const stacked = (columns: readonly Column[], rows: readonly Row[], width: number): readonly string[] =>
  rows.flatMap((row, index) => [
    ...(index === 0 ? [] : ['']),
    ...row.flatMap((cell, column) => {
      const [first = '', ...rest] = wrap(`${columns[column]?.title ?? ''}: ${cell}`, width - 2);
      return cell === '' ? [] : [first, ...rest.map((line) => `  ${line}`)];
    }),
  ]);

type Block = { readonly head: readonly string[]; readonly rule: string; readonly body: readonly (readonly string[])[] };

/** Column beside column; null where one would be narrower than its words, or an id would be broken. */
const inColumns = (columns: readonly Column[], rows: readonly Row[], width: number): Block | null => {
  const cellsOf = (column: number): readonly string[] => [
    columns[column]?.title ?? '',
    ...rows.map((row) => row[column] ?? ''),
  ];
  const wanted = columns.map((_, column) => widest(cellsOf(column)));
  const floor = (column: number, most: number): number => {
    const word = Math.min(longestWord(cellsOf(column)), most);
    switch (columns[column]?.holds) {
      case 'id':
        return wanted[column] ?? 1;
      case 'phrase':
        return Math.max(word, longestPhrase(cellsOf(column)));
      case undefined:
        return word;
    }
  };
  const room = width - GAP.length * (columns.length - 1);
  const narrowest = columns.reduce((sum, _, column) => sum + floor(column, 12), 0);
  if (narrowest > room) return null;
  const widths = fit(
    wanted,
    [ENOUGH, LEAST].map((most) => columns.map((_, column) => floor(column, most))),
    room,
  );
  const line = (row: Row): readonly string[] => {
    const cells = widths.map((cellWidth, column) =>
      (row[column] ?? '').split('\n').flatMap((part) => wrap(part, cellWidth)),
    );
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, index) =>
      widths
        .map((cellWidth, column) => pad(cells[column]?.[index] ?? '', cellWidth, columns[column]?.align))
        .join(GAP)
        .trimEnd(),
    );
  };
  return {
    head: line(columns.map(({ title }) => title)),
    rule: widths.map((cellWidth) => '─'.repeat(cellWidth)).join(GAP),
    body: rows.map(line),
  };
};

const linesOf = ({ head, rule, body }: Block): readonly string[] => [...head, rule, ...body.flat()];

/** The ids on lines of their own, each under the row that it belongs to. */
const withIdsBelow = (columns: readonly Column[], rows: readonly Row[], width: number): Block | null => {
  const all = columns.map((_, index) => index);
  const below = all.filter((index) => columns[index]?.holds === 'id');
  const beside = all.filter((index) => !below.includes(index));
  if (below.length === 0 || beside.length === 0) return null;
  const block = inColumns(
    beside.flatMap((index) => columns[index] ?? []),
    rows.map((row) => beside.map((index) => row[index] ?? '')),
    width,
  );
  if (block === null) return null;
  const under = (row: Row): readonly string[] =>
    below.flatMap((index) => wrap(row[index] ?? '', width - GAP.length).map((text) => GAP + text));
  return {
    head: [...block.head, ...under(columns.map(({ title }) => title))],
    rule: block.rule,
    body: block.body.map((lines, index) => [...lines, ...under(rows[index] ?? [])]),
  };
};

/**
 * Lines no wider than `width`, with nothing cut: in columns where each cell fits on a line; otherwise in columns, with the
 * ids below, or one cell below another, whichever is shorter.
 */
export const table = (columns: readonly Column[], rows: readonly Row[], width: number): readonly string[] => {
  const plain = inColumns(columns, rows, Number.MAX_SAFE_INTEGER);
  if (plain !== null && columnsOf(plain.rule) <= width) return linesOf(plain);
  const blocks = [inColumns(columns, rows, width), withIdsBelow(columns, rows, width)];
  const tables = blocks.flatMap((block) => (block === null ? [] : [linesOf(block)]));
  return [...tables, stacked(columns, rows, width)].reduce((best, other) =>
    other.length < best.length ? other : best,
  );
};
