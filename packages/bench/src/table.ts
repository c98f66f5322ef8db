import type { Measure, Result } from './measure.js';

const HEADING = ['measure', 'events/s', 'against', 'events/s', 'ratio', 'aim', 'runs'] as const;

const number = (value: number): string => value.toLocaleString('en');

/** The measures beside what they are compared with, and the ratio that is aimed at. */
export const tableOf = (measures: readonly Measure[], results: readonly Result[]): string => {
  const rows = results.map(({ measure, value, against, ratio, runs }) => {
    const { against: named = '', aim = 0 } = measures.find(({ name }) => name === measure) ?? {};
    return [measure, number(value), named, number(against), ratio.toFixed(2), `≥ ${String(aim)}`, String(runs)];
  });
  const widths = HEADING.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column % 2 === 0 && column < 4 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return [line(HEADING), ...rows.map(line)].join('\n');
};
