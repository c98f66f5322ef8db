import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMISSION, openRecord, RULES, type Charter, type Command, type RefusalOf } from '@acta/core';
import { versionsOf } from '../../src/legality/rule.js';
import { memoryRecord } from '@acta/testkit';
import { refusedWithoutTrace } from '../common/without-trace.js';
import { adopted, adoptedLater } from '../commitment/duties.js';
import { charterWith, checkIn } from '../legality/verdicts.js';
import { commission, openSession, propose, SESSION, type Story } from '../story/commission.js';
import { noted } from '../reached.js';

type Notice = NonNullable<Charter['ordinaryNotice']>['value'];

const SOURCE = 'Artículo 9';
const notice = (length: number, unit: Notice['term']['unit']): { value: Notice; source: string } => ({
  value: { term: { length, unit }, countedFrom: 'dispatch' },
  source: SOURCE,
});
const notices = (ordinary: ReturnType<typeof notice>, extraordinary: ReturnType<typeof notice>): Charter =>
  charterWith({ ordinaryNotice: ordinary, extraordinaryNotice: extraordinary });
const quorum = (value: NonNullable<Charter['quorum']>['value']): Charter =>
  charterWith({ quorum: { value, source: SOURCE } });
const majority = (numerator: number, denominator: number): Charter =>
  charterWith({
    majority: {
      value: { formula: { kind: 'fraction', numerator, denominator }, abstentions: 'counted' },
      source: SOURCE,
    },
  });
const rules = (...value: NonNullable<Charter['rules']>['value']): Charter =>
  charterWith({ rules: { value, source: SOURCE } });
const reporters = (...value: NonNullable<Charter['reporters']>['value']): Charter =>
  charterWith({ reporters: { value, source: SOURCE } });

const secondCall = (first: NonNullable<Charter['quorum']>['value'], second: NonNullable<Charter['quorum']>['value']) =>
  charterWith({
    quorum: { value: first, source: SOURCE },
    secondCall: {
      value: { within: { length: 3, unit: 'working-day' }, quorum: second, sameNotice: 'allowed' },
      source: SOURCE,
    },
  });

type Facts = Omit<Extract<RefusalOf<Command>, { readonly _tag: 'CharterContradicts' }>, '_tag'>;
type Case = readonly [said: string, charter: Charter, facts: Facts];

const fraction = (numerator: number, denominator: number) => ({ kind: 'fraction', numerator, denominator }) as const;

const CONTRADICTIONS: readonly Case[] = [
  [
    'a quorum of more than all',
    quorum(fraction(3, 2)),
    { parameter: 'quorum', problem: 'over-the-whole', stated: '3/2', limit: '1' },
  ],
  [
    'a majority of more than all',
    majority(8, 7),
    { parameter: 'majority', problem: 'over-the-whole', stated: '8/7', limit: '1' },
  ],
  [
    'a second call of more than all',
    secondCall({ kind: 'half-plus-one' }, fraction(5, 4)),
    { parameter: 'secondCall', problem: 'over-the-whole', stated: '5/4', limit: '1' },
  ],
  [
    'a second call that asks for more than the first',
    secondCall({ kind: 'at-least-half' }, { kind: 'half-plus-one' }),
    { parameter: 'secondCall', problem: 'over-the-first-call', stated: 'half-plus-one', limit: 'at-least-half' },
  ],
  [
    'a majority below one half',
    majority(49, 100),
    { parameter: 'majority', problem: 'less-than-half', stated: '49/100', limit: '1/2' },
  ],
  [
    'an ordinary notice of nothing',
    notices(notice(0, 'calendar-day'), notice(1, 'working-day')),
    { parameter: 'ordinaryNotice', problem: 'no-notice', stated: '0', limit: '1' },
  ],
  [
    'an extraordinary notice of nothing',
    notices(notice(3, 'calendar-day'), notice(0, 'hour')),
    { parameter: 'extraordinaryNotice', problem: 'no-notice', stated: '0', limit: '1' },
  ],
  [
    'more days of notice for the urgent',
    notices(notice(3, 'working-day'), notice(4, 'working-day')),
    { parameter: 'extraordinaryNotice', problem: 'longer-than-the-ordinary', stated: '4', limit: '3' },
  ],
  [
    'more hours of notice for the urgent',
    notices(notice(3, 'calendar-day'), notice(73, 'hour')),
    { parameter: 'extraordinaryNotice', problem: 'longer-than-the-ordinary', stated: '73', limit: '72' },
  ],
  [
    'reporters without the titular',
    reporters('focal-point'),
    { parameter: 'reporters', problem: 'without-the-titular', stated: 'focal-point', limit: 'titular' },
  ],
  [
    'a version of a rule that does not exist',
    rules('quorum@1', 'quorum@99'),
    {
      parameter: 'rules',
      problem: 'no-such-rule',
      stated: 'quorum@99',
      limit: String(Object.values(RULES).flatMap(versionsOf).length),
    },
  ],
];

const SOUND: readonly (readonly [string, Charter])[] = [
  ['a quorum of all', quorum(fraction(2, 2))],
  ['a majority of one half', majority(1, 2)],
  ['a majority of all', majority(7, 7)],
  ['the shortest notices', notices(notice(1, 'hour'), notice(1, 'hour'))],
  ['equal notices', notices(notice(3, 'working-day'), notice(3, 'working-day'))],
  ['equal notices in other units', notices(notice(3, 'calendar-day'), notice(72, 'hour'))],
  ['notices that do not compare', notices(notice(3, 'calendar-day'), notice(5, 'working-day'))],
  ['the titular alone', reporters('titular')],
  ['a second call like the first', secondCall({ kind: 'half-plus-one' }, { kind: 'more-than-half' })],
  ['a second call that is lower where it matters', secondCall({ kind: 'half-plus-one' }, { kind: 'count', count: 3 })],
  ['the rules of this release', rules(...Object.values(RULES).map(({ id }) => id))],
];

const founding = (charter: Charter) => {
  const registrar = randomUUID();
  const record = noted(openRecord(memoryRecord()));
  return record.typedBy(registrar).submitJson({
    as: { person: registrar, office: 'registrar', commission: COMMISSION },
    basis: { kind: 'own-signature' },
    command: {
      type: 'FoundCommission',
      name: 'Comisión',
      record: 'real',
      instrument: { title: 'Acuerdo', citation: 'DOF' },
      keptFrom: '2030-01-01',
      zone: 'America/Mexico_City',
      recordingWindow: 5,
      charter,
      registrar,
    },
  });
};

const amendment = (charter: Charter): Command => ({
  type: 'AdoptCharter',
  charter,
  from: '2030-02-01',
  adoptedBy: { kind: 'instrument', citation: 'Decreto de reforma' },
});

describe('a charter that contradicts itself', () => {
  it.each(CONTRADICTIONS)('founds no commission: %s', async (_, charter, facts) => {
    expect(await founding(charter)).toMatchObject({ left: { rejection: { _tag: 'CharterContradicts', ...facts } } });
  });

  it.each(CONTRADICTIONS)('is adopted by no instrument: %s', async (_, charter, facts) => {
    const story = await commission();
    expect(await refusedWithoutTrace(story, story.registrar, amendment(charter))).toEqual({
      _tag: 'CharterContradicts',
      ...facts,
    });
  });

  it.each(CONTRADICTIONS)('is adopted by no resolution, whose effect is owed: %s', async (_, charter, facts) => {
    const effect = { kind: 'adopt-charter', effect: 'reglas', charter, from: '2030-02-01' } as const;
    const { follows } = await adoptedLater(await adopted([]), [effect]);
    expect(follows.at(-1)).toMatchObject({
      type: 'EffectRefused',
      data: {
        effect: 'reglas',
        stream: COMMISSION,
        rejection: 'CharterContradicts',
        detail: JSON.stringify({ _tag: 'CharterContradicts', ...facts }),
      },
    });
  });
});

describe('a charter that holds together, if only just', () => {
  it.each(SOUND)('founds a commission, and is adopted: %s', async (_, charter) => {
    expect(await founding(charter)).toMatchObject({ _tag: 'Right' });
    const story = await commission();
    expect(await story.act(story.registrar, amendment({ ...charter, name: 'Reformadas' }))).toMatchObject({
      _tag: 'Right',
    });
  });
});

describe('a number of seats', () => {
  const adopting = (count: number, parameter: 'quorum' | 'majority') =>
    [
      {
        kind: 'adopt-charter',
        effect: 'reglas',
        from: '2030-02-01',
        charter: charterWith(
          parameter === 'quorum'
            ? { quorum: { value: { kind: 'count', count }, source: SOURCE } }
            : { majority: { value: { formula: { kind: 'count', count }, abstentions: 'counted' }, source: SOURCE } },
        ),
      },
    ] as const;

  it.each(['quorum', 'majority'] as const)(
    'of the %s is at most that of the body that adopts it',
    async (parameter) => {
      const all = await adoptedLater(await adopted([]), [...adopting(5, parameter)]);
      expect(all.follows.at(-1)).toMatchObject({ type: 'CharterAdopted', data: { version: 2 } });
      const over = await adoptedLater(await adopted([]), [...adopting(6, parameter)]);
      expect(over.follows.at(-1)).toMatchObject({
        type: 'EffectRefused',
        data: {
          rejection: 'CharterContradicts',
          detail: JSON.stringify({
            _tag: 'CharterContradicts',
            parameter,
            problem: 'over-the-seats',
            stated: '6',
            limit: '5 · body-consejo',
          }),
        },
      });
    },
  );
});

describe('what no charter can say', () => {
  it.each([
    ['a formula that nobody knows', { quorum: { value: { kind: 'most' }, source: SOURCE } }],
    ['a fraction of nothing', { quorum: { value: fraction(0, 2), source: SOURCE } }],
    ['a fraction of no parts', { quorum: { value: fraction(1, 0), source: SOURCE } }],
    ['a negative notice', { ordinaryNotice: notice(-1, 'calendar-day') }],
    ['a rule without a version', { rules: { value: ['quorum'], source: SOURCE } }],
    ['the same rule twice', { rules: { value: ['quorum@1', 'quorum@1'], source: SOURCE } }],
  ])('%s', async (_, said) => {
    expect(await founding({ name: 'Reglas', ...said } as unknown as Charter)).toMatchObject({
      left: { _tag: 'Invalid' },
    });
  });
});

describe('an amendment', () => {
  const FOUR = charterWith({ name: 'Reformadas', quorum: { value: { kind: 'count', count: 4 }, source: 'Reforma' } });
  const session = 'session-consejo-2030-o-02';

  /** Two sessions of three seats each; between them the quorum is raised to four. */
  const amended = async (): Promise<Story> => {
    const story = await commission();
    await propose(story, 'motion-firma', []);
    await story.done(story.registrar, { ...amendment(FOUR), from: '2030-01-15' } as Command);
    await openSession(story, ['motion-firma'], story.seats.slice(0, 3));
    return story;
  };
  let story: Story;
  beforeAll(async () => {
    story = await amended();
  });

  it('leaves what was done before its day to the version of then', async () => {
    const put = await story.done(story.chair, { type: 'PutItemToVote', session: SESSION, item: 'punto-1' });
    expect(checkIn(put, 'quorum')).toMatchObject({
      verdict: 'met',
      required: { seats: 3, formula: 'half-plus-one' },
      legalBasis: 'LDSC 13; ZAC 17; CDMX-a: half plus one of the members',
    });
  });

  it('judges what is done from its day on', async () => {
    const agenda = [{ item: 'informe', title: 'Informe', kind: 'information', papers: [] }] as const;
    const previousMinutes = await story.paper();
    await story.done(story.secretary, {
      type: 'ConveneSession',
      session,
      body: 'body-consejo',
      kind: 'ordinary',
      year: 2030,
      number: 2,
      day: '2030-01-28',
      time: '12:00',
      place: 'Sala de juntas',
      agenda: [...agenda],
      previousMinutes,
      invited: [],
    });
    story.clock.set('2030-01-28T18:00:00.000Z');
    const present = story.seats.slice(0, 3).map((seat) => ({
      seat,
      person: story.titularOf(seat).person,
      capacity: 'titular' as const,
      from: '12:00',
    }));
    await story.done(story.secretary, { type: 'RecordAttendance', session, present });
    await story.done(story.secretary, { type: 'CountQuorum', session });
    const refusal = await story.refused(story.chair, { type: 'OpenSession', session });
    expect(checkIn(refusal, 'quorum')).toMatchObject({
      verdict: 'broken',
      required: { seats: 4, formula: 'count' },
      legalBasis: 'Reforma',
    });
  });
});
