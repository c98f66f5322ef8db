import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { paintFor, PLAIN, visible } from '../src/screen/paint.js';
import { table, wrap } from '../src/screen/table.js';
import { entriesOf, type Entry } from '../src/input/json-lines.js';
import { repeatedFieldIn } from '../src/input/repeated-field.js';
import { nearest } from '../src/record/find.js';
import { ranges } from '../src/commands/submit.js';

const COLUMNS = [{ title: 'número', align: 'right' }, { title: 'título' }, { title: 'identificador' }] as const;
const ROWS = [
  [
    '1',
    'Firma electrónica en los trámites de las dependencias',
    'commitment-consejo-ejecutivo-2014-o-03-01-firma-hacienda',
  ],
  ['2', '国民の祝日', '1dfbc6be-158a-514b-8a2b-7044baa81b67'],
];

describe('tables', () => {
  it.each([20, 40, 60, 80, 200])('of %i columns cut nothing', (width) => {
    const lines = table(COLUMNS, ROWS, width);
    for (const line of lines) expect(stringWidth(line), line).toBeLessThanOrEqual(width);
    const letters = (text: string): readonly string[] => [...text.replace(/[\s─]/g, '')].toSorted();
    const shown = letters(lines.join(''));
    for (const letter of new Set(letters(ROWS.flat().join(''))))
      expect(shown.filter((each) => each === letter).length).toBeGreaterThanOrEqual(
        letters(ROWS.flat().join('')).filter((each) => each === letter).length,
      );
  });

  const STATES = [{ title: 'id', holds: 'id' }, { title: 'título' }, { title: 'estado', holds: 'phrase' }] as const;
  const ROW = ['commitment-consejo-ejecutivo-2014-o-03-01-firma-hacienda', 'Firma en los trámites', '⚠ CON VICIOS'];

  it('write an id that has no room beside the rest below its row, in one piece', () => {
    expect(table(STATES, [ROW, ROW], 60)).toEqual([
      'título                 estado',
      '  id',
      '─────────────────────  ────────────',
      ...[1, 2].flatMap(() => [`${ROW[1] ?? ''}  ⚠ CON VICIOS`, `  ${ROW[0] ?? ''}`]),
    ]);
    expect(table(STATES, [ROW, ROW], 94)).toHaveLength(4);
  });

  it('keep a short state on one line', () => {
    for (const width of [40, 50, 60, 70, 80, 90])
      expect(table(STATES, [ROW, ROW], width).filter((line) => line.includes('⚠ CON VICIOS'))).toHaveLength(2);
  });

  it('begin a word that is longer than its column on a line of its own', () => {
    expect(wrap('día: sí; procedimientos', 10)).toEqual(['día: sí;', 'procedimie', 'ntos']);
  });

  it('break an id after its marks', () => {
    expect(wrap('charter-in-force@1', 13)).toEqual(['charter-in-', 'force@1']);
  });
});

describe('what somebody typed', () => {
  it('is shown, not obeyed', () => {
    for (const paint of [PLAIN, paintFor({}, true)])
      expect(visible('a\u001b[2Jb\u0007\r\u202ec\ud800', paint)).toBe('a\\u001b[2Jb\\u0007\\u000d\\u202ec\\ud800');
  });

  it('keeps the colours that the screen paints with, and where it paints nothing, none', () => {
    const red = '\u001b[31m✗\u001b[39m ñ\n';
    expect(visible(red, paintFor({}, true))).toBe(red);
    expect(visible(red, PLAIN)).toBe('\\u001b[31m✗\\u001b[39m ñ\n');
    expect(visible('\u001b[5m!', paintFor({}, true))).toBe('\\u001b[5m!');
  });
});

describe('JSON lines', () => {
  const entries = async (...chunks: readonly (string | Uint8Array)[]): Promise<readonly Entry[]> => {
    const read: Entry[] = [];
    // eslint-disable-next-line @typescript-eslint/require-await
    async function* all() {
      yield* chunks;
    }
    for await (const entry of entriesOf(all())) read.push(entry);
    return read;
  };

  it('come together from pieces of any size', async () => {
    const bytes = new TextEncoder().encode('{"a":"ñ"}\n{"b":"\u2028"}\n');
    const pieces = [...bytes].map((byte) => Uint8Array.of(byte));
    expect(await entries(...pieces)).toEqual([
      { line: 1, value: { a: 'ñ' } },
      { line: 2, value: { b: '\u2028' } },
    ]);
  });

  it.each([
    ['{\n"a": 1,\n}', 3],
    ['{\n"a": 1\n"b": 2\n}', 3],
    ['{\n"a": [1,\n2\n}', 4],
    ['{\n"a": "\n"}', 2],
    ['{\n"a": 01}', 2],
    ['{\n"a": 1}\n{', 3],
    ['{\n"a": tru\n}', 2],
    ['{\n"a": 1', 2],
    ["{\n'a': 1\n}", 2],
  ])('%j is broken on line %i', async (text, line) => {
    expect(await entries(text)).toEqual([{ line, wrong: { path: '', reason: { _tag: 'NotJson' } } }]);
  });
});

describe('what no act begins with', () => {
  it('is told by its line, and no more of it is read', async () => {
    let pieces = 0;
    // eslint-disable-next-line @typescript-eslint/require-await
    async function* endless() {
      for (; pieces < 1_000; pieces += 1) yield 'fecha;asunto;acuerdo\n';
    }
    for await (const entry of entriesOf(endless())) {
      expect(entry).toEqual({ line: 1, wrong: { path: '', reason: { _tag: 'NotJson' } } });
      break;
    }
    expect(pieces).toBeLessThan(2);
  });
});

describe('a field that stands twice in an object', () => {
  it.each([
    ['{"a":1,"a":2}', 'a'],
    ['{"as":{},"command":{"type":"x","agenda":[{"item":"1"},{"item":"2","item":"3"}]}}', 'command.agenda[1].item'],
    ['{"a":"\\"a\\":","b":{"a":{"a":[["a","a"],{"a":1}]}},"\\u0061":2}', 'a'],
    ['[{"a":1},{"a":[1,{"b":0,"b":1}]}]', '[1].a[1].b'],
  ])('%s is found: %s', (text, path) => {
    expect(repeatedFieldIn(text)).toBe(path);
  });

  it.each(['{}', '[]', '"a"', '{"a":{"a":{"a":1}},"b":["a","a",{"a":1},{"a":2}]}', '{"a":"b","b":"a"}'])(
    '%s has none',
    (text) => {
      expect(repeatedFieldIn(text)).toBeNull();
    },
  );
});

describe('names', () => {
  it('near to what was typed come first', () => {
    expect(nearest('consejo', ['body-consejo', 'institution-salud'])).toEqual(['body-consejo']);
    expect(
      nearest('session-consejo-2031', ['session-consejo-ejecutivo-2031-o-01', 'session-comite-2031-o-01']),
    ).toEqual(['session-consejo-ejecutivo-2031-o-01']);
    expect(nearest('sesion-consejo-1', ['session-consejo-1', 'session-consejo-2', 'motion-a'])).toEqual([
      'session-consejo-1',
      'session-consejo-2',
    ]);
  });

  it('of its kind are told where none is near', () => {
    expect(nearest('motion-x', ['motion-firma-electronica', 'motion-nube', 'session-x'])).toEqual([
      'motion-nube',
      'motion-firma-electronica',
    ]);
    expect(nearest('nada', ['motion-nube', 'session-x'])).toEqual([]);
  });

  it('of lines are told as ranges', () => {
    expect(ranges([1, 2, 3, 5, 7, 8])).toBe('1-3, 5, 7-8');
    expect(ranges([])).toBe('');
  });
});
