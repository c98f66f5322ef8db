import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { acta, folder, type Ran } from './acta.js';
import {
  adopted,
  adoptedWithoutQuorum,
  council,
  founding,
  lines,
  rectifiedVotes,
  SESSION,
  submit,
  transcribed,
} from './acts.js';

const read = (record: string, ...argv: readonly string[]): Promise<Ran> => acta([...argv, '--record', record]);

describe('a motion is adopted, and two institutions owe it', () => {
  const record = `${folder()}/registro`;
  beforeAll(async () => {
    await acta(founding(record));
    const fed = await submit(record, lines(...council, ...adopted));
    expect(fed.code, fed.err).toBe(0);
    expect(fed.out).toContain('a consecuencia: ');
  });

  it('stands in the register, in effect', async () => {
    const { out, code } = await read(record, 'register');
    expect(code).toBe(0);
    expect(out).toContain('✓ surte efectos');
    expect(out).not.toContain('CON VICIOS');
    const { objects } = await read(record, 'register', '--json');
    expect(objects[0]).toMatchObject({
      v: 1,
      origin: 'adopted',
      irregular: false,
      tookEffectOn: '2014-02-12',
      waits: false,
    });
  });

  it('is found by its number', async () => {
    const { objects } = await read(record, 'register', '--json');
    const { number, resolution } = objects[0] as { readonly number: string; readonly resolution: string };
    const history = await read(record, 'history', number, '--json');
    expect(history.objects[0]).toMatchObject({ stream: resolution, type: 'ResolutionAdopted' });
    expect((await read(record, 'explain', number)).code).toBe(0);
  });

  it('stands on the board: nothing reported, and overdue once its day has passed', async () => {
    const { out } = await read(record, 'board');
    expect(out).toContain('Al día 2014-02-12');
    expect(out.match(/sin\s+informes/g)).toHaveLength(2);
    expect(out).not.toContain('VENCIDO');
    const due = await read(record, 'board', '--today', '2014-06-30', '--json');
    expect(due.objects.map(({ overdue }) => overdue as boolean)).toEqual([false, false, undefined]);
    const late = await read(record, 'board', '--today', '2014-07-01', '--json');
    expect(late.objects[0]).toMatchObject({ level: 'no-evidence', overdue: true, stage: 'owed' });
    expect((await read(record, 'board', '--today', '2014-07-01')).out).toContain('⚠ VENCIDO');
    expect((await read(record, 'board', '--today', 'mañana')).code).toBe(2);
  });

  it('is told by the acta, with its votes and its number', async () => {
    const { out } = await read(record, 'session', SESSION, '--lang', 'en');
    expect(out).toContain('for 3 (hacienda, salud, trabajo)');
    expect(out).toContain('Outcome: ✓ adopted: resolution');
    expect(out).toContain('Closed on 2014-02-12.');
  });

  it('can be read from a copy of the events alone', async () => {
    const copy = `${record}-copia.db`;
    expect((await read(record, 'backup', copy)).code).toBe(0);
    const from = await read(copy, 'register');
    expect(from.code).toBe(0);
    expect(from.out).toBe((await read(record, 'register')).out);
    expect((await read(copy, 'people', 'add', '--name', 'Nadie')).code).toBe(3);
  });

  it('tells a file that is none, and one that is missing', async () => {
    const other = join(folder(), 'otro.db');
    writeFileSync(other, 'no es un registro');
    expect((await acta(['check', other])).code).toBe(3);
    rmSync(other);
    const { code, err } = await acta(['check', other]);
    expect(code).toBe(3);
    expect(err).not.toMatch(/SQLITE|at .*\.ts:/);
  });

  it.each([60, 80, 200])('fits %i columns everywhere', async (columns) => {
    for (const argv of [['register'], ['board'], ['session', SESSION], ['history', SESSION], ['explain', SESSION]]) {
      const { out } = await acta([...argv, '--record', record], { env: { COLUMNS: String(columns) } });
      for (const line of out.split('\n'))
        expect([...line].length, `${argv.join(' ')}: ${line}`).toBeLessThanOrEqual(columns);
    }
  });

  it('shows both verdicts once a vote is put right', async () => {
    const history = await read(record, 'history', SESSION, '--json');
    const event = (type: string): string =>
      (history.objects.find((each) => each.type === type) as { readonly id: string }).id;
    const fed = await submit(record, lines(rectifiedVotes(event('RollCallRecorded'))));
    expect(fed.code, fed.err).toBe(0);
    expect(fed.out).toContain('rectifica');
    const { out } = await read(record, 'explain', event('ItemDecided'));
    expect(out).toContain('resultan iguales');
    expect(out).toContain('Con lo que se sabe hoy');
    expect(out).toMatch(/mayoría[^]*✓ se cumple[^]*Con lo que se sabe hoy[^]*✗ no se/);
  });

  it('keeps what an archive tells, as what it is', async () => {
    const fed = await submit(record, lines(transcribed));
    expect(fed.code, fed.err).toBe(0);
    const { out } = await acta(['register', '--record', record], { env: { COLUMNS: '200' } });
    expect(out).toContain('? transcrito, no verificable');
    expect(out).toMatch(/día no consta/);
    expect((await read(record, 'explain', 'resolution-archivo-1')).out).toContain('transcrito de Libro de acuerdos');
  });
});

describe('a session without quorum decides all the same', () => {
  const cwd = folder();
  const record = join(cwd, 'registro');
  beforeAll(async () => {
    await acta(founding(record));
    writeFileSync(join(cwd, 'acta.pdf'), 'Acta firmada');
    const paper = await acta(['paper', 'add', 'acta.pdf', '--record', record, '--json'], { cwd });
    const { reference } = paper.objects[0] as { readonly reference: unknown };
    const fed = await submit(record, lines(...council, ...adoptedWithoutQuorum(reference)));
    expect(fed.code, fed.err).toBe(0);
    expect(fed.out).toContain('⚠ CON VICIOS');
  });

  it('is irregular on every screen, and its effects wait', async () => {
    const { objects } = await read(record, 'register', '--json');
    const { resolution } = objects[0] as { readonly resolution: string };
    for (const argv of [
      ['history', SESSION],
      ['explain', SESSION],
      ['session', SESSION],
      ['register'],
      ['irregular'],
      ['history', resolution],
      ['explain', resolution],
      ['rollout', resolution],
    ]) {
      expect((await read(record, ...argv)).out, argv.join(' ')).toContain('CON VICIOS');
      expect((await read(record, ...argv, '--lang', 'en')).out, argv.join(' ')).toContain('IRREGULAR');
    }
    const { out } = await read(record, 'register');
    expect(out).toContain('… en espera');
    expect((await read(record, 'board')).out).toContain('Todavía no hay compromisos');
    expect((await read(record, 'explain', SESSION)).out).toContain('✗ no se cumple');
    const explained = await read(record, 'explain', resolution);
    expect(explained.out).toMatch(/no cumple: quórum, [^()]*\(de un\s+acto anterior\)/);
    expect(explained.out).not.toContain('no determina nada');
    expect((await read(record, 'explain', resolution, '--json')).objects[0]).toMatchObject({ irregular: true });
    expect((await read(record, 'history', resolution, '--json')).objects[0]).toMatchObject({ irregular: true });
  });
});
