import type { Aim, Measure, Result } from './measure.js';

const HEADING = ['measure', 'ours', 'against', 'theirs', 'unit', 'ratio', 'aim', 'runs'] as const;
const TEXT: readonly string[] = ['measure', 'against', 'unit'];

const number = (value: number): string => value.toLocaleString('en');

const aimed = (aim: Aim, unit: string): string => {
  if ('under' in aim) return `< ${String(aim.under)} ${unit}`;
  return 'atLeast' in aim ? `≥ ${String(aim.atLeast)}` : `≤ ${aim.atMost.toFixed(2)}`;
};

/** The measures beside what they are compared with, and what is aimed at. */
export const tableOf = (measures: readonly Measure[], results: readonly Result[]): string => {
  const told = measures.flatMap(({ tells }) => tells);
  const rows = results.map(({ measure, value, unit, against, ratio, runs }) => {
    const known = told.find(({ name }) => name === measure);
    const aim = known === undefined ? '' : aimed(known.aim, unit);
    return [measure, number(value), known?.against ?? '', number(against), unit, ratio.toFixed(2), aim, String(runs)];
  });
  const widths = HEADING.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return TEXT.includes(HEADING[column] ?? '') ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ');
  return [line(HEADING), ...rows.map(line)].join('\n');
};
