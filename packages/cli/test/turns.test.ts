import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { acta, folder, type Ran } from './acta.js';
import { act, BODY, CHAIR, clockOn, council, founding, lines, SECRETARY, submit, TITULARS } from './acts.js';

type Command = Readonly<Record<string, unknown>> & { readonly type: string };

const root = folder();
const record = join(root, 'registro');
const SESSION = 'session-consejo-ejecutivo-2014-o-01';
const CALLED_OFF = 'session-consejo-ejecutivo-2014-o-02';
const SEATS = ['hacienda', 'salud', 'trabajo'];

let given = 0;
const by =
  (person: string, office: string) =>
  (day: string, time: string, command: Command): object =>
    act(`turn-${(given += 1)}`, command, { as: { person, office, body: BODY }, clock: clockOn(day, time) });
const secretary = by(SECRETARY, 'executive-secretary');
const chair = by(CHAIR, 'chair');

const propose = (name: string): object =>
  secretary('2014-02-02', '18:00', {
    type: 'ProposeMotion',
    motion: `motion-${name}`,
    body: BODY,
    matter: 'gobierno-digital',
    title: `Propuesta ${name}`,
    text: `Se aprueba la propuesta ${name}.`,
    effects: [],
    proposedBy: 'institution-hacienda',
  });

const decision = (name: string, papers: readonly unknown[] = []): object => ({
  item: name,
  title: `Punto ${name}`,
  kind: 'decision',
  motion: `motion-${name}`,
  papers,
});

const convene = (session: string, number: number, dispatched: string, day: string, more: object): object =>
  secretary(dispatched, '18:00', {
    type: 'ConveneSession',
    session,
    body: BODY,
    kind: 'ordinary',
    year: 2014,
    number,
    day,
    time: '10:00',
    place: 'Sala de juntas',
    invited: [],
    ...more,
  });

const present = (...seats: readonly number[]): readonly object[] =>
  seats.map((index) => ({
    seat: SEATS[index],
    person: TITULARS[index],
    capacity: 'titular',
    from: '10:00',
    ...(index === 1 ? { mode: 'remote' } : {}),
  }));

const votes = (...choices: readonly string[]): readonly object[] =>
  choices.map((choice, index) => ({ seat: SEATS[index], choice }));

const ofSession = (paper: unknown): readonly object[] => {
  const on = (type: string, more: object = {}): Command => ({ type, session: SESSION, ...more });
  const day = '2014-02-14';
  return [
    ...['uno', 'dos', 'tres', 'cuatro'].map(propose),
    convene(SESSION, 1, '2014-02-03', '2014-02-12', {
      agenda: [
        { item: 'informe', title: 'Informe', kind: 'information', papers: [] },
        ...['uno', 'dos', 'tres'].map((name) => decision(name)),
      ],
      secondCall: { day: '2014-02-12', time: '11:00' },
    }),
    secretary('2014-02-05', '18:00', on('SendPapers', { item: 'uno', papers: [paper], awaited: [] })),
    secretary(
      '2014-02-06',
      '18:00',
      on('AddAgendaItem', { item: { item: 'extra', title: 'Otro informe', kind: 'information', papers: [] } }),
    ),
    chair('2014-02-11', '18:00', on('DeferSession', { reason: 'Luto oficial' })),
    secretary(
      '2014-02-11',
      '18:10',
      on('RescheduleSession', {
        day,
        time: '10:00',
        place: 'Salón verde',
        reason: 'Fin del luto',
        causeEndedOn: '2014-02-12',
      }),
    ),
    secretary(day, '16:05', on('RecordAttendance', { present: present(0, 1, 2) })),
    secretary(
      day,
      '16:06',
      on('AttestParticipation', { means: 'videoconferencia', assured: ['simultaneous-participation'] }),
    ),
    secretary(day, '16:07', on('RecordOfficers', { officers: [{ office: 'executive-secretary', person: SECRETARY }] })),
    secretary(day, '16:08', on('CountQuorum')),
    chair(day, '16:09', on('OpenSession')),
    chair(
      day,
      '16:10',
      on('ApproveAgenda', {
        order: ['uno', 'informe', 'dos', 'tres'],
        withdrawn: ['extra'],
        votesFor: 3,
        votesAgainst: 0,
      }),
    ),
    secretary(
      day,
      '16:15',
      on('MoveAmendment', {
        item: 'uno',
        amendment: 'enmienda',
        seat: 'salud',
        title: 'Con un plazo',
        text: 'Se aprueba la propuesta uno, en un plazo de un año.',
        effects: [],
      }),
    ),
    chair(day, '16:16', on('PutItemToVote', { item: 'enmienda' })),
    secretary(
      day,
      '16:17',
      on('RecordShowOfHands', { item: 'enmienda', tally: { for: 1, against: 2, abstentions: 0 } }),
    ),
    chair(day, '16:18', on('DecideItem', { item: 'enmienda' })),
    chair(day, '16:20', on('PutItemToVote', { item: 'uno' })),
    chair(day, '16:21', on('DeclareUnanimity', { item: 'uno', manner: 'consensus' })),
    secretary(day, '16:22', on('RecordObjection', { item: 'uno', seat: 'trabajo' })),
    secretary(day, '16:23', on('RecordRollCall', { item: 'uno', votes: votes('for', 'for', 'against') })),
    chair(day, '16:24', on('DecideItem', { item: 'uno' })),
    chair(
      day,
      '16:25',
      on('SplitItem', {
        item: 'dos',
        parts: ['a', 'b'].map((part) => ({
          part: `dos-${part}`,
          title: `Parte ${part}`,
          text: `Parte ${part}.`,
          effects: [],
        })),
      }),
    ),
    chair(day, '16:26', on('PutItemToVote', { item: 'dos-a' })),
    secretary(day, '16:27', on('RecordRollCall', { item: 'dos-a', votes: votes('against', 'against', 'for') })),
    chair(day, '16:28', on('DecideItem', { item: 'dos-a' })),
    chair(day, '16:29', on('DecideItem', { item: 'dos-b', outcome: 'deferred' })),
    secretary(day, '16:30', on('RequestQuorumCount', { seat: 'trabajo' })),
    secretary(day, '16:31', on('CountQuorum')),
    chair(day, '17:00', on('RecessSession', { at: '11:00', day: '2014-02-17', time: '10:00' })),
    secretary('2014-02-17', '16:05', on('RecordAttendance', { present: present(0, 1) })),
    chair('2014-02-17', '16:06', on('ResumeSession')),
    chair('2014-02-17', '16:10', on('DecideItem', { item: 'tres', outcome: 'referred', referredTo: 'body-tecnico' })),
    chair('2014-02-17', '16:12', on('DecideItem', { item: 'informe', outcome: 'noted' })),
    chair('2014-02-17', '16:30', on('CloseSession')),
    convene(CALLED_OFF, 2, '2014-02-18', '2014-02-26', { agenda: [decision('cuatro')], previousMinutes: paper }),
    chair('2014-02-20', '18:00', {
      type: 'CancelSession',
      session: CALLED_OFF,
      reason: 'Se retiró el único punto',
    }),
  ];
};

const committee = act('committee', {
  type: 'EstablishBody',
  body: 'body-tecnico',
  name: 'Consejo Técnico',
  kind: 'technical-council',
  mandate: { matters: [{ matter: 'gobierno-digital', name: 'Gobierno digital' }] },
  createdBy: { kind: 'instrument', citation: 'Acuerdo inventado, artículo 5' },
});

const session = (id: string, language: 'es' | 'en'): Promise<Ran> =>
  acta(['session', id, '--record', record, '--lang', language], { env: { COLUMNS: '200' } });

beforeAll(async () => {
  await acta(founding(record));
  const file = join(root, 'estudio.txt');
  writeFileSync(file, 'Estudio');
  const { objects } = await acta(['paper', 'add', file, '--record', record, '--json']);
  const paper: unknown = objects[0].reference;
  const fed = await submit(record, lines(...council, committee, ...ofSession(paper)));
  expect(fed.code, fed.out + fed.err).toBe(0);
});

describe('the turns of a session', () => {
  it.each([
    ['es', 'Convocada el 2014-02-03 para el 2014-02-12 a las 10:00, en Salón verde.'],
    ['es', 'Segunda convocatoria anunciada para el 2014-02-12 a las 11:00.'],
    ['es', '2014-02-05. Se enviaron documentos del punto «uno»: 1.'],
    ['es', '2014-02-11. Se aplazó: Luto oficial.'],
    ['es', '2014-02-11. Se reprogramó para el 2014-02-14 a las 10:00, en Salón verde: Fin del luto.'],
    ['es', '2014-02-06. Se agregó el punto «extra»: Otro informe.'],
    ['es', 'titular; a distancia'],
    ['es', 'Participación a distancia por videoconferencia: participación simultánea.'],
    ['es', 'En la mesa: nombre no disponible (22222222), secretario ejecutivo.'],
    ['es', 'El orden del día se aprobó: 3 a favor, 0 en contra; se retiraron extra.'],
    ['es', 'El asiento «trabajo» pidió que se verificara el quórum.'],
    ['es', 'Se suspendió a las 11:00, para seguir el 2014-02-17 a las 10:00.'],
    ['es', 'Se reanudó con 2 presentes.'],
    ['en', 'Papers of the item "uno" were sent: 1.'],
    ['en', 'Put off: Luto oficial.'],
    ['en', 'Rescheduled for 2014-02-14 at 10:00, at Salón verde: Fin del luto.'],
    ['en', 'The item "extra" was added: Otro informe.'],
    ['en', 'titular; remote'],
    ['en', 'Remote participation by videoconferencia: simultaneous participation.'],
    ['en', 'At the table: name not available (22222222), executive secretary.'],
    ['en', 'The agenda was approved: 3 for, 0 against; withdrawn: extra.'],
    ['en', 'The seat "trabajo" asked for a quorum count.'],
    ['en', 'Recessed at 11:00, to continue on 2014-02-17 at 10:00.'],
    ['en', 'Resumed with 2 present.'],
  ] as const)('%s: %s', async (language, told) => {
    expect((await session(SESSION, language)).out).toContain(told);
  });

  it('are told of one that was called off', async () => {
    expect((await session(CALLED_OFF, 'es')).out).toContain('2014-02-20. Se canceló: Se retiró el único punto.');
    expect((await session(CALLED_OFF, 'en')).out).toContain('Called off: Se retiró el único punto.');
  });
});

describe('its items', () => {
  it('are voted with a fallen consensus, an amendment and a part, each under its own', async () => {
    const { out } = await session(SESSION, 'es');
    let from = 0;
    for (const told of [
      '1. Punto uno (decisión)',
      'La presidencia declaró consenso.',
      'Objetó el asiento «trabajo».',
      'Votación nominal: a favor 2 (hacienda, salud); en contra 1 (trabajo); abstención 0',
      'Mayoría: 2 de 3',
      'Resultado: ✓ aprobado',
      '1.1. Con un plazo (modificación de uno)',
      'Presentes: hacienda, salud, trabajo',
      'Votación económica: a favor 1; en contra 2; abstención 0',
      'Resultado: ✗ desechada',
      '3. Punto dos (decisión)',
      '3.1. Parte a (parte de dos)',
      '3.2. Parte b (parte de dos)',
      'Resultado: · aplazado',
      'Pasa a Consejo Técnico.',
      '5. Otro informe (información)',
      'Retirado al aprobarse el orden del día.',
    ]) {
      const at = out.indexOf(told, from);
      expect(at, told).toBeGreaterThanOrEqual(0);
      from = at;
    }
    expect((await session(SESSION, 'en')).out).toContain('The seat "trabajo" objected.');
  });

  it('stand in the attendance of each of its days', async () => {
    const { out } = await session(SESSION, 'en');
    expect(out).toMatch(/^trabajo +Secretaría de Trabajo .* 2014-02-14 +10:00 +11:00$/m);
    expect(out).toMatch(/^hacienda +Secretaría de Hacienda .* 2014-02-17 +10:00$/m);
  });
});
