import { describe, expect, it } from 'vitest';
import type { Charter, Command, CommitmentId, Done, InstitutionId, ResolutionId } from '@acta/core';
import {
  assignTo,
  BODY,
  commission,
  institutionOf,
  openSession,
  propose,
  SESSION,
  SOURCE,
  votes,
  type Effects,
  type Story,
} from '../story/commission.js';
import { adoptedLater, report } from '../commitment/duties.js';
import { charterWith, charterWithout, checkIn, verdictIn } from '../legality/verdicts.js';

const RESOLUTION: ResolutionId = 'resolution-consejo-2030-o-01-01';
const types = ({ follows }: Done): readonly string[] => follows.map(({ type }) => type);

/** Against three of five votes, on the secretary’s word; with what followed the end of its session. */
const adoptedIrregularly = async (charter: Charter, effects: Effects): Promise<[Story, Done]> => {
  const story = await commission({ charter });
  await propose(story, 'motion-firma', effects);
  await openSession(story, ['motion-firma']);
  const item = { session: SESSION, item: 'punto-1' } as const;
  await story.done(story.chair, { type: 'PutItemToVote', ...item });
  const cast = votes(['hacienda', 'salud'], ['gobernacion', 'educacion', 'economia']);
  await story.done(story.secretary, { type: 'RecordRollCall', ...item, votes: cast });
  const attested = { attested: { paper: await story.paper(), grounds: 'Así lo declaró la presidencia.' } };
  await story.done(story.secretary, { type: 'DecideItem', ...item, outcome: 'adopted' }, attested);
  return [story, await story.done(story.chair, { type: 'CloseSession', session: SESSION })];
};

const irregular = async (charter: Charter = charterWith({})): Promise<Story> => {
  const [story] = await adoptedIrregularly(charter, assignTo('salud'));
  return story;
};

/** A later session that adopts a motion with these effects; what its closing set in motion. */
const resolving = (story: Story, effects: Effects, day = '2030-01-21'): Promise<Done> =>
  adoptedLater(story, effects, { day });

type Acting = Extract<
  Command,
  {
    readonly type:
      'CureResolution' | 'RatifyResolution' | 'SuspendResolution' | 'AnnulResolution' | 'SupersedeResolution';
  }
>['type'];

const byInstrument = async (story: Story, type: Acting) =>
  ({
    type,
    resolution: RESOLUTION,
    by: {
      kind: 'instrument',
      authority: 'Presidencia de la República',
      citation: 'Decreto 12',
      signedOn: '2030-01-14',
      paper: await story.paper(),
    },
  }) as const;

describe('an irregular resolution', () => {
  it.each([
    ['cure-resolution', 'ResolutionCured'],
    ['ratify-resolution', 'ResolutionRatified'],
  ] as const)('has its effects start when the body resolves to %s', async (kind, event) => {
    const story = await irregular();
    const closed = await resolving(story, [{ kind, effect: 'remedio', resolution: RESOLUTION }]);
    expect(types(closed)).toEqual(['ResolutionTookEffect', event, 'ResolutionTookEffect', 'CommitmentAssigned']);
    expect(closed.refused).toEqual([]);
    expect(verdictIn(closed, 'authority-over-resolution')).toBe('met');
    const tookEffect = closed.follows[2]?.metadata.checks ?? [];
    expect(tookEffect).toMatchObject([
      { rule: 'takes-effect@1', verdict: 'met', observed: { moment: 'wait', healedOn: '2030-01-21' } },
      { rule: 'irregular-effects@1', verdict: 'met', observed: { healedOn: '2030-01-21' } },
    ]);
    expect(await story.record.load(RESOLUTION)).toMatchObject({
      right: { healedOn: '2030-01-21', tookEffectOn: '2030-01-21', standing: 'stands' },
    });
    const cure = await byInstrument(story, 'CureResolution');
    expect(await story.refused(story.registrar, cure)).toEqual({ _tag: 'NothingToHeal', resolution: RESOLUTION });
  });

  it.each([
    ['cured', 'CureResolution'],
    ['ratified', 'RatifyResolution'],
  ] as const)('is %s by the instrument of an authority above the body, which the registrar files', async (_, type) => {
    const story = await irregular();
    const healed = await story.done(story.registrar, await byInstrument(story, type));
    expect(types(healed)).toEqual(['ResolutionTookEffect', 'CommitmentAssigned']);
    expect(verdictIn(healed, 'authority-over-resolution')).toBe('not-applicable');
  });

  it('is superseded by the instrument of an authority above the body', async () => {
    const story = await irregular();
    const superseded = await story.done(story.registrar, await byInstrument(story, 'SupersedeResolution'));
    expect(superseded.events).toMatchObject([
      { type: 'ResolutionSuperseded', data: { by: { citation: 'Decreto 12' } } },
    ]);
    expect(await story.record.load(RESOLUTION)).toMatchObject({ right: { standing: 'superseded' } });
  });

  it('is suspended, and annulled for good', async () => {
    const story = await irregular();
    const suspend = await byInstrument(story, 'SuspendResolution');
    await story.done(story.registrar, suspend);
    expect(await story.refused(story.registrar, suspend)).toEqual({ _tag: 'AlreadySo', what: RESOLUTION });
    await story.done(story.registrar, await byInstrument(story, 'AnnulResolution'));
    for (const type of ['CureResolution', 'SuspendResolution', 'SupersedeResolution'] as const)
      expect(await story.refused(story.registrar, await byInstrument(story, type))).toEqual({
        _tag: 'NotStanding',
        resolution: RESOLUTION,
        standing: 'annulled',
      });
  });

  it('is acted upon by nobody’s word: an effect is enactment’s, and is one that the resolution has', async () => {
    const story = await irregular();
    await resolving(story, [{ kind: 'suspend-resolution', effect: 'freno', resolution: RESOLUTION }]);
    const citing = (resolution: ResolutionId, effect: string) =>
      story.refused(story.registrar, {
        type: 'AnnulResolution',
        resolution: RESOLUTION,
        by: { kind: 'resolution', resolution, effect },
      });
    const second: ResolutionId = 'resolution-consejo-2030-o-02-01';
    expect(await citing(second, 'freno')).toMatchObject({ _tag: 'NoSuchEffect' });
    const suspend = { type: 'SuspendResolution', resolution: RESOLUTION } as const;
    const by = { kind: 'resolution', resolution: second, effect: 'freno' } as const;
    expect(await story.refused(story.registrar, { ...suspend, by })).toEqual({
      _tag: 'OnlyByEnactment',
      resolution: second,
    });
    expect(await citing('resolution-nada', 'freno')).toEqual({ _tag: 'Unknown', id: 'resolution-nada' });
  });

  it.each([
    ['annul-resolution', 'ResolutionAnnulled', 'annulled', ['CommitmentClosed']],
    ['suspend-resolution', 'ResolutionSuspended', 'suspended', []],
    ['supersede-resolution', 'ResolutionSuperseded', 'superseded', ['CommitmentClosed']],
  ] as const)('no longer stands when the body resolves to %s', async (kind, event, standing, falls) => {
    const story = await irregular(charterWith({ irregularEffects: { value: 'run', source: 'Artículo 13' } }));
    const closed = await resolving(story, [{ kind, effect: 'reconsidera', resolution: RESOLUTION }]);
    expect(types(closed)).toEqual(['ResolutionTookEffect', event, ...falls]);
    expect(closed.refused).toEqual([]);
    expect(await story.record.load(RESOLUTION)).toMatchObject({ right: { standing } });
  });

  it('does not cure itself, though its effects run', async () => {
    const charter = charterWith({ irregularEffects: { value: 'run', source: 'Artículo 13' } });
    const cure = { kind: 'cure-resolution', effect: 'remedio', resolution: RESOLUTION } as const;
    const [story, closed] = await adoptedIrregularly(charter, [cure]);
    expect(closed.follows.at(-1)).toMatchObject({ type: 'EffectRefused', data: { rejection: 'ActsOnItself' } });
    expect(await story.record.load(RESOLUTION)).toMatchObject({ right: { healedOn: null } });
  });

  it('is out of the reach of another body’s resolution, unless the charter says otherwise', async () => {
    for (const [value, verdict] of [
      ['same-body', 'broken'],
      ['any-body', 'met'],
    ] as const) {
      const charter = charterWith({ powersOverResolutions: { value, source: 'Artículo 14' } });
      const story = await irregular(charter);
      const archive = {
        transcribed: {
          source: { document: 'Memoria', place: 'p. 4' },
          when: { kind: 'day', day: '2029-05-02' },
          told: { words: 'Se acordó anular.' },
        },
      } as const;
      await story.done(
        story.registrar,
        {
          type: 'TranscribeResolution',
          resolution: 'resolution-ajena',
          title: 'Anular',
          text: 'Se anula.',
          effects: [{ kind: 'approve', effect: 'anula', title: 'Anular' }],
        },
        archive,
      );
      const annul = {
        type: 'AnnulResolution',
        resolution: RESOLUTION,
        by: { kind: 'resolution', resolution: 'resolution-ajena', effect: 'anula' },
      } as const;
      const answer = await story.act(story.registrar, annul);
      const outcome = answer._tag === 'Right' ? answer.right : await story.refused(story.registrar, annul);
      expect(verdictIn(outcome, 'authority-over-resolution')).toBe(verdict);
    }
  });
});

describe('what came of a resolution', () => {
  const NOW: Charter = charterWith({ takesEffect: { value: 'adoption', source: 'Artículo 8' } });
  const SECOND: ResolutionId = 'resolution-consejo-2030-o-02-01';
  const dutyOf = (name: string): CommitmentId => `commitment-consejo-2030-o-01-01-firma-${name}`;
  const stateOf = async (story: Story, name: string) => {
    const loaded = await story.record.load(dutyOf(name));
    return loaded._tag === 'Right' ? loaded.right : null;
  };

  /** Two institutions bound by a regular resolution; one of them is let off since. */
  const binding = async (): Promise<Story> => {
    const story = await commission({ charter: { ...NOW, closedBy: { value: 'body', source: 'Artículo 12' } } });
    await propose(story, 'motion-firma', assignTo('salud', 'educacion'));
    await openSession(story, ['motion-firma']);
    const item = { session: SESSION, item: 'punto-1' } as const;
    await story.done(story.chair, { type: 'PutItemToVote', ...item });
    await story.done(story.secretary, { type: 'RecordRollCall', ...item, votes: votes(story.seats) });
    await story.done(story.chair, { type: 'DecideItem', ...item });
    return story;
  };

  it('falls with it when that is annulled: nobody closes it, and nobody’s proposal is asked for', async () => {
    const story = await binding();
    const annulled = await story.done(story.registrar, await byInstrument(story, 'AnnulResolution'));
    expect(annulled.events[0]?.data).toMatchObject({ ends: [dutyOf('salud'), dutyOf('educacion')] });
    expect(types(annulled)).toEqual(['CommitmentClosed', 'CommitmentClosed']);
    expect(annulled.follows[0]?.data).toEqual({ reason: 'without-matter', resolution: RESOLUTION });
    expect(verdictIn(annulled, 'closed-by')).toBe('not-applicable');
    expect(annulled.refused).toEqual([]);
    expect(await stateOf(story, 'salud')).toMatchObject({ stage: 'closed', closedFor: 'without-matter' });
    expect(
      await story.refused(story.focalPointOf('salud'), { ...report(), commitment: dutyOf('salud') }),
    ).toMatchObject({ _tag: 'NotOwed', stage: 'closed' });
  });

  it('is superseded by what supersedes it, and what was closed before stays as it was closed', async () => {
    const story = await binding();
    const closing = {
      kind: 'close-commitment',
      effect: 'cierre',
      commitment: dutyOf('salud'),
      reason: 'cancelled',
    } as const;
    const superseding = { kind: 'supersede-resolution', effect: 'reconsidera', resolution: RESOLUTION } as const;
    const closed = await resolving(story, [closing, superseding]);
    expect(closed.refused).toEqual([]);
    expect(await stateOf(story, 'salud')).toMatchObject({ stage: 'closed', closedFor: 'cancelled' });
    expect(await stateOf(story, 'educacion')).toMatchObject({ stage: 'closed', closedFor: 'superseded' });
    const explained = await story.record.explain(dutyOf('educacion'));
    const last = explained._tag === 'Right' ? explained.right.at(-1) : undefined;
    expect(last).toMatchObject({
      reproducible: true,
      irregular: false,
      event: { data: { reason: 'superseded', resolution: RESOLUTION, supersededBy: SECOND } },
    });
  });

  it('falls too where it waits for consent, or bound who came into an open class later', async () => {
    const story = await commission({ charter: NOW });
    const register = (institution: InstitutionId, kind: 'state' | 'ministry') =>
      story.done(story.registrar, {
        type: 'RegisterInstitution',
        institution,
        name: institution,
        kind,
        source: SOURCE,
      });
    await register('institution-jalisco', 'state');
    await register('institution-turismo', 'ministry');
    const list = (from: string, ...members: readonly InstitutionId[]) =>
      story.done(story.registrar, {
        type: 'ListClass',
        class: 'dependencias',
        name: 'Dependencias',
        from,
        members: [...members],
        source: SOURCE,
      });
    await list('2030-01-01', institutionOf('salud'));
    const duty = { task: 'Firmar', term: { kind: 'fixed', due: '2030-06-30' }, milestones: [] } as const;
    await propose(story, 'motion-firma', [
      {
        kind: 'invite',
        effect: 'estados',
        to: { kind: 'institutions', institutions: ['institution-jalisco'] },
        ...duty,
      },
      { kind: 'assign', effect: 'firma', to: { kind: 'class', class: 'dependencias', membership: 'open' }, ...duty },
    ]);
    await openSession(story, ['motion-firma']);
    const item = { session: SESSION, item: 'punto-1' } as const;
    await story.done(story.chair, { type: 'PutItemToVote', ...item });
    await story.done(story.secretary, { type: 'RecordRollCall', ...item, votes: votes(story.seats) });
    await story.done(story.chair, { type: 'DecideItem', ...item });
    await list('2030-01-14', institutionOf('salud'), 'institution-turismo');
    await story.done(story.secretary, {
      type: 'AssignCommitment',
      commitment: dutyOf('turismo'),
      source: { kind: 'resolution', resolution: RESOLUTION, effect: 'firma', body: BODY },
      institution: 'institution-turismo',
      coResponsibles: [],
      ...duty,
    });
    const annulled = await story.done(story.registrar, await byInstrument(story, 'AnnulResolution'));
    expect(annulled.events[0]?.data).toMatchObject({
      ends: ['commitment-consejo-2030-o-01-01-estados-jalisco', dutyOf('salud'), dutyOf('turismo')],
    });
    expect(annulled.follows.map(({ type }) => type)).toEqual(Array<string>(3).fill('CommitmentClosed'));
  });
});

describe('a resolution that stands and is regular', () => {
  it('has nothing to cure; what a suspension withholds does not start with the closing', async () => {
    const story = await commission();
    await propose(story, 'motion-firma', assignTo('salud'));
    await openSession(story, ['motion-firma']);
    const item = { session: SESSION, item: 'punto-1' } as const;
    await story.done(story.chair, { type: 'PutItemToVote', ...item });
    await story.done(story.secretary, { type: 'RecordRollCall', ...item, votes: votes(story.seats) });
    await story.done(story.chair, { type: 'DecideItem', ...item });
    const ratify = await byInstrument(story, 'RatifyResolution');
    expect(await story.refused(story.registrar, ratify)).toEqual({ _tag: 'NothingToHeal', resolution: RESOLUTION });
    await story.done(story.registrar, await byInstrument(story, 'SuspendResolution'));
    const closed = await story.done(story.chair, { type: 'CloseSession', session: SESSION });
    expect(closed.refused.map(({ rejection }) => rejection)).toEqual([
      { _tag: 'NotStanding', resolution: RESOLUTION, standing: 'suspended' },
    ]);
  });
});

describe('a suspension', () => {
  const suspended = async (charter: Charter = charterWith({})): Promise<Story> => {
    const story = await commission({ charter });
    await propose(story, 'motion-firma', assignTo('salud'));
    await openSession(story, ['motion-firma']);
    const item = { session: SESSION, item: 'punto-1' } as const;
    await story.done(story.chair, { type: 'PutItemToVote', ...item });
    await story.done(story.secretary, { type: 'RecordRollCall', ...item, votes: votes(story.seats) });
    await story.done(story.chair, { type: 'DecideItem', ...item });
    await story.done(story.registrar, await byInstrument(story, 'SuspendResolution'));
    return story;
  };
  const close = { type: 'CloseSession', session: SESSION } as const;

  it('of a regular resolution is lifted by who ratifies it, which then takes effect if its moment had come', async () => {
    const story = await suspended();
    await story.done(story.chair, close);
    const cure = await byInstrument(story, 'CureResolution');
    expect(await story.refused(story.registrar, cure)).toEqual({ _tag: 'NothingToHeal', resolution: RESOLUTION });
    const lifted = await story.done(story.registrar, await byInstrument(story, 'RatifyResolution'));
    expect(lifted.events[0]?.data).toMatchObject({ bringsIntoEffect: true });
    expect(types(lifted)).toEqual(['ResolutionTookEffect', 'CommitmentAssigned']);
    expect(verdictIn(lifted, 'takes-effect')).toBe('met');
    expect(await story.record.load(RESOLUTION)).toMatchObject({ right: { standing: 'stands' } });
  });

  it('that is lifted before that moment leaves it to come', async () => {
    const story = await suspended();
    const lifted = await story.done(story.registrar, await byInstrument(story, 'RatifyResolution'));
    expect(types(lifted)).toEqual([]);
    expect(types(await story.done(story.chair, close))).toEqual(['ResolutionTookEffect', 'CommitmentAssigned']);
  });

  it('holds back what comes in meanwhile: the last notice, and the gazette', async () => {
    const notified = await suspended(charterWith({ takesEffect: { value: 'notification', source: 'Artículo 8' } }));
    await notified.done(notified.secretary, {
      type: 'NotifyResolution',
      resolution: RESOLUTION,
      institution: institutionOf('salud'),
      paper: await notified.paper(),
    });
    const gazetted = await suspended(charterWith({ takesEffect: { value: 'gazette', source: 'Artículo 8' } }));
    await gazetted.done(gazetted.secretary, {
      type: 'PublishResolution',
      resolution: RESOLUTION,
      medium: 'gazette',
      citation: 'DOF',
      on: '2030-01-14',
    });
    for (const story of [notified, gazetted]) {
      const lifted = await story.done(story.registrar, await byInstrument(story, 'RatifyResolution'));
      expect(types(lifted)).toEqual(['ResolutionTookEffect', 'CommitmentAssigned']);
    }
    const neither = await suspended(charterWith({ takesEffect: { value: 'gazette', source: 'Artículo 8' } }));
    expect(types(await neither.done(neither.registrar, await byInstrument(neither, 'RatifyResolution')))).toEqual([]);
  });
});

describe('a decision of the chair', () => {
  const DECISION: ResolutionId = 'resolution-consejo-2030-c-01-01';
  const charter = (changes: Partial<Charter> = {}) =>
    charterWith({
      procedures: { value: ['session', 'chair-subject-to-ratification'], source: 'Artículo 15' },
      chairDecision: { value: { ratifiedWithin: { length: 14, unit: 'calendar-day' } }, source: 'Artículo 15' },
      ...changes,
    });

  const decided = async (rules = charter()): Promise<Story> => {
    const story = await commission({ charter: rules });
    await propose(story, 'motion-firma', assignTo('salud'));
    await story.done(story.chair, {
      type: 'DecideByChair',
      session: 'session-consejo-2030-c-01',
      body: BODY,
      year: 2030,
      number: 1,
      item: 'firma',
      title: 'Firma',
      motion: 'motion-firma',
      grounds: await story.paper(),
    });
    return story;
  };
  const ratifying: Effects = [{ kind: 'ratify-resolution', effect: 'ratifica', resolution: DECISION }];

  it.each([
    ['the day before its term ends', '2030-01-20', 'met'],
    ['on the last day of its term', '2030-01-21', 'met'],
    ['a day later', '2030-01-22', 'broken'],
  ] as const)('is ratified %s: %s', async (_, day, verdict) => {
    const story = await decided();
    const closed = await resolving(story, ratifying, day);
    expect(types(closed)).toContain(verdict === 'met' ? 'ResolutionRatified' : 'EffectRefused');
    if (verdict === 'met') expect(verdictIn(closed, 'ratification-term')).toBe('met');
  });

  it('is not ratified by itself, nor by another that nobody ratified', async () => {
    const story = await commission({ charter: charter() });
    const decides = async (number: number, effects: Effects): Promise<Done> => {
      const motion = `motion-${String(number)}` as const;
      await propose(story, motion, effects);
      return story.done(story.chair, {
        type: 'DecideByChair',
        session: `session-consejo-2030-c-0${String(number)}`,
        body: BODY,
        year: 2030,
        number,
        item: 'firma',
        title: 'Firma',
        motion,
        grounds: await story.paper(),
      });
    };
    const refusals = ({ follows }: Done) =>
      follows.flatMap(({ type, data }) => (type === 'EffectRefused' ? [data.rejection] : []));
    expect(refusals(await decides(1, ratifying))).toEqual(['ActsOnItself']);
    expect(refusals(await decides(2, ratifying))).toEqual(['AwaitsRatification']);
    expect(await story.record.load(DECISION)).toMatchObject({ right: { ratifiedOn: null } });
    const closed = await adoptedLater(story, ratifying, { day: '2030-01-21' });
    expect(types(closed)).toContain('ResolutionRatified');
  });

  it('lapses after its term, and not on its last day; once ratified it does not', async () => {
    const lapse = { type: 'DeclareLapsed', resolution: DECISION } as const;
    const story = await decided();
    story.clock.set('2030-01-21T18:00:00.000Z');
    expect(checkIn(await story.refused(story.secretary, lapse), 'ratification-term')).toMatchObject({
      verdict: 'broken',
      required: { after: '2030-01-21' },
    });
    story.clock.set('2030-01-22T18:00:00.000Z');
    const lapsed = await story.done(story.secretary, lapse);
    expect(verdictIn(lapsed, 'ratification-term')).toBe('met');
    expect(lapsed.follows).toMatchObject([
      { type: 'CommitmentClosed', data: { reason: 'without-matter', resolution: DECISION } },
    ]);
    expect(await story.refused(story.secretary, lapse)).toMatchObject({ _tag: 'NotStanding', standing: 'lapsed' });
    const other = await decided();
    await resolving(other, ratifying);
    expect(await other.refused(other.secretary, lapse)).toEqual({
      _tag: 'NotSubjectToRatification',
      resolution: DECISION,
    });
  });

  it('can not be verified where the charter is silent: it is then ratified at no term', async () => {
    const story = await decided({ ...charterWithout('chairDecision'), procedures: charter().procedures! });
    expect(await story.record.load(DECISION)).toMatchObject({ right: { ratifyBy: null } });
    const lapse = { type: 'DeclareLapsed', resolution: DECISION } as const;
    expect(await story.refused(story.secretary, lapse)).toMatchObject({ _tag: 'NotSubjectToRatification' });
  });
});
