import {
  sessionIdOf,
  type Command,
  type Commitment,
  type CommitmentId,
  type Done,
  type MotionId,
  type ResolutionId,
  type SessionId,
} from '@acta/core';
import {
  attending,
  BODY,
  commission,
  convening,
  institutionOf,
  openSession,
  propose,
  SESSION,
  votes,
  type Effects,
  type Story,
} from '../story/commission.js';

type Act<Type extends Command['type']> = Extract<Command, { readonly type: Type }>;
type Commissioned = Parameters<typeof commission>[0];

export const commitmentOf = (name: string, effect = 'firma'): CommitmentId =>
  `commitment-consejo-2030-o-01-01-${effect}-${name}`;

/** Puts the only item to the vote, adopts it by everybody present, and closes. */
export const adopt = async (story: Story, session: SessionId = SESSION): Promise<readonly Done[]> => {
  const item = { session, item: 'punto-1' } as const;
  await story.done(story.chair, { type: 'PutItemToVote', ...item });
  await story.done(story.secretary, { type: 'RecordRollCall', ...item, votes: votes(story.seats) });
  const decided = await story.done(story.chair, { type: 'DecideItem', ...item });
  return [decided, await story.done(story.chair, { type: 'CloseSession', session })];
};

/** A commission whose first session adopted these effects, on 14 January. */
export const adopted = async (effects: Effects, options: Commissioned = {}): Promise<Story> => {
  const story = await commission(options);
  await propose(story, 'motion-firma', effects);
  await openSession(story, ['motion-firma']);
  await adopt(story);
  return story;
};

/** A later session that adopts these effects: the second, on 28 January, unless another is said. */
export const adoptedLater = async (
  story: Story,
  effects: Effects,
  {
    number = 2,
    day = '2030-01-28',
    year = 2030,
  }: { readonly number?: number; readonly day?: string; readonly year?: number } = {},
): Promise<Done> => {
  const session = sessionIdOf({ body: BODY, year, kind: 'ordinary', number });
  const motion: MotionId = `motion-${String(year)}-${String(number)}`;
  await propose(story, motion, effects);
  const previousMinutes = await story.paper();
  await story.done(story.secretary, convening([motion], { session, year, number, day, previousMinutes }));
  story.clock.set(`${day}T18:00:00.000Z`);
  await story.done(story.secretary, { ...attending(story.seats), session });
  await story.done(story.secretary, { type: 'CountQuorum', session });
  await story.done(story.chair, { type: 'OpenSession', session });
  const [, closed] = await adopt(story, session);
  if (closed === undefined) throw new Error('not closed');
  return closed;
};

export const report = (
  changes: Partial<Act<'ReportProgress'>> = {},
  evidence: Act<'ReportProgress'>['evidence'] = [],
): Act<'ReportProgress'> => ({
  type: 'ReportProgress',
  commitment: commitmentOf('salud'),
  report: 1,
  claimed: 'complete',
  summary: 'Funciona.',
  evidence,
  ...changes,
});

type Evidence = Act<'ReportProgress'>['evidence'][number];

export const evidence = (changes: Partial<Evidence> = {}): Evidence => ({
  evidence: 'acta',
  kind: 'paper-with-folio',
  description: 'Acta de entrega',
  deliveredBy: 'Enlace',
  receivedOn: '2030-01-14',
  ...changes,
});

export const verify = (changes: Partial<Act<'VerifyReport'>> = {}): Act<'VerifyReport'> => ({
  type: 'VerifyReport',
  commitment: commitmentOf('salud'),
  report: 1,
  level: 'complete',
  examined: ['acta'],
  ...changes,
});

export const duty = (changes: Partial<Act<'AssignCommitment'>> = {}): Act<'AssignCommitment'> => ({
  type: 'AssignCommitment',
  commitment: 'commitment-ley-salud',
  source: { kind: 'law', citation: 'Ley de Firma Electrónica Avanzada', body: 'body-consejo' },
  institution: institutionOf('salud'),
  coResponsibles: [],
  task: 'Publicar sus trámites.',
  term: { kind: 'fixed', due: '2030-06-30' },
  milestones: [],
  ...changes,
});

/** A State, which only its own consent binds. */
export const registerState = (story: Story, name: string): Promise<Done> =>
  story.done(story.registrar, {
    type: 'RegisterInstitution',
    institution: institutionOf(name),
    name,
    kind: 'state',
    source: 'Constitución, artículo 43',
  });

export const inviting = (...names: readonly string[]): Effects => [
  {
    kind: 'invite',
    effect: 'acta',
    task: 'Expedir en línea el acta de nacimiento',
    to: { kind: 'institutions', institutions: names.map(institutionOf) },
    term: { kind: 'relative', length: { length: 30, unit: 'calendar-day' }, from: 'consent' },
    milestones: [],
  },
];

const ARCHIVED = 'resolution-archivo-cambios';

/** A resolution of an archive, of which its source tells that it approved something called `cambio`: what came of that is typed. */
export const archived = async (
  story: Story,
): Promise<{ readonly resolution: ResolutionId; readonly effect: string }> => {
  const words = 'Se aprobó el cambio.';
  await story.done(
    story.registrar,
    {
      type: 'TranscribeResolution',
      resolution: ARCHIVED,
      title: 'Cambio',
      text: words,
      effects: [{ kind: 'approve', effect: 'cambio', title: 'Cambio' }],
    },
    {
      basis: { kind: 'source' },
      transcribed: {
        source: { document: 'Libro de acuerdos', place: 'foja 3' },
        when: { kind: 'not-stated' },
        told: { words },
      },
    },
  );
  return { resolution: ARCHIVED, effect: 'cambio' };
};

/** The state of a commitment that there is. */
export const stateOf = async (story: Story, commitment: CommitmentId): Promise<Commitment> => {
  const loaded = await story.record.load(commitment);
  if (loaded._tag === 'Left' || loaded.right === null) throw new Error(`no ${commitment}`);
  return loaded.right;
};
