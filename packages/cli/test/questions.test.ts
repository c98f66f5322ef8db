import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../src/index.js';
import { acta, folder } from './acta.js';

/** A terminal that answers each question as it comes. */
const answering = (answers: readonly string[]) => {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const stderr = Object.assign(new PassThrough(), { isTTY: true });
  const stdout = new PassThrough();
  const rest = [...answers];
  let asked = '';
  stderr.on('data', (chunk: Buffer) => {
    asked += chunk.toString();
    if (!/: (\u001b\[\d+G)?$/.test(chunk.toString())) return;
    const next = rest.shift();
    if (next === undefined) stdin.end();
    else stdin.write(`${next}\n`);
  });
  stdout.resume();
  return { stdin, stdout, stderr, asked: () => asked };
};

describe('init asks on a terminal', () => {
  it('for what the options leave out, and founds', async () => {
    const cwd = folder();
    const { asked, ...streams } = answering([
      'Comisión de Ejemplo',
      'Acuerdo de creación',
      'Acuerdo inventado',
      '',
      '2014-01-01',
      '',
      '',
      'ilustrativo',
      '',
      'Ana',
    ]);
    const code = await run(['init', '--record', 'registro'], { ...streams, env: { LANG: 'es' }, cwd });
    expect(asked()).toContain('nombre de la comisión');
    expect(code).toBe(0);
    const { objects } = await acta(['history', 'commission-self', '--record', 'registro', '--json'], { cwd });
    expect(objects[0]).toMatchObject({
      data: { zone: 'America/Mexico_City', recordingWindow: 5, record: 'illustrative' },
    });
    expect((await acta(['people', 'list', '--record', 'registro'], { cwd })).out).toContain('Ana');
  });

  it('again for what will not do, and says why', async () => {
    const cwd = folder();
    const { asked, ...streams } = answering([
      ...['', 'Comisión de Ejemplo', 'Acuerdo de creación', 'Acuerdo inventado'],
      ...['America/Macondo', 'America/Tijuana', '2014-02-30', '2014-01-01', 'cinco', '4', 'reglas.json', ''],
      ...['quizá', 'real', 'yo', '', ''],
    ]);
    const code = await run(['init', '--record', 'registro'], { ...streams, env: { LANG: 'es' }, cwd });
    expect(code).toBe(0);
    expect(asked().match(/No sirve, otra vez/g)).toHaveLength(7);
    for (const flag of ['--zone', '--kept-from', '--window', '--registrar', 'reglas.json'])
      expect(asked()).toMatch(new RegExp(`no válido: [^\\n]*${flag}`));
    const { objects } = await acta(['history', 'commission-self', '--record', 'registro', '--json'], { cwd });
    expect(objects[0]).toMatchObject({
      data: { zone: 'America/Tijuana', keptFrom: '2014-01-01', recordingWindow: 4, record: 'real' },
    });
  });

  it('and leaves everything as it was when the user goes away', async () => {
    const cwd = folder();
    const { asked, ...streams } = answering(['Comisión de Ejemplo']);
    expect(await run(['init', '--record', 'registro'], { ...streams, env: {}, cwd })).toBe(130);
    expect(asked()).not.toBe('');
    expect((await acta(['board', '--record', 'registro'], { cwd })).code).toBe(3);
  });
});
