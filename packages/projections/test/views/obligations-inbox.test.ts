import { describe, expect, it } from 'vitest';
import type { ActaEvent, Day, SessionId } from '@acta/core';
import { givenEvents, type InStream } from '@acta/testkit';
import { fold, obligationsInbox, obligationsOn, type OpenObligation } from '../../src/index.js';
import { recorded } from '@acta/testkit';
import {
  assigned,
  BODY,
  closed,
  COMMITMENT,
  consented,
  declined,
  INSTITUTION,
  invited,
  MONTHLY,
  reported,
  RESOLUTION,
  returned,
  verified,
} from './commitments.js';

const LATE: Day = '2014-12-31';
const SESSION: SessionId = 'session-consejo-2014-o-03';

const openOn = (day: Day, ...events: readonly InStream[]): readonly OpenObligation[] =>
  [...fold(obligationsInbox, recorded(...events)).values()].flatMap((document) => obligationsOn(document, day));

const kindsOn = (day: Day, ...events: readonly InStream[]): readonly string[] =>
  openOn(day, ...events).map(({ obligation }) => `${obligation.kind} ${obligation.debtor}`);

describe('an invitation to commit', () => {
  it('is to be answered from its day on, by who was invited', () => {
    expect(kindsOn('2014-01-13', invited())).toEqual([]);
    expect(kindsOn('2014-01-14', invited())).toEqual([`answer-invitation ${INSTITUTION}`]);
    expect(openOn(LATE, invited())).toMatchObject([{ by: null, overdue: false }]);
  });

  it('is answered by consent, which then is to be reported on, or by declining', () => {
    expect(kindsOn(LATE, invited(), consented('2014-03-03', '2014-06-30'))).toEqual([`report ${INSTITUTION}`]);
    expect(kindsOn(LATE, invited(), declined)).toEqual([]);
  });
});

describe('a report', () => {
  it.each([
    ['2014-06-30', false],
    ['2014-07-01', true],
  ])('due by 30 June, on %s: overdue %s', (day, overdue) => {
    expect(openOn(day, assigned())).toMatchObject([
      { source: COMMITMENT, obligation: { kind: 'report', office: 'focal-point' }, by: '2014-06-30', overdue },
    ]);
  });

  it.each([
    ['2014-01-31', 0],
    ['2014-02-01', 1],
    ['2014-03-01', 2],
  ])('of each month, on %s: %i periods unreported', (day, missedPeriods) => {
    expect(openOn(day, assigned(MONTHLY))).toMatchObject([{ overdue: missedPeriods > 0, missedPeriods }]);
    expect(openOn(day, assigned(MONTHLY), reported(1, '2014-01-31'))[0]).toMatchObject({
      missedPeriods: Math.max(0, missedPeriods - 1),
    });
  });

  it('is owed no more once the commitment is closed', () => {
    expect(kindsOn(LATE, assigned(), reported(1, '2014-03-03'), closed())).toEqual([]);
  });

  it('is to be verified from the day on which it was given, each by its own', () => {
    const given = [assigned(), reported(1, '2014-03-03'), reported(2, '2014-04-01')];
    expect(kindsOn('2014-03-02', ...given)).toEqual([`report ${INSTITUTION}`]);
    expect(kindsOn('2014-03-03', ...given)).toEqual([`report ${INSTITUTION}`, `verify-report ${BODY}`]);
    expect(openOn(LATE, ...given).slice(1)).toMatchObject([
      { obligation: { kind: 'verify-report', office: 'technical-secretariat', since: '2014-03-03', report: 1 } },
      { obligation: { kind: 'verify-report', office: 'technical-secretariat', since: '2014-04-01', report: 2 } },
    ]);
  });

  it('is verified, or returned and to be sent again', () => {
    const given = [assigned(), reported(1, '2014-03-03')];
    const due = `report ${INSTITUTION}`;
    expect(kindsOn(LATE, ...given, verified(1, 'complete', '2014-03-10'))).toEqual([due]);
    expect(kindsOn(LATE, ...given, returned(1, '2014-03-10'))).toEqual([due, `resend-report ${INSTITUTION}`]);
  });
});

describe('the call to a session', () => {
  const convened: InStream = [
    SESSION,
    {
      type: 'SessionConvened',
      data: {
        body: BODY,
        kind: 'ordinary',
        year: 2014,
        number: 3,
        day: '2014-03-20',
        time: '10:00',
        place: 'Sala de juntas',
        agenda: [{ item: 'firma', title: 'Firma electrónica', kind: 'information', papers: [] }],
        invitations: [
          { institution: INSTITUTION, as: 'member' },
          { institution: 'institution-salud', as: 'permanent-guest' },
        ],
        charter: 1,
        policy: 1,
      },
    },
    { onDay: '2014-03-03' },
  ];
  const then = (event: ActaEvent): InStream => [SESSION, event, { onDay: '2014-03-20' }];

  it('is to be answered by everybody who was invited, up to the day of the session', () => {
    expect(kindsOn('2014-03-02', convened)).toEqual([]);
    expect(kindsOn('2014-03-03', convened)).toEqual([`answer-call ${INSTITUTION}`, 'answer-call institution-salud']);
    expect(openOn('2014-03-20', convened)[0]).toMatchObject({ by: '2014-03-20', overdue: false });
    expect(openOn('2014-03-21', convened)[0]).toMatchObject({ by: '2014-03-20', overdue: true });
  });

  it('is answered one by one, whatever the answer', () => {
    const answer = then({
      type: 'InvitationAnswered',
      data: { institution: INSTITUTION, answer: 'does-not-attend' },
    });
    expect(kindsOn('2014-03-20', convened, answer)).toEqual(['answer-call institution-salud']);
  });

  it.each<ActaEvent>([
    { type: 'SessionOpened', data: { roster: [], votingSeats: [], base: 12, charter: 1 } },
    { type: 'SessionNotHeld', data: { reason: 'Sin quórum', released: [], policy: 1 } },
    { type: 'SessionClosed', data: { resolutions: [], policy: 1 } },
  ])('needs no answer after $type', (event) => {
    expect(kindsOn(LATE, convened, then(event))).toEqual([]);
  });
});

describe('an effect that was refused', () => {
  const refused: InStream = [
    RESOLUTION,
    {
      type: 'EffectRefused',
      data: {
        effect: 'firma',
        stream: COMMITMENT,
        institution: INSTITUTION,
        rejection: 'OutsideAuthority',
        detail: 'La institución está fuera de la autoridad del órgano.',
      },
    },
    { onDay: '2014-03-20' },
  ];

  it('is to be settled by the executive secretary of the body, from its day on', () => {
    const adopted: InStream = [
      RESOLUTION,
      {
        type: 'ResolutionAdopted',
        data: {
          number: 'consejo-2014-o-03/01',
          body: BODY,
          session: SESSION,
          item: 'firma',
          motion: 'motion-firma',
          title: 'Firma electrónica',
          text: 'Se adopta.',
          effects: [],
          expanded: [],
          takesEffect: 'adoption',
          brokenRules: [],
        },
      },
    ];
    expect(kindsOn('2014-03-19', adopted, refused)).toEqual([]);
    expect(openOn('2014-03-20', adopted, refused)).toMatchObject([
      {
        source: RESOLUTION,
        obligation: { kind: 'settle-effect', debtor: BODY, office: 'executive-secretary', effect: 'firma' },
        overdue: false,
      },
    ]);
    const retried: InStream = [
      RESOLUTION,
      { type: 'EffectRetried', data: { effect: 'firma', stream: COMMITMENT, institution: INSTITUTION, policy: 1 } },
    ];
    const settled = (effect: string): InStream => [
      RESOLUTION,
      {
        type: 'EffectSettled',
        data: { effect, stream: COMMITMENT, by: { kind: 'without-matter' }, grounds: 'Ya consta.' },
      },
    ];
    expect(kindsOn(LATE, adopted, refused, retried)).toEqual([]);
    expect(kindsOn(LATE, adopted, refused, retried, refused)).toEqual(['settle-effect body-consejo']);
    expect(kindsOn(LATE, adopted, refused, settled('firma'))).toEqual([]);
    expect(kindsOn(LATE, adopted, refused, settled('otro'))).toEqual(['settle-effect body-consejo']);
  });

  it('is the registrar’s where the source names no body', () => {
    const transcribed: InStream = [
      RESOLUTION,
      { type: 'ResolutionTranscribed', data: { title: 'Firma', text: 'Se adopta.', effects: [], expanded: [] } },
    ];
    expect(openOn(LATE, transcribed, refused)).toMatchObject([
      { obligation: { kind: 'settle-effect', debtor: 'commission-self', office: 'registrar' } },
    ]);
  });
});

it('is reached by who owes', () => {
  const { documents } = givenEvents(assigned(), reported(1, '2014-03-03')).projectedBy(obligationsInbox);
  const [document] = documents.values();
  expect(document && obligationsInbox.tags?.(document)).toEqual([INSTITUTION, BODY]);
});
