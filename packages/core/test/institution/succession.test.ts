import { describe, expect, it } from 'vitest';
import { levelOf, type As, type Command, type CommitmentId, type Done } from '@acta/core';
import { duty, evidence, report, stateOf, verify } from '../commitment/duties.js';
import { BODY, commission, institutionOf, person, SOURCE, type Story } from '../story/commission.js';

type Act<Type extends Command['type']> = Extract<Command, { readonly type: Type }>;

const LEY: CommitmentId = 'commitment-ley-salud';
const SALUD = institutionOf('salud');
const BIENESTAR = institutionOf('bienestar');
const DECREE = 'Decreto, DOF 31 de enero de 2030';

const succession = (changes: Partial<Act<'RecordLegalSuccession'>> = {}): Act<'RecordLegalSuccession'> => ({
  type: 'RecordLegalSuccession',
  institution: SALUD,
  manner: 'extinguished',
  on: '2030-01-07',
  source: DECREE,
  commitments: [],
  seats: [],
  focalPoints: [],
  ...changes,
});

const everything = succession({
  commitments: [{ commitment: LEY, to: BIENESTAR }],
  seats: [{ body: BODY, seat: 'salud', to: BIENESTAR }],
  focalPoints: [{ person: person('enlace-salud'), to: BIENESTAR }],
});

/** A duty of health, and welfare, to which it may pass. */
const begun = async (): Promise<Story> => {
  const story = await commission();
  await story.done(story.registrar, {
    type: 'RegisterInstitution',
    institution: BIENESTAR,
    name: 'Bienestar',
    kind: 'ministry',
    source: SOURCE,
  });
  await story.done(story.secretary, duty());
  return story;
};

const passedOn = async (command = everything): Promise<{ readonly story: Story; readonly done: Done }> => {
  const story = await begun();
  return { story, done: await story.done(story.registrar, command) };
};

const successor: As = { person: person('enlace-salud'), office: 'focal-point', institution: BIENESTAR };

describe('a succession by law', () => {
  it('passes commitments, seats and focal points on its day, with no vote', async () => {
    const { story, done } = await passedOn();
    expect(done.follows.map(({ type, stream }) => `${type} ${stream}`)).toEqual([
      `CommitmentPassedOn ${LEY}`,
      `SeatPassed ${BODY}`,
      `FocalPointDesignated ${BIENESTAR}`,
    ]);
    expect(done.follows[0]?.data).toMatchObject({ formerly: SALUD, to: BIENESTAR, on: '2030-01-07', source: DECREE });
    expect(done.follows[0]?.metadata.actor).toMatchObject({ kind: 'policy', cause: { stream: SALUD } });
    expect(await stateOf(story, LEY)).toMatchObject({ institution: BIENESTAR, stage: 'owed', due: '2030-06-30' });
    expect(await story.record.load(BODY)).toMatchObject({
      right: { seats: expect.arrayContaining([expect.objectContaining({ seat: 'salud', institution: BIENESTAR })]) },
    });
  });

  it('passes the same where an institution is merged into another', async () => {
    const { done } = await passedOn({ ...everything, manner: 'merged' });
    expect(done.events).toMatchObject([{ type: 'LegalSuccessionRecorded', data: { manner: 'merged' } }]);
    expect(done.follows.map(({ type }) => type)).toEqual(['CommitmentPassedOn', 'SeatPassed', 'FocalPointDesignated']);
  });

  it('leaves the successor to report, and nobody else', async () => {
    const { story } = await passedOn();
    const own = report({ commitment: LEY, evidence: [evidence({ folio: '1', receivedOn: '2030-01-07' })] });
    expect((await story.refused(story.focalPointOf('salud'), own))._tag).toBe('NotAuthorised');
    await story.done(successor, own);
    const done = await story.done(story.follower, verify({ commitment: LEY }));
    expect(done.events[0]?.type).toBe('ReportVerified');
  });

  it('ends every office that the institution had', async () => {
    const { story } = await passedOn();
    expect(
      await story.refused(story.titularOf('salud'), {
        type: 'DesignateFocalPoint',
        institution: SALUD,
        person: person('follower'),
        from: '2030-01-07',
      }),
    ).toMatchObject({ _tag: 'OfficeNotHeld' });
  });

  it('happens once, and to others that are there', async () => {
    const { story } = await passedOn();
    expect(await story.refused(story.registrar, everything)).toEqual({ _tag: 'AlreadySo', what: SALUD });
    const other = await begun();
    const refused = (changes: Partial<Act<'RecordLegalSuccession'>>) =>
      other.refused(other.registrar, succession(changes));
    expect(await refused({ institution: institutionOf('nadie') })).toEqual({
      _tag: 'Unknown',
      id: 'institution-nadie',
    });
    expect(await refused({ commitments: [{ commitment: LEY, to: SALUD }] })).toEqual({
      _tag: 'PassesToItself',
      institution: SALUD,
    });
    expect(await refused({ commitments: [{ commitment: LEY, to: institutionOf('nadie') }] })).toEqual({
      _tag: 'Unknown',
      id: 'institution-nadie',
    });
  });

  it('passes only what is its own', async () => {
    const story = await begun();
    const refused = (changes: Partial<Act<'RecordLegalSuccession'>>) =>
      story.refused(story.registrar, succession({ institution: institutionOf('economia'), ...changes }));
    expect(await refused({ commitments: [{ commitment: LEY, to: BIENESTAR }] })).toEqual({
      _tag: 'NotItsOwn',
      institution: 'institution-economia',
      what: LEY,
    });
    expect(await refused({ seats: [{ body: BODY, seat: 'salud', to: BIENESTAR }] })).toEqual({
      _tag: 'NotItsOwn',
      institution: 'institution-economia',
      what: `${BODY}/salud`,
    });
    expect(await refused({ focalPoints: [{ person: person('enlace-salud'), to: BIENESTAR }] })).toEqual({
      _tag: 'NotInOffice',
      office: 'focal-point',
      person: person('enlace-salud'),
      endedOn: null,
    });
  });

  it('passes nothing that the record does not have, nor what others do beside whoever owes', async () => {
    const story = await begun();
    const shared: CommitmentId = 'commitment-ley-economia';
    await story.done(
      story.secretary,
      duty({
        commitment: shared,
        institution: institutionOf('economia'),
        coResponsibles: [{ institution: institutionOf('hacienda'), duty: 'Pagar.' }],
      }),
    );
    const refused = (changes: Partial<Act<'RecordLegalSuccession'>>) =>
      story.refused(story.registrar, succession(changes));
    for (const commitment of [shared, 'commitment-ley-ninguna'] as const)
      expect(await refused({ commitments: [{ commitment, to: BIENESTAR }] })).toEqual({
        _tag: 'NotItsOwn',
        institution: SALUD,
        what: commitment,
      });
    for (const [body, seat] of [['body-ninguno', 'salud'] as const, [BODY, 'nadie'] as const])
      expect(await refused({ seats: [{ body, seat, to: BIENESTAR }] })).toEqual({
        _tag: 'NotItsOwn',
        institution: SALUD,
        what: `${body}/${seat}`,
      });
  });

  it.each([
    ['2030-01-06', 'recorded'],
    ['2030-01-07', 'refused'],
    ['2030-01-08', 'refused'],
  ])('from the 7th: what is asked of it on %s is %s', async (day, outcome) => {
    const story = await begun();
    await story.done(story.registrar, succession());
    story.clock.set('2030-01-08T18:00:00.000Z');
    const asked = duty({ commitment: 'commitment-ley-otra' });
    const answer = await story.act(story.secretary, asked, { at: `${day}T18:00:00.000Z` });
    if (outcome === 'recorded') expect(answer._tag).toBe('Right');
    else
      expect(answer).toMatchObject({
        left: { rejection: { _tag: 'NoLongerThere', institution: SALUD, endedOn: '2030-01-07' } },
      });
  });
});

describe('who is no more', () => {
  it('is not asked to answer beside another either', async () => {
    const story = await begun();
    await story.done(story.registrar, succession());
    const shared = duty({
      commitment: 'commitment-ley-economia',
      institution: institutionOf('economia'),
      coResponsibles: [{ institution: SALUD, duty: 'Capacitar.' }],
    });
    expect(await story.refused(story.secretary, shared)).toEqual({
      _tag: 'NoLongerThere',
      institution: SALUD,
      endedOn: '2030-01-07',
    });
  });

  it('is there until its day: nothing passes before, and all is as it was', async () => {
    const story = await begun();
    expect(await story.refused(story.registrar, { ...everything, on: '2030-01-08' })).toEqual({
      _tag: 'NotThatDayYet',
      institution: SALUD,
      on: '2030-01-08',
      onDay: '2030-01-07',
    });
    story.clock.set('2030-01-08T18:00:00.000Z');
    await story.done(story.registrar, { ...everything, on: '2030-01-08' });
  });
});

describe('two parts of a duty that come to one institution', () => {
  it('are each as far as its own reports say, until one answers for both', async () => {
    const story = await begun();
    const id: CommitmentId = 'commitment-ley-economia';
    const EDUCACION = institutionOf('educacion');
    const beside = [SALUD, EDUCACION].map((institution) => ({ institution, duty: `Capacitar a ${institution}.` }));
    await story.done(
      story.secretary,
      duty({ commitment: id, institution: institutionOf('economia'), coResponsibles: beside }),
    );
    const reporting = async (who: string, number: number, level: 'complete' | 'limited', own = true) => {
      const acta = [evidence({ folio: String(number), receivedOn: '2030-01-07' })];
      const whose = own ? { institution: institutionOf(who) } : {};
      await story.done(story.focalPointOf(who), report({ commitment: id, report: number, ...whose }, acta));
      await story.done(story.follower, verify({ commitment: id, report: number, level }));
    };
    await reporting('economia', 1, 'complete', false);
    await reporting('educacion', 2, 'limited');
    await reporting('salud', 3, 'complete');
    await story.done(story.registrar, succession({ commitments: [{ commitment: id, to: EDUCACION }] }));
    expect(levelOf(await stateOf(story, id))).toBe('limited');
    await reporting('educacion', 4, 'complete');
    expect(levelOf(await stateOf(story, id))).toBe('complete');
  });
});

describe('what the instrument left out', () => {
  const passing = { formerly: SALUD, to: BIENESTAR, on: '2030-01-07', source: DECREE } as const;
  const commitment: Command = { type: 'PassCommitment', commitment: LEY, ...passing };
  const seat: Act<'PassSeat'> = { type: 'PassSeat', body: BODY, seat: 'salud', ...passing };

  it('the registrar passes on, once the succession is recorded', async () => {
    const story = await begun();
    for (const command of [commitment, seat])
      expect(await story.refused(story.registrar, command)).toEqual({ _tag: 'StillThere', institution: SALUD });
    await story.done(story.registrar, succession());
    for (const command of [commitment, seat]) await story.done(story.registrar, command);
    for (const [command, what] of [[commitment, LEY] as const, [seat, `${BODY}/salud`] as const])
      expect(await story.refused(story.registrar, command)).toEqual({ _tag: 'NotItsOwn', institution: SALUD, what });
  });

  it('is there, and goes to who is', async () => {
    const story = await begun();
    await story.done(story.registrar, succession());
    const refused = (command: Command) => story.refused(story.registrar, command);
    expect(await refused({ ...seat, seat: 'nadie' })).toEqual({
      _tag: 'UnknownSeat',
      body: BODY,
      seat: 'nadie',
      seats: story.seats,
    });
    expect(await refused({ ...seat, body: 'body-ninguno' })).toEqual({ _tag: 'Unknown', id: 'body-ninguno' });
    for (const command of [commitment, seat])
      expect(await refused({ ...command, to: institutionOf('nadie') })).toEqual({
        _tag: 'Unknown',
        id: 'institution-nadie',
      });
  });

  it('is nothing of what was closed: what was done stays with who did it', async () => {
    const story = await begun();
    await story.done(
      story.secretary,
      { type: 'CloseCommitment', commitment: LEY, reason: 'cancelled' },
      {
        attested: { paper: await story.paper(), grounds: 'El órgano así lo hizo.' },
      },
    );
    await story.done(story.registrar, succession());
    expect(await story.refused(story.registrar, commitment)).toEqual({
      _tag: 'NotOwed',
      commitment: LEY,
      stage: 'closed',
    });
  });

  it('is a co-responsible’s duty too, and its reports go with it', async () => {
    const story = await begun();
    const id: CommitmentId = 'commitment-ley-economia';
    await story.done(
      story.secretary,
      duty({
        commitment: id,
        institution: institutionOf('economia'),
        coResponsibles: [{ institution: SALUD, duty: 'Capacitar.' }],
      }),
    );
    await story.done(story.focalPointOf('salud'), report({ commitment: id, institution: SALUD }));
    await story.done(story.registrar, succession({ commitments: [{ commitment: id, to: BIENESTAR }] }));
    expect(await stateOf(story, id)).toMatchObject({
      institution: 'institution-economia',
      coResponsibles: [{ institution: BIENESTAR, duty: 'Capacitar.' }],
      reports: [{ institution: BIENESTAR }],
    });
  });
});

describe('a renaming', () => {
  const renaming = (name: string, institution = SALUD): Command => ({
    type: 'RenameInstitution',
    institution,
    name,
    from: '2030-01-07',
    source: DECREE,
  });

  it('changes the name by law, and nothing else', async () => {
    const story = await begun();
    await story.done(story.registrar, renaming('Secretaría de Salud Pública'));
    expect(await story.record.load(SALUD)).toMatchObject({
      right: { name: 'Secretaría de Salud Pública', institution: SALUD, endedOn: null },
    });
    expect(await story.refused(story.registrar, renaming('Secretaría de Salud Pública'))).toEqual({
      _tag: 'AlreadySo',
      what: SALUD,
    });
  });

  it('is of an institution that is there', async () => {
    const story = await begun();
    expect(await story.refused(story.registrar, renaming('Nadie', institutionOf('nadie')))).toEqual({
      _tag: 'Unknown',
      id: 'institution-nadie',
    });
  });
});
