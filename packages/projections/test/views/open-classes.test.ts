import { describe, expect, it } from 'vitest';
import type { ActaEvent, Day, InstitutionId } from '@acta/core';
import { givenEvents, type InStream } from '@acta/testkit';
import { openClasses, unboundOn } from '../../src/index.js';

const RESOLUTION = 'resolution-consejo-2030-o-01-01';
const institutionOf = (name: string): InstitutionId => `institution-${name}`;

const listed = (from: Day, ...members: readonly string[]): InStream => [
  'commission-self',
  {
    type: 'ClassListed',
    data: { class: 'todas', name: 'Todas', from, members: members.map(institutionOf), source: 'Relación' },
  },
  { onDay: from },
];

const adopted = (membership: 'open' | 'closed'): InStream => [
  RESOLUTION,
  {
    type: 'ResolutionTookEffect',
    data: {
      on: '2030-01-14',
      body: 'body-consejo',
      effects: [],
      expanded: [
        {
          effect: 'firma',
          class: 'todas',
          membership,
          listedFrom: '2030-01-01',
          members: [institutionOf('salud')],
        },
      ],
    },
  },
  { onDay: '2030-01-14' },
];

const assigned = (name: string, effect = 'firma'): InStream => {
  const event: ActaEvent = {
    type: 'CommitmentAssigned',
    data: {
      source: { kind: 'resolution', resolution: RESOLUTION, effect, body: 'body-consejo' },
      institution: institutionOf(name),
      coResponsibles: [],
      task: 'Incluir la firma.',
      term: { kind: 'not-stated' },
      milestones: [],
    },
  };
  return [`commitment-${effect}-${name}`, event, { onDay: '2030-02-02' }];
};

const unbound = (day: Day, ...events: readonly InStream[]) => {
  const document = givenEvents(...events)
    .projectedBy(openClasses)
    .documents.get('todas');
  return document === undefined ? [] : unboundOn(document, day).map(({ institution, since }) => [institution, since]);
};

describe('who came into a class after its effect was adopted', () => {
  const later = listed('2030-02-01', 'salud', 'economia');

  it('is to be bound from the day it was listed, where the class is open', () => {
    expect(unbound('2030-01-31', adopted('open'), later)).toEqual([]);
    expect(unbound('2030-02-01', adopted('open'), later)).toEqual([['institution-economia', '2030-02-01']]);
    expect(unbound('2030-02-01', adopted('closed'), later)).toEqual([]);
  });

  it('is bound by that effect, and by no other', () => {
    expect(unbound('2030-02-03', adopted('open'), later, assigned('economia', 'otro'))).toHaveLength(1);
    expect(unbound('2030-02-03', adopted('open'), later, assigned('economia'))).toEqual([]);
  });

  it('is to be bound since the adoption, where it was listed for an earlier day', () => {
    const before = listed('2030-01-10', 'salud', 'economia');
    expect(unbound('2030-01-14', before, adopted('open'))).toEqual([['institution-economia', '2030-01-14']]);
  });

  it('is nobody once a later list leaves it out', () => {
    expect(unbound('2030-03-01', adopted('open'), later, listed('2030-02-15', 'salud'))).toEqual([]);
  });
});
