import { beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '@acta/sqlite';
import { endOfDay } from '../src/record/end-of-day.js';
import { acta, folder, type Ran } from './acta.js';
import { adopted, BODY, council, founding, lines, rectifiedVotes, SESSION, submit } from './acts.js';

describe('the end of a day', () => {
  it.each([
    ['America/Mexico_City', '2014-02-12', '2014-02-13T05:59:59.999Z'],
    ['America/Mexico_City', '2014-04-06', '2014-04-07T04:59:59.999Z'],
    ['America/Mexico_City', '2014-10-26', '2014-10-27T05:59:59.999Z'],
    ['Pacific/Kiritimati', '2014-02-12', '2014-02-12T09:59:59.999Z'],
    ['Etc/GMT+12', '2014-02-12', '2014-02-13T11:59:59.999Z'],
    ['America/Asuncion', '2014-03-22', '2014-03-23T03:59:59.999Z'],
    ['UTC', '2014-12-31', '2014-12-31T23:59:59.999Z'],
  ])('in %s of %s is %s', (zone, day, end) => {
    expect(endOfDay(systemClock, zone, day)).toBe(end);
  });

  it('of a zone that nobody knows is none', () => {
    expect(endOfDay(systemClock, 'America/Macondo', '2014-02-12')).toBeNull();
  });
});

describe('a record as it stood', () => {
  const record = `${folder()}/registro`;
  const read = (...argv: readonly string[]): Promise<Ran> => acta([...argv, '--record', record]);
  const typesOf = ({ objects }: Ran): readonly string[] =>
    objects.flatMap(({ type }) => (type as string | undefined) ?? []);

  beforeAll(async () => {
    await acta(founding(record));
    await submit(record, lines(...council, ...adopted));
    const { objects } = await read('history', SESSION, '--json');
    const vote = (objects as readonly { readonly type?: string; readonly id: string }[]).find(
      ({ type }) => type === 'RollCallRecorded',
    );
    expect((await submit(record, lines(rectifiedVotes(vote?.id ?? '')))).code).toBe(0);
  });

  it('does not know yet what was put right the day after', async () => {
    expect(
      typesOf(await read('history', SESSION, '--json')).filter((type) => type === 'RollCallRecorded'),
    ).toHaveLength(2);
    const known = await read('history', SESSION, '--known-at', '2014-02-12', '--json');
    expect(typesOf(known).filter((type) => type === 'RollCallRecorded')).toHaveLength(1);
    expect(known.objects.at(-1)).toMatchObject({ asOf: { known: '2014-02-13T05:59:59.999Z' }, record: 'illustrative' });
    const decided = typesOf(await read('history', SESSION, '--known-at', '2014-02-12T10:38:00-06:00', '--json'));
    expect(decided.at(-1)).toBe('RollCallRecorded');
  });

  it('says at the head of every screen as of when it is shown', async () => {
    for (const argv of [['history', BODY], ['explain', BODY], ['register'], ['board'], ['session', SESSION]]) {
      const both = await read(...argv, '--known-at', '2014-02-12', '--on', '2014-02-13');
      expect(both.code, argv.join(' ')).toBe(0);
      expect(both.out.replace(/\s+/g, ' ')).toContain(
        '[tal como se sabía al terminar el 2014-02-12 (2014-02-13T05:59:59.999Z); lo que surtía efectos el 2014-02-13]',
      );
      const english = await read(...argv, '--known-at', '2014-02-13T00:00Z', '--lang', 'en');
      expect(english.out).toContain('[as known at 2014-02-13T00:00:00.000Z]');
    }
    expect((await read('replay', '--known-at', '2014-02-12')).err).toContain('tal como se sabía');
  });

  it('holds on a day what had taken effect by then', async () => {
    const { objects } = await read('replay', '--on', '2014-02-03', '--json');
    expect(typesOf({ objects } as Ran)).toContain('SessionConvened');
    expect(typesOf({ objects } as Ran)).not.toContain('ItemDecided');
    expect((await read('register', '--on', '2014-02-11')).out).toContain('Todavía no hay acuerdos');
    expect((await read('register', '--on', '2014-02-12')).out).toContain('Firma electrónica');
    expect((await read('board', '--on', '2014-07-01')).out).toContain('VENCIDO');
  });

  it('explains by all that was known, whatever the day', async () => {
    const explained = await read('explain', SESSION, '--on', '2014-02-12', '--json');
    const told = explained.objects.slice(0, -1);
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(({ reproducible }) => reproducible as boolean)).toBe(true);
    expect((await read('explain', SESSION, '--on', '2014-02-11', '--json')).objects.length).toBeLessThan(
      explained.objects.length,
    );
    expect((await read('explain', SESSION)).out).toContain('Con lo que se sabe hoy');
    expect((await read('explain', SESSION, '--known-at', '2014-02-12')).out).not.toContain('Con lo que se sabe hoy');
  });

  it('is empty before it was founded', async () => {
    const { code, out, err } = await read('register', '--known-at', '2013-12-31');
    expect(code).toBe(0);
    expect(out).toContain('registro ilustrativo');
    expect(err).toContain('El registro no tiene hechos');
  });

  it.each([
    ['--known-at', 'ayer', 'NotADay'],
    ['--known-at', '2014-02-12T', 'NotAnInstant'],
    ['--known-at', '2014-02-30', 'NotADay'],
    ['--on', '2014-02-12T00:00:00Z', 'NotADay'],
  ])('%s %s will not do', async (flag, value, reason) => {
    const { code, errors } = await read('board', flag, value, '--json');
    expect(code).toBe(2);
    expect(errors[0]).toMatchObject({ reason: 'FlagInvalid', facts: { flag, reason: { _tag: reason } } });
  });
});
