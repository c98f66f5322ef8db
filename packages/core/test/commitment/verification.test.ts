import { describe, expect, it } from 'vitest';
import { levelOf, type As, type Charter, type Command, type CompletionLevel } from '@acta/core';
import { charterWith, charterWithout, checkIn, verdictIn } from '../legality/verdicts.js';
import { assignTo, commission, institutionOf, person, type Story } from '../story/commission.js';
import { adopted, commitmentOf, evidence, report, verify } from './duties.js';

const SALUD = commitmentOf('salud');

const reported = async (
  changes: Parameters<typeof report>[0] = {},
  {
    charter,
    by = (story: Story) => story.focalPointOf('salud'),
  }: { charter?: Charter; by?: (story: Story) => As } = {},
): Promise<Story> => {
  const story = await adopted(assignTo('salud'), charter === undefined ? {} : { charter });
  await story.done(by(story), report({ evidence: [evidence({ folio: '12/2030' })], ...changes }));
  return story;
};

const verified = async (story: Story, changes: Parameters<typeof verify>[0] = {}, typist?: string) => {
  const answer = await story.act(story.follower, verify(changes), {}, typist);
  if (answer._tag === 'Right') return answer.right;
  if (answer.left._tag !== 'Refused') throw new Error(JSON.stringify(answer.left));
  return answer.left.rejection;
};

describe('evidence', () => {
  const kinds = [
    ['a paper that the record holds', 'file', 'held', 'met'],
    ['a file that it does not hold', 'file', 'folio', 'broken'],
    ['a paper with its folio', 'paper-with-folio', 'folio', 'met'],
    ['a paper without one', 'paper-with-folio', 'nothing', 'broken'],
    ['an inspection with its record', 'inspection', 'folio', 'met'],
    ['a query with its number', 'system-query', 'folio', 'met'],
    ['a testimony with its record', 'testimony', 'folio', 'met'],
    ['an address alone', 'address', 'folio', 'broken'],
  ] as const;
  it.each(kinds)('that is %s: %s with %s is %s', async (_, kind, backing, verdict) => {
    const story = await adopted(assignTo('salud'));
    const held = backing === 'held' ? { paper: await story.paper() } : backing === 'folio' ? { folio: '12' } : {};
    await story.done(story.focalPointOf('salud'), report({ evidence: [evidence({ kind, ...held })] }));
    expect(verdictIn(await verified(story), 'evidence')).toBe(verdict);
  });

  it('is none where the report has none: a claim of completion is not verified', async () => {
    const story = await reported({ evidence: [] });
    expect(checkIn(await verified(story, { examined: [] }), 'evidence')).toMatchObject({
      verdict: 'broken',
      required: { level: 'complete', examinedAtLeast: 1 },
      observed: { reported: 0 },
    });
    const state = await story.record.load(SALUD);
    if (state._tag === 'Left' || state.right === null) throw new Error('not loaded');
    expect(levelOf(state.right)).toBe('no-evidence');
  });

  it('counts once the verifier examined it', async () => {
    const story = await reported();
    expect(verdictIn(await verified(story, { examined: [] }), 'evidence')).toBe('broken');
    expect(await verified(story, { examined: ['acta', 'otra'] })).toEqual({
      _tag: 'NotInReport',
      report: 1,
      evidence: ['otra'],
    });
    expect(verdictIn(await verified(story), 'evidence')).toBe('met');
  });

  it('is not asked for by who finds that nothing was started', async () => {
    const story = await reported({ evidence: [] });
    const outcome = await verified(story, { level: 'not-started', examined: [] });
    expect(verdictIn(outcome, 'evidence')).toBe('not-applicable');
  });

  it('was received before it was reported', async () => {
    const story = await adopted(assignTo('salud'));
    const late = report({ evidence: [evidence({ receivedOn: '2030-01-15' })] });
    expect(await story.refused(story.focalPointOf('salud'), late)).toEqual({
      _tag: 'ReceivedLater',
      evidence: 'acta',
      receivedOn: '2030-01-15',
      reportedOn: '2030-01-14',
    });
  });
});

describe('the level', () => {
  const LEVELS: readonly CompletionLevel[] = ['not-started', 'limited', 'substantial', 'complete'];
  it.each(LEVELS.flatMap((claimed) => LEVELS.map((level) => [claimed, level] as const)))(
    'claimed %s, found %s: no more than was claimed',
    async (claimed, level) => {
      const story = await reported({ claimed });
      const outcome = await verified(story, { level });
      const within = LEVELS.indexOf(level) <= LEVELS.indexOf(claimed);
      expect(verdictIn(outcome, 'completion-scale')).toBe(within ? 'met' : 'broken');
    },
  );

  it('cannot be verified where the charter has no scale', async () => {
    const story = await reported({}, { charter: charterWithout('completionScale') });
    expect(verdictIn(await verified(story), 'completion-scale')).toBe('unverifiable');
  });
});

describe('separation', () => {
  it('holds between who reports and who verifies', async () => {
    const met = await verified(await reported());
    for (const rule of ['separation', 'completion-scale', 'reporter']) expect(verdictIn(met, rule)).toBe('met');
  });

  const takesOver = async (story: Story, who: string, institution = institutionOf('presidencia')) => {
    const office = { type: 'EndBodyOffice', body: 'body-consejo', office: 'technical-secretariat' } as const;
    await story.done(story.registrar, {
      ...office,
      person: story.follower.person,
      until: '2030-01-13',
      source: 'Renuncia',
    });
    await story.done(story.registrar, {
      type: 'RecordBodyOffice',
      body: 'body-consejo',
      office: 'technical-secretariat',
      person: who,
      institution,
      standing: 'titular',
      from: '2030-01-14',
      source: 'Oficio',
    });
    return { ...story, follower: { ...story.follower, person: who } };
  };

  it('is broken by the person who reported', async () => {
    const story = await takesOver(await reported(), person('enlace-salud'));
    expect(checkIn(await verified(story), 'separation')).toMatchObject({
      verdict: 'broken',
      observed: { samePerson: true },
    });
  });

  it('is broken by whoever typed the report', async () => {
    const outcome = await verified(await reported(), {}, person('enlace-salud'));
    expect(checkIn(outcome, 'separation')).toMatchObject({
      verdict: 'broken',
      observed: { samePerson: false, sameTypist: true },
    });
  });

  it('is broken by an official of the institution that owes', async () => {
    const story = await takesOver(await reported(), person('titular-educacion'), institutionOf('salud'));
    expect(checkIn(await verified(story), 'separation')).toMatchObject({
      verdict: 'broken',
      observed: { sameInstitution: true, verifiedBy: 'institution-salud' },
    });
  });
});

describe('the reporter', () => {
  const titular = { by: (story: Story) => story.titularOf('salud') };

  it('is the focal point; the titular only where there is none', async () => {
    expect(checkIn(await verified(await reported({}, titular)), 'reporter')).toMatchObject({
      verdict: 'broken',
      observed: { office: 'titular', focalPointDesignated: true },
    });
    const story = await adopted(assignTo('salud'));
    const institution = institutionOf('salud');
    const relieved: Command = {
      type: 'RelieveFocalPoint',
      institution,
      person: person('enlace-salud'),
      until: '2030-01-13',
    };
    await story.done(story.titularOf('salud'), relieved);
    await story.done(story.titularOf('salud'), report({ evidence: [evidence({ folio: '1' })] }));
    expect(verdictIn(await verified(story), 'reporter')).toBe('met');
  });

  it('is who the charter says', async () => {
    const charter = charterWith({ reporters: { value: ['titular'], source: 'Artículo 20' } });
    expect(verdictIn(await verified(await reported({}, { ...titular, charter })), 'reporter')).toBe('met');
    expect(verdictIn(await verified(await reported({}, { charter })), 'reporter')).toBe('broken');
    const silent = charterWithout('reporters');
    expect(verdictIn(await verified(await reported({}, { charter: silent })), 'reporter')).toBe('unverifiable');
  });
});

describe('a report', () => {
  it('is returned with reasons and sent again as the next', async () => {
    const story = await reported();
    const returned: Command = { type: 'ReturnReport', commitment: SALUD, report: 1, reasons: 'Falta el acta.' };
    await story.done(story.follower, returned);
    expect(await story.refused(story.follower, returned)).toEqual({
      _tag: 'ReportNotOpen',
      report: 1,
      stage: 'returned',
    });
    expect(await verified(story)).toMatchObject({ _tag: 'ReportNotOpen' });
    expect(await verified(story, { report: 2 })).toEqual({ _tag: 'NoSuchReport', report: 2, last: 1 });
    const focal = story.focalPointOf('salud');
    expect(await story.refused(focal, report({ report: 3 }))).toEqual({
      _tag: 'ReportOutOfOrder',
      report: 3,
      expected: 2,
    });
    await story.done(focal, report({ report: 2, evidence: [evidence({ folio: '2' })] }));
    expect(verdictIn(await verified(story, { report: 2 }), 'evidence')).toBe('met');
  });

  it('is put right by a new entry, and its verification is shown as stored and as known now', async () => {
    const story = await adopted(assignTo('salud'));
    const focal = story.focalPointOf('salud');
    const first = await story.done(focal, report({ evidence: [evidence({ folio: '1' })] }));
    const done = await story.done(story.follower, verify());
    const rectifies = {
      event: first.events[0]?.id ?? '',
      reason: 'El folio no existe.',
      source: { document: 'Oficio', place: 'p. 1' },
    };
    expect(await story.refused(focal, report({ report: 2 }), { rectifies })).toEqual({
      _tag: 'ReportNotRectified',
      report: 2,
      rectified: 1,
    });
    await story.done(focal, report({ evidence: [evidence()] }), { rectifies });
    const explained = await story.record.explain(done.events[0]?.id ?? '');
    if (explained._tag === 'Left') throw new Error('not explained');
    const [explanation] = explained.right;
    const verdict = (checks: readonly { rule: string; verdict: string }[] = []) =>
      checks.find(({ rule }) => rule === 'evidence@1')?.verdict;
    expect([verdict(explanation?.stored), verdict(explanation?.asKnownNow)]).toEqual(['met', 'broken']);
  });
});

it('is of a commitment that the record has', async () => {
  const story = await commission();
  expect(await story.refused(story.follower, verify())).toEqual({ _tag: 'Unknown', id: SALUD });
});
