import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { isLeft } from 'fp-ts/lib/Either.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '@acta/cli';
import { keepAurora } from '../src/keep.js';

const folder = mkdtempSync(join(tmpdir(), 'acta-screens-'));
const record = join(folder, 'aurora');

beforeAll(async () => {
  const kept = await keepAurora(record);
  if (isLeft(kept)) throw new Error(JSON.stringify(kept.left));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a command prints, its lines without the space at their ends. */
const shown = async (language: 'es' | 'en', ...argv: readonly string[]): Promise<string> => {
  const chunks: string[] = [];
  const stdout = new Writable({
    write: (chunk: Buffer, _, done) => {
      chunks.push(chunk.toString('utf8'));
      done();
    },
  });
  const env = { LANG: 'C.UTF-8', ACTA_LANG: language, NO_COLOR: '1', COLUMNS: '200' };
  const stdin = new PassThrough().end();
  expect(await run([...argv, '--record', record], { stdin, stdout, stderr: new PassThrough().resume(), env })).toBe(0);
  return chunks.join('').replace(/ +$/gm, '');
};

/** Each in this order, whatever stands between. */
const inOrder = (text: string, ...parts: readonly string[]): void => {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    expect(at, `“${part}” after “${text.slice(Math.max(0, from - 80), from)}”`).toBeGreaterThanOrEqual(0);
    from = at + part.length;
  }
};

const FOURTH = 'session-consejo-ejecutivo-2031-o-04';

describe('the acta of a session that was held on its second call', () => {
  it('tells everything in its order, in Spanish', async () => {
    inOrder(
      await shown('es', 'session', FOURTH),
      'CONVOCATORIA',
      'Convocada el 2031-05-15 para el 2031-05-20 a las 10:00',
      'Con la convocatoria se envió el acta anterior: paper-',
      '2031-05-20. Segunda convocatoria, para el 2031-05-22 a las 10:00.',
      'Academia de Ciencias de Aurora  invitado permanente  2031-05-16',
      'LISTA DE ASISTENCIA',
      'tesoro     Ministerio del Tesoro       Sofronio Vegadorada  titular   2031-05-20  10:00  —',
      'interior   Ministerio del Interior     Wenceslao Lunamar    titular   2031-05-22  10:00  11:52',
      'cultura    Ministerio de las Culturas  Rufina Claravella    suplente  2031-05-22  10:00  10:34',
      'cultura    Ministerio de las Culturas  Palmira Estelada     titular   2031-05-22  10:34\n',
      'QUÓRUM',
      '2031-05-20. 5 presentes de 12; se requerían 7: ✗ no reunido',
      '2031-05-22. 6 presentes de 12; se requería 1: ✓ reunido',
      '2031-05-22. Sofronio Vegadorada presidió, declaró el quórum e instaló la sesión.',
      'En la mesa: Sofronio Vegadorada, presidente; Baltasar Montarco, secretario ejecutivo; Tadea Montenieve, secretariado técnico.',
      'El orden del día se aprobó: 6 a favor, 0 en contra.',
      '1. Informe de seguimiento de los compromisos (información)',
      'Documento: paper-',
      'Resultado: · toma de conocimiento',
      '2. Ratificación de la nube compartida (decisión)',
      'El asiento «energia» se excusó.',
      'Opinión del asiento «comercio»: paper-',
      'Quórum: 6 presentes de 11; se requería 1: ✓ reunido',
      'Votación nominal: a favor 5 (tesoro, interior, ensenanza, costas, cultura); en contra 1 (comercio); abstención 0',
      'Mayoría: 4 de 6',
      'Resultado: ✓ aprobado: acuerdo consejo-ejecutivo-2031-o-04/01',
      'Voto particular del asiento «comercio», del 2031-05-23: paper-',
      'Resultado: ✓ aprobado en lo general',
      'Texto final a más tardar el 2031-06-05. Observaciones: Falta decir en qué formato se publica el catálogo.',
      'Votación secreta (votaron: comercio, costas, cultura, energia, ensenanza, interior, tesoro): a favor 4; en contra 2; abstención 1',
      'Presentes: tesoro, ensenanza, comercio, energia, cultura, costas',
      'La presidencia declaró unanimidad.',
      'ACUERDOS',
      'CLAUSURA',
      'Clausurada el 2031-05-22.',
    );
  });

  it('and in English', async () => {
    inOrder(
      await shown('en', 'session', FOURTH),
      'Convened on 2031-05-15 for 2031-05-20 at 10:00',
      'The previous minutes went out with the call: paper-',
      '2031-05-20. Second call, for 2031-05-22 at 10:00.',
      '2031-05-20. 5 of 12 present; 7 required: ✗ not reached',
      'Sofronio Vegadorada took the chair, declared quorum and opened the session.',
      'The seat "energia" was recused.',
      'Opinion of the seat "comercio": paper-',
      'Quorum: 6 of 11 present; 1 required: ✓ reached',
      'Majority: 4 of 6',
      'Dissent of the seat "comercio", of 2031-05-23: paper-',
      'Present: tesoro, ensenanza, comercio, energia, cultura, costas',
      'The chair declared unanimity.',
    );
  });

  it('seats each institution as it sat that day, whoever has the seat since', async () => {
    const before = await shown('es', 'session', 'session-consejo-ejecutivo-2031-o-01');
    expect(before).toMatch(/^costas +Ministerio de Costas y Puertos +Quirino Marabierto/m);
    expect(await shown('es', 'session', FOURTH)).toMatch(/^costas +Ministerio del Mar +Ximena Albaliza/m);
  });

  it('tells a vote without its quorum as one', async () => {
    inOrder(
      await shown('en', 'session', 'session-consejo-ejecutivo-2031-o-03'),
      'Nube compartida (decision)',
      'Quorum: 5 of 12 present; 7 required: ✗ not reached',
      'IRREGULAR',
    );
  });
});

describe('the register', () => {
  it('shows a delay where there is one, and what was ratified', async () => {
    const register = await shown('es', 'register');
    expect(register.match(/retraso/g)).toHaveLength(3);
    inOrder(register, 'publicación con 7 días de retraso', 'CON VICIOS', '✓ surte efectos', '✓ ratificado');
  });

  it('shows, as it was known before, what waited and which text was due', async () => {
    inOrder(await shown('es', 'register', '--known-at', '2031-05-21'), 'Nube compartida', 'CON VICIOS', '… en espera');
    expect(await shown('en', 'register', '--known-at', '2031-05-23')).toContain('… final text by 2031-06-05');
  });
});

describe('the inbox', () => {
  it.each([
    ['2031-01-14', 'institution-tesoro', 'es', 'responder a la convocatoria'],
    ['2031-01-21', 'institution-provincia-albor', 'es', 'responder a la invitación a comprometerse'],
    ['2031-03-03', 'body-consejo-ejecutivo', 'es', 'verificar el informe 1'],
    ['2031-03-12', 'institution-interior', 'en', 'send report 1, which was returned, again'],
    ['2031-05-20', 'body-gabinete', 'es', 'responder al escalamiento 1'],
    ['2031-05-23', 'body-consejo-ejecutivo', 'en', 'settle the final text'],
    ['2031-05-23', 'body-consejo-ejecutivo', 'es', 'revisar el compromiso permanente'],
    ['2031-05-23', 'institution-mar', 'es', 'informar el avance'],
  ] as const)('of %s, of %s, in %s: %s', async (day, debtor, language, owed) => {
    expect(await shown(language, 'inbox', debtor, '--known-at', day)).toContain(owed);
  });
});

describe('who is where', () => {
  it('lists the focal points, those that passed by law with theirs, and an institution that is no more', async () => {
    const network = await shown('es', 'focal-points');
    expect(network).toMatch(/^Ministerio del Mar +secretaría de Estado +Ximena Albaliza +Mateo Isladiz$/m);
    expect(network).toMatch(/^Ministerio de Costas y Puertos .*\n· extinguida 2031-05-14$/m);
    expect(network).toMatch(/^Ministerio del Tesoro .* Urbano Riocalmo$/m);
    expect(await shown('es', 'focal-points', '--known-at', '2031-05-13')).toMatch(
      /^Ministerio de Costas y Puertos .* Mateo Isladiz$/m,
    );
  });

  it('has in the directory who came with the new government, and who was there before', async () => {
    const directory = await shown('en', 'directory');
    inOrder(
      directory,
      'chair                  Sofronio Vegadorada',
      'chair                  Elvira Cantalobos',
      '2031-01-06  2031-05-13',
      'Ministerio del Mar',
      'by law, from Ministerio de Costas y Puertos since 2031-05-14',
      'Gabinete de Gobierno',
    );
  });

  it('has on the board what passed by law, what was extended and what is escalated', async () => {
    const board = await shown('en', 'board', '--known-at', '2031-05-23');
    expect(board).toContain('by law, from Ministerio de Costas y');
    expect(board).toContain('first 2031-09-30, extended 1×');
    expect(board).toContain('escalated to Gabinete de Gobierno');
    expect(await shown('en', 'board')).not.toContain('escalated to');
  });
});

describe('an explanation', () => {
  it('says what each determination was about, and what it followed from', async () => {
    inOrder(
      await shown('es', 'explain', FOURTH),
      'quórum verificado',
      'Sobre: asientos: 5; de: 12; quórum alcanzado: no',
      'segunda convocatoria (second-call@1)',
      'resultado del punto declarado',
      'Sobre: punto: nube; resultado: aprobado',
    );
    expect(await shown('en', 'explain', 'resolution-consejo-ejecutivo-2031-o-03-02')).toContain(
      'it followed from resolution-consejo-ejecutivo-2031-o-04-01, revision 1',
    );
  });
});
