import { describe, expect, it } from 'vitest';
import { openRecord, type Command } from '@acta/core';
import { memoryRecord } from '@acta/testkit';
import { noted } from '../reached.js';
import {
  BODY,
  commission,
  convening,
  institutionOf,
  person,
  SESSION,
  type Extras,
  type Story,
} from '../story/commission.js';
import { adopted, report, evidence } from '../commitment/duties.js';
import { assignTo } from '../story/commission.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const SOURCE = 'Oficio';
const registered = (story: Story, command: Command) => story.refused(story.registrar, command);

describe('before there is a record', () => {
  const parts = memoryRecord();
  const record = noted(openRecord(parts));
  const as = { person: person('registrar'), office: 'registrar', commission: 'commission-self' } as const;
  const give = (command: unknown) =>
    record.typedBy(as.person).submitJson({ as, basis: { kind: 'own-signature' }, command });

  it('nothing but its founding is recorded', async () => {
    const holidays = { type: 'DeclareHolidays', holidays: [{ day: '2030-02-04', name: 'Cierre' }], source: 'DOF' };
    expect(await give(holidays)).toMatchObject({ left: { rejection: { _tag: 'NoRecordYet' } } });
    expect(await record.head()).toEqual({ _tag: 'Right', right: null });
  });

  const founding = {
    type: 'FoundCommission',
    name: 'Comisión',
    record: 'real',
    instrument: { title: 'Acuerdo', citation: 'DOF' },
    keptFrom: '2030-01-01',
    zone: 'America/Mexico_City',
    recordingWindow: 5,
    charter: { name: 'Reglas' },
    registrar: as.person,
  };

  it.each([
    [{ signedOn: '2029-12-09', gazettedOn: '2029-12-01' }, 'signedOn', 'gazettedOn'],
    [{ gazettedOn: '2029-12-09', inForceOn: '2029-12-08' }, 'gazettedOn', 'inForceOn'],
  ])('its instrument’s dates follow one another: %o', async (dates, earlier, later) => {
    parts.clock.set('2030-01-07T18:00:00.000Z');
    const answer = await give({ ...founding, instrument: { ...founding.instrument, ...dates } });
    expect(answer).toMatchObject({ left: { rejection: { _tag: 'DatesOutOfOrder', earlier, later } } });
  });

  it('it is kept from the day of its founding at the latest', async () => {
    const answer = await give({ ...founding, keptFrom: '2030-01-08' });
    expect(answer).toMatchObject({ left: { rejection: { _tag: 'DatesOutOfOrder', earlier: 'keptFrom' } } });
  });
});

describe('what is there already, or so already', () => {
  it('is not recorded twice', async () => {
    const story = await commission();
    const unit = {
      type: 'AddUnit',
      institution: institutionOf('salud'),
      unit: 'tic',
      name: 'TIC',
      source: SOURCE,
    } as const;
    await story.done(story.registrar, unit);
    expect(await registered(story, unit)).toEqual({ _tag: 'AlreadySo', what: 'unit' });
    const institution = {
      type: 'RegisterInstitution',
      institution: institutionOf('salud'),
      name: 'Salud',
      kind: 'ministry',
      source: SOURCE,
    } as const;
    expect(await registered(story, institution)).toEqual({ _tag: 'AlreadyExists', id: 'institution-salud' });
    const succession = { type: 'RecordSuccession', successor: 'Otra', on: '2030-01-07', source: SOURCE } as const;
    await story.done(story.registrar, succession);
    expect(await registered(story, succession)).toEqual({ _tag: 'AlreadySo', what: 'succession' });
  });

  it('is named where it is not there', async () => {
    const story = await commission();
    const unknown = {
      type: 'AddUnit',
      institution: 'institution-otra',
      unit: 'tic',
      name: 'TIC',
      source: SOURCE,
    } as const;
    expect(await registered(story, unknown)).toEqual({ _tag: 'Unknown', id: 'institution-otra' });
    const list = {
      type: 'ListClass',
      class: 'todas',
      name: 'Todas',
      from: '2030-01-01',
      members: ['institution-otra'],
      source: SOURCE,
    } as const;
    expect(await registered(story, list)).toEqual({
      _tag: 'UnknownMembers',
      class: 'todas',
      members: ['institution-otra'],
    });
    expect(await story.refused(story.secretary, { type: 'CountQuorum', session: SESSION })).toEqual({
      _tag: 'Unknown',
      id: SESSION,
    });
  });
});

describe('offices and seats', () => {
  it('have one holder at a time', async () => {
    const story = await commission();
    const chair = {
      type: 'RecordBodyOffice',
      body: BODY,
      office: 'chair',
      person: NOBODY,
      standing: 'titular',
      from: '2030-01-07',
      source: SOURCE,
    } as const;
    const held = { _tag: 'OfficeAlreadyHeld', office: 'chair', by: person('chair'), from: '2030-01-01' };
    expect(await registered(story, chair)).toEqual(held);
    const end = {
      type: 'EndBodyOffice',
      body: BODY,
      office: 'chair',
      person: NOBODY,
      until: '2030-01-10',
      source: SOURCE,
    } as const;
    expect(await registered(story, end)).toEqual({
      _tag: 'NotInOffice',
      office: 'chair',
      person: NOBODY,
      endedOn: null,
    });
    const early = { ...end, person: person('chair'), until: '2029-12-31' } as const;
    expect(await registered(story, early)).toEqual({
      _tag: 'EndsBeforeItBegins',
      from: '2030-01-01',
      until: '2029-12-31',
    });
    await story.done(story.registrar, { ...end, person: person('chair') });
    expect(await story.refused(story.chair, { type: 'DeclareNotHeld', session: SESSION, reason: 'x' })).toMatchObject({
      _tag: 'Unknown',
    });
    await story.done(
      story.secretary,
      convening([], { agenda: [{ item: 'x', title: 'X', kind: 'information', papers: [] }] }),
    );
    story.clock.set('2030-01-14T18:00:00.000Z');
    expect(await story.refused(story.chair, { type: 'DeclareNotHeld', session: SESSION, reason: 'x' })).toEqual({
      _tag: 'OfficeNotHeld',
      person: person('chair'),
      office: 'chair',
      of: BODY,
      day: '2030-01-14',
    });
  });

  it('of the registrar pass from one person to the next', async () => {
    const story = await commission();
    const appoint = (who: string, from: string): Command => ({
      type: 'AppointRegistrar',
      person: who,
      from,
      source: SOURCE,
    });
    expect(await registered(story, appoint(person('registrar'), '2030-02-01'))).toEqual({
      _tag: 'AlreadySo',
      what: 'registrar',
    });
    expect(await registered(story, appoint(NOBODY, '2030-01-01'))).toMatchObject({ _tag: 'OfficeAlreadyHeld' });
    await story.done(story.registrar, appoint(NOBODY, '2030-01-08'));
    story.clock.set('2030-01-08T18:00:00.000Z');
    expect(await registered(story, appoint(person('chair'), '2030-02-01'))).toMatchObject({
      _tag: 'OfficeNotHeld',
      office: 'registrar',
    });
  });

  it('at a seat are the seat’s own', async () => {
    const story = await commission();
    const seat = {
      type: 'CreateSeat',
      body: BODY,
      seat: 'salud',
      institution: institutionOf('economia'),
      right: 'vote',
      titularOffice: 'Titular',
      from: '2030-01-01',
      source: SOURCE,
    } as const;
    expect(await registered(story, seat)).toEqual({
      _tag: 'SeatTaken',
      seat: 'salud',
      institution: 'institution-salud',
      right: 'vote',
      from: '2030-01-01',
    });
    const alternate = {
      type: 'AccreditAlternate',
      body: BODY,
      seat: 'otro',
      person: NOBODY,
      from: '2030-01-01',
      credential: await story.paper(),
    } as const;
    expect(await registered(story, alternate)).toEqual({
      _tag: 'UnknownSeat',
      body: BODY,
      seat: 'otro',
      seats: story.seats,
    });
  });
});

it('declares no closure that has passed', async () => {
  const story = await commission();
  const closure = {
    type: 'DeclareHolidays',
    holidays: [{ day: '2030-01-06', name: 'Cierre' }],
    source: SOURCE,
  } as const;
  expect(await registered(story, closure)).toEqual({ _tag: 'HolidayPassed', day: '2030-01-06', today: '2030-01-07' });
});

describe('a rectification', () => {
  const rectifying = (event: string): Extras => ({
    rectifies: { event, reason: 'Error', source: { document: 'Acta', place: 'p. 1' } },
  });

  it('puts right a fact of its own stream, of its own kind', async () => {
    const story = await adopted(assignTo('salud'));
    const focal = story.focalPointOf('salud');
    await story.done(focal, report({ evidence: [evidence()] }));
    const unknown = await story.refused(focal, report(), rectifying(NOBODY));
    expect(unknown).toEqual({ _tag: 'NotRectifiable', event: NOBODY, why: 'unknown-event' });
    const history = await story.record.history(report().commitment);
    const assigned = 'right' in history ? (history.right[0]?.id ?? '') : '';
    expect(await story.refused(focal, report(), rectifying(assigned))).toMatchObject({ why: 'other-kind' });
    const proposal = {
      type: 'ProposeClosure',
      commitment: report().commitment,
      reason: 'cancelled',
      grounds: 'x',
    } as const;
    expect(await story.refused(story.follower, proposal, rectifying(assigned))).toMatchObject({ why: 'not-a-fact' });
  });
});
