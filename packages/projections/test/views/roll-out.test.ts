import { expect, it } from 'vitest';
import type { ActaEvent, CommitmentId, Day, InstitutionId } from '@acta/core';
import { givenEvents, type InStream } from '@acta/testkit';
import { institutionScorecard, rolledOutOn, rollOut, scoresOn, stageOf } from '../../src/index.js';
import {
  assigned,
  BODY,
  closed,
  COMMITMENT,
  FIXED,
  INSTITUTION,
  invited,
  consented,
  reported,
  RESOLUTION,
  verified,
} from './commitments.js';

const ofState = (state: string): readonly [InstitutionId, CommitmentId] => [
  `institution-${state}`,
  `commitment-firma-${state}`,
];
const [OAXACA, OF_OAXACA] = ofState('oaxaca');
const [JALISCO] = ofState('jalisco');

const adopted: InStream = [
  RESOLUTION,
  {
    type: 'ResolutionAdopted',
    data: {
      number: 'consejo-2014-o-03/01',
      body: BODY,
      session: 'session-consejo-2014-o-03',
      item: 'firma',
      motion: 'motion-firma',
      title: 'Firma electrónica',
      text: 'Se adopta.',
      effects: [
        {
          kind: 'assign',
          effect: 'firma',
          task: 'Adoptar la firma electrónica.',
          to: { kind: 'institutions', institutions: [OAXACA, INSTITUTION, JALISCO] },
          term: FIXED,
          milestones: [],
        },
      ],
      expanded: [],
      takesEffect: 'adoption',
      brokenRules: [],
    },
  },
];

const refused: InStream = [
  RESOLUTION,
  {
    type: 'EffectRefused',
    data: {
      effect: 'firma',
      stream: OF_OAXACA,
      institution: OAXACA,
      rejection: 'OutsideAuthority',
      detail: 'Está fuera de la autoridad del órgano.',
    },
  },
];

const matrix = (...events: readonly InStream[]) =>
  givenEvents(adopted, ...events)
    .projectedBy(rollOut)
    .documents.get(RESOLUTION)!;

it('is a row for each institution, in the order of their ids, whatever became of it', () => {
  const [effect] = matrix(assigned(), refused).effects;
  expect(effect?.cells.map((cell) => [cell.institution, stageOf(cell)])).toEqual([
    [INSTITUTION, 'owed'],
    [JALISCO, 'waits'],
    [OAXACA, 'refused'],
  ]);
});

it('says of what was refused that it is tried again, or settled otherwise', () => {
  const of = { effect: 'firma', stream: OF_OAXACA, institution: OAXACA } as const;
  const stageAfter = (...events: readonly InStream[]) => {
    const cells = matrix(refused, ...events).effects[0]?.cells ?? [];
    return cells.filter(({ institution }) => institution === OAXACA).map(stageOf);
  };
  const retried: InStream = [RESOLUTION, { type: 'EffectRetried', data: { ...of, policy: 1 } }];
  const by = { kind: 'without-matter' } as const;
  const settled: InStream = [RESOLUTION, { type: 'EffectSettled', data: { ...of, by, grounds: 'Ya consta.' } }];
  expect(stageAfter(retried)).toEqual(['waits']);
  expect(stageAfter(settled)).toEqual(['settled']);
});

it.each<readonly [Day, number]>([
  ['2014-06-30', 0],
  ['2014-07-01', 1],
])('on %s, of a day of 30 June: %i overdue', (day, overdue) => {
  expect(rolledOutOn(matrix(assigned(), refused), day)).toEqual({
    stages: { owed: 1, waits: 1, refused: 1 },
    levels: { 'no-evidence': 1 },
    overdue,
  });
  expect(rolledOutOn(matrix(assigned(), closed()), day).overdue).toBe(0);
});

it('follows each commitment, and counts what was verified', () => {
  const document = matrix(assigned(), reported(1, '2014-03-03'), verified(1, 'substantial', '2014-03-10'));
  expect(rolledOutOn(document, '2014-03-10')).toMatchObject({ levels: { substantial: 1 } });
  expect(rolledOutOn(matrix(assigned(), reported(1, '2014-03-03')), '2014-03-10')).toMatchObject({
    levels: { 'no-evidence': 1 },
  });
});

const scorecard = (...events: readonly InStream[]) =>
  givenEvents(...events)
    .projectedBy(institutionScorecard)
    .documents.get(INSTITUTION)!;

it.each<readonly [Day, number]>([
  ['2014-06-30', 0],
  ['2014-07-01', 1],
])('the scorecard on %s, of a day of 30 June: %i overdue', (day, overdue) => {
  expect(scoresOn(scorecard(assigned()), day)).toMatchObject({ responsible: 1, overdue, stages: { owed: 1 } });
  expect(scoresOn(scorecard(invited(), consented('2014-02-01', '2014-06-30')), day)).toMatchObject({ overdue });
  expect(scoresOn(scorecard(invited()), day)).toMatchObject({ overdue: 0, stages: { invited: 1, owed: 0 } });
});

it('the scorecard of who helps has the duty too, and of who owes it, what is only claimed', () => {
  const claimed = [
    assigned(FIXED, { coResponsibles: [{ institution: OAXACA, duty: 'Lend the software.' }] }),
    reported(1, '2014-03-03'),
  ];
  const { documents } = givenEvents(...claimed).projectedBy(institutionScorecard);
  expect(scoresOn(documents.get(OAXACA)!, '2014-03-03')).toMatchObject({ responsible: 0, coResponsible: 1 });
  expect(scoresOn(documents.get(INSTITUTION)!, '2014-03-03')).toMatchObject({
    claimedOnly: 1,
    awaitingVerification: 1,
    levels: { 'no-evidence': 1, complete: 0 },
  });
  const done = [assigned(), reported(1, '2014-03-03'), verified(1, 'complete', '2014-03-10')];
  expect(scoresOn(scorecard(...done), '2014-03-10')).toMatchObject({
    claimedOnly: 0,
    awaitingVerification: 0,
    levels: { complete: 1 },
  });
});

it('a tag leads from a commitment to its row and its scorecard', () => {
  expect(rollOut.tags?.(matrix(assigned()))).toEqual([COMMITMENT]);
  expect(institutionScorecard.tags?.(scorecard(assigned()))).toEqual([COMMITMENT]);
});

it('a resolution that is not known has no matrix', () => {
  const event: ActaEvent = { type: 'CommitmentClosed', data: { reason: 'implemented' } };
  expect(givenEvents(assigned(), [COMMITMENT, event]).projectedBy(rollOut).documents.size).toBe(0);
});
