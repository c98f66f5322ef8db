import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { VIEWS } from '@acta/projections';
import { acta, folder, type Ran } from './acta.js';
import { act, founding, lines, submit } from './acts.js';

const files = folder();
const record = `${files}/registro`;
const FILE = 'file-1s-2014-001';
const run = (...argv: readonly string[]): Promise<Ran> => acta([...argv, '--record', record]);
const papers = new Map<string, string>();

type Added = { readonly reference: { readonly paper: string } };
const add = async (name: string, ...classification: readonly string[]): Promise<object> => {
  writeFileSync(`${files}/${name}`, `texto de ${name}`);
  const { objects } = await run('paper', 'add', `${files}/${name}`, ...classification, '--json');
  const { reference } = objects[0] as Added;
  papers.set(name, reference.paper);
  return reference;
};
const paper = (name: string): string => papers.get(name) ?? '';
const readAs = (name: string, clearance: string): Promise<Ran> =>
  run('paper', 'read', paper(name), '--clearance', clearance, '--to', `${files}/leído`);
const written = (): string => readFileSync(`${files}/leído`, 'utf8');

beforeAll(async () => {
  await acta(founding(record));
  const reserved = [
    '--classification',
    'reserved',
    '--ground',
    'Ley',
    '--classified-by',
    'Comité',
    '--from',
    '2014-01-06',
  ];
  const original = await add('original.txt', ...reserved, '--until', '2016-01-06');
  const version = await add('version.txt');
  const secret = await add('secreto.txt', ...reserved, '--until', '2016-01-06');
  const fed = await submit(
    record,
    lines(
      act('expediente', {
        type: 'OpenFile',
        file: FILE,
        code: '1S.2/2014/001',
        title: 'Sesiones',
        series: { series: 'sesiones', name: 'Sesiones de órganos colegiados' },
        retention: { years: 5, then: 'destroyed' },
        from: '2014-01-06',
        source: 'Catálogo de disposición documental',
      }),
      act('integración', {
        type: 'FileRecords',
        file: FILE,
        sessions: [],
        minutes: [],
        resolutions: [],
        commitments: [],
        papers: [original, secret],
      }),
      act('versión pública', {
        type: 'RecordPublicVersion',
        file: FILE,
        original: paper('original.txt'),
        publicVersion: version,
        ground: 'Se testan datos reservados',
        by: 'Unidad de Enlace',
      }),
    ),
  );
  expect(fed.code, fed.err).toBe(0);
});

describe('a classified paper', () => {
  it('is read by who may see it', async () => {
    expect((await readAs('original.txt', 'reserved')).out).toContain(paper('original.txt'));
    expect(written()).toBe('texto de original.txt');
  });

  it('is read in its public version by everybody else', async () => {
    const { out, err } = await readAs('original.txt', 'public');
    expect(out).toContain(paper('version.txt'));
    expect(err).toContain('Es la versión pública');
    expect(written()).toBe('texto de version.txt');
  });

  it('without a public version is not read without the clearance', async () => {
    const { code, err } = await readAs('secreto.txt', 'public');
    expect(code).toBe(1);
    expect(err.replaceAll('\n', ' ')).toContain('está clasificado (reservado)');
    expect((await run('paper', 'read', 'paper-ninguno', '--to', `${files}/leído`)).code).toBe(1);
    const nowhere = await run('paper', 'read', paper('version.txt'), '--to', `${files}/ninguna/parte`);
    expect(nowhere.code).toBe(2);
    expect(nowhere.err).toContain('ENOENT');
  });

  it('is for everybody once an act has made it public', async () => {
    const public_ = act('desclasificación', {
      type: 'ReclassifyPaper',
      file: FILE,
      paper: paper('original.txt'),
      classification: { level: 'public' },
      source: 'Resolución del Comité',
    });
    expect((await submit(record, lines(public_))).code).toBe(0);
    await readAs('original.txt', 'public');
    expect(written()).toBe('texto de original.txt');
  });
});

describe('what others receive', () => {
  it('holds no text of a paper, and still verifies', async () => {
    const views = VIEWS.map(({ name }) => ['view', name]);
    for (const argv of [['replay', '--json'], ['history', FILE, '--json'], ...views])
      expect((await run(...argv)).out, argv.join(' ')).not.toContain('texto de');
    const copy = `${files}/copia.db`;
    expect((await run('backup', copy)).code).toBe(0);
    expect(readFileSync(copy).includes('texto de')).toBe(false);
    expect((await acta(['check', copy])).code).toBe(0);
  });
});

describe('what is kept', () => {
  it('is not erased without an act of disposal, and the history stays as it was', async () => {
    const refused = await run('paper', 'erase', paper('secreto.txt'));
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('baja documental');
    const disposal = act('baja', {
      type: 'DisposeOfPapers',
      file: FILE,
      papers: [paper('secreto.txt')],
      ground: 'personal-data',
      source: 'Orden de supresión',
    });
    expect((await submit(record, lines(disposal))).code).toBe(0);
    const before = (await run('replay', '--json')).out;
    expect((await run('paper', 'erase', paper('secreto.txt'))).code).toBe(0);
    expect((await run('replay', '--json')).out).toBe(before);
  });

  it('is shown with its file: references, and no content', async () => {
    const { out } = await acta(['files', '--record', record], { env: { COLUMNS: '200' } });
    expect(out).toContain('1S.2/2014/001');
    expect(out).toContain('5 años; después se destruyen');
    expect(out).toContain(`versión pública: ${paper('version.txt')}`);
    expect(out).toContain('dado de baja: datos personales');
    expect(out).not.toContain('texto de');
  });
});
