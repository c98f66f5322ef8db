import { randomUUID } from 'node:crypto';
import {
  mexicoComparable,
  openRecord,
  sessionIdOf,
  type Answer,
  type As,
  type Charter,
  type Command,
  type CommissionRecord,
  type Done,
  type GivenAct,
  type InstitutionId,
  type MotionId,
  type PaperReference,
  type RecordParts,
  type RefusalOf,
  type SessionId,
} from '@acta/core';
import { memoryRecord, person as numbered, type TestClock } from '@acta/testkit';
import { noted } from '../reached.js';

/** What a test may say of an act beside its command. */
export type Extras = Partial<Omit<GivenAct<Command>, 'as' | 'command'>>;

export const SOURCE = 'Founding instrument, article 3';
export const BODY = 'body-consejo';
export const MATTERS = ['gobierno-digital', 'firma-electronica'] as const;

export const NAMES = [
  'hacienda',
  'gobernacion',
  'salud',
  'educacion',
  'economia',
  'energia',
  'trabajo',
  'turismo',
  'cultura',
  'marina',
  'defensa',
  'agricultura',
  'bienestar',
  'transportes',
] as const;

export const institutionOf = (name: string): InstitutionId => `institution-${name}`;

export type Story = {
  readonly record: CommissionRecord;
  readonly clock: TestClock;
  readonly seats: readonly string[];
  readonly registrar: As;
  readonly secretary: As;
  readonly chair: As;
  readonly follower: As;
  readonly titularOf: (name: string) => As;
  readonly focalPointOf: (name: string) => As;
  readonly act: (as: As, command: Command, extras?: Extras, typist?: string) => Answer<Command, Done>;
  /** The same, where the test has no use for a refusal. */
  readonly done: (as: As, command: Command, extras?: Extras, typist?: string) => Promise<Done>;
  /** The refusal, where the test has no use for success. */
  readonly refused: (as: As, command: Command, extras?: Extras, typist?: string) => Promise<RefusalOf<Command>>;
  readonly paper: () => Promise<PaperReference>;
};

export const PEOPLE: ReadonlyMap<string, string> = new Map(
  [
    'registrar',
    'secretary',
    'chair',
    'follower',
    ...NAMES.flatMap((name) => [`titular-${name}`, `enlace-${name}`]),
  ].map((name, n) => [name, numbered(1_000 + n)]),
);

export const person = (name: string): string => {
  const found = PEOPLE.get(name);
  if (found === undefined) throw new Error(`nobody is called ${name}`);
  return found;
};

type Options = {
  readonly seats?: number;
  readonly charter?: Charter;
  readonly record?: 'real' | 'illustrative';
  readonly parts?: Partial<RecordParts> & { readonly clock?: TestClock };
  readonly zone?: string;
};

/** Noon in Mexico City, on a Monday. */
export const START = '2030-01-07T18:00:00.000Z';

/**
 * A commission with one body: as many voting seats as asked for, a titular and a focal point in each institution, a chair, an
 * executive secretary and a technical secretariat that belongs to the presidency.
 */
export const commission = async ({
  seats: size = 5,
  charter = mexicoComparable,
  record: kind = 'real',
  parts = {},
  zone = 'America/Mexico_City',
}: Options = {}): Promise<Story> => {
  const all = memoryRecord(parts);
  if (parts.clock === undefined) all.clock.set(START);
  const record = noted(openRecord(all));
  const seats = NAMES.slice(0, size);
  const registrar: As = { person: person('registrar'), office: 'registrar', commission: 'commission-self' };
  const secretary: As = { person: person('secretary'), office: 'executive-secretary', body: BODY };
  const chair: As = { person: person('chair'), office: 'chair', body: BODY };
  const follower: As = { person: person('follower'), office: 'technical-secretariat', body: BODY };

  const act: Story['act'] = (as, command, extras = {}, typist = as.person) =>
    record.typedBy(typist).submitJson({ as, basis: { kind: 'own-signature' }, command, ...extras });
  const done: Story['done'] = async (as, command, extras, typist) => {
    const answer = await act(as, command, extras, typist);
    if (answer._tag === 'Left') throw new Error(`${command.type}: ${JSON.stringify(answer.left)}`);
    return answer.right;
  };
  const refused: Story['refused'] = async (as, command, extras, typist) => {
    const answer = await act(as, command, extras, typist);
    if (answer._tag === 'Right') throw new Error(`${command.type} was recorded`);
    if (answer.left._tag !== 'Refused') throw new Error(`${command.type}: ${JSON.stringify(answer.left)}`);
    return answer.left.rejection;
  };

  const from = '2030-01-01';
  await done(registrar, {
    type: 'FoundCommission',
    name: 'Comisión para el Gobierno Digital',
    record: kind,
    instrument: { title: 'Acuerdo', citation: 'Acuerdo de creación', signedOn: '2029-12-01', gazettedOn: '2029-12-09' },
    keptFrom: from,
    zone,
    recordingWindow: 5,
    charter,
    registrar: registrar.person,
  });
  const register = async (name: string, kind: 'ministry' | 'presidency'): Promise<void> => {
    const institution = institutionOf(name);
    await done(registrar, { type: 'RegisterInstitution', institution, name, kind, source: SOURCE });
  };
  await register('presidencia', 'presidency');
  for (const name of seats) await register(name, 'ministry');
  await done(registrar, {
    type: 'EstablishBody',
    body: BODY,
    name: 'Consejo Ejecutivo',
    kind: 'executive-council',
    mandate: { matters: MATTERS.map((matter) => ({ matter, name: matter })) },
    createdBy: { kind: 'instrument', citation: SOURCE },
  });
  const office = (
    name: 'chair' | 'executive-secretary' | 'technical-secretariat',
    holder: string,
    institution: InstitutionId,
  ) =>
    done(registrar, {
      type: 'RecordBodyOffice',
      body: BODY,
      office: name,
      person: holder,
      institution,
      standing: 'titular',
      from,
      source: SOURCE,
    });
  await office('chair', chair.person, institutionOf('hacienda'));
  await office('executive-secretary', secretary.person, institutionOf('presidencia'));
  await office('technical-secretariat', follower.person, institutionOf('presidencia'));
  for (const name of seats) {
    const institution = institutionOf(name);
    await done(registrar, {
      type: 'CreateSeat',
      body: BODY,
      seat: name,
      institution,
      right: 'vote',
      titularOffice: 'Titular',
      from,
      source: SOURCE,
    });
    await done(registrar, {
      type: 'RecordTitular',
      institution,
      person: person(`titular-${name}`),
      standing: 'titular',
      from,
      source: SOURCE,
    });
    await done(
      { person: person(`titular-${name}`), office: 'titular', institution },
      { type: 'DesignateFocalPoint', institution, person: person(`enlace-${name}`), from: '2030-01-07' },
    );
  }

  return {
    record,
    clock: all.clock,
    seats,
    registrar,
    secretary,
    chair,
    follower,
    titularOf: (name) => ({ person: person(`titular-${name}`), office: 'titular', institution: institutionOf(name) }),
    focalPointOf: (name) => ({
      person: person(`enlace-${name}`),
      office: 'focal-point',
      institution: institutionOf(name),
    }),
    act,
    done,
    refused,
    paper: async () => {
      const added = await all.papers.add({
        content: new TextEncoder().encode(randomUUID()),
        mediaType: 'application/pdf',
        classification: { level: 'public' },
      });
      if (added._tag === 'Left') throw new Error(JSON.stringify(added.left));
      return added.right;
    },
  };
};

/** Monday the 14th, noon: a week after the founding. */
export const SESSION_DAY = '2030-01-14';
export const SESSION_NOON = '2030-01-14T18:00:00.000Z';
export const SESSION: SessionId = sessionIdOf({ body: BODY, year: 2030, kind: 'ordinary', number: 1 });

export type Effects = Extract<Command, { readonly type: 'ProposeMotion' }>['effects'];

export const assignTo = (...names: readonly string[]): Effects => [
  {
    kind: 'assign',
    effect: 'firma',
    task: 'Incluir la firma electrónica avanzada en sus servicios',
    to: { kind: 'institutions', institutions: names.map(institutionOf) },
    term: { kind: 'fixed', due: '2030-06-30' },
    milestones: [],
  },
];

export const propose = (story: Story, motion: MotionId, effects: Effects, matter: string = MATTERS[0]): Promise<Done> =>
  story.done(story.secretary, {
    type: 'ProposeMotion',
    motion,
    body: BODY,
    matter,
    title: 'Firma electrónica',
    text: 'Las dependencias incluirán la firma electrónica avanzada.',
    effects,
    proposedBy: institutionOf(story.seats[0] ?? ''),
  });

/** What an extraordinary session is asked for with. */
export const ASKED = { by: 'chair', grounds: 'Vence un plazo antes de la sesión ordinaria.' } as const;

export const convening = (
  motions: readonly MotionId[],
  changes: Partial<Extract<Command, { readonly type: 'ConveneSession' }>> = {},
) =>
  ({
    type: 'ConveneSession',
    session: SESSION,
    body: BODY,
    kind: 'ordinary',
    year: 2030,
    number: 1,
    day: SESSION_DAY,
    time: '12:00',
    place: 'Sala de juntas',
    agenda: motions.map((motion, index) => ({
      item: `punto-${String(index + 1)}`,
      title: 'Firma electrónica',
      kind: 'decision' as const,
      motion,
      papers: [],
    })),
    invited: [],
    ...(changes.kind === 'extraordinary' ? { requestedBy: ASKED } : {}),
    ...changes,
  }) as const;

export const attending = (seats: readonly string[]) =>
  ({
    type: 'RecordAttendance',
    session: SESSION,
    present: seats.map((seat) => ({
      seat,
      person: person(`titular-${seat}`),
      capacity: 'titular' as const,
      from: '12:00',
    })),
  }) as const;

/** Convenes on the founding’s day, goes to the session’s noon and opens it with those seats. */
export const openSession = async (
  story: Story,
  motions: readonly MotionId[],
  present: readonly string[] = story.seats,
  extras: Extras = {},
): Promise<void> => {
  await story.done(story.secretary, convening(motions));
  story.clock.set(SESSION_NOON);
  await story.done(story.secretary, attending(present));
  await story.done(story.secretary, { type: 'CountQuorum', session: SESSION });
  const opener = extras.attested === undefined ? story.chair : story.secretary;
  await story.done(opener, { type: 'OpenSession', session: SESSION }, extras);
};

export const votes = (
  forIt: readonly string[],
  against: readonly string[] = [],
  abstaining: readonly string[] = [],
) => [
  ...forIt.map((seat) => ({ seat, choice: 'for' as const })),
  ...against.map((seat) => ({ seat, choice: 'against' as const })),
  ...abstaining.map((seat) => ({ seat, choice: 'abstention' as const })),
];
