import { describe, expect, it } from 'vitest';
import type { ActaEvent, Day, InstitutionId, StreamId } from '@acta/core';
import { givenEvents, paper, person, type InStream } from '@acta/testkit';
import {
  alternatesOn,
  bodyDirectory,
  focalPointNetwork,
  focalPointsOn,
  headsOn,
  holdersOn,
  seatsOn,
} from '../../src/index.js';

const BODY: StreamId = 'body-consejo';
const INSTITUTION: InstitutionId = 'institution-hacienda';
const source = 'Nombramiento 1';

const of =
  (stream: StreamId) =>
  (event: ActaEvent): InStream => [stream, event];
const inBody = of(BODY);
const inInstitution = of(INSTITUTION);

/** From 10 March up to 20 March. */
const BORDERS: readonly (readonly [Day, boolean])[] = [
  ['2014-03-09', false],
  ['2014-03-10', true],
  ['2014-03-20', true],
  ['2014-03-21', false],
];

const body = [
  inBody({
    type: 'BodyEstablished',
    data: {
      name: 'Consejo Ejecutivo',
      kind: 'executive-council',
      mandate: { matters: [{ matter: 'firma', name: 'Firma electrónica' }] },
      createdBy: { kind: 'instrument', citation: 'Acuerdo, artículo 3' },
    },
  }),
  inBody({
    type: 'SeatCreated',
    data: {
      seat: 'hacienda',
      institution: INSTITUTION,
      right: 'vote',
      titularOffice: 'Secretario',
      from: '2014-03-10',
      source,
    },
  }),
  inBody({
    type: 'BodyOfficeTaken',
    data: { office: 'chair', person: person(1), standing: 'titular', from: '2014-03-10', source },
  }),
  inBody({
    type: 'AlternateAccredited',
    data: { seat: 'hacienda', person: person(2), from: '2014-03-10', until: '2014-03-20', credential: paper() },
  }),
];

const institution = [
  inInstitution({ type: 'InstitutionRegistered', data: { name: 'Secretaría de Hacienda', kind: 'ministry', source } }),
  inInstitution({
    type: 'TitularRecorded',
    data: { person: person(3), standing: 'titular', from: '2014-03-10', source },
  }),
  inInstitution({ type: 'FocalPointDesignated', data: { person: person(4), from: '2014-03-10' } }),
];

const directory = (...events: readonly InStream[]) =>
  givenEvents(...body, ...events)
    .projectedBy(bodyDirectory)
    .documents.get(BODY)!;
const network = (...events: readonly InStream[]) =>
  givenEvents(...institution, ...events)
    .projectedBy(focalPointNetwork)
    .documents.get(INSTITUTION)!;

describe.each(BORDERS)('on %s', (day, holds) => {
  const many = holds ? 1 : 0;

  it(`the chair who held it from 10 to 20 March: ${holds}`, () => {
    const left = inBody({
      type: 'BodyOfficeLeft',
      data: { office: 'chair', person: person(1), until: '2014-03-20', source },
    });
    expect(holdersOn(directory(left), 'chair', day)).toHaveLength(many);
  });

  it(`the alternate of those days: ${holds}`, () => {
    expect(alternatesOn(directory(), 'hacienda', day)).toHaveLength(many);
    expect(alternatesOn(directory(), 'salud', day)).toEqual([]);
  });

  it(`the titular of those days: ${holds}`, () => {
    const ended = inInstitution({ type: 'TitularEnded', data: { person: person(3), until: '2014-03-20', source } });
    expect(headsOn(network(ended), day)).toHaveLength(many);
  });

  it(`the focal point of those days: ${holds}`, () => {
    const relieved = inInstitution({ type: 'FocalPointRelieved', data: { person: person(4), until: '2014-03-20' } });
    expect(focalPointsOn(network(relieved), day)).toHaveLength(many);
  });
});

it('an office that nobody left, and a seat, last', () => {
  for (const [day, many] of [
    ['2014-03-09', 0],
    ['2014-03-10', 1],
    ['2099-12-31', 1],
  ] as const) {
    expect(holdersOn(directory(), 'chair', day)).toHaveLength(many);
    expect(seatsOn(directory(), day)).toHaveLength(many);
    expect(headsOn(network(), day)).toHaveLength(many);
    expect(focalPointsOn(network(), day)).toHaveLength(many);
  }
});

it('who acts for the titular is there beside them, as acting', () => {
  const acting = inInstitution({
    type: 'TitularRecorded',
    data: { person: person(5), standing: 'acting', from: '2014-03-15', until: '2014-03-16', source },
  });
  const standingOn = (day: Day) => headsOn(network(acting), day).map(({ standing }) => standing);
  expect(standingOn('2014-03-14')).toEqual(['titular']);
  expect(standingOn('2014-03-15')).toEqual(['titular', 'acting']);
  expect(standingOn('2014-03-17')).toEqual(['titular']);
});

it('what is left is the tenure that had not ended, of the same person and office', () => {
  const twice = [
    inBody({
      type: 'BodyOfficeLeft',
      data: { office: 'chair', person: person(1), until: '2014-03-20', source },
    }),
    inBody({
      type: 'BodyOfficeTaken',
      data: { office: 'chair', person: person(1), standing: 'titular', from: '2014-06-01', source },
    }),
    inBody({
      type: 'BodyOfficeLeft',
      data: { office: 'chair', person: person(1), until: '2014-06-30', source },
    }),
  ];
  expect(directory(...twice).tenures.map(({ from, until }) => [from, until])).toEqual([
    ['2014-03-10', '2014-03-20'],
    ['2014-06-01', '2014-06-30'],
  ]);
});
