// Prints the checks of the example Aurora that differ from one preset to another; with --json, one a line.
import { charterTable } from './charters-compared.mjs';

const { names, rows, all } = await charterTable();
for (const [act, rule, ...cells] of rows)
  console.log(
    process.argv.includes('--json')
      ? JSON.stringify({ v: 1, act, rule, checks: Object.fromEntries(names.map((name, n) => [name, cells[n]])) })
      : [act, rule, ...cells].join(' | '),
  );
console.error(`${rows.length} of ${all} checks differ under ${names.length} charters`);
