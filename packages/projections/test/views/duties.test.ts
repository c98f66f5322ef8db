import { describe, expect, it } from 'vitest';
import type { ActaEvent, CommitmentId, Day } from '@acta/core';
import { givenEvents, type InStream } from '@acta/testkit';
import {
  commitmentBoard,
  institutionScorecard,
  lateMilestonesIn,
  latenessOn,
  levelIn,
  obligationsInbox,
  obligationsOn,
  scoresOn,
  weightedIn,
  type CommitmentBoard,
} from '../../src/index.js';

const ID: CommitmentId = 'commitment-firma-salud';
const BY = { resolution: 'resolution-consejo-2030-o-02-01', effect: 'cambio' } as const;

const on = (onDay: Day, event: ActaEvent): InStream => [ID, event, { onDay }];

const assigned = (
  changes: Partial<Extract<ActaEvent, { readonly type: 'CommitmentAssigned' }>['data']> = {},
): InStream =>
  on('2030-01-07', {
    type: 'CommitmentAssigned',
    data: {
      source: { kind: 'law', citation: 'Ley', body: 'body-consejo' },
      institution: 'institution-salud',
      coResponsibles: [],
      task: 'Publicar sus trámites.',
      term: { kind: 'fixed', due: '2030-06-30' },
      due: '2030-06-30',
      milestones: [],
      ...changes,
    },
  });

type Reported = Extract<ActaEvent, { readonly type: 'ProgressReported' }>['data'];

const reported = (report: number, changes: Partial<Reported> = {}): InStream =>
  on('2030-02-01', {
    type: 'ProgressReported',
    data: { report, claimed: 'complete', summary: 'Hecho.', evidence: [], ...changes },
  });

const returned = (report: number): InStream =>
  on('2030-02-03', { type: 'ReportReturned', data: { report, reasons: 'Falta el acta.' } });

const verified = (report: number, reached: readonly string[] = []): InStream =>
  on('2030-02-05', { type: 'ReportVerified', data: { report, level: 'complete', examined: [], reached } });

const board = (...events: readonly InStream[]): CommitmentBoard => {
  const document = givenEvents(...events)
    .projectedBy(commitmentBoard)
    .documents.get(ID);
  if (document === undefined) throw new Error('no document');
  return document;
};

const owed = (day: Day, ...events: readonly InStream[]) => {
  const document = givenEvents(...events)
    .projectedBy(obligationsInbox)
    .documents.get(ID);
  if (document === undefined) throw new Error('no document');
  return obligationsOn(document, day).map(({ obligation: { kind, debtor }, by, overdue }) => ({
    kind,
    debtor,
    by,
    overdue,
  }));
};

const scores = (day: Day, ...events: readonly InStream[]) => {
  const document = givenEvents(...events)
    .projectedBy(institutionScorecard)
    .documents.get('institution-salud');
  if (document === undefined) throw new Error('no document');
  return scoresOn(document, day);
};

describe('a returned report', () => {
  it('is to be sent again until one names it', () => {
    const toResend = { kind: 'resend-report', debtor: 'institution-salud', by: null, overdue: false };
    expect(owed('2030-02-04', assigned(), reported(1), returned(1))).toContainEqual(toResend);
    const again = owed('2030-02-04', assigned(), reported(1), returned(1), reported(2, { resends: 1 }));
    expect(again).not.toContainEqual(toResend);
  });

  it('answers no period', () => {
    const monthly = { term: { kind: 'periodic', every: 'month', first: '2030-01-31' } } as const;
    const missed = (...events: readonly InStream[]) => latenessOn(board(assigned(monthly), ...events), '2030-02-10');
    expect(missed()).toEqual({ kind: 'periods', missed: 1 });
    expect(missed(reported(1))).toEqual({ kind: 'periods', missed: 0 });
    expect(missed(reported(1), returned(1))).toEqual({ kind: 'periods', missed: 1 });
  });
});

it('keeps why progress was lowered beside the figure', () => {
  const lowered = { progress: 4_000, loweredBecause: 'Dos portales fallaron.' };
  expect(board(assigned(), reported(1, { progress: 6_000 }), reported(2, lowered)).latest).toMatchObject(lowered);
});

it('is as far as the co-responsible that is least so', () => {
  const coResponsibles = [{ institution: 'institution-educacion', duty: 'Capacitar.' }] as const;
  const own = { institution: 'institution-educacion' } as const;
  const mine = board(assigned({ coResponsibles }), reported(1), verified(1));
  expect([mine.verified?.level, levelIn(mine)]).toEqual(['complete', 'no-evidence']);
  const both = board(
    assigned({ coResponsibles }),
    reported(1),
    verified(1),
    reported(2, own),
    on('2030-02-06', { type: 'ReportVerified', data: { report: 2, level: 'limited', examined: [], ...own } }),
  );
  expect(both.coResponsibles).toMatchObject([
    { ...own, duty: 'Capacitar.', verified: { report: 2, level: 'limited' } },
  ]);
  expect(levelIn(both)).toBe('limited');
});

describe('milestones', () => {
  const milestones = [
    { milestone: 'piloto', title: 'Piloto', due: '2030-01-31', weight: 2_500 },
    { milestone: 'despliegue', title: 'Despliegue', weight: 7_500 },
  ];
  const both = { reached: ['piloto', 'despliegue'] };

  it('add up as they are claimed, and as they are verified', () => {
    expect(weightedIn(board(assigned({ milestones })))).toEqual({ claimed: 0, verified: 0 });
    expect(weightedIn(board(assigned({ milestones }), reported(1, both)))).toEqual({ claimed: 10_000, verified: 0 });
    const one = board(assigned({ milestones }), reported(1, both), verified(1, ['piloto']));
    expect(weightedIn(one)).toEqual({ claimed: 2_500, verified: 2_500 });
    expect(weightedIn(board(assigned({ milestones }), reported(1, both), returned(1)))).toMatchObject({ claimed: 0 });
    expect(weightedIn(board(assigned()))).toBeNull();
  });

  it('are late from the day after theirs until they are verified', () => {
    const late = (day: Day, ...events: readonly InStream[]) =>
      lateMilestonesIn(board(assigned({ milestones }), ...events), day);
    expect([late('2030-01-31'), late('2030-02-01')]).toEqual([[], ['piloto']]);
    expect(late('2030-02-06', reported(1, both), verified(1, ['piloto']))).toEqual([]);
  });
});

describe('a change of the duty', () => {
  const extended = on('2030-06-01', {
    type: 'DueExtended',
    data: { ...BY, extension: 1, previous: '2030-06-30', due: '2030-09-30' },
  });
  const suspended = on('2030-03-01', {
    type: 'CommitmentSuspended',
    data: { ...BY, grounds: 'Sin presupuesto.', meantUntil: '2030-04-30' },
  });

  it('that extends it keeps the first day', () => {
    const document = board(assigned(), extended);
    expect(document).toMatchObject({ due: '2030-09-30', originalDue: '2030-06-30' });
    expect(document.extensions).toEqual([
      { due: '2030-09-30', previous: '2030-06-30', day: '2030-06-01', resolution: BY.resolution },
    ]);
    expect([latenessOn(document, '2030-09-30').kind, latenessOn(document, '2030-10-01').kind]).toEqual([
      'in-time',
      'overdue',
    ]);
    expect(scores('2030-07-01', assigned(), extended)).toMatchObject({ extended: 1, overdue: 0 });
  });

  it('that suspends it leaves the secretary to take it up again by the day that was meant', () => {
    expect(owed('2030-05-01', assigned(), suspended)).toEqual([
      { kind: 'resume-or-close', debtor: 'body-consejo', by: '2030-04-30', overdue: true },
    ]);
    expect(owed('2030-04-30', assigned(), suspended)).toMatchObject([{ overdue: false }]);
    const resumed = on('2030-05-01', { type: 'CommitmentResumed', data: { ...BY, days: 61, due: '2030-08-30' } });
    expect(board(assigned(), suspended, resumed)).toMatchObject({
      stage: 'owed',
      due: '2030-08-30',
      suspensions: [{ from: '2030-03-01', until: '2030-05-01', meant: '2030-04-30' }],
    });
  });

  it('that reopens it takes back what proved false', () => {
    const closed = on('2030-03-01', { type: 'CommitmentClosed', data: { reason: 'implemented' } });
    const reopened = on('2030-04-01', {
      type: 'CommitmentReopened',
      data: { ...BY, report: 1, evidence: [], grounds: 'El folio no existe.' },
    });
    const document = board(assigned(), reported(1), verified(1), closed, reopened);
    expect(document).toMatchObject({ stage: 'owed', reopened: 1 });
    expect(document).not.toHaveProperty('closed');
    expect(document).not.toHaveProperty('closedFor');
    expect(levelIn(document)).toBe('no-evidence');
    expect(scores('2030-04-01', assigned(), reported(1), verified(1), closed, reopened)).toMatchObject({
      reopened: 1,
      stages: { owed: 1, closed: 0 },
    });
  });

  it('that closes it as superseded says by what', () => {
    const data = { reason: 'superseded', supersededBy: 'commitment-ley-uno' } as const;
    const closed = on('2030-03-01', { type: 'CommitmentClosed', data });
    expect(board(assigned(), closed)).toMatchObject({
      closedFor: 'superseded',
      closed: { day: '2030-03-01', supersededBy: 'commitment-ley-uno' },
    });
  });

  it('that splits it says into which', () => {
    const split = on('2030-03-01', { type: 'CommitmentSplit', data: { ...BY, into: ['commitment-uno'] } });
    expect(board(assigned(), split)).toMatchObject({
      stage: 'closed',
      closedFor: 'superseded',
      splitInto: ['commitment-uno'],
    });
    expect(owed('2030-12-31', assigned(), split)).toEqual([]);
  });
});

describe('what follows it up', () => {
  const red = (response: 'recovery-plan' | 'escalation'): InStream =>
    on('2030-02-01', {
      type: 'CommitmentAssessed',
      data: { assessment: 1, rating: 'red', grounds: 'Sin avance.', response: { response, by: '2030-02-15' } },
    });
  const answered = on('2030-02-20', { type: 'RedAnswered', data: { assessment: 1, plan: 'Dos servidores.' } });
  const escalated = on('2030-02-10', {
    type: 'CommitmentEscalated',
    data: { escalation: 1, to: 'body-pleno', grounds: 'Sin presupuesto.' },
  });

  it('is red without its response from the day after the charter’s', () => {
    const without = (day: Day) => scores(day, assigned(), red('recovery-plan')).redWithoutResponse;
    expect([without('2030-02-15'), without('2030-02-16')]).toEqual([0, 1]);
    expect(owed('2030-02-16', assigned(), red('recovery-plan'))).toContainEqual({
      kind: 'respond-to-red',
      debtor: 'institution-salud',
      by: '2030-02-15',
      overdue: true,
    });
    expect(scores('2030-02-21', assigned(), red('recovery-plan'), answered)).toMatchObject({
      red: 1,
      redWithoutResponse: 0,
    });
  });

  it('is answered by what the charter asks for', () => {
    const kinds = (...events: readonly InStream[]) =>
      owed('2030-02-21', assigned(), red('escalation'), ...events).map(({ kind }) => kind);
    expect(kinds(answered)).toContain('respond-to-red');
    expect(kinds(escalated)).not.toContain('respond-to-red');
  });

  it('is owed by the higher body until it answers, whatever became of the commitment', () => {
    const toAnswer = { kind: 'answer-escalation', debtor: 'body-pleno', by: null, overdue: false };
    const closed = on('2030-03-01', { type: 'CommitmentClosed', data: { reason: 'cancelled' } });
    expect(owed('2030-03-02', assigned(), escalated, closed)).toEqual([toAnswer]);
    expect(scores('2030-02-11', assigned(), escalated)).toMatchObject({ escalated: 1 });
    const answer = on('2030-02-20', {
      type: 'EscalationAnswered',
      data: { escalation: 1, answer: 'Se asigna presupuesto.' },
    });
    expect(owed('2030-02-21', assigned(), escalated, answer)).not.toContainEqual(toAnswer);
  });

  it('reviews a standing term on its day, and then on the next', () => {
    const standing = { term: { kind: 'standing', reviewOn: '2030-06-30' } } as const;
    const { due: _, ...data } = (assigned(standing)[1] as Extract<ActaEvent, { type: 'CommitmentAssigned' }>).data;
    const begun = on('2030-01-07', { type: 'CommitmentAssigned', data });
    const review = (by: Day, overdue: boolean) => ({ kind: 'review', debtor: 'body-consejo', by, overdue });
    expect(owed('2030-06-30', begun)).toContainEqual(review('2030-06-30', false));
    expect(owed('2030-07-01', begun)).toContainEqual(review('2030-06-30', true));
    const assessed = on('2030-07-01', {
      type: 'CommitmentAssessed',
      data: { assessment: 1, rating: 'green', grounds: 'Bien.', nextReview: '2030-12-31' },
    });
    expect(owed('2030-07-01', begun, assessed)).toContainEqual(review('2030-12-31', false));
  });
});

describe('what passes on by law', () => {
  const passedOn = on('2030-03-01', {
    type: 'CommitmentPassedOn',
    data: {
      formerly: 'institution-salud',
      to: 'institution-bienestar',
      on: '2030-03-01',
      source: 'Decreto',
      passed: {
        source: { kind: 'law', citation: 'Ley', body: 'body-consejo' },
        responsible: 'institution-salud',
        coResponsibles: [{ institution: 'institution-educacion', duty: 'Capacitar.' }],
        term: { kind: 'fixed', due: '2030-06-30' },
        due: '2030-06-30',
        originalDue: '2030-06-30',
        stage: 'owed',
        reports: 1,
        answered: 1,
        awaiting: [{ report: 1, day: '2030-02-01' }],
      },
    },
  });
  const coResponsibles = [{ institution: 'institution-educacion', duty: 'Capacitar.' }] as const;
  const cards = givenEvents(assigned({ coResponsibles }), reported(1), passedOn).projectedBy(institutionScorecard);

  it('is the successor’s, as it stood, and its predecessor’s no more', () => {
    expect(cards.documents.get('institution-bienestar')).toMatchObject({
      duties: [
        {
          commitment: ID,
          institution: 'institution-bienestar',
          reports: 1,
          awaiting: [{ report: 1, day: '2030-02-01' }],
          due: '2030-06-30',
          passedOn: [{ from: 'institution-salud', to: 'institution-bienestar', on: '2030-03-01' }],
        },
      ],
    });
    cards.then('institution-salud', {
      institution: 'institution-salud',
      duties: [],
      passedOn: [{ commitment: ID, to: 'institution-bienestar', on: '2030-03-01' }],
    });
  });

  it('is still who answers beside it’s, with its new institution', () => {
    expect(cards.documents.get('institution-educacion')?.duties).toMatchObject([
      { commitment: ID, institution: 'institution-bienestar' },
    ]);
  });

  it('goes on from there', () => {
    const later = givenEvents(assigned({ coResponsibles }), reported(1), passedOn, verified(1));
    const card = later.projectedBy(institutionScorecard).documents.get('institution-bienestar');
    expect(card?.duties).toMatchObject([{ awaiting: [], verified: { report: 1, level: 'complete' } }]);
  });

  it('is owed by its successor', () => {
    expect(owed('2030-03-01', assigned(), passedOn)).toMatchObject([
      { kind: 'report', debtor: 'institution-bienestar' },
    ]);
  });
});
