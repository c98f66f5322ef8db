import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

export type Column = { readonly title: string; readonly align?: 'right' };
export type Row = readonly string[];

const GAP = '  ';
const LEAST = 6;
const ENOUGH = 14;

/** An id breaks after its marks: each part is as long as fits, so that no two of them meet on a line. */
const breakable = (line: string, width: number): string =>
  line
    .split(' ')
    .map((word) => {
      if (stringWidth(word) <= width || word.includes('\u001b')) return word;
      return (word.match(/[^-/@.]*[-/@.]*/g) ?? [])
        .reduce<readonly string[]>((parts, part) => {
          const last = parts.at(-1);
          return last !== undefined && stringWidth(last + part) <= width
            ? [...parts.slice(0, -1), last + part]
            : [...parts, part];
        }, [])
        .filter((part) => part !== '')
        .join(' ');
    })
    .join(' ');

/** As long as it has words, a cell is broken between them; an id or a digest, which has none, wherever the column ends. */
export const wrap = (text: string, width: number): readonly string[] =>
  text
    .split('\n')
    .flatMap((line) =>
      stringWidth(line) <= width
        ? [line]
        : wrapAnsi(breakable(line, width), Math.max(width, 1), { hard: true }).split('\n'),
    );

const widest = (texts: readonly string[]): number =>
  Math.max(...texts.flatMap((text) => text.split('\n')).map((line) => stringWidth(line)), 1);

const longestWord = (texts: readonly string[]): number =>
  Math.max(...texts.flatMap((text) => text.split(/\s+/)).map((word) => stringWidth(word)), 1);

/** Takes what is too much from the widest columns, not below their longest word while another can give. */
const fit = (wanted: readonly number[], least: readonly number[], room: number): readonly number[] => {
  const widths = [...wanted];
  const total = (): number => widths.reduce((sum, width) => sum + width, 0);
  const shrink = (floors: readonly number[]): void => {
    while (total() > room) {
      const able = widths.map((width, column) => (width > (floors[column] ?? 1) ? width : 0));
      const most = Math.max(...able);
      if (most === 0) return;
      const column = able.indexOf(most);
      widths[column] = most - 1;
    }
  };
  shrink(least);
  shrink(least.map((width) => Math.min(width, LEAST)));
  return widths;
};

const pad = (text: string, width: number, align: Column['align']): string => {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
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

/**
 * Lines no wider than `width`, with nothing cut. Where the columns would be narrower than words, each row is written one
 * cell below another.
 */
export const table = (columns: readonly Column[], rows: readonly Row[], width: number): readonly string[] => {
  const cellsOf = (column: number): readonly string[] => [
    columns[column]?.title ?? '',
    ...rows.map((row) => row[column] ?? ''),
  ];
  const wanted = columns.map((_, column) => widest(cellsOf(column)));
  const least = columns.map((_, column) => Math.min(longestWord(cellsOf(column)), ENOUGH));
  const room = width - GAP.length * (columns.length - 1);
  if (least.reduce((sum, each) => sum + Math.min(each, 12), 0) > room) return stacked(columns, rows, width);
  const widths = fit(wanted, least, room);
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
  return [
    ...line(columns.map(({ title }) => title)),
    widths.map((cellWidth) => '─'.repeat(cellWidth)).join(GAP),
    ...rows.flatMap(line),
  ];
};
