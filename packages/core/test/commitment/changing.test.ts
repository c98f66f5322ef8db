import { describe, expect, it } from 'vitest';
import { lateness, levelOf, missedPeriods, owingOf, type Command, type CommitmentId, type Term } from '@acta/core';
import { charterWith } from '../legality/verdicts.js';
import { assignTo, commission, institutionOf, type Effects, type Story } from '../story/commission.js';
import { adopted, adoptedLater, archived, commitmentOf, duty, evidence, report, stateOf, verify } from './duties.js';

const SALUD: CommitmentId = commitmentOf('salud');
const LEY: CommitmentId = 'commitment-ley-salud';
const BY_ARCHIVE = { resolution: 'resolution-archivo-cambios', effect: 'cambio' } as const;
const FOLLOW_UP = charterWith({ closedBy: { value: 'follow-up-body', source: 'Artículo 30' } });

const at = (story: Story, day: string): void => {
  story.clock.set(`${day}T18:00:00.000Z`);
};

/** Verified as complete and closed as implemented, by the follow-up body. */
const closedAsImplemented = async (): Promise<Story> => {
  const story = await adopted(assignTo('salud'), { charter: FOLLOW_UP });
  await story.done(story.focalPointOf('salud'), report({ evidence: [evidence({ folio: '12' })] }));
  await story.done(story.follower, verify());
  await story.done(story.follower, { type: 'CloseCommitment', commitment: SALUD, reason: 'implemented' });
  return story;
};

const falsified: Effects = [
  {
    kind: 'reopen-commitment',
    effect: 'reapertura',
    commitment: SALUD,
    report: 1,
    evidence: ['acta'],
    grounds: 'El folio 12 no existe en el archivo.',
  },
];

describe('a closed commitment', () => {
  it('is reopened when its evidence proves false, and is complete no more', async () => {
    const story = await closedAsImplemented();
    const done = await adoptedLater(story, falsified);
    expect(done.follows.at(-1)).toMatchObject({ type: 'CommitmentReopened', data: { report: 1, evidence: ['acta'] } });
    const state = await stateOf(story, SALUD);
    expect(state).toMatchObject({ stage: 'owed', closedFor: null, reports: [{ stage: 'disproved', level: null }] });
    expect(levelOf(state)).toBe('no-evidence');
    await story.done(story.focalPointOf('salud'), report({ report: 2, evidence: [evidence({ folio: '15' })] }));
    await story.done(story.follower, verify({ report: 2 }));
    expect(levelOf(await stateOf(story, SALUD))).toBe('complete');
  });

  const reopening = (changes: object = {}): Command => ({
    type: 'ReopenCommitment',
    commitment: SALUD,
    evidence: [],
    grounds: 'Falso.',
    ...BY_ARCHIVE,
    ...changes,
  });

  it('is reopened for what its reports hold, and only once it is closed', async () => {
    const story = await closedAsImplemented();
    await archived(story);
    const refused = (changes: object) => story.refused(story.secretary, reopening(changes));
    expect(await refused({ report: 2 })).toEqual({ _tag: 'NoSuchReport', report: 2, last: 1 });
    expect(await refused({ report: 1, evidence: ['otra'] })).toEqual({
      _tag: 'NotInReport',
      report: 1,
      evidence: ['otra'],
    });
    await story.done(story.secretary, reopening());
    expect(levelOf(await stateOf(story, SALUD))).toBe('complete');
    expect(await refused({})).toEqual({ _tag: 'NotClosed', commitment: SALUD, stage: 'owed' });
  });
});

const MONTHLY: Term = { kind: 'periodic', every: 'month', first: '2030-01-31' };

it('a duty closed while it was suspended is asked for again from its reopening, and not for what lay between', async () => {
  const story = await commission({ charter: FOLLOW_UP });
  await archived(story);
  await story.done(story.secretary, duty({ term: MONTHLY }));
  await story.done(story.secretary, suspending);
  at(story, '2030-02-10');
  await story.done(story.follower, { type: 'CloseCommitment', commitment: LEY, reason: 'without-matter' });
  at(story, '2030-03-10');
  const reopening = { type: 'ReopenCommitment', commitment: LEY, evidence: [], grounds: 'Hay materia.' } as const;
  await story.done(story.secretary, { ...reopening, ...BY_ARCHIVE });
  const owing = owingOf(await stateOf(story, LEY));
  expect(missedPeriods(owing, '2030-03-31')).toBe(0);
  expect(missedPeriods(owing, '2030-04-01')).toBe(1);
  expect(missedPeriods(owing, '2030-05-01')).toBe(2);
});

const suspending: Command = {
  type: 'SuspendCommitment',
  commitment: LEY,
  grounds: 'Sin presupuesto este trimestre.',
  meantUntil: '2030-04-30',
  ...BY_ARCHIVE,
};
const resuming: Command = { type: 'ResumeCommitment', commitment: LEY, ...BY_ARCHIVE };

const suspended = async (term: Term = duty().term): Promise<Story> => {
  const story = await commission();
  await story.done(story.secretary, duty({ term }));
  await archived(story);
  at(story, '2030-02-10');
  await story.done(story.secretary, suspending);
  return story;
};

describe('a suspended commitment', () => {
  it('is late for nothing, and takes no report until it is resumed', async () => {
    const story = await suspended();
    const state = await stateOf(story, LEY);
    expect(lateness(owingOf(state), '2030-12-31')).toEqual({ kind: 'suspended', since: '2030-02-10' });
    expect(await story.refused(story.focalPointOf('salud'), report({ commitment: LEY }))).toEqual({
      _tag: 'NotOwed',
      commitment: LEY,
      stage: 'suspended',
    });
    expect(await story.refused(story.secretary, suspending)).toMatchObject({ _tag: 'NotOwed', stage: 'suspended' });
  });

  it.each([
    ['2030-02-10', 0, '2030-06-30'],
    ['2030-02-11', 1, '2030-07-01'],
    ['2030-03-12', 30, '2030-07-30'],
  ])('resumed on %s has %i days more: due on %s', async (day, days, due) => {
    const story = await suspended();
    at(story, day);
    const done = await story.done(story.secretary, resuming);
    expect(done.events[0]?.data).toMatchObject({ days, due });
    expect(await stateOf(story, LEY)).toMatchObject({ stage: 'owed', due, originalDue: '2030-06-30' });
    expect(await story.refused(story.secretary, resuming)).toEqual({
      _tag: 'NotSuspended',
      commitment: LEY,
      stage: 'owed',
    });
  });

  it('is asked for no report of the periods that ended meanwhile', async () => {
    const story = await suspended(MONTHLY);
    at(story, '2030-04-05');
    await story.done(story.secretary, resuming);
    const missed = async (day: string) => missedPeriods(owingOf(await stateOf(story, LEY)), day);
    expect([await missed('2030-04-05'), await missed('2030-04-30'), await missed('2030-05-01')]).toEqual([1, 1, 2]);
  });

  it('is suspended, resumed and closed by the body', async () => {
    const story = await adopted(assignTo('salud'));
    const done = await adoptedLater(story, [
      { kind: 'suspend-commitment', effect: 'suspension', commitment: SALUD, grounds: 'Sin presupuesto.' },
      { kind: 'resume-commitment', effect: 'reanudacion', commitment: SALUD },
      { kind: 'suspend-commitment', effect: 'otra', commitment: SALUD, grounds: 'Sin presupuesto.' },
    ]);
    expect(done.follows.slice(1).map(({ type }) => type)).toEqual([
      'CommitmentSuspended',
      'CommitmentResumed',
      'CommitmentSuspended',
    ]);
    await story.done(story.follower, {
      type: 'ProposeClosure',
      commitment: SALUD,
      reason: 'without-matter',
      grounds: 'El trámite desapareció.',
    });
    expect(await stateOf(story, SALUD)).toMatchObject({ stage: 'suspended', closureProposed: 'without-matter' });
  });
});

const part = (name: string, task: string) => ({
  institution: institutionOf(name),
  task,
  term: { kind: 'fixed', due: '2030-12-31' } as const,
  milestones: [],
});

describe('a commitment that is split', () => {
  it('ends as superseded by those that take its place', async () => {
    const story = await adopted(assignTo('salud'));
    const parts = [part('salud', 'Sus trámites federales.'), part('educacion', 'Los de las escuelas.')];
    const done = await adoptedLater(story, [
      { kind: 'split-commitment', effect: 'division', commitment: SALUD, parts },
    ]);
    const into = ['salud', 'educacion'].map((name) => `commitment-consejo-2030-o-02-01-division-${name}`);
    expect(done.follows.slice(1).map(({ type, stream }) => `${type} ${stream}`)).toEqual([
      ...into.map((id) => `CommitmentAssigned ${id}`),
      `CommitmentSplit ${SALUD}`,
    ]);
    expect(await stateOf(story, SALUD)).toMatchObject({ stage: 'closed', closedFor: 'superseded', splitInto: into });
    expect(await stateOf(story, into[1] as CommitmentId)).toMatchObject({
      institution: 'institution-educacion',
      task: 'Los de las escuelas.',
      due: '2030-12-31',
    });
  });

  it('is owed when it is', async () => {
    const story = await suspended();
    const into: readonly CommitmentId[] = ['commitment-ley-salud-uno'];
    expect(
      await story.refused(story.secretary, { type: 'SplitCommitment', commitment: LEY, into, ...BY_ARCHIVE }),
    ).toMatchObject({ _tag: 'NotOwed', stage: 'suspended' });
  });
});

describe('a change', () => {
  const changes: readonly Command[] = [
    { type: 'ExtendCommitment', commitment: SALUD, due: '2030-12-31', ...BY_ARCHIVE },
    { type: 'SuspendCommitment', commitment: SALUD, grounds: 'Sin presupuesto.', ...BY_ARCHIVE },
    { type: 'SplitCommitment', commitment: SALUD, into: [LEY], ...BY_ARCHIVE },
  ];
  it.each(changes.map((command) => [command.type, command] as const))(
    'by %s is an effect of a resolution',
    async (_, command) => {
      const story = await adopted(assignTo('salud'));
      expect(await story.refused(story.secretary, command)).toEqual({
        _tag: 'Unknown',
        id: 'resolution-archivo-cambios',
      });
      await archived(story);
      expect(await story.refused(story.secretary, { ...command, effect: 'otro' } as Command)).toMatchObject({
        _tag: 'NoSuchEffect',
        effect: 'otro',
      });
      expect((await story.act(story.secretary, command))._tag).toBe('Right');
    },
  );
});
