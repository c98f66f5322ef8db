import { beforeAll, describe, expect, it } from 'vitest';
import { AUTHORITY, type Command } from '@acta/core';
import { BodyCommand } from '../../src/body/commands.js';
import { CommissionCommand } from '../../src/commission/commands.js';
import { FileCommand } from '../../src/file/commands.js';
import { InstitutionCommand } from '../../src/institution/commands.js';
import { commandOf, stage, TYPES } from '../authority/stage.js';
import { adopted, commitmentOf, report, stateOf } from '../commitment/duties.js';
import { verdictIn } from '../legality/verdicts.js';
import { assignTo, BODY, commission, institutionOf, type Extras, type Story } from '../story/commission.js';
import { refusedWithoutTrace } from './without-trace.js';

const TOLD: Extras = {
  basis: { kind: 'source' },
  transcribed: {
    source: { document: 'Memoria 2013', place: 'p. 4' },
    when: { kind: 'day', day: '2029-05-02' },
    told: { words: 'Se acordó.' },
  },
};
const SALUD = commitmentOf('salud');
const closing = { type: 'CloseCommitment', commitment: SALUD, reason: 'cancelled' } as const;

describe('what an archive tells was determined', () => {
  it('is not put under acts of the record; what still matters is determined now', async () => {
    const story = await adopted(assignTo('salud'));
    expect(await refusedWithoutTrace(story, story.registrar, closing, TOLD)).toEqual({
      _tag: 'ToldTooLate',
      id: SALUD,
      liveSince: '2030-01-14',
    });
    expect(await stateOf(story, SALUD)).toMatchObject({ stage: 'owed' });
  });

  const ARCHIVED = 'commitment-archivo-firma-firma-salud' as const;
  const inTheArchive = async (): Promise<Story> => {
    const story = await commission();
    const effect = {
      kind: 'assign',
      effect: 'firma',
      task: 'Incluir la firma',
      to: { kind: 'institutions', institutions: [institutionOf('salud')] },
      term: { kind: 'not-stated' },
    } as const;
    const resolution: Command = {
      type: 'TranscribeResolution',
      resolution: 'resolution-archivo-firma',
      body: BODY,
      title: 'Firma',
      text: 'Se acordó.',
      effects: [effect],
    };
    await story.done(story.registrar, resolution, TOLD);
    return story;
  };

  it('is told of what lives in the archive alone, to its end', async () => {
    const story = await inTheArchive();
    await story.done(story.registrar, report({ commitment: ARCHIVED }), TOLD);
    const closed = await story.done(story.registrar, { ...closing, commitment: ARCHIVED, reason: 'implemented' }, TOLD);
    expect(verdictIn(closed, 'closure-reason')).toBe('unverifiable');
    expect(await stateOf(story, ARCHIVED)).toMatchObject({ stage: 'closed' });
  });

  it('is too late once an act of the record went on from it', async () => {
    const story = await inTheArchive();
    await story.done(story.focalPointOf('salud'), report({ commitment: ARCHIVED }));
    const late = { ...closing, commitment: ARCHIVED } as const;
    expect(await refusedWithoutTrace(story, story.registrar, late, TOLD)).toEqual({
      _tag: 'ToldTooLate',
      id: ARCHIVED,
      liveSince: '2030-01-07',
    });
  });
});

it('a fact that an archive tells is recorded whenever it is found', async () => {
  const story = await adopted(assignTo('salud'));
  const told = report({ claimed: 'limited' });
  expect((await story.done(story.registrar, told, TOLD)).events).toMatchObject([
    { type: 'ProgressReported', metadata: { provenance: { kind: 'transcribed' }, onDay: '2029-05-02' } },
  ]);
});

it('of an archive’s file is told before the record opens it', async () => {
  const story = await commission();
  const file = 'file-1s-2030-001';
  const open: Command = {
    type: 'OpenFile',
    file,
    code: '1S.2/2030/001',
    title: 'Sesiones',
    series: { series: 'sesiones', name: 'Sesiones' },
    retention: { years: 3, then: 'destroyed' },
    from: '2029-01-01',
    source: 'Catálogo',
  };
  await story.done(story.registrar, open, TOLD);
  const close: Command = { type: 'CloseFile', file, on: '2029-05-02' };
  await story.done(story.registrar, { ...open, file: 'file-otro' });
  expect(await refusedWithoutTrace(story, story.registrar, { ...close, file: 'file-otro' }, TOLD)).toMatchObject({
    _tag: 'ToldTooLate',
    id: 'file-otro',
  });
  expect((await story.done(story.registrar, close, TOLD)).events).toMatchObject([{ type: 'FileClosed' }]);
});

/** What founds and fills the commission, its bodies and its institutions; but a charter, which judges. */
const isEntry = (type: Command['type']): boolean =>
  type !== 'AdoptCharter' && [CommissionCommand, BodyCommand, InstitutionCommand].some(({ cases }) => type in cases);

describe('on streams that live in the record', () => {
  let story: Story;
  beforeAll(async () => {
    story = await stage();
  });
  const typed = TYPES.filter((type) => AUTHORITY[type].offices.length > 0);

  it('each command of an archive is too late, but for facts and the entries of registers', async () => {
    const late: string[] = [];
    for (const type of typed) {
      const act = { as: story.registrar, basis: { kind: 'source' }, command: commandOf(type), ...TOLD } as const;
      const answer = await story.record.typedBy(story.registrar.person).tryOut(act);
      if (answer._tag === 'Left' && answer.left._tag === 'Refused' && answer.left.rejection._tag === 'ToldTooLate')
        late.push(type);
    }
    // The stage has no archive’s file: those have their own test above.
    const files = Object.keys(FileCommand.cases);
    expect(typed.filter((type) => !late.includes(type) && !files.includes(type) && !isEntry(type))).toEqual([
      'SendPapers',
      'AcknowledgeConvocation',
      'AnswerInvitation',
      'RecordAttendance',
      'RecordDeparture',
      'RecordOfficers',
      'RecordRollCall',
      'CastVote',
      'RecordShowOfHands',
      'RecordSecretBallot',
      'RecordObjection',
      'RecordRecusal',
      'RecordOpinion',
      'RecordDissent',
      'AttestParticipation',
      'RequestQuorumCount',
      'NotifyResolution',
      'PublishResolution',
      'RecordConsent',
      'RecordDecline',
      'ReportProgress',
    ]);
    expect(late).toContain('AdoptCharter');
  });
});
