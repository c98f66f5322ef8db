import { beforeAll, describe, expect, it } from 'vitest';
import { VIEWS } from '@acta/projections';
import { columnsOf } from '../src/screen/width.js';
import { acta, folder, type Ran } from './acta.js';
import {
  act,
  adopted,
  adoptedForStates,
  BODY,
  council,
  decided,
  founding,
  lines,
  SECRETARY,
  SESSION,
  STATES,
  submit,
} from './acts.js';

const record = `${folder()}/registro`;
const FOLLOWER = '44444444-4444-4444-8444-444444444444';
const read = (...argv: readonly string[]): Promise<Ran> => acta([...argv, '--record', record]);
const wide = (...argv: readonly string[]): Promise<Ran> =>
  acta([...argv, '--record', record], { env: { COLUMNS: '200' } });

const consented = (state: string): object => ({
  ...(council[0] as object),
  commandId: '55555555-5555-4555-8555-555555555555',
  as: { person: SECRETARY, office: 'executive-secretary', body: BODY },
  clock: '2014-03-03T18:00:00.000Z',
  command: {
    type: 'RecordConsent',
    commitment: `commitment-consejo-ejecutivo-2014-e-01-01-firma-${state}`,
    instrument: 'Convenio inventado',
    signatory: 'Titular del Ejecutivo estatal',
    signedOn: '2014-03-01',
  },
});

beforeAll(async () => {
  await acta(founding(record));
  const fed = await submit(record, lines(...council, ...adoptedForStates));
  expect(fed.code, fed.err).toBe(0);
});

describe('what 32 States were invited to', () => {
  it('is a matrix of institutions and effects', async () => {
    const { objects: register } = await read('register', '--json');
    const number = register[0].number as string;
    const { out } = await wide('rollout', number);
    expect(out).toContain('✓ surte efectos');
    expect(out).toContain('firma: invitar a comprometerse. Adoptar la firma electrónica en sus trámites');
    expect(out.match(/^Secretaría de Estado-\d\d +… invitada$/gmu)).toHaveLength(32);
    expect(out).toContain('invitada 32');
    const { objects } = await read('rollout', register[0].resolution as string, '--json');
    expect(objects[0]).toMatchObject({ v: 1, stages: { invited: 32 }, overdue: 0 });
    expect(objects[0].effects[0].cells).toHaveLength(32);
    expect((await read('rollout', 'resolution-consejo-ejecutivo-2014-e-01')).err).toContain(register[0].resolution);
  });

  it('is what each of them has to answer', async () => {
    const { out } = await wide('inbox', `institution-${STATES[4] ?? ''}`);
    expect(out).toContain('Pendientes · Secretaría de Estado-05');
    expect(out).toContain('responder a la invitación a comprometerse');
    const { objects } = await read('inbox', '--json');
    expect(objects.filter(({ kind }) => kind === 'answer-invitation')).toHaveLength(32);
    expect((await read('inbox', 'institution-estado-5')).err).toContain('institution-estado-05');
    expect((await wide('inbox', BODY)).out).toContain('levantar el acta');
    expect((await read('inbox', 'institution-trabajo')).out).toContain('Nada pendiente');
  });

  it('stands in each one’s scorecard', async () => {
    expect((await wide('scorecard')).out.match(/… 1 invitada/g)).toHaveLength(32);
    const { out } = await wide('scorecard', `institution-${STATES[4] ?? ''}`, '--lang', 'en');
    expect(out).toMatch(/Secretaría de Estado-05 +… 1 invited/);
    expect(out).toMatch(/commitment-\S+-estado-05 +responsible +2014-06-30 +… invited +· not reported/);
    const { objects } = await read('scorecard', '--json');
    expect(objects[0]).toMatchObject({ v: 1, scores: { responsible: 1, stages: { invited: 1, owed: 0 } } });
  });
});

describe('the overdue', () => {
  it('come first in the inbox', async () => {
    const state = STATES[6] ?? '';
    const fed = await submit(record, lines(consented(state)));
    expect(fed.code, fed.err).toBe(0);
    const { out } = await wide('inbox', '--today', '2014-07-01');
    const [minutes, state7] = out.split('\n').filter((line) => line.startsWith('2014'));
    expect([minutes, state7]).toEqual([
      expect.stringContaining('levantar el acta'),
      expect.stringContaining('informar el avance'),
    ]);
    expect(out).toContain('⚠ VENCIDO');
    expect((await wide('inbox', '--today', '2014-06-30')).out.match(/VENCIDO/g)).toHaveLength(1);
    expect((await wide('scorecard', '--today', '2014-07-01')).out).toContain('⚠ 1 VENCIDO');
    expect((await wide('rollout', 'consejo-ejecutivo-2014-e-01/01', '--today', '2014-07-01')).out).toContain(
      'VENCIDO 1',
    );
  });
});

describe('the directory', () => {
  it('tells who held which office on a day', async () => {
    const { out } = await wide('directory', BODY);
    expect(out).toMatch(/presidente +nombre no disponible \(11111111\)/);
    expect(out).toMatch(/hacienda +Secretaría de Hacienda +voto +nombre no disponible/);
    const before = await wide('directory', BODY, '--on', '2014-01-05');
    expect(before.out + before.err).not.toContain('11111111');
    expect((await read('directory', 'body-consejo')).err).toContain(BODY);
  });

  it('tells both administrations after a change', async () => {
    const changed = act('nueva administración', {
      type: 'RecordBodyAdministration',
      body: BODY,
      offices: [
        { comes: 'titular', office: 'chair', person: '66666666-6666-4666-8666-666666666666' },
        { comes: 'nobody', office: 'executive-secretary' },
      ],
      from: '2014-03-10',
      source: 'Oficio inventado',
    });
    const fed = await submit(record, lines({ ...changed, clock: '2014-03-10T18:00:00.000Z' }));
    expect(fed.code, fed.err).toBe(0);
    const { out } = await wide('directory', BODY);
    expect(out).toMatch(/presidente +nombre no disponible \(66666666\)/);
    expect(out).toMatch(/secretario ejecutivo +○ vacante/);
    expect(out).toMatch(/presidente +nombre no disponible \(11111111\) +2014-01-\d\d +2014-03-09/);
    const { objects } = await read('directory', BODY, '--json');
    expect(objects[0]).toMatchObject({
      tenures: expect.arrayContaining([
        expect.objectContaining({ office: 'chair', until: '2014-03-09' }),
        expect.objectContaining({ office: 'chair', from: '2014-03-10' }),
      ]) as unknown,
    });
  });

  it('lists institutions with who heads and who reports for them', async () => {
    const { out } = await wide('focal-points');
    expect(out).toMatch(
      /Secretaría de Hacienda +secretaría de Estado +nombre no disponible \(33333333\) +○ sin enlace/,
    );
  });
});

it('the calendar says what became of each session', async () => {
  expect((await wide('calendar')).out).toMatch(/2014-02-12 10:00.*✓ clausurada el 2014-02-12 +session-/);
  const before = await wide('calendar', '--known-at', '2014-02-10');
  expect(before.out).toContain('… convocada');
  expect((await wide('calendar', '--known-at', '2014-02-10', '--today', '2014-02-13')).out).toContain(
    '? no consta si se celebró',
  );
});

it('says that nothing is irregular', async () => {
  expect((await read('irregular', '--lang', 'en')).out).toContain('No irregular act is recorded.');
});

describe('acta view', () => {
  it.each(VIEWS)('$name gives its documents', async ({ name, version }) => {
    const { code, out, err } = await read('view', name);
    expect(code, err).toBe(0);
    for (const line of out
      .trimEnd()
      .split('\n')
      .filter((text) => text !== ''))
      expect(JSON.parse(line)).toMatchObject({ v: 1, view: name, version, key: expect.any(String) as string });
  });

  it('gives one, or the nearest where there is none', async () => {
    const { objects, err } = await read('view', 'session-calendar', SESSION);
    expect(objects).toMatchObject([{ key: SESSION, document: { session: SESSION, stage: 'closed' } }]);
    expect(err).toContain('registro ilustrativo');
    expect((await read('view', 'session-calendar', 'session-2014')).code).toBe(2);
    expect((await read('view', 'sesion-calendar')).err).toContain('session-calendar');
  });
});

it.each([60, 80, 200])('every new screen fits %i columns, in both languages', async (columns) => {
  const { objects } = await read('register', '--json');
  for (const argv of [
    ['scorecard'],
    ['scorecard', `institution-${STATES[4] ?? ''}`],
    ['calendar'],
    ['directory'],
    ['focal-points'],
    ['rollout', objects[0].resolution as string],
    ['inbox'],
    ['irregular'],
  ])
    for (const lang of ['es', 'en']) {
      const { code, out, err } = await acta([...argv, '--record', record, '--lang', lang], {
        env: { COLUMNS: String(columns) },
      });
      expect(code).toBe(0);
      for (const line of `${out}${err}`.split('\n'))
        expect(columnsOf(line), `${argv.join(' ')}: ${line}`).toBeLessThanOrEqual(columns);
    }
});

it.each([60, 80, 200])('what is overdue fits %i columns too, in both languages', async (columns) => {
  const late = `${folder()}/registro`;
  await acta(founding(late));
  expect((await submit(late, lines(...council, ...adopted))).code).toBe(0);
  for (const argv of [['scorecard'], ['scorecard', 'institution-salud'], ['board'], ['inbox']])
    for (const [lang, overdue] of [
      ['es', 'VENCID'],
      ['en', 'OVERDUE'],
    ] as const) {
      const options = ['--today', '2014-07-01', '--record', late, '--lang', lang];
      const { out, err } = await acta([...argv, ...options], { env: { COLUMNS: String(columns) } });
      expect(out).toContain(overdue);
      for (const line of `${out}${err}`.split('\n')) expect(columnsOf(line), line).toBeLessThanOrEqual(columns);
    }
});

it('the board says what takes the place of a commitment that is closed as superseded', async () => {
  const made = `${folder()}/registro`;
  await acta(founding(made));
  const task = {
    commitment: 'commitment-ley-uno',
    source: { kind: 'law', citation: 'Ley', body: BODY },
    institution: 'institution-salud',
    coResponsibles: [],
    task: 'Publicar sus trámites',
    term: { kind: 'not-stated' },
    milestones: [],
  };
  const closing = {
    kind: 'close-commitment',
    effect: 'cierre',
    commitment: 'commitment-ley-uno',
    reason: 'superseded',
  };
  const early = { clock: '2014-02-02T18:00:00.000Z' };
  const secretary = { person: SECRETARY, office: 'executive-secretary', body: BODY };
  const fed = await submit(
    made,
    lines(
      ...council,
      act('seguimiento', {
        type: 'RecordBodyOffice',
        body: BODY,
        office: 'technical-secretariat',
        person: FOLLOWER,
        standing: 'titular',
        from: '2014-01-06',
        source: 'Acuerdo inventado',
      }),
      act('ley', { type: 'AssignCommitment', ...task }, { as: secretary, ...early }),
      act(
        'propuesta',
        { type: 'ProposeClosure', commitment: task.commitment, reason: 'superseded', grounds: 'Así consta.' },
        { as: { person: FOLLOWER, office: 'technical-secretariat', body: BODY }, ...early },
      ),
      ...decided([0, 1, 2], {}, closing),
    ),
  );
  expect(fed.code, fed.err).toBe(0);
  const { out } = await acta(['board', '--record', made, '--lang', 'es'], { env: { COLUMNS: '200' } });
  expect(out).toContain('por resolution-consejo-ejecutivo-2014-e-01-01');
});

it('what an institution left open when it ended by law is in the registrar’s inbox', async () => {
  const made = `${folder()}/registro`;
  await acta(founding(made));
  const ended = act(
    'extinta',
    {
      type: 'RecordLegalSuccession',
      institution: 'institution-salud',
      manner: 'extinguished',
      on: '2014-02-20',
      source: 'Decreto inventado',
      commitments: [],
      seats: [],
      focalPoints: [],
    },
    { clock: '2014-02-20T18:00:00.000Z' },
  );
  const fed = await submit(made, lines(...council, ...adopted, ended));
  expect(fed.code, fed.err).toBe(0);
  const inbox = async (day: string): Promise<readonly unknown[]> => {
    const { objects } = await acta(['inbox', 'commission-self', '--today', day, '--record', made, '--json']);
    return (objects as readonly { readonly kind?: string }[]).filter(({ kind }) => kind !== undefined);
  };
  expect(await inbox('2014-02-19')).toEqual([]);
  expect(await inbox('2014-02-20')).toMatchObject([
    { kind: 'pass-on', office: 'registrar', institution: 'institution-salud', since: '2014-02-20' },
  ]);
  const { out } = await acta(['inbox', '--today', '2014-02-20', '--record', made, '--lang', 'es'], {
    env: { COLUMNS: '200' },
  });
  expect(out).toContain('registrar a quién pasa por ley lo que dejó abierto Secretaría de Salud');
});

it('what passed by law to another is shown as that other’s, under whichever of the two it is shown', async () => {
  const made = `${folder()}/registro`;
  await acta(founding(made));
  const commitment = 'commitment-consejo-ejecutivo-2014-e-01-01-firma-salud';
  const ended = act(
    'absorbida',
    {
      type: 'RecordLegalSuccession',
      institution: 'institution-salud',
      manner: 'merged',
      on: '2014-02-20',
      source: 'Decreto inventado',
      commitments: [{ commitment, to: 'institution-trabajo' }],
      seats: [],
      focalPoints: [],
    },
    { clock: '2014-02-20T18:00:00.000Z' },
  );
  const fed = await submit(made, lines(...council, ...adopted, ended));
  expect(fed.code, fed.err).toBe(0);
  const told = async (...argv: readonly string[]): Promise<string> => {
    const { out } = await acta([...argv, '--record', made], { env: { COLUMNS: '200' } });
    return out.replace(/\s+/g, ' ');
  };
  const to = 'por ley, a Secretaría de Trabajo desde 2014-02-20';
  const from = 'por ley, de Secretaría de Salud desde 2014-02-20';
  const rollout = await told('rollout', 'consejo-ejecutivo-2014-e-01/01');
  expect(rollout).toContain(`Secretaría de Salud · a cargo, 2014-06-30 ${to}`);
  expect(rollout).not.toContain(from);
  expect(await told('scorecard', 'institution-salud')).toContain(to);
  expect(await told('scorecard', 'institution-trabajo')).toContain(from);
  expect(await told('board')).toContain(from);
});

it('an institution that owes nothing has a scorecard, and it is empty', async () => {
  const { code, out } = await wide('scorecard', 'institution-hacienda');
  expect(code).toBe(0);
  expect(out).toMatch(/^Secretaría de Hacienda$/m);
  const { objects } = await read('scorecard', 'institution-hacienda', '--json');
  expect(objects[0]).toMatchObject({ institution: 'institution-hacienda', duties: [], scores: { responsible: 0 } });
  expect((await read('scorecard', 'institution-haciend')).code).toBe(2);
});
