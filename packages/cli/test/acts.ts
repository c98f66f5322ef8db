import { acta, type Ran } from './acta.js';

export const REGISTRAR = '3d1c0f4e-6f3a-4b87-9a55-0c1f6f2f8a11';
export const CHAIR = '11111111-1111-4111-8111-111111111111';
export const SECRETARY = '22222222-2222-4222-8222-222222222222';
export const TITULARS = ['a', 'b', 'c'].map((letter) => `33333333-3333-4333-8333-33333333333${letter}`);
export const BODY = 'body-consejo-ejecutivo';
export const SESSION = 'session-consejo-ejecutivo-2014-e-01';

const ids = new Map<string, number>();
/** One id for each name, the same in every run. */
export const idFor = (name: string): string => {
  const number = ids.get(name) ?? ids.size + 1;
  ids.set(name, number);
  return `44444444-4444-4444-8444-${String(number).padStart(12, '0')}`;
};

export const clockOn = (day: string, time = '18:00'): string => `${day}T${time}:00.000Z`;

type Parts = Readonly<Record<string, unknown>>;

export const act = (name: string, command: Parts, more: Parts = {}): Parts => ({
  commandId: idFor(name),
  as: { person: REGISTRAR, office: 'registrar', commission: 'commission-self' },
  basis: { kind: 'own-signature' },
  clock: clockOn('2014-01-06'),
  command,
  ...more,
});

export const lines = (...acts: readonly unknown[]): string =>
  acts.map((each) => JSON.stringify(each)).join('\n') + '\n';

export const institution = (name: string): Parts =>
  act(`institution-${name}`, {
    type: 'RegisterInstitution',
    institution: `institution-${name}`,
    name: `Secretaría de ${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`,
    kind: 'ministry',
    source: 'Ley inventada, artículo 2',
  });

export const body: Parts = act('body', {
  type: 'EstablishBody',
  body: BODY,
  name: 'Consejo Ejecutivo',
  kind: 'executive-council',
  mandate: { matters: [{ matter: 'gobierno-digital', name: 'Gobierno digital' }] },
  createdBy: { kind: 'instrument', citation: 'Acuerdo inventado, artículo 3' },
});

export const seat = (name: string): Parts =>
  act(`seat-${name}`, {
    type: 'CreateSeat',
    body: BODY,
    seat: name,
    institution: `institution-${name}`,
    right: 'vote',
    titularOffice: 'Secretario del ramo',
    from: '2014-01-06',
    source: 'Acuerdo inventado, artículo 4',
  });

const INSTITUTIONS = ['hacienda', 'salud', 'trabajo'] as const;

const titular = (name: string, person: string): Parts =>
  act(`titular-${name}`, {
    type: 'RecordTitular',
    institution: `institution-${name}`,
    person,
    standing: 'titular',
    from: '2014-01-06',
    source: 'Nombramiento inventado',
  });

const bodyOffice = (office: string, person: string): Parts =>
  act(`office-${office}`, {
    type: 'RecordBodyOffice',
    body: BODY,
    office,
    person,
    standing: 'titular',
    from: '2014-01-06',
    source: 'Nombramiento inventado',
  });

/** A body of three seats, with a chair and an executive secretary. */
export const council: readonly Parts[] = [
  ...INSTITUTIONS.map(institution),
  body,
  ...INSTITUTIONS.map(seat),
  ...INSTITUTIONS.map((name, index) => titular(name, TITULARS[index] ?? '')),
  bodyOffice('chair', CHAIR),
  bodyOffice('executive-secretary', SECRETARY),
];

const bySecretary = { as: { person: SECRETARY, office: 'executive-secretary', body: BODY } };
const byChair = { as: { person: CHAIR, office: 'chair', body: BODY } };
const ON = '2014-02-12';

export const convene = (name: string, day = ON, dispatched = '2014-02-03'): Parts =>
  act(
    name,
    {
      type: 'ConveneSession',
      session: SESSION,
      body: BODY,
      kind: 'extraordinary',
      year: 2014,
      number: 1,
      day,
      time: '10:00',
      place: 'Sala de juntas',
      agenda: [{ item: 'informe', title: 'Informe de avances', kind: 'information', papers: [] }],
      invited: [],
      requestedBy: { by: 'chair', grounds: 'Vence un plazo.' },
    },
    { ...bySecretary, clock: clockOn(dispatched) },
  );

const attendance = (present: readonly number[]): Parts =>
  act(
    'attendance',
    {
      type: 'RecordAttendance',
      session: SESSION,
      present: present.map((index) => ({
        seat: INSTITUTIONS[index],
        person: TITULARS[index],
        capacity: 'titular',
        from: '10:00',
      })),
    },
    { ...bySecretary, clock: clockOn(ON, '16:10') },
  );

const step = (type: string, more: Parts, who: Parts, time: string): Parts =>
  act(type, { type, session: SESSION, ...more }, { ...who, clock: clockOn(ON, time) });

const MOTION = 'motion-firma-electronica';
const SIGNATURE = { item: 'firma', title: 'Firma electrónica', kind: 'decision', motion: MOTION, papers: [] };

const ADOPT_SIGNATURE: Parts = {
  kind: 'assign',
  effect: 'firma',
  task: 'Adoptar la firma electrónica en sus trámites',
  to: { kind: 'institutions', institutions: ['institution-hacienda', 'institution-salud'] },
  term: { kind: 'fixed', due: '2014-06-30' },
  milestones: [],
};

export const decided = (present: readonly number[], more: Parts, effect: Parts = ADOPT_SIGNATURE): readonly Parts[] => {
  const attest = (name: string, made: Parts): Parts =>
    ['OpenSession', 'PutItemToVote', 'DecideItem'].includes(name) ? { ...made, ...more } : made;
  const does = (type: string, fields: Parts, who: Parts, time: string): Parts =>
    attest(type, step(type, fields, who, time));
  const call = convene('convene');
  const { command } = call as { readonly command: Parts };
  return [
    act(
      'propose',
      {
        type: 'ProposeMotion',
        motion: MOTION,
        body: BODY,
        matter: 'gobierno-digital',
        title: 'Firma electrónica',
        text: 'Se adopta la firma electrónica en los trámites.',
        effects: [effect],
        proposedBy: 'institution-hacienda',
      },
      { ...bySecretary, clock: clockOn('2014-02-02') },
    ),
    { ...call, command: { ...command, agenda: [SIGNATURE] } },
    attendance(present),
    step('CountQuorum', {}, bySecretary, '16:20'),
    does('OpenSession', {}, byChair, '16:25'),
    does('PutItemToVote', { item: 'firma' }, byChair, '16:30'),
    step(
      'RecordRollCall',
      { item: 'firma', votes: present.map((index) => ({ seat: INSTITUTIONS[index], choice: 'for' })) },
      bySecretary,
      '16:35',
    ),
    does('DecideItem', { item: 'firma' }, byChair, '16:40'),
    step('CloseSession', {}, byChair, '16:45'),
  ];
};

/** Two of the three votes are put right: the motion had been defeated. */
export const rectifiedVotes = (event: string): Parts =>
  act(
    'rectified',
    {
      type: 'RecordRollCall',
      session: SESSION,
      item: 'firma',
      votes: INSTITUTIONS.map((name, index) => ({ seat: name, choice: index === 0 ? 'for' : 'against' })),
    },
    {
      ...bySecretary,
      clock: clockOn('2014-02-13'),
      at: clockOn(ON, '16:35'),
      rectifies: { event, reason: 'Se anotaron mal dos votos', source: { document: 'Acta firmada', place: 'foja 2' } },
    },
  );

export const transcribed: Parts = act(
  'transcribed',
  {
    type: 'TranscribeResolution',
    resolution: 'resolution-archivo-1',
    title: 'Uso del correo electrónico',
    text: 'Se usará el correo electrónico en las convocatorias.',
    effects: [],
  },
  {
    basis: { kind: 'source' },
    clock: clockOn('2014-02-14'),
    transcribed: {
      source: { document: 'Libro de acuerdos', place: 'foja 10' },
      when: { kind: 'not-stated' },
      told: { words: 'el Consejo acordó' },
    },
  },
);

/** All three vote for a motion that two of them must carry out. */
export const adopted: readonly Parts[] = decided([0, 1, 2], {});

export const STATES = Array.from({ length: 32 }, (_, index) => `estado-${String(index + 1).padStart(2, '0')}`);

/** 32 States are registered, and invited to commit themselves. */
export const adoptedForStates: readonly Parts[] = [
  ...STATES.map((name) => {
    const { command, ...rest } = institution(name) as { readonly command: Parts };
    return { ...rest, command: { ...command, kind: 'state' } };
  }),
  ...decided(
    [0, 1, 2],
    {},
    {
      ...ADOPT_SIGNATURE,
      kind: 'invite',
      to: { kind: 'institutions', institutions: STATES.map((name) => `institution-${name}`) },
    },
  ),
];

/** The same with one of three: held all the same, and attested. */
export const adoptedWithoutQuorum = (paper: unknown): readonly Parts[] =>
  decided([0], { attested: { paper, grounds: 'El Consejo sesionó sin quórum' }, as: bySecretary.as });

/** Two of three come, one item is noted, the session is closed. */
export const held: readonly Parts[] = [
  convene('convene'),
  attendance([0, 1]),
  step('CountQuorum', {}, bySecretary, '16:20'),
  step('OpenSession', {}, byChair, '16:25'),
  step('DecideItem', { item: 'informe', outcome: 'noted' }, byChair, '16:30'),
  step('CloseSession', {}, byChair, '16:40'),
];

export const onlyOneCame: readonly Parts[] = [
  convene('convene'),
  attendance([0]),
  step('CountQuorum', {}, bySecretary, '16:20'),
  step('OpenSession', {}, byChair, '16:25'),
];

export const founding = (record: string): readonly string[] => [
  'init',
  '--record',
  record,
  '--name',
  'Comisión de Ejemplo',
  '--instrument',
  'Acuerdo de creación',
  '--citation',
  'Acuerdo inventado',
  '--zone',
  'America/Mexico_City',
  '--kept-from',
  '2014-01-01',
  '--window',
  '5',
  '--charter',
  'mexico-comparable',
  '--registrar',
  REGISTRAR,
  '--registrar-name',
  'Ana Pérez',
  '--illustrative',
  '--clock',
  clockOn('2014-01-06', '15:00'),
  '--command-id',
  idFor('founding'),
];

export const submit = (record: string, text: string, ...options: readonly string[]): Promise<Ran> =>
  acta(['submit', '-', '--record', record, '--by', REGISTRAR, ...options], { stdin: text });
