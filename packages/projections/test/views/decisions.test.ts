import { describe, expect, it } from 'vitest';
import type { ActaEvent, Check, SessionId, Vote } from '@acta/core';
import { ATTESTED_LATE, eventId, givenEvents, paper, type InStream } from '@acta/testkit';
import {
  decisionRegister,
  delaysOn,
  effectsWait,
  irregularActs,
  isIrregularDecision,
  sessionRecord,
  votesOf,
} from '../../src/index.js';
import { BODY, RESOLUTION } from './commitments.js';

const SESSION: SessionId = 'session-consejo-2014-o-03';

type Adopted = Extract<ActaEvent, { readonly type: 'ResolutionAdopted' }>['data'];

const adopted = (more: Partial<Adopted> = {}): InStream => [
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
      ...more,
    },
  },
];

const tookEffect: InStream = [
  RESOLUTION,
  { type: 'ResolutionTookEffect', data: { on: '2014-03-21', body: BODY, effects: [], expanded: [] } },
  { onDay: '2014-03-21' },
];

const decision = (...events: readonly InStream[]) =>
  givenEvents(...events)
    .projectedBy(decisionRegister)
    .documents.get(RESOLUTION)!;

describe('the register', () => {
  it('says of a lawful resolution when it took effect', () => {
    expect(decision(adopted(), tookEffect)).toMatchObject({ origin: 'adopted', tookEffectOn: '2014-03-21' });
    expect(isIrregularDecision(decision(adopted()))).toBe(false);
  });

  it('says of an irregular one that it is, and that its effects wait until they do not', () => {
    const irregular = adopted({ brokenRules: ['quorum@1'], takesEffect: 'wait' });
    expect(isIrregularDecision(decision(irregular))).toBe(true);
    expect(effectsWait(decision(irregular))).toBe(true);
    expect(effectsWait(decision(irregular, tookEffect))).toBe(false);
    expect(effectsWait(decision(adopted({ brokenRules: ['quorum@1'] })))).toBe(false);
  });

  it('counts the delay of the last notice and of the first publication, whatever their order', () => {
    const due = adopted({ notifyBy: '2014-03-10', publishBy: '2014-03-20' });
    const notice = (institution: string, onDay: string): InStream => [
      RESOLUTION,
      {
        type: 'ResolutionNotified',
        data: { institution: `institution-${institution}`, paper: paper(), bringsIntoEffect: false },
      },
      { onDay },
    ];
    const publication = (on: string): InStream => [
      RESOLUTION,
      { type: 'ResolutionPublished', data: { medium: 'website', citation: 'Portal', on, bringsIntoEffect: false } },
      { onDay: on },
    ];
    const delays = (...events: readonly InStream[]) => delaysOn(decision(due, ...events), '2014-03-25');
    expect(delays()).toEqual({ notification: 15, publication: 5 });
    expect(delays(publication('2014-03-18'))).toMatchObject({ publication: 0 });
    expect(delays(publication('2014-03-18'), publication('2014-03-24'))).toMatchObject({ publication: 0 });
    expect(delays(publication('2014-03-24'), publication('2014-03-22'))).toMatchObject({ publication: 2 });
    expect(delays(notice('salud', '2014-03-09'), notice('trabajo', '2014-03-12'))).toMatchObject({ notification: 2 });
  });

  it('tells effects that were refused, until they are tried again or settled', () => {
    const of = { effect: 'firma', stream: 'commitment-firma-salud' } as const;
    const refusal = { ...of, rejection: 'NotOwed', detail: 'No se debe.' };
    const refused: InStream = [RESOLUTION, { type: 'EffectRefused', data: refusal }];
    const retried: InStream = [RESOLUTION, { type: 'EffectRetried', data: { ...of, policy: 1 } }];
    const settlement = { ...of, by: { kind: 'without-matter' }, grounds: 'Ya consta.' } as const;
    const settled: InStream = [RESOLUTION, { type: 'EffectSettled', data: settlement }, { onDay: '2014-03-21' }];
    expect(decision(adopted(), refused)).toMatchObject({ refused: [refusal], settled: [] });
    expect(decision(adopted(), refused, retried)).toMatchObject({ refused: [], settled: [] });
    expect(decision(adopted(), refused, settled)).toMatchObject({
      refused: [],
      settled: [{ ...settlement, day: '2014-03-21' }],
    });
  });

  it('keeps what a transcribed one’s source tells, and no more', () => {
    const told: InStream = [
      RESOLUTION,
      { type: 'ResolutionTranscribed', data: { title: 'Firma', text: 'Se adopta.', effects: [], expanded: [] } },
      {
        provenance: {
          kind: 'transcribed',
          source: { document: 'Libro de acuerdos', place: 'foja 10' },
          when: { kind: 'not-stated' },
        },
      },
    ];
    const document = decision(told);
    expect(document).toMatchObject({
      origin: 'transcribed',
      entry: { provenance: 'transcribed', when: { kind: 'not-stated' } },
    });
    for (const field of ['number', 'body', 'session', 'toldSession']) expect(document).not.toHaveProperty(field);
  });
});

const check = (rule: Check['rule'], verdict: Check['verdict']): Check => ({
  rule,
  legalBasis: 'LFPA 3.I',
  required: {},
  observed: {},
  verdict,
});

describe('the irregular acts', () => {
  const attested: InStream = [
    SESSION,
    { type: 'SessionOpened', data: { roster: [], votingSeats: [], base: 12, charter: 1 } },
    { provenance: ATTESTED_LATE, checks: [check('quorum@1', 'broken'), check('notice@1', 'met')] },
  ];

  it('are those of which a rule is broken, with that rule and on whose word they stand', () => {
    const { documents } = givenEvents(attested).projectedBy(irregularActs);
    expect([...documents.values()]).toMatchObject([
      {
        event: eventId(0),
        stream: SESSION,
        type: 'SessionOpened',
        broken: [{ rule: 'quorum@1' }],
        attested: { paper: paper('acta') },
        entry: { provenance: 'attested', late: true, broken: ['quorum@1'] },
      },
    ]);
  });

  it('are not those that no rule denies, or none can tell', () => {
    const doubtful: InStream = [
      SESSION,
      { type: 'SessionClosed', data: { resolutions: [], policy: 1 } },
      { checks: [check('quorum@1', 'unverifiable'), check('notice@1', 'met-as-attested')] },
    ];
    expect(givenEvents(doubtful, adopted()).projectedBy(irregularActs).documents.size).toBe(0);
  });

  it('are resolutions too that come of one', () => {
    const { documents } = givenEvents(adopted({ brokenRules: ['quorum@1'] })).projectedBy(irregularActs);
    expect([...documents.values()]).toMatchObject([{ stream: RESOLUTION, broken: [], brokenRules: ['quorum@1'] }]);
  });
});

describe('the record of a session', () => {
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
        agenda: [{ item: 'firma', title: 'Firma electrónica', kind: 'decision', motion: 'motion-firma', papers: [] }],
        invitations: [{ institution: 'institution-hacienda', as: 'member' }],
        charter: 1,
        policy: 1,
      },
    },
  ];
  const voted = (choice: Vote['choice'], rectifies?: string): InStream => [
    SESSION,
    { type: 'RollCallRecorded', data: { item: 'firma', votes: [{ seat: 'hacienda', choice }] } },
    rectifies === undefined
      ? {}
      : { rectifies: { event: rectifies, reason: 'Se anotó mal.', source: { document: 'Acta', place: 'foja 2' } } },
  ];

  it('keeps a vote and what put it right; the last counts', () => {
    const { documents } = givenEvents(convened, voted('for'), voted('against', eventId(1))).projectedBy(sessionRecord);
    const [item] = documents.get(SESSION)!.items;
    expect(item?.rollCalls).toMatchObject([
      { votes: [{ choice: 'for' }], entry: { event: eventId(1) } },
      { votes: [{ choice: 'against' }], entry: { rectifies: eventId(1) } },
    ]);
    expect(item && votesOf(item)).toEqual([{ seat: 'hacienda', choice: 'against' }]);
  });

  it('has what was decided off the agenda after what was on it, and says so', () => {
    const declared: InStream = [SESSION, { type: 'UnanimityDeclared', data: { item: 'compra', manner: 'unanimity' } }];
    const { documents } = givenEvents(convened, declared).projectedBy(sessionRecord);
    expect(documents.get(SESSION)!.items.map(({ item, onAgenda }) => [item, onAgenda])).toEqual([
      ['firma', true],
      ['compra', false],
    ]);
  });
});
