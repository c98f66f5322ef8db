import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { isUnanswered } from '../src/commands/submit.js';
import { WORDS } from '../src/words/words.js';
import { acta, folder, type Ran } from './acta.js';
import {
  act,
  BODY,
  body,
  convene,
  council,
  founding,
  idFor,
  institution,
  lines,
  onlyOneCame,
  REGISTRAR,
  seat,
  submit,
} from './acts.js';

const founded = async (): Promise<string> => {
  const record = `${folder()}/registro`;
  expect((await acta(founding(record))).code).toBe(0);
  return record;
};

const head = async (record: string): Promise<number> =>
  ((await acta(['replay', '--record', record, '--json'])).objects.at(-1) as { readonly events: number }).events;

it('says that it reads from the keyboard, where it does', async () => {
  const record = await founded();
  const from = (file: string, typing: boolean): Promise<Ran> =>
    acta(['submit', file, '--record', record, '--by', REGISTRAR], { typing });
  expect((await from('-', true)).err).toContain('Los actos se leen del teclado, uno por línea; Control-D termina.');
  expect((await from('-', false)).err).not.toContain('teclado');
  writeFileSync(`${record}/vacio.jsonl`, '');
  expect((await from(`${record}/vacio.jsonl`, true)).err).not.toContain('teclado');
});

describe('submit stops at the first act that is not recorded', () => {
  it('and says which lines are; the same file again records only the rest', async () => {
    const record = await founded();
    const wrong = { ...seat('salud'), as: { person: REGISTRAR, office: 'chair', body: BODY } };
    const first = await submit(record, lines(institution('salud'), body, wrong, institution('hacienda')));
    expect(first.code).toBe(1);
    expect(first.err).toContain('Líneas registradas: 1-2; sin registrar: 3');
    expect(first.err).toContain('Se detuvo en la línea 3');
    const second = await submit(
      record,
      lines(institution('salud'), body, seat('salud'), institution('hacienda')),
      '--json',
    );
    expect(second.code).toBe(0);
    expect(second.objects.map(({ status }) => status as string)).toEqual([
      'already',
      'already',
      'recorded',
      'recorded',
      undefined,
    ]);
    expect(second.objects.at(-1)).toMatchObject({
      v: 1,
      summary: { recorded: [3, 4], already: [1, 2], failed: [], stoppedAt: null },
    });
  });

  it('or goes on, and still ends with the first failure’s code', async () => {
    const record = await founded();
    const fed = await submit(
      record,
      lines(seat('salud'), { nothing: true }, institution('salud')),
      '--keep-going',
      '--json',
    );
    expect(fed.code).toBe(1);
    expect(fed.objects.at(-1)).toMatchObject({ summary: { recorded: [3], failed: [1, 2] } });
    expect(fed.errors[0]).toMatchObject({ v: 1, error: 'Refused', line: 1, command: 'CreateSeat' });
    expect(fed.errors[1]).toMatchObject({ v: 1, error: 'Invalid', line: 2 });
  });

  it('tries out without recording', async () => {
    const record = await founded();
    const before = await head(record);
    const fed = await submit(record, lines(institution('salud')), '--dry-run');
    expect(fed.code).toBe(0);
    expect(fed.out).toContain('se registraría');
    expect(fed.err).toContain('No se registró nada');
    expect(await head(record)).toBe(before);
  });

  it('shows an unlawful act’s checks', async () => {
    const record = await founded();
    const fed = await submit(record, lines(...council, ...onlyOneCame));
    expect(fed.code).toBe(1);
    expect(fed.err).toContain('quorum@1');
    expect(fed.err).toContain('✗ no se cumple');
    const json = await submit(record, lines(...council, ...onlyOneCame), '--json');
    expect(json.errors).toContainEqual(
      expect.objectContaining({
        v: 1,
        error: 'Refused',
        reason: 'Unlawful',
        rule: 'quorum@1',
        legalBasis: expect.any(String) as string,
      }),
    );
  });
});

describe('what is not an act', () => {
  let record = '';
  let before = 0;
  beforeAll(async () => {
    record = await founded();
    before = await head(record);
  });

  const table: readonly (readonly [string, string | Uint8Array, readonly object[]])[] = [
    [
      'no command id',
      lines({ ...institution('salud'), commandId: undefined }),
      [{ line: 1, path: 'commandId', reason: 'Missing' }],
    ],
    [
      'a line that is not JSON',
      lines(institution('salud')).replace('"as"', 'as'),
      [{ line: 1, path: '', reason: 'NotJson' }],
    ],
    ['a broken line after a blank one', '\n{"as": }\n', [{ line: 2, path: '', reason: 'NotJson' }]],
    [
      'a document broken on its third line',
      '{\n  "as": {},\n  "basis" {}\n}\n',
      [{ line: 3, path: '', reason: 'NotJson' }],
    ],
    ['an array', '[1]\n', [{ line: 1, path: '', reason: 'NotAnObject' }]],
    ['a text', '"a"\n', [{ line: 1, path: '', reason: 'NotAnObject' }]],
    [
      '__proto__',
      JSON.stringify(institution('salud')).replace('"basis"', '"__proto__":{"commandId":"x"},"basis"'),
      [{ line: 1, path: '__proto__', reason: 'UnknownField' }],
    ],
    [
      'a lone surrogate',
      JSON.stringify(institution('salud')).replace('Secretaría', '\\ud800'),
      [{ line: 1, path: 'command.name', reason: 'LoneSurrogate' }],
    ],
    [
      'a day that is none',
      lines(seat('salud')).replace('"2014-01-06"', '"2014-02-30"'),
      [{ line: 1, path: 'command.from', reason: 'NotADay' }],
    ],
    [
      'who types, said by the line',
      lines({ ...institution('salud'), recordedBy: REGISTRAR }),
      [{ path: 'recordedBy', reason: 'UnknownField' }],
    ],
    ['bytes that are not UTF-8', Uint8Array.from([0x7b, 0xff, 0x7d]), [{ line: 1, path: '', reason: 'NotUtf8' }]],
    [
      'a field that stands twice',
      lines(institution('salud')).replace('"kind":"ministry"', '"kind":"ministry","kind":"state"'),
      [{ line: 1, path: 'command.kind', reason: 'RepeatedField' }],
    ],
  ];

  it.each(table)('%s: exit 2, with its path and reason', async (_name, text, problems) => {
    const fed = await acta(['submit', '-', '--record', record, '--by', REGISTRAR, '--json'], { stdin: text });
    expect(fed.code).toBe(2);
    expect(fed.errors.filter(({ error }) => error !== undefined)).toEqual(
      problems.map((problem) => expect.objectContaining({ v: 1, error: 'Invalid', ...problem }) as unknown),
    );
    expect(await head(record)).toBe(before);
  });

  it('moves no cursor with what somebody typed', async () => {
    const fed = await submit(record, '{"\\u001b[2Jx": 1}');
    expect(fed.err).not.toContain('\u001b');
    expect(fed.err).toContain('\\u001b');
  });
});

describe('how acts are read', () => {
  it('takes one object over many lines', async () => {
    const record = await founded();
    const fed = await submit(record, JSON.stringify(institution('salud'), null, 2));
    expect(fed).toMatchObject({ code: 0 });
  });

  it('takes lines that end with CR LF, blank lines, and a mark of byte order', async () => {
    const record = await founded();
    const fed = await submit(
      record,
      '\ufeff' + lines(institution('salud'), institution('hacienda')).replaceAll('\n', '\r\n\r\n'),
      '--json',
    );
    expect(fed.code).toBe(0);
    expect(fed.objects.at(-1)).toMatchObject({ summary: { recorded: [1, 3] } });
  });

  it('needs somebody who types: by option or by ACTA_BY, with a UUID', async () => {
    const record = await founded();
    const feed = (argv: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> =>
      acta(['submit', '--record', record, ...argv], { stdin: lines(institution('salud')), env });
    expect((await feed([])).code).toBe(2);
    expect((await feed(['--by', 'Ana'])).code).toBe(2);
    expect((await feed([], { ACTA_BY: REGISTRAR })).code).toBe(0);
    const { objects } = await acta(['history', 'institution-salud', '--record', record, '--json']);
    expect(objects[0]).toMatchObject({ metadata: { recordedBy: REGISTRAR } });
  });

  it('refuses another content under a known command id', async () => {
    const record = await founded();
    await submit(record, lines(institution('salud')));
    const other = act('other', {
      ...(institution('salud') as { readonly command: object }).command,
      name: 'Otro nombre',
    });
    const fed = await submit(record, lines({ ...other, commandId: idFor('institution-salud') }), '--json');
    expect(fed.code).toBe(1);
    expect(fed.errors[0]).toMatchObject({ reason: 'CommandIdReused' });
  });

  it('keeps a back-dated convocation out of the record', async () => {
    const record = await founded();
    await submit(record, lines(...council));
    const before = await head(record);
    const fed = await submit(record, lines({ ...convene('late'), at: '2014-01-10T18:00:00.000Z' }), '--json');
    expect(fed).toMatchObject({ code: 1 });
    expect(fed.errors[0]).toMatchObject({ reason: 'NotContemporaneous' });
    expect(await head(record)).toBe(before);
  });
});

it('never says of a line that nobody answered that it was not recorded', () => {
  for (const failure of [{ _tag: 'Unavailable' }, { _tag: 'OutcomeUnknown' }] as const)
    expect(isUnanswered({ _tag: 'Failed', failure: { ...failure, detail: 'no answer' } })).toBe(true);
  expect(isUnanswered({ _tag: 'Failed', failure: { _tag: 'StorageFull', detail: 'disk' } })).toBe(false);
  expect(isUnanswered({ _tag: 'NoTypist' })).toBe(false);
  expect(WORDS.en.submit.summary('1-13', '', '', '14')).toBe(
    'Lines recorded: 1-13; no answer: 14 (it may be recorded; sending it again finds out, without doubling it).',
  );
  expect(WORDS.es.submit.summary('1-13', '', '', '14')).toContain('sin respuesta: 14 (puede que conste');
});
