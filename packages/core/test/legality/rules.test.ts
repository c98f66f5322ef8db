import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/index.js';

const LEGALITY = new URL('../../src/legality/', import.meta.url);

/** The files that make a rule, by the id that each writes down. */
const written = readdirSync(LEGALITY).flatMap((file) =>
  [...readFileSync(new URL(file, LEGALITY), 'utf8').matchAll(/^ {2}id: '([^']+)'/gm)].map(([, id = '']) => [file, id]),
);

describe('a rule', () => {
  it('stands in one file, which its id names; and every such file is a rule of this release', () => {
    const known = Object.entries(RULES).map(([name, { id }]) => [`${name}.ts`, id]);
    expect(known.toSorted()).toEqual(written.toSorted());
    expect(written.map(([file]) => file)).toEqual([...new Set(written.map(([file]) => file))]);
    for (const [file = '', id = ''] of written)
      expect(id).toMatch(new RegExp(`^${file.replace('.ts', '')}@[1-9]\\d*$`));
  });

  it.each(Object.values(RULES))('$id cites its source and its row', ({ source, number }) => {
    expect(source).not.toBe('');
    expect(number).toBeGreaterThan(0);
  });
});
