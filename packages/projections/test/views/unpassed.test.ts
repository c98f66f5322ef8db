import { expect, it } from 'vitest';
import { givenEvents, type InStream } from '@acta/testkit';
import { endedIn, focalPointNetwork, obligationsInbox, unpassedOn } from '../../src/index.js';
import { assigned, closed, COMMITMENT, INSTITUTION } from './commitments.js';

const registered: InStream = [
  INSTITUTION,
  { type: 'InstitutionRegistered', data: { name: 'Secretaría', kind: 'ministry', source: 'Artículo 3' } },
];
const extinguished = (on: string): InStream => [
  INSTITUTION,
  {
    type: 'LegalSuccessionRecorded',
    data: { manner: 'extinguished', on, source: 'Decreto', commitments: [], seats: [], focalPoints: [] },
  },
];
const SUCCESSOR = 'institution-bienestar';
const passedOn: InStream = [
  COMMITMENT,
  {
    type: 'CommitmentPassedOn',
    data: {
      formerly: INSTITUTION,
      to: SUCCESSOR,
      on: '2030-03-01',
      source: 'Decreto',
      passed: {
        source: { kind: 'law', citation: 'Ley', body: 'body-consejo' },
        responsible: INSTITUTION,
        coResponsibles: [],
        term: { kind: 'not-stated' },
        stage: 'owed',
        reports: 0,
        answered: 0,
        awaiting: [],
      },
    },
  },
];

/** In whatever order the institution's and the commitment's own events are read. */
const unpassed = (day: string, ...events: readonly InStream[]) => {
  const given = [registered, extinguished('2030-03-01'), ...events];
  const found = [given, [...events, registered, extinguished('2030-03-01')]].map((ordered) => {
    const story = givenEvents(...ordered);
    const ended = endedIn(story.projectedBy(focalPointNetwork).documents.values());
    const inbox = [...story.projectedBy(obligationsInbox).documents.values()];
    return inbox.flatMap((document) => unpassedOn(document, ended, day));
  });
  expect(found[0]).toEqual(found[1]);
  return found[0];
};

it('what an institution left open when it ended by law is for the registrar to pass on, from that day', () => {
  expect(unpassed('2030-02-28', assigned())).toEqual([]);
  expect(unpassed('2030-03-01', assigned())).toEqual([
    { commitment: COMMITMENT, institution: INSTITUTION, since: '2030-03-01' },
  ]);
});

it('so is what it was to do beside another', () => {
  const coResponsibles = [{ institution: INSTITUTION, duty: 'Dar los datos' }] as const;
  expect(
    unpassed('2030-03-01', assigned({ kind: 'not-stated' }, { institution: SUCCESSOR, coResponsibles })),
  ).toMatchObject([{ institution: INSTITUTION }]);
});

it('what passed on, or is closed, is not', () => {
  expect(unpassed('2030-03-01', assigned(), passedOn)).toEqual([]);
  expect(unpassed('2030-03-01', assigned(), closed())).toEqual([]);
});
