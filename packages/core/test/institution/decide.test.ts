import { describe, expect, it } from 'vitest';
import { institution } from '../../src/institution/decider.js';
import type { InstitutionEvent } from '../../src/institution/events.js';
import { actBy, given, person, premisesOf } from '../given.js';
import { institutionState } from '../commission/story.js';
import {
  asking,
  designated,
  INSTITUTION,
  registered,
  relieved,
  titularEnded,
  titularRecorded,
  unitAdded,
} from './story.js';

const known = premisesOf({ 'institution-hacienda': institutionState('institution-hacienda') });
const UNKNOWN = { _tag: 'Unknown', id: INSTITUTION } as const;
const dataOf = <Type extends InstitutionEvent['type']>(event: InstitutionEvent, _: Type) =>
  event.data as Extract<InstitutionEvent, { type: Type }>['data'];

describe('registering an institution', () => {
  const data = dataOf(registered, 'InstitutionRegistered');
  const act = actBy({ command: asking('RegisterInstitution', data) });

  it('within another that is known', () => {
    given(institution).when(act, known).then(registered);
    given(institution).when(act).refuses({ _tag: 'Unknown', id: 'institution-hacienda' });
    expect(institution.premisesFor(act, null, known)).toEqual({ guarded: ['institution-hacienda'] });
  });

  it('within none', () => {
    const { within, ...alone } = data;
    const command = asking('RegisterInstitution', alone);
    given(institution).when(actBy({ command })).then({ type: 'InstitutionRegistered', data: alone });
    expect(institution.premisesFor(actBy({ command }), null, premisesOf())).toEqual({});
    expect(within).toBe('institution-hacienda');
  });

  it('not within itself', () => {
    given(institution)
      .when(actBy({ command: asking('RegisterInstitution', { ...data, within: INSTITUTION }) }), known)
      .refuses(UNKNOWN);
  });

  it('once', () => {
    given(institution, [registered]).when(act, known).refuses({ _tag: 'AlreadyExists', id: INSTITUTION });
  });
});

describe('adding a unit', () => {
  const act = actBy({ command: asking('AddUnit', dataOf(unitAdded, 'UnitAdded')) });

  it('once', () => {
    given(institution, [registered]).when(act).then(unitAdded);
    given(institution, [registered, unitAdded]).when(act).refuses({ _tag: 'AlreadySo', what: 'unit' });
    given(institution).when(act).refuses(UNKNOWN);
  });
});

describe('recording the titular', () => {
  const data = dataOf(titularRecorded, 'TitularRecorded');
  const record = (fields: Partial<typeof data> = {}) =>
    actBy({ command: asking('RecordTitular', { ...data, ...fields }) });

  it('takes the office', () => {
    given(institution, [registered]).when(record()).then(titularRecorded);
  });

  it('is nothing new for who holds it', () => {
    given(institution, [registered, titularRecorded])
      .when(record({ from: '2014-02-01' }))
      .refuses({ _tag: 'AlreadySo', what: 'titular' });
  });

  it('waits until the last has left', () => {
    given(institution, [registered, titularRecorded])
      .when(record({ person: person(8), from: '2014-07-01' }))
      .refuses({ _tag: 'OfficeAlreadyHeld', office: 'titular', by: person(6), from: '2014-01-06' });
    given(institution, [registered, titularRecorded, titularEnded])
      .when(record({ person: person(8), from: '2014-06-30' }))
      .refuses({ _tag: 'OfficeAlreadyHeld', office: 'titular', by: person(6), from: '2014-01-06' });
    const next = { ...data, person: person(8), from: '2014-07-01' };
    given(institution, [registered, titularRecorded, titularEnded])
      .when(record(next))
      .then({ type: 'TitularRecorded', data: next });
  });

  it('leaves room for an acting holder', () => {
    const acting = { ...data, person: person(8), standing: 'acting' } as const;
    given(institution, [registered, titularRecorded])
      .when(record(acting))
      .then({ type: 'TitularRecorded', data: acting });
  });

  it('of long ago is recorded when it is found out, and not over another', () => {
    const before = { ...data, person: person(8), from: '2013-01-01', until: '2014-01-05' };
    const { state } = given(institution, [registered, titularRecorded]).when(record(before));
    expect(state?.offices.map(({ until }) => until)).toEqual([null, '2014-01-05']);
    given(institution, [registered, titularRecorded])
      .when(record({ ...before, until: '2014-01-06' }))
      .refuses({ _tag: 'OfficeAlreadyHeld', office: 'titular', by: person(6), from: '2014-01-06' });
  });

  it('needs an institution', () => {
    given(institution).when(record()).refuses(UNKNOWN);
  });
});

describe('ending the titular', () => {
  const data = dataOf(titularEnded, 'TitularEnded');
  const end = (fields: Partial<typeof data> = {}) => actBy({ command: asking('EndTitular', { ...data, ...fields }) });
  const headed = [registered, titularRecorded];
  const recorded = ({ from, until }: { readonly from: string; readonly until: string }): InstitutionEvent => ({
    type: 'TitularRecorded',
    data: { ...dataOf(titularRecorded, 'TitularRecorded'), from, until },
  });

  it('is for who holds the office, once, and not before it was taken', () => {
    given(institution, headed).when(end()).then(titularEnded);
    given(institution, headed)
      .when(end({ person: person(8) }))
      .refuses({ _tag: 'NotInOffice', office: 'titular', person: person(8), endedOn: null });
    given(institution, [...headed, titularEnded])
      .when(end())
      .refuses({ _tag: 'AlreadySo', what: 'titular' });
    given(institution, [...headed, titularEnded])
      .when(end({ until: '2014-07-31' }))
      .refuses({ _tag: 'NotInOffice', office: 'titular', person: person(6), endedOn: '2014-06-30' });
    given(institution, headed)
      .when(end({ until: '2014-01-05' }))
      .refuses({ _tag: 'EndsBeforeItBegins', from: '2014-01-06', until: '2014-01-05' });
    given(institution).when(end()).refuses(UNKNOWN);
  });

  it('knows when who held it twice left it last, in whatever order that was recorded', () => {
    const twice = [...headed, titularEnded, recorded({ from: '2012-01-01', until: '2012-12-31' })];
    given(institution, twice).when(end()).refuses({ _tag: 'AlreadySo', what: 'titular' });
    given(institution, twice)
      .when(end({ until: '2012-12-31' }))
      .refuses({ _tag: 'AlreadySo', what: 'titular' });
    given(institution, twice)
      .when(end({ until: '2014-07-31' }))
      .refuses({ _tag: 'NotInOffice', office: 'titular', person: person(6), endedOn: '2014-06-30' });
  });
});

describe('focal points', () => {
  const designate = (who: number, from = '2014-02-01') =>
    actBy({ command: asking('DesignateFocalPoint', { person: person(who), from }) });
  const relieve = (who: number, until = '2014-05-31') =>
    actBy({ command: asking('RelieveFocalPoint', { person: person(who), until }) });

  it('are designated, several at once', () => {
    given(institution, [registered]).when(designate(7)).then(designated);
    given(institution, [registered, designated])
      .when(designate(8))
      .then({ type: 'FocalPointDesignated', data: { person: person(8), from: '2014-02-01' } });
  });

  it('may be the titular in person', () => {
    given(institution, [registered, titularRecorded])
      .when(designate(6))
      .then({ type: 'FocalPointDesignated', data: { person: person(6), from: '2014-02-01' } });
  });

  it('are designated once each, until relieved', () => {
    given(institution, [registered, designated]).when(designate(7)).refuses({ _tag: 'AlreadySo', what: 'focal-point' });
    given(institution, [registered, designated, relieved])
      .when(designate(7, '2014-06-01'))
      .then({ type: 'FocalPointDesignated', data: { person: person(7), from: '2014-06-01' } });
    given(institution, [registered, designated, relieved])
      .when(designate(7, '2014-05-31'))
      .refuses({ _tag: 'AlreadySo', what: 'focal-point' });
    given(institution).when(designate(7)).refuses(UNKNOWN);
  });

  it('are relieved when they are focal points, once, and not before they were', () => {
    given(institution, [registered, designated]).when(relieve(7)).then(relieved);
    given(institution, [registered, designated])
      .when(relieve(8))
      .refuses({ _tag: 'NotInOffice', office: 'focal-point', person: person(8), endedOn: null });
    given(institution, [registered, designated, relieved])
      .when(relieve(7))
      .refuses({ _tag: 'AlreadySo', what: 'focal-point' });
    given(institution, [registered, designated])
      .when(relieve(7, '2014-01-31'))
      .refuses({ _tag: 'EndsBeforeItBegins', from: '2014-02-01', until: '2014-01-31' });
    given(institution).when(relieve(7)).refuses(UNKNOWN);
  });

  it('are the institution’s own matter', () => {
    const { command } = designate(7);
    expect(institution.scopeOf(command, null, premisesOf())).toEqual({ institution: INSTITUTION });
    expect(institution.premisesFor(designate(7), null, premisesOf())).toEqual({});
    expect(institution.streamOf(command)).toBe(INSTITUTION);
  });
});
