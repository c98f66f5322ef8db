import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PRESETS } from '@acta/core';
import { acta, folder } from './acta.js';
import { BODY, council, founding, held, lines, REGISTRAR, SESSION, submit } from './acts.js';

describe('a record is founded under a preset', () => {
  it.each(Object.keys(PRESETS))('%s', async (preset) => {
    const record = `${folder()}/registro`;
    const args = founding(record).map((part) => (part === 'mexico-comparable' ? preset : part));
    expect(await acta(args)).toMatchObject({ code: 0 });
    const { objects } = await acta(['history', 'commission-self', '--record', record, '--json']);
    expect(JSON.stringify(objects)).toContain(`"preset":"${preset}"`);
  });
});

describe('a record is founded, fed and read', () => {
  const record = `${folder()}/registro`;

  it('founds it, and again changes nothing', async () => {
    const first = await acta(founding(record));
    expect(first).toMatchObject({ code: 0 });
    expect(first.out).toContain('registro ilustrativo');
    expect(first.out).toContain(REGISTRAR);
    const again = await acta(founding(record));
    expect(again.code).toBe(0);
    expect(again.out).toContain('ya estaba fundado');
  });

  it('keeps the registrar’s name among the people, and takes it out again', async () => {
    const listed = await acta(['people', 'list', '--record', record, '--json']);
    expect(listed.objects[0]).toMatchObject({ v: 1, person: REGISTRAR, name: 'Ana Pérez' });
    const added = await acta(['people', 'add', '--record', record, '--name', 'Luis Gómez', '--json']);
    const { person } = added.objects[0];
    expect((await acta(['people', 'add', '--record', record, '--name', 'Otro', '--id', person])).code).toBe(1);
    expect((await acta(['people', 'change', person, '--record', record, '--name', 'Luis Gómez Díaz'])).code).toBe(0);
    const erased = await acta(['people', 'erase', person, '--record', record]);
    expect(erased.code).toBe(0);
    expect(erased.err).toMatch(/copias hechas antes quedan fuera del\s+alcance/);
    expect((await acta(['people', 'erase', person, '--record', record])).code).toBe(1);
  });

  it.each([
    ['', 'Empty'],
    [' Ana', 'SpaceAtTheEnds'],
    ['Ana\u202eanA', 'BidirectionalCharacter'],
    ['Ana\u200b', 'ZeroWidthCharacter'],
    ['Ana\nPérez', 'ControlCharacter'],
    ['Pe\u0301rez', 'NotNfc'],
    ['\ud800', 'LoneSurrogate'],
    ['x'.repeat(201), 'TooLong'],
  ])('takes no name or contact that people cannot read: %j', async (text, reason) => {
    const before = (await acta(['people', 'list', '--record', record])).out;
    for (const [flag, argv] of [
      ['--name', ['people', 'add', '--name', text]],
      ['--contact', ['people', 'add', '--name', 'Luis', '--contact', text]],
      ['--name', ['people', 'change', REGISTRAR, '--name', text]],
      ['--contact', ['people', 'change', REGISTRAR, '--contact', text]],
    ] as const) {
      const ran = await acta([...argv, '--record', record, '--json']);
      expect(ran).toMatchObject({ code: 2, errors: [{ v: 1, error: 'Invalid', path: flag, reason }] });
    }
    if (text !== '') {
      const founded = await acta([...founding(`${folder()}/otro`), '--registrar-name', text, '--json']);
      expect(founded).toMatchObject({ code: 2, errors: [{ path: '--registrar-name', reason }] });
    }
    expect((await acta(['people', 'list', '--record', record])).out).toBe(before);
  });

  it('records a council and a session, one line an act', async () => {
    const fed = await submit(record, lines(...council, ...held));
    expect(fed.err).toContain(`Líneas registradas: 1-${council.length + held.length}`);
    expect(fed.code).toBe(0);
    expect(fed.out.split('\n').filter((line) => line.startsWith('línea'))).toHaveLength(council.length + held.length);
  });

  it('records nothing twice', async () => {
    const fed = await submit(record, lines(...council, ...held));
    expect(fed.code).toBe(0);
    expect(fed.err).toContain(`Ninguna línea nueva registrada; ya lo estaban: 1-${council.length + held.length}`);
  });

  it('shows the history of the session, and where the record ends', async () => {
    const { code, out, err } = await acta(['history', SESSION, '--record', record]);
    expect(code).toBe(0);
    expect(out).toContain('registro ilustrativo');
    expect(err).toMatch(/Hasta la posición 0000000000000019, registrada \S+Z: 19\s+hechos/);
    const json = await acta(['history', SESSION, '--record', record, '--json']);
    expect(json.objects.map(({ type }) => type as string).filter(Boolean)).toEqual([
      'SessionConvened',
      'AttendanceRecorded',
      'QuorumCounted',
      'SessionOpened',
      'ItemDecided',
      'SessionClosed',
    ]);
    expect(json.objects.every(({ v }) => v === 1)).toBe(true);
    expect(json.objects.at(-1)).toMatchObject({
      record: 'illustrative',
      asOf: { position: '0000000000000019', recordedAt: '2014-02-12T16:40:00.000Z', events: 19 },
    });
  });

  it('explains it, by the session’s id and by an event’s', async () => {
    const { code, out } = await acta(['explain', SESSION, '--record', record]);
    expect(code).toBe(0);
    expect(out).toContain('quorum@1');
    expect(out).toContain('resultan iguales');
    const { objects } = await acta(['explain', SESSION, '--record', record, '--json']);
    const opened = objects.find(({ event }) => event?.type === 'SessionOpened');
    expect(opened).toMatchObject({ reproducible: true, irregular: false });
    const one = await acta(['explain', opened.event.id as string, '--record', record, '--lang', 'en']);
    expect(one.out).toContain('come out the same');
  });

  it('takes as much of an event’s id as screens show, and suggests the whole of one that was mistyped', async () => {
    const { objects } = await acta(['history', SESSION, '--record', record, '--json']);
    const id = (objects[0] as { readonly id: string }).id;
    const short = await acta(['history', id.slice(0, 8), '--record', record, '--json']);
    expect(short.objects[0]).toMatchObject({ id, type: 'SessionConvened' });
    expect((await acta(['explain', id.slice(0, 8), '--record', record])).out).toContain(id);
    const mistyped = `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`;
    const missed = await acta(['explain', mistyped, '--record', record, '--json']);
    expect(missed.code).toBe(2);
    expect(missed.errors[0]).toMatchObject({ reason: 'NotFound', facts: { nearest: [id] } });
  });

  it('names the nearest ids on a miss', async () => {
    const { code, err } = await acta(['explain', 'session-consejo-ejecutvo-2014-e-01', '--record', record]);
    expect(code).toBe(2);
    expect(err).toContain(SESSION);
    const json = await acta(['history', 'nada-de-nada', '--record', record, '--json']);
    expect(json.errors[0]).toMatchObject({ v: 1, error: 'Invalid', reason: 'NotFound', facts: { nearest: [] } });
  });

  it('replays every event in order, and the state of one stream', async () => {
    const { out, err } = await acta(['replay', '--record', record]);
    const events = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly position: string; readonly type: string });
    expect(events[0]?.type).toBe('CommissionFounded');
    expect(events.map(({ position }) => position)).toEqual(events.map(({ position }) => position).toSorted());
    expect(err).toContain('registro ilustrativo');
    const state = await acta(['replay', '--record', record, '--state', BODY]);
    expect(JSON.parse(state.out)).toMatchObject({
      v: 1,
      stream: BODY,
      state: { seats: [{ seat: 'hacienda' }, {}, {}] },
    });
  });

  it('prints the acta, the register and the board', async () => {
    const sheet = await acta(['session', SESSION, '--record', record]);
    expect(sheet.out).toContain('QUÓRUM');
    expect(sheet.out).toMatch(/2\s+presentes de 3/);
    expect(sheet.out).toContain('Clausurada el 2014-02-12');
    expect((await acta(['register', '--record', record])).out).toContain('Todavía no hay acuerdos');
    expect((await acta(['board', '--record', record])).out).toContain('Todavía no hay compromisos');
  });

  it('copies the events and checks the copy', async () => {
    const copy = `${record}-copia.db`;
    expect((await acta(['backup', copy, '--record', record])).code).toBe(0);
    const checked = await acta(['check', copy]);
    expect(checked).toMatchObject({ code: 0 });
    expect(checked.err).toMatch(/Hasta la posición 0000000000000019: 19\s+hechos/);
    expect((await acta(['check', '--record', record])).code).toBe(0);
  });

  it('copies nothing over a file that is there, nor into a folder that is not', async () => {
    const copied = await acta(['backup', `${record}/events.db`, '--record', record], { env: { COLUMNS: '300' } });
    expect([copied.code, copied.err]).toEqual([2, expect.stringContaining('ya existe, y queda como está (EEXIST)')]);
    const nowhere = await acta(['backup', join(record, 'nada', 'copia.db'), '--record', record, '--json']);
    expect(nowhere).toMatchObject({ code: 2, errors: [{ reason: 'FileUnwritable', facts: { code: 'ENOENT' } }] });
  });

  it('keeps the banner on every screen of an illustrative record', async () => {
    for (const argv of [
      ['history', BODY],
      ['explain', SESSION],
      ['register'],
      ['board'],
      ['session', SESSION],
      ['people', 'list'],
    ])
      for (const [lang, words] of [
        ['es', 'registro ilustrativo'],
        ['en', 'illustrative record'],
      ] as const)
        expect((await acta([...argv, '--record', record, '--lang', lang])).out, argv.join(' ')).toContain(words);
  });
});
