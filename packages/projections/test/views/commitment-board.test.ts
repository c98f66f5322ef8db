import { describe, expect, it } from 'vitest';
import { givenEvents, type InStream } from '@acta/testkit';
import { commitmentBoard, levelIn, missedPeriodsOn, overdueOn, type CommitmentBoard } from '../../src/index.js';
import {
  assigned,
  closed,
  COMMITMENT,
  consented,
  declined,
  invited,
  MONTHLY,
  reported,
  returned,
  verified,
} from './commitments.js';

const boardOf = (...events: readonly InStream[]): CommitmentBoard => {
  const document = givenEvents(...events)
    .projectedBy(commitmentBoard)
    .documents.get(COMMITMENT);
  if (document === undefined) throw new Error('there is no document');
  return document;
};

describe('a commitment of a fixed day', () => {
  it.each([
    ['2014-06-29', false],
    ['2014-06-30', false],
    ['2014-07-01', true],
  ])('due by 30 June, on %s: overdue %s', (day, overdue) => {
    expect(overdueOn(boardOf(assigned()), day)).toBe(overdue);
    expect(overdueOn(boardOf(invited(), consented('2014-03-03', '2014-06-30')), day)).toBe(overdue);
  });

  it('is not overdue before it is owed, nor once it is not', () => {
    for (const document of [boardOf(invited()), boardOf(invited(), declined), boardOf(assigned(), closed())])
      expect(overdueOn(document, '2014-12-31')).toBe(false);
  });

  it('is overdue though its completion is claimed, until it is closed', () => {
    expect(overdueOn(boardOf(assigned(), reported(1, '2014-06-30')), '2014-07-01')).toBe(true);
  });
});

describe('a commitment of a monthly report', () => {
  it.each([
    ['2014-01-31', 0],
    ['2014-02-01', 1],
    ['2014-02-28', 1],
    ['2014-03-01', 2],
  ])('on %s has missed %i periods', (day, missed) => {
    expect(missedPeriodsOn(boardOf(assigned(MONTHLY)), day)).toBe(missed);
    expect(overdueOn(boardOf(assigned(MONTHLY)), day)).toBe(missed > 0);
    expect(missedPeriodsOn(boardOf(assigned(MONTHLY), reported(1, '2014-01-31')), day)).toBe(Math.max(0, missed - 1));
  });
});

describe('the level of a commitment', () => {
  it('is no evidence, whatever is claimed, until somebody verified a report', () => {
    const claimed = boardOf(assigned(), reported(1, '2014-03-03'));
    expect(levelIn(claimed)).toBe('no-evidence');
    expect(claimed.latest).toMatchObject({ report: 1, claimed: 'complete', stage: 'received' });
    expect(levelIn(boardOf(assigned(), reported(1, '2014-03-03'), returned(1, '2014-03-10')))).toBe('no-evidence');
  });

  it('is what was verified, which a later claim does not change', () => {
    const document = boardOf(
      assigned(),
      reported(1, '2014-03-03', 'limited'),
      verified(1, 'limited', '2014-03-10'),
      reported(2, '2014-04-01'),
    );
    expect(levelIn(document)).toBe('limited');
    expect(document).toMatchObject({ reports: 2, awaiting: [{ report: 2, day: '2014-04-01' }], returned: 0 });
  });

  it('is that of the last report, though an earlier one is verified after it', () => {
    const document = boardOf(
      assigned(),
      reported(1, '2014-03-03', 'limited'),
      reported(2, '2014-04-01'),
      verified(2, 'substantial', '2014-04-10'),
      verified(1, 'limited', '2014-04-11'),
    );
    expect(levelIn(document)).toBe('substantial');
    expect(document.awaiting).toEqual([]);
  });
});

describe('a report that was put right', () => {
  const rectifies = {
    event: '00000000-0000-4000-8002-000000000001',
    reason: 'Se anotó otro avance.',
    source: { document: 'Oficio 7', place: 'foja 1' },
  };
  const document = boardOf(assigned(), reported(1, '2014-03-03'), reported(1, '2014-03-20', 'limited', { rectifies }));

  it('counts once, claims what is right, and waits since it was given', () => {
    expect(document).toMatchObject({
      reports: 1,
      awaiting: [{ report: 1, day: '2014-03-03' }],
      latest: { report: 1, claimed: 'limited', stage: 'received' },
    });
  });
});

it('tells how it ended, and what came of an invitation', () => {
  expect(boardOf(assigned(), closed('impossible'))).toMatchObject({ stage: 'closed', closedFor: 'impossible' });
  expect(boardOf(invited(), declined)).toMatchObject({ stage: 'declined', declinedFor: 'Ya la tiene.' });
  expect(boardOf(invited(), consented('2014-03-03', '2014-06-30'))).toMatchObject({
    stage: 'owed',
    due: '2014-06-30',
    consent: { instrument: 'Convenio 1', day: '2014-03-03' },
  });
});
