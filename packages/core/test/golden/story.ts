import { canonical, mexicoComparable, type PaperReference, type StoredEvent } from '@acta/core';
import { adopt, commitmentOf, evidence, report, verify } from '../commitment/duties.js';
import { byHand, DECLARE, drafting, MINUTES, signing } from '../minutes/drawn-up.js';
import { assignTo, commission, openSession, person, propose, SESSION, votes, type Story } from '../story/commission.js';

const counting = (): (() => string) => {
  let last = 0;
  return () => `00000000-0000-4000-8000-${String((last += 1)).padStart(12, '0')}`;
};

const stored = async ({ record }: Story): Promise<readonly StoredEvent[]> => {
  const events: StoredEvent[] = [];
  for await (const page of record.parts.store.readAll()) {
    if (page._tag === 'Left') throw new Error(JSON.stringify(page.left));
    events.push(...page.right);
  }
  return JSON.parse(canonical(events)) as readonly StoredEvent[];
};

/** The minutes of the first session: drawn up, signed by all but one, who would not, declared signed, and published. */
const minuted = async (story: Story, text: PaperReference): Promise<void> => {
  await story.done(story.secretary, await drafting(story, { text }));
  const [refusing = '', ...seats] = story.seats;
  for (const seat of seats) await story.done(story.secretary, signing(seat, byHand(text, text)));
  const signatory = person(`titular-${refusing}`);
  await story.done(story.secretary, {
    type: 'RefuseSignature',
    minutes: MINUTES,
    signatory,
    reason: 'No lo dije así.',
  });
  await story.done(story.secretary, DECLARE);
  const published = { medium: 'website', citation: 'Portal', on: '2030-01-21' } as const;
  await story.done(story.secretary, { type: 'PublishMinutes', minutes: MINUTES, paper: text, ...published });
};

/** The preset as 0.1.0 had it: it has since adopted rules that were corrected. */
const { rules: _, ...charter } = mexicoComparable;

/** The same events in every run: a session that ties and breaks the tie, its minutes, a disposal, a duty reported, returned and verified. */
export const goldenRecord = async (): Promise<readonly StoredEvent[]> => {
  const story = await commission({ seats: 4, charter, record: 'illustrative', parts: { newId: counting() } });
  await propose(story, 'motion-firma', assignTo('salud'));
  await openSession(story, ['motion-firma']);
  await adopt(story);
  await story.done(story.focalPointOf('salud'), report({ evidence: [evidence({ folio: '12/2030' })] }));
  await story.done(story.follower, {
    type: 'ReturnReport',
    commitment: commitmentOf('salud'),
    report: 1,
    reasons: 'Falta el acta de puesta en marcha.',
  });
  await story.done(story.focalPointOf('salud'), report({ report: 2, evidence: [evidence({ folio: '13/2030' })] }));
  await story.done(story.follower, verify({ report: 2 }));

  const tied = { session: 'session-consejo-2030-e-01', item: 'punto-1' } as const;
  await propose(story, 'motion-otra', []);
  await story.done(story.secretary, {
    type: 'ConveneSession',
    session: tied.session,
    body: 'body-consejo',
    kind: 'extraordinary',
    year: 2030,
    number: 1,
    day: '2030-01-21',
    time: '12:00',
    place: 'Sala de juntas',
    agenda: [{ item: 'punto-1', title: 'Otra', kind: 'decision', motion: 'motion-otra', papers: [] }],
    invited: [],
    requestedBy: { by: 'chair', grounds: 'Urgencia' },
  });
  story.clock.set('2030-01-21T18:00:00.000Z');
  const present = story.seats.map((seat) => ({
    seat,
    person: person(`titular-${seat}`),
    capacity: 'titular' as const,
    from: '12:00',
  }));
  await story.done(story.secretary, { type: 'RecordAttendance', session: tied.session, present });
  await story.done(story.secretary, { type: 'CountQuorum', session: tied.session });
  await story.done(story.chair, { type: 'OpenSession', session: tied.session });
  await story.done(story.chair, { type: 'PutItemToVote', ...tied });
  await story.done(story.secretary, {
    type: 'RecordRollCall',
    ...tied,
    votes: votes(story.seats.slice(0, 2), story.seats.slice(2)),
  });
  await story.done(story.chair, { type: 'CastCastingVote', ...tied, choice: 'for' });
  await story.done(story.chair, { type: 'DecideItem', ...tied });
  await story.done(story.chair, { type: 'CloseSession', session: tied.session });

  const file = 'file-1s-2030-001';
  await story.done(story.registrar, {
    type: 'OpenFile',
    file,
    code: '1S.2/2030/001',
    title: 'Sesiones',
    series: { series: 'sesiones', name: 'Sesiones de órganos colegiados' },
    retention: { years: 0, then: 'destroyed' },
    from: '2030-01-21',
    source: 'Catálogo de disposición documental',
  });
  const paper = {
    paper: 'paper-acta',
    mediaType: 'application/pdf',
    bytes: 1_024,
    saltedDigest: 'ab'.repeat(32),
    classification: { level: 'public' },
  } as const;
  await minuted(story, paper);
  const sessions = [SESSION];
  await story.done(story.registrar, {
    type: 'FileRecords',
    file,
    sessions,
    minutes: [MINUTES],
    resolutions: [],
    commitments: [],
    papers: [paper],
  });
  await story.done(story.registrar, { type: 'CloseFile', file, on: '2030-01-21' });
  story.clock.set('2030-01-22T18:00:00.000Z');
  await story.done(story.registrar, {
    type: 'DisposeOfPapers',
    file,
    papers: [paper.paper],
    ground: 'retention-ended',
    source: 'Dictamen de baja documental',
  });
  return stored(story);
};
