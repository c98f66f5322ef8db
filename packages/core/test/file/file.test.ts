import { beforeEach, describe, expect, it } from 'vitest';
import type { ArchiveFile, Command, PaperReference } from '@acta/core';
import { levelOn, mayRead } from '@acta/core';
import { adopted, commitmentOf } from '../commitment/duties.js';
import { refusedWithoutTrace } from '../common/without-trace.js';
import { checkIn, verdictIn } from '../legality/verdicts.js';
import { drafting, MINUTES } from '../minutes/drawn-up.js';
import { assignTo, SESSION, type Story } from '../story/commission.js';

const FILE = 'file-1s-2030-001';
const OTHER = 'file-1s-2030-002';
const NONE = 'file-ninguno';
const SOURCE = 'Catálogo de disposición documental';
const RESERVED = {
  level: 'reserved',
  ground: 'Ley, artículo 13',
  by: 'Comité',
  from: '2030-01-14',
  until: '2031-01-14',
} as const;

type Act<Type extends Command['type']> = Extract<Command, { readonly type: Type }>;
const open = (changes: Partial<Act<'OpenFile'>> = {}): Act<'OpenFile'> => ({
  type: 'OpenFile',
  file: FILE,
  code: '1S.2/2030/001',
  title: 'Sesiones del Consejo Ejecutivo',
  series: { series: 'sesiones', name: 'Sesiones de órganos colegiados' },
  retention: { years: 3, then: 'destroyed' },
  from: '2030-01-07',
  source: SOURCE,
  ...changes,
});
const filing = (changes: Partial<Act<'FileRecords'>> = {}): Act<'FileRecords'> => ({
  type: 'FileRecords',
  file: FILE,
  sessions: [],
  minutes: [],
  resolutions: [],
  commitments: [],
  papers: [],
  ...changes,
});
const close = (on: string): Act<'CloseFile'> => ({ type: 'CloseFile', file: FILE, on });

let story: Story;
let acta: PaperReference;
beforeEach(async () => {
  story = await adopted(assignTo('salud'));
  acta = { ...(await story.paper()), classification: RESERVED };
});
const done = (command: Command) => story.done(story.registrar, command);
const refused = (command: Command) => refusedWithoutTrace(story, story.registrar, command);
const state = async (): Promise<ArchiveFile> => {
  const loaded = await story.record.load(FILE);
  if (loaded._tag === 'Left' || loaded.right === null) throw new Error('no file');
  return loaded.right;
};

describe('a file', () => {
  it('is opened once, with code, series and retention, and holds sessions, minutes, resolutions, commitments and papers', async () => {
    expect((await done(open())).events).toMatchObject([{ type: 'FileOpened', data: { code: '1S.2/2030/001' } }]);
    expect(await refused(open())).toEqual({ _tag: 'AlreadyExists', id: FILE });
    await story.done(story.secretary, await drafting(story));
    const all = filing({
      sessions: [SESSION],
      minutes: [MINUTES],
      resolutions: ['resolution-consejo-2030-o-01-01'],
      commitments: [commitmentOf('salud')],
      papers: [acta],
    });
    const { type: _, file: __, ...data } = all;
    expect((await done(all)).events).toMatchObject([{ type: 'RecordsFiled', data }]);
    expect(await refused(all)).toEqual({ _tag: 'AlreadySo', what: 'archive-file' });
    const another = await story.paper();
    expect((await done({ ...all, papers: [acta, another] })).events).toMatchObject([
      { data: { sessions: [], minutes: [], resolutions: [], commitments: [], papers: [another] } },
    ]);
    expect(await state()).toMatchObject({
      records: [...data.sessions, ...data.minutes, ...data.resolutions, ...data.commitments],
    });
  });

  it('takes what is new beside what it holds already', async () => {
    await done(open());
    await done(filing({ sessions: [SESSION] }));
    const { events } = await done(filing({ sessions: [SESSION], commitments: [commitmentOf('salud')] }));
    expect(events).toMatchObject([{ data: { sessions: [], commitments: [commitmentOf('salud')], papers: [] } }]);
  });

  it('holds only what the record has', async () => {
    await done(open());
    const unknown = 'session-consejo-2030-o-09';
    expect(await refused(filing({ sessions: [unknown] }))).toEqual({ _tag: 'Unknown', id: unknown });
    expect(await refused(filing({ file: NONE, papers: [acta] }))).toEqual({ _tag: 'Unknown', id: NONE });
  });

  it('is closed once, after it was opened, and takes nothing more', async () => {
    expect(await refused(close('2030-01-31'))).toEqual({ _tag: 'Unknown', id: FILE });
    await done(open());
    expect(await refused(close('2030-01-06'))).toEqual({
      _tag: 'EndsBeforeItBegins',
      from: '2030-01-07',
      until: '2030-01-06',
    });
    await done(open({ file: OTHER }));
    expect((await done({ ...close('2030-01-07'), file: OTHER })).events).toMatchObject([{ type: 'FileClosed' }]);
    expect((await done(close('2030-01-14'))).events).toMatchObject([{ type: 'FileClosed' }]);
    expect(await refused(close('2030-01-14'))).toEqual({ _tag: 'AlreadySo', what: 'archive-file' });
    const closed = { _tag: 'FileIsClosed', file: FILE, closedOn: '2030-01-14' };
    expect(await refused(close('2030-01-13'))).toEqual(closed);
    expect(await refused(filing({ papers: [acta] }))).toEqual(closed);
  });
});

describe('the papers of a file', () => {
  const reclassify = (classification: Act<'ReclassifyPaper'>['classification']): Act<'ReclassifyPaper'> => ({
    type: 'ReclassifyPaper',
    file: FILE,
    paper: acta.paper,
    classification,
    source: 'Resolución del Comité de Información',
  });
  const publicVersion = (
    version: PaperReference,
    changes: Partial<Act<'RecordPublicVersion'>> = {},
  ): Act<'RecordPublicVersion'> => ({
    type: 'RecordPublicVersion',
    file: FILE,
    original: acta.paper,
    publicVersion: version,
    ground: 'Se testan datos reservados',
    by: 'Unidad de Enlace',
    ...changes,
  });
  beforeEach(async () => {
    await done(open());
    await done(filing({ papers: [acta] }));
  });

  it('that are classified have a version for the public, which is public itself', async () => {
    const version = await story.paper();
    const secret = { ...version, classification: { ...RESERVED, level: 'confidential' } } as const;
    expect(await refused(publicVersion(secret))).toEqual({
      _tag: 'NotForThePublic',
      paper: version.paper,
      level: 'confidential',
    });
    const nowhere = { ...version, paper: 'paper-3d1c0f4e-6f3a-4b87-9a55-0c1f6f2f8a12' } as const;
    const unheld = { ...version, bytes: version.bytes + 1 };
    for (const one of [nowhere, unheld])
      expect(await refused(publicVersion(one))).toEqual({ _tag: 'PublicVersionNotHeld', paper: one.paper });
    expect((await done(publicVersion(version))).events).toMatchObject([{ type: 'PublicVersionRecorded' }]);
    expect(await refused(publicVersion(version))).toEqual({ _tag: 'AlreadySo', what: 'public-version' });
    expect((await state()).papers).toMatchObject([{ paper: acta.paper, publicVersion: version.paper }]);
    expect(await refused(publicVersion(version, { original: version.paper }))).toEqual({
      _tag: 'PaperNotInFile',
      file: FILE,
      papers: [version.paper],
    });
    expect(await refused(publicVersion(version, { file: NONE }))).toEqual({ _tag: 'Unknown', id: NONE });
  });

  it('are reclassified by an act, after which a public one needs no public version', async () => {
    expect(await refused(reclassify(RESERVED))).toEqual({ _tag: 'AlreadySo', what: 'classification' });
    expect((await done(reclassify({ level: 'public' }))).events).toMatchObject([{ type: 'PaperReclassified' }]);
    expect((await state()).papers).toMatchObject([{ classification: { level: 'public' } }]);
    expect(await refused(publicVersion(await story.paper()))).toEqual({ _tag: 'PaperIsPublic', paper: acta.paper });
    expect(await refused({ ...reclassify(RESERVED), file: NONE })).toEqual({ _tag: 'Unknown', id: NONE });
    const other = await story.paper();
    expect(await refused({ ...reclassify(RESERVED), paper: other.paper })).toEqual({
      _tag: 'PaperNotInFile',
      file: FILE,
      papers: [other.paper],
    });
  });

  it.each([
    ['public', [true, false, false]],
    ['reserved', [true, true, false]],
    ['confidential', [true, true, true]],
  ] as const)('are read with a clearance that is %s', (clearance, seen) => {
    const levels = [{ level: 'public' }, RESERVED, { ...RESERVED, level: 'confidential' }] as const;
    expect(levels.map((level) => mayRead(clearance, level, '2031-01-14'))).toEqual(seen);
  });

  it('are public once the term of their classification has run', () => {
    expect(['2031-01-14', '2031-01-15'].map((day) => levelOn(RESERVED, day))).toEqual(['reserved', 'public']);
    const { until: _, ...withoutEnd } = RESERVED;
    expect(levelOn({ ...withoutEnd, level: 'confidential' }, '2099-01-01')).toBe('confidential');
  });
});

describe('a disposal', () => {
  const dispose = (changes: Partial<Act<'DisposeOfPapers'>> = {}): Act<'DisposeOfPapers'> => ({
    type: 'DisposeOfPapers',
    file: FILE,
    papers: [acta.paper],
    ground: 'retention-ended',
    source: 'Dictamen de baja documental 7',
    ...changes,
  });
  const filed = async (changes: Partial<Act<'OpenFile'>> = {}): Promise<void> => {
    await done(open(changes));
    await done(filing({ papers: [acta] }));
  };

  it('waits until the retention has run, from the closing of the file', async () => {
    await filed();
    expect(checkIn(await refused(dispose()), 'retention')).toMatchObject({
      verdict: 'broken',
      observed: { closed: false },
    });
    await done(close('2030-01-14'));
    story.clock.set('2033-01-14T18:00:00.000Z');
    expect(checkIn(await refused(dispose()), 'retention')).toMatchObject({
      verdict: 'broken',
      required: { years: 3, after: '2033-01-14' },
    });
    story.clock.set('2033-01-15T18:00:00.000Z');
    const disposed = await done(dispose());
    expect(checkIn(disposed, 'retention')).toMatchObject({
      verdict: 'met',
      legalBasis: expect.stringContaining('Ley') as unknown,
    });
    expect((await state()).papers).toMatchObject([{ disposed: true }]);
    expect(await refused(dispose())).toEqual({ _tag: 'AlreadySo', what: 'disposal' });
  });

  it('never comes for what is kept for ever', async () => {
    await filed({ retention: { years: 0, then: 'kept-for-ever' } });
    await done(close('2030-01-14'));
    story.clock.set('2039-01-15T18:00:00.000Z');
    expect(verdictIn(await refused(dispose()), 'retention')).toBe('broken');
  });

  it('of personal data waits for nothing', async () => {
    await filed();
    expect(verdictIn(await done(dispose({ ground: 'personal-data' })), 'retention')).toBe('not-applicable');
  });

  it('is of papers of the file', async () => {
    await filed();
    const other = await story.paper();
    expect(await refused(dispose({ papers: [acta.paper, other.paper] }))).toEqual({
      _tag: 'PaperNotInFile',
      file: FILE,
      papers: [other.paper],
    });
    expect(await refused(dispose({ file: NONE }))).toEqual({ _tag: 'Unknown', id: NONE });
  });

  it('is of what is left, where something was disposed of before', async () => {
    await filed();
    const other = await story.paper();
    await done(filing({ papers: [other] }));
    await done(dispose({ ground: 'personal-data' }));
    const both = dispose({ ground: 'personal-data', papers: [acta.paper, other.paper] });
    expect((await done(both)).events).toMatchObject([{ type: 'PapersDisposedOf' }]);
    expect(await refused(both)).toEqual({ _tag: 'AlreadySo', what: 'disposal' });
  });

  it('leaves the events whole and provable once the paper is erased', async () => {
    await filed();
    await done(dispose({ ground: 'personal-data' }));
    const before = await story.record.history(FILE);
    await story.record.parts.papers.erase(acta.paper);
    expect(await story.record.history(FILE)).toEqual(before);
    expect(await story.record.parts.papers.get(acta.paper)).toMatchObject({ right: null });
    const explained = await story.record.explain(FILE);
    expect(explained).toMatchObject({ right: [{ stored: [{ rule: 'retention@1' }] }] });
  });
});
