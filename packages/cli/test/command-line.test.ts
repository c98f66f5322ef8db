import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { AUTHORITY, decode, givenAct, Command, type Command as AnyCommand } from '@acta/core';
import { isRight } from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../src/examples.js';
import { run } from '../src/index.js';
import { acta, folder } from './acta.js';
import { body, BODY, founding, institution, lines, REGISTRAR, transcribed } from './acts.js';

const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

/** The resolution of an archive, with a task for one institution. */
const assigning = (to: string) => ({
  ...transcribed,
  command: {
    ...(transcribed['command'] as object),
    effects: [
      {
        kind: 'assign',
        effect: 'correo',
        task: 'Dar a conocer su dirección',
        to: { kind: 'institutions', institutions: [to] },
        term: { kind: 'not-stated' },
      },
    ],
  },
});

describe('the examples of --help', () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'carpeta.pdf'), '%PDF-1.4 invented');
  const { clock: _one, ...establish } = body as Record<string, unknown>;
  const { clock: _other, ...owing } = institution('salud') as Record<string, unknown>;
  const { clock: _third, ...archived } = assigning('institution-salud') as Record<string, unknown>;
  writeFileSync(join(cwd, 'actos.jsonl'), lines(establish, owing, archived));
  mkdirSync(join(cwd, 'evidencias'));

  it.each(EXAMPLES.flatMap(({ of, lines: each }) => each.map((line) => [of, line] as const)))(
    '%s: %s',
    async (_of, line) => {
      const [pipeline = '', target] = line.split(' > ');
      let stdin: string | undefined;
      for (const part of pipeline.split(' | ')) {
        const [program, ...argv] = wordsOf(part);
        expect(program).toBe('acta');
        const ran = await acta(argv, { cwd, ...(stdin === undefined ? {} : { stdin }) });
        expect(ran.err).not.toMatch(/at .*\.ts:/);
        expect(ran, ran.err).toMatchObject({ code: 0 });
        stdin = ran.out;
      }
      if (target !== undefined) writeFileSync(join(cwd, target), stdin ?? '');
    },
  );

  it('stand in the help of their command', async () => {
    const { out, code } = await acta(['explain', '--help']);
    expect(code).toBe(0);
    expect(out).toContain('Ejemplos:');
    expect(out).toContain('acta explain body-consejo-ejecutivo --record registro');
    expect((await acta(['--help', '--lang', 'en'])).out).toContain('Commands:');
  });
});

describe('template', () => {
  const forPeople = (Object.keys(AUTHORITY) as AnyCommand['type'][]).filter(
    (type) => AUTHORITY[type].offices.length > 0,
  );

  it.each(forPeople)('%s is a valid act, short and whole', async (type) => {
    for (const options of [[], ['--all'], ['--line']]) {
      const { out, code } = await acta(['template', type, ...options]);
      expect(code).toBe(0);
      const act: unknown = JSON.parse(out);
      const decoded = decode(givenAct(Command), act);
      expect(isRight(decoded), JSON.stringify(decoded)).toBe(true);
      expect(act).toHaveProperty('commandId');
    }
  });

  it('says so where nobody gives the command, or there is none', async () => {
    const policy = await acta(['template', 'AdoptResolution']);
    expect(policy.code).toBe(2);
    expect(policy.err).toContain('consecuencia');
    const unknown = await acta(['template', 'ConvenSession']);
    expect(unknown.err).toContain('ConveneSession');
  });
});

describe('languages', () => {
  const ask = async (env: Readonly<Record<string, string>>, argv: readonly string[] = []): Promise<string> =>
    (await acta(['history', 'x', ...argv], { env: { LANG: '', ...env } })).err;

  it('are chosen by --lang, ACTA_LANG, the locale; Spanish else', async () => {
    expect(await ask({})).toContain('Falta');
    expect(await ask({ LANG: 'C' })).toContain('Falta');
    expect(await ask({ LANG: 'en_GB.UTF-8' })).toContain('Say which record');
    expect(await ask({ LANG: 'en_GB.UTF-8', LC_ALL: 'es_MX.UTF-8' })).toContain('Falta');
    expect(await ask({ LC_ALL: 'es_MX.UTF-8', ACTA_LANG: 'en' })).toContain('Say which record');
    expect(await ask({ ACTA_LANG: 'en' }, ['--lang', 'es'])).toContain('Falta');
    expect(await ask({ ACTA_LANG: 'es' }, ['--lang=en'])).toContain('Say which record');
  });
});

describe('wrong command lines end with 2 and say why', () => {
  it.each([
    [['--nothing'], 'unknownOption'],
    [['nothing'], 'unknownCommand'],
    [['history'], 'missingArgument'],
    [['history', 'a', 'b'], 'excessArguments'],
    [['completion', 'tcsh'], 'invalidArgument'],
    [['board', '--record'], 'optionMissingArgument'],
  ])('%j', async (argv, code) => {
    const spanish = await acta(argv);
    expect(spanish.code).toBe(2);
    expect(spanish.err).toMatch(/^! no válido: \S/);
    expect((await acta([...argv, '--json'])).errors[0] ?? spanish).toBeDefined();
    const json = await acta(['--json', ...argv]);
    expect(json.errors[0]).toMatchObject({
      v: 1,
      error: 'Invalid',
      reason: 'Usage',
      facts: { code: `commander.${code}` },
    });
  });

  it.each([
    ['es', ['people', 'add', '--record', 'x'], 'Falta la opción «--name».'],
    ['en', ['paper', 'read', 'x'], 'The option “--to” is missing.'],
    ['es', ['completion', 'tcsh'], 'El valor de «tcsh» no sirve. Puede ser: bash, zsh, fish.'],
    ['en', ['board', '--lang', 'fr'], 'The value of “--lang” will not do. It can be: es, en.'],
    ['es', ['board', '--on', '2031-02-31', '--record', 'x'], '--on no es un día del calendario (AAAA-MM-DD).'],
    ['es', ['digest', 'nada.pdf'], 'No se puede leer «nada.pdf»: no existe (ENOENT).'],
    ['en', ['digest', '.'], 'Cannot read “.”: it is a folder (EISDIR).'],
  ])('in %s, %j says: %s', async (lang, argv, said) => {
    const { code, err } = await acta(argv, { cwd: folder(), env: { ACTA_LANG: lang, COLUMNS: '200' } });
    expect([code, err.split(': ').slice(1).join(': ').trim()]).toEqual([2, said]);
  });

  it('and a charter that says one thing twice is not taken at its last word', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'reglas.json'), '{"name":"Reglas","quorum":{"source":"uno","source":"dos"}}');
    const argv = founding('registro').map((value) => (value === 'mexico-comparable' ? 'reglas.json' : value));
    const { code, err } = await acta(argv, { cwd, env: { COLUMNS: '200' } });
    expect([code, err]).toEqual([2, '! no válido: --charter: quorum.source está más de una vez.\n']);
  });

  it('no command at all prints the help', async () => {
    const { code, err } = await acta([]);
    expect(code).toBe(2);
    expect(err).toContain('Comandos:');
  });

  it('lists what a founding lacks, and makes no folder', async () => {
    const cwd = folder();
    const { code, err } = await acta(['init', '--record', 'registro', '--name', 'X'], { cwd });
    expect(code).toBe(2);
    for (const flag of ['--instrument', '--citation', '--zone', '--kept-from', '--window', '--charter'])
      expect(err).toContain(flag);
    const argv = founding('registro');
    const wrong = argv.map((value) =>
      value === 'America/Mexico_City' ? 'America/Macondo' : value === '5' ? 'cinco' : value,
    );
    const json = await acta([...wrong, '--json'], { cwd });
    expect(json.code).toBe(2);
    expect(json.errors).toEqual([
      expect.objectContaining({ path: '--window', reason: 'NotAWholeNumber' }),
      expect.objectContaining({ path: '--zone', reason: 'NotATimeZone' }),
    ]);
    expect(existsSync(join(cwd, 'registro'))).toBe(false);
  });
});

describe('where the record is', () => {
  it('comes from --record or ACTA_RECORD; a drive’s letter makes no address', async () => {
    const cwd = folder();
    expect((await acta(founding('C:\\acta'), { cwd })).code).toBe(0);
    expect(existsSync(join(cwd, 'C:\\acta'))).toBe(true);
    expect((await acta(['history', 'commission-self'], { cwd, env: { ACTA_RECORD: 'C:\\acta' } })).code).toBe(0);
  });

  it('a folder without a record is the store’s failure', async () => {
    const cwd = folder();
    const { code, errors } = await acta(['board', '--record', 'nada', '--json'], { cwd });
    expect(code).toBe(3);
    expect(errors[0]).toMatchObject({ v: 1, error: 'Failed' });
  });
});

describe('papers', () => {
  it('are kept, and their reference is what an act carries', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'minuta.pdf'), 'texto');
    await acta(founding('registro'), { cwd });
    const { objects } = await acta(['paper', 'add', 'minuta.pdf', '--record', 'registro', '--json'], { cwd });
    expect(objects[0]).toMatchObject({
      v: 1,
      reference: { mediaType: 'application/pdf', bytes: 5, classification: { level: 'public' } },
    });
    const { paper } = (objects[0] as { readonly reference: { readonly paper: string } }).reference;
    expect((await acta(['paper', 'erase', paper, '--record', 'registro'], { cwd })).code).toBe(0);
    expect((await acta(['paper', 'erase', paper, '--record', 'registro'], { cwd })).code).toBe(1);
    const lacking = await acta(
      ['paper', 'add', 'minuta.pdf', '--record', 'registro', '--classification', 'reserved', '--json'],
      { cwd },
    );
    expect(lacking.code).toBe(2);
    expect(lacking.errors.map(({ path }) => path as string)).toContain('--ground');
    expect((await acta(['digest', 'minuta.pdf'], { cwd })).out).toMatch(/^[0-9a-f]{64} {2}minuta\.pdf\n$/);
    expect((await acta(['digest', 'falta.pdf'], { cwd })).code).toBe(2);
  });
});

describe('the screen', () => {
  it('has colour on a terminal only, and never without a sign and a word', async () => {
    const cwd = folder();
    const coloured = await acta(founding('registro'), { cwd, tty: true, columns: 80 });
    expect(coloured.out).toContain('\u001b[3');
    const strip = (text: string): string => text.replace(/\u001b\[\d+m/g, '');
    const plain = await acta(['history', 'commission-self', '--record', 'registro'], { cwd });
    expect(plain.out).not.toContain('\u001b');
    const none = await acta(['history', 'commission-self', '--record', 'registro'], {
      cwd,
      tty: true,
      columns: 80,
      env: { NO_COLOR: '1' },
    });
    expect(none.out).not.toContain('\u001b');
    const tty = await acta(['history', 'commission-self', '--record', 'registro'], { cwd, tty: true, columns: 80 });
    expect(strip(tty.out)).toBe(none.out);
  });

  it.each([60, 80, 200])('fits %i columns and cuts nothing', async (columns) => {
    const cwd = folder();
    await acta(founding('registro'), { cwd });
    await acta(['submit', '--record', 'registro', '--by', REGISTRAR], {
      cwd,
      stdin: lines(institution('salud'), body),
    });
    for (const argv of [
      ['history', 'commission-self'],
      ['history', BODY],
      ['explain', BODY],
      ['people', 'list'],
    ]) {
      const { out } = await acta([...argv, '--record', 'registro'], { cwd, env: { COLUMNS: String(columns) } });
      for (const line of out.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(columns);
      const { objects } = await acta([...argv, '--record', 'registro', '--json'], { cwd });
      const id = (objects[0] as { readonly id?: string }).id ?? '';
      expect(out.replace(/\s/g, '')).toContain(argv[0] === 'history' && columns === 200 ? id : '');
    }
    const piped = await acta(['history', BODY, '--record', 'registro'], { cwd });
    expect(Math.max(...piped.out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
  });

  it('takes what it says of its progress away before the result', async () => {
    const cwd = folder();
    await acta(founding('registro'), { cwd });
    const { err } = await acta(['check', '--record', 'registro'], { cwd, tty: true, columns: 80 });
    expect(err).toBe('\r\u001b[KRevisando…\r\u001b[KHasta la posición 0000000000000001: 1 hecho.\n');
  });

  it('ends quietly when nobody reads', async () => {
    const cwd = folder();
    await acta(founding('registro'), { cwd });
    const closed = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    const code = await run(['replay', '--record', 'registro'], {
      stdin: process.stdin,
      stdout: closed,
      stderr: closed,
      env: {},
      cwd,
    });
    expect(code).toBe(0);
  });

  it('fails where what it prints does not arrive, and says so', async () => {
    const cwd = folder();
    await acta(founding('registro'), { cwd });
    const full = () =>
      new Writable({
        write: (_chunk, _encoding, done) => done(Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC' })),
      });
    for (const argv of [['replay', '--record', 'registro'], ['--help'], ['--version']]) {
      let said = '';
      const stderr = new Writable({
        write: (chunk: Buffer, _encoding, done) => {
          said += chunk.toString();
          done();
        },
      });
      const streams = { stdin: new PassThrough().end(), stdout: full(), stderr, env: { LANG: 'es' }, cwd };
      expect(await run(argv, streams), argv.join(' ')).toBe(3);
      expect(said.replace(/\s+/g, ' ')).toContain('no está completo, no se puede escribir: no queda espacio (ENOSPC)');
    }
  });

  it('is eighty columns wide on a terminal that says none', async () => {
    const cwd = folder();
    await acta(founding('registro'), { cwd });
    const { out } = await acta(['history', 'commission-self', '--record', 'registro'], { cwd, tty: true, columns: 0 });
    const eighty = await acta(['history', 'commission-self', '--record', 'registro'], { cwd, tty: true, columns: 80 });
    expect(out).toBe(eighty.out);
  });

  it('ends with 130 when the user interrupts, with the record closed', async () => {
    const cwd = folder();
    await acta(founding('registro'), { cwd });
    const interrupt = new AbortController();
    const silent = () => new Writable({ write: (_chunk, _encoding, done) => done() });
    const waiting = run(['submit', '-', '--record', 'registro', '--by', REGISTRAR], {
      stdin: new PassThrough(),
      stdout: silent(),
      stderr: silent(),
      env: {},
      cwd,
      signal: interrupt.signal,
    });
    setTimeout(() => interrupt.abort(), 50);
    expect(await waiting).toBe(130);
    expect((await acta(['history', 'commission-self', '--record', 'registro'], { cwd })).code).toBe(0);
  });
});
