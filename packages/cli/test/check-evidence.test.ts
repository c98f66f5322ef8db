import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { columnsOf } from '../src/screen/width.js';
import { acta, folder } from './acta.js';
import { act, adopted, BODY, clockOn, council, founding, lines, submit, TITULARS } from './acts.js';

const COMMITMENT = 'commitment-consejo-ejecutivo-2014-e-01-01-firma-salud';
const home = folder();
const record = join(home, 'registro');
const files = join(home, 'evidencias');

const salud = { person: TITULARS[1], office: 'titular', institution: 'institution-salud' };

const papers = new Map<string, string>();
const references = new Map<string, unknown>();
const paperOf = async (name: string, content: string): Promise<unknown> => {
  writeFileSync(join(home, name), content);
  const { objects } = await acta(['paper', 'add', name, '--record', record, '--json'], { cwd: home });
  papers.set(name, objects[0].reference.paper as string);
  references.set(name, objects[0].reference);
  return objects[0].reference;
};

const checked = (...argv: readonly string[]) =>
  acta(['check-evidence', COMMITMENT, '--files', files, '--record', record, ...argv]);

beforeAll(async () => {
  await acta(founding(record));
  const file = async (name: string) => ({
    evidence: name,
    kind: 'file',
    description: `Documento ${name}`,
    deliveredBy: 'Titular',
    receivedOn: '2014-02-12',
    paper: await paperOf(`${name}.txt`, `contenido de ${name}`),
  });
  const reported = act(
    'reported',
    {
      type: 'ReportProgress',
      commitment: COMMITMENT,
      report: 1,
      claimed: 'complete',
      summary: 'Hecho.',
      evidence: [
        await file('acta'),
        await file('oficio'),
        { ...(await file('folio')), kind: 'paper-with-folio', folio: '12', paper: undefined },
      ],
    },
    { as: salud, clock: clockOn('2014-02-13') },
  );
  const fed = await submit(record, lines(...council, ...adopted, reported));
  expect(fed.code, fed.err).toBe(0);
  mkdirSync(files);
});

describe('the files of a folder', () => {
  it('are missing where none is there', async () => {
    const { code, objects } = await checked('--json');
    expect(code).toBe(1);
    expect(objects).toMatchObject([
      { v: 1, commitment: COMMITMENT, report: 1, evidence: 'acta', found: 'missing' },
      { report: 1, evidence: 'oficio', found: 'missing' },
      {},
    ]);
  });

  it('agree, whatever their names; one that only bears the name differs', async () => {
    writeFileSync(join(files, 'escaneo-1.txt'), 'contenido de acta');
    writeFileSync(join(files, 'oficio.pdf'), 'contenido de oficio, cambiado');
    const { code, out, err } = await checked('--lang', 'en');
    expect(code).toBe(1);
    expect(out).toContain('report 1, acta: ✓ agrees with escaneo-1.txt');
    expect(out).toContain('report 1, oficio: ✗ differs: oficio.pdf');
    expect(err).toContain('1 of 2 agree.');
  });

  it('differ where one that bears the name is empty', async () => {
    writeFileSync(join(files, 'oficio.pdf'), '');
    const { code, out } = await checked('--lang', 'en');
    expect(code).toBe(1);
    expect(out).toContain('report 1, oficio: ✗ differs: oficio.pdf');
  });

  it('all agree, and only then is the code 0', async () => {
    writeFileSync(join(files, 'oficio.pdf'), 'contenido de oficio');
    const { code, out } = await checked();
    expect(out).toContain('informe 1, oficio: ✓ coincide con oficio.pdf');
    expect(code).toBe(0);
  });

  it('are told within the columns that there are', async () => {
    const { out } = await acta(['check-evidence', COMMITMENT, '--files', files, '--record', record], {
      env: { COLUMNS: '40' },
    });
    expect(out).toContain('✓ coincide');
    for (const line of out.split('\n')) expect(columnsOf(line), line).toBeLessThanOrEqual(40);
  });

  it('can’t be compared with what was erased', async () => {
    const paper = papers.get('acta.txt') ?? '';
    expect((await acta(['paper', 'erase', paper, '--record', record])).code).toBe(1);
    const file = 'file-1s-2014-001';
    const disposed = [
      act('expediente', {
        type: 'OpenFile',
        file,
        code: '1S.2/2014/001',
        title: 'Informes',
        series: { series: 'informes', name: 'Informes de avance' },
        retention: { years: 5, then: 'destroyed' },
        from: '2014-01-06',
        source: 'Catálogo de disposición documental',
      }),
      act('integración', {
        type: 'FileRecords',
        file,
        sessions: [],
        minutes: [],
        resolutions: [],
        commitments: [],
        papers: [references.get('acta.txt')],
      }),
      act('baja', { type: 'DisposeOfPapers', file, papers: [paper], ground: 'personal-data', source: 'Orden' }),
    ].map((each) => ({ ...each, clock: clockOn('2014-02-14') }));
    const fed = await submit(record, lines(...disposed));
    expect(fed.code, fed.err).toBe(0);
    expect((await acta(['paper', 'erase', paper, '--record', record])).code).toBe(0);
    const after = await checked('--json');
    expect(after.objects[0]).toMatchObject({ evidence: 'acta', found: 'no-salt' });
    expect(after.code).toBe(1);
  });
});

it('needs a commitment and a folder', async () => {
  const unknown = await acta(['check-evidence', BODY, '--files', files, '--record', record]);
  expect(unknown.code).toBe(2);
  const without = await acta(['check-evidence', COMMITMENT, '--files', join(home, 'nada'), '--record', record]);
  expect(without.code).toBe(2);
  expect(without.err).toContain('nada');
  expect(without.err).toContain('ENOENT');
  const aFile = await acta(['check-evidence', COMMITMENT, '--files', join(home, 'acta.txt'), '--record', record]);
  expect(aFile.code).toBe(2);
  expect(aFile.err).toContain('ENOTDIR');
});
