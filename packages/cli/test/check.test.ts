import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { acta, folder } from './acta.js';
import { adopted, council, founding, lines, submit } from './acts.js';

const cwd = folder();
const record = join(cwd, 'registro');
const whole = join(cwd, 'copia.db');

/** A copy with one text of its events written otherwise, as long as it was, outside SQLite. */
const copyWith = (name: string, text: string, instead: string): string => {
  const bytes = readFileSync(whole);
  const at = bytes.indexOf(text);
  expect([at > 0, text.length]).toEqual([true, instead.length]);
  bytes.write(instead, at);
  const copy = join(cwd, name);
  writeFileSync(copy, bytes);
  return copy;
};

beforeAll(async () => {
  await acta(founding(record));
  const fed = await submit(record, lines(...council, ...adopted));
  expect(fed.code, fed.err).toBe(0);
  expect((await acta(['backup', whole, '--record', record])).code).toBe(0);
});

describe('acta check', () => {
  it('finds nothing where every event is as it was sealed', async () => {
    const { code, out } = await acta(['check', whole]);
    expect([code, out]).toEqual([0, expect.stringMatching(/^✓ Sin problemas: \d+ hechos/)]);
  });

  it.each([
    ['es', 'se alteró después de registrarse'],
    ['en', 'was altered after it was recorded'],
  ])('finds an event whose text was changed outside, in %s', async (lang, words) => {
    const copy = copyWith(`alterada-${lang}.db`, '"due":"2014-06-30"', '"due":"2014-12-30"');
    const { code, out } = await acta(['check', copy, '--lang', lang]);
    expect([code, out.replace(/\s+/g, ' ')]).toEqual([3, expect.stringContaining(words)]);
    const { objects } = await acta(['check', copy, '--json']);
    expect(objects).toMatchObject([{ finding: 'Altered', position: '0000000000000014' }, { findings: 1 }]);
  });

  it('goes on after an event that is no JSON any more', async () => {
    const copy = copyWith('rota.db', '"kind":"assign"', '!kind":"assign"');
    const { code, objects, out } = await acta(['check', copy, '--json']);
    expect(code).toBe(3);
    expect(objects).toMatchObject([{ finding: 'Unparsable', position: '0000000000000014' }, { findings: 1 }]);
    expect(out).toContain('no es JSON');
    const { err } = await acta(['register', '--record', copy]);
    expect(err.replace(/\s+/g, ' ')).toContain(`El registro está dañado: ${copy}, 0000000000000014.`);
  });
});
