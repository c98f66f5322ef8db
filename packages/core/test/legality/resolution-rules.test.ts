import { describe, expect, it } from 'vitest';
import type { Charter, Check } from '@acta/core';
import { archiveChecks } from '../../src/legality/archive.js';
import { authorityOverResolution } from '../../src/legality/authority-over-resolution.js';
import { charterInForce, type ActUnderCharter } from '../../src/legality/charter-in-force.js';
import { Facts } from '../../src/legality/check.js';
import { irregularEffects } from '../../src/legality/irregular-effects.js';
import { isIrregular, vitiates } from '../../src/legality/lateness.js';
import { notifiedInTime } from '../../src/legality/notified-in-time.js';
import { publishedInTime } from '../../src/legality/published-in-time.js';
import { ratificationTerm } from '../../src/legality/ratification-term.js';
import { registerNumber } from '../../src/legality/register-number.js';
import type { EffectSubject, StandingSubject } from '../../src/legality/resolution-subjects.js';
import { takesEffect } from '../../src/legality/takes-effect.js';
import { ATTESTED, CONTEMPORANEOUS, paper, transcribed } from '../given.js';
import { byArticle, stating } from './judging.js';

const NOT_APPLICABLE = { required: {}, observed: {}, verdict: 'not-applicable' } as const;
const TOLD = { ...NOT_APPLICABLE, observed: { origin: 'transcribed' } };

const effect = (charter: Charter | null, changes: Partial<EffectSubject> = {}): EffectSubject => ({
  charter,
  calendar: { holidays: new Set(['2014-03-17']) },
  origin: 'adopted',
  moment: 'closing',
  effects: [],
  sessionClosed: true,
  minutesSigned: false,
  adoptedOn: '2014-03-14',
  day: '2014-03-14',
  brokenRules: [],
  healedOn: null,
  ...changes,
});

describe('a resolution takes effect', () => {
  it.each([
    ['closing', 'closing', true, null, 'met'],
    ['closing', 'closing', false, null, 'broken'],
    ['closing', 'adoption', true, null, 'broken'],
    ['adoption', 'adoption', false, null, 'met'],
    ['adoption', 'closing', true, null, 'broken'],
    ['gazette', 'gazette', false, null, 'met'],
    ['closing', 'wait', true, null, 'broken'],
    ['closing', 'wait', false, '2014-04-01', 'met'],
    ['closing', 'adoption', false, '2014-04-01', 'broken'],
  ] as const)('by %s: at %s, the session closed %s, healed on %s', (due, moment, sessionClosed, healedOn, verdict) => {
    const healed = moment === 'wait' && healedOn !== null;
    const subject = effect(stating('takesEffect', due), { moment, sessionClosed, healedOn });
    expect(takesEffect.judge(subject)).toEqual(
      byArticle({ moment: due }, { moment, sessionClosed, ...(healed ? { healedOn } : {}) }, verdict),
    );
    expect(takesEffect.judge({ ...subject, origin: 'transcribed' })).toEqual(TOLD);
  });

  it('by the minutes once they are signed; what approves minutes needs none', () => {
    const charter = stating('takesEffect', 'signed-minutes');
    const judge = (changes: Partial<EffectSubject>) => takesEffect.judge(effect(charter, changes));
    for (const [minutesSigned, verdict] of [
      [true, 'met'],
      [false, 'broken'],
    ] as const)
      expect(judge({ moment: 'signed-minutes', minutesSigned })).toEqual(
        byArticle(
          { moment: 'signed-minutes' },
          { moment: 'signed-minutes', sessionClosed: true, minutesSigned },
          verdict,
        ),
      );
    expect(judge({ moment: 'adoption', minutesSigned: true }).verdict).toBe('broken');
    const approval = {
      kind: 'approve-minutes',
      effect: 'acta',
      minutes: 'minutes-consejo-2014-o-01',
      text: paper(),
    } as const;
    expect(judge({ moment: 'adoption', effects: [approval] })).toEqual(
      byArticle({ moment: 'adoption' }, { moment: 'adoption', sessionClosed: true }, 'met'),
    );
  });

  it.each([
    ['run', null, 'met'],
    ['wait', null, 'broken'],
    ['wait', '2014-04-01', 'met'],
  ] as const)('though irregular, where the charter has that %s, healed on %s', (rule, healedOn, verdict) => {
    const subject = effect(stating('irregularEffects', rule), { brokenRules: ['quorum@1'], healedOn });
    expect(irregularEffects.judge(subject)).toEqual(
      byArticle(
        { effects: rule },
        { brokenRules: ['quorum@1'], effects: 'run', ...(healedOn === null ? {} : { healedOn }) },
        verdict,
      ),
    );
    expect(irregularEffects.judge({ ...subject, brokenRules: [] })).toEqual(NOT_APPLICABLE);
  });

  it.each([
    [notifiedInTime, stating('notifiedWithin', { length: 2, unit: 'working-day' })],
    [publishedInTime, stating('publishedWithin', { length: 2, unit: 'working-day' })],
  ])('is told in time: $0.id', (rule, charter) => {
    for (const [day, verdict] of [
      ['2014-03-19', 'met'],
      ['2014-03-20', 'broken'],
    ] as const)
      expect(rule.judge(effect(charter, { day }))).toEqual(
        byArticle({ by: '2014-03-19', length: 2, unit: 'working-day' }, { day, adoptedOn: '2014-03-14' }, verdict),
      );
    expect(rule.judge(effect(charter, { origin: 'transcribed' }))).toEqual(TOLD);
  });

  it('late, and is refused for no delay', () => {
    const broken = (rule: Check['rule'], verdict: Check['verdict'] = 'broken'): Check => ({
      rule,
      legalBasis: 'Artículo 1',
      required: {},
      observed: {},
      verdict,
    });
    const delays = ['notified', 'published', 'minutes-drafted', 'minutes-signed', 'minutes-published'] as const;
    expect(delays.map((what) => vitiates(broken(`${what}-in-time@1`)))).toEqual(delays.map(() => false));
    expect(vitiates(broken('quorum@1'))).toBe(true);
    const late = broken('notified-in-time@1');
    expect([{ checks: [late] }, { checks: [late, broken('quorum@1')] }, {}].map(isIrregular)).toEqual([
      false,
      true,
      false,
    ]);
    expect(vitiates(broken('quorum@1', 'unverifiable'))).toBe(false);
  });
});

describe('what stands', () => {
  const standing = (charter: Charter, changes: Partial<StandingSubject> = {}): StandingSubject => ({
    charter,
    body: 'body-consejo',
    by: { kind: 'resolution', resolution: 'resolution-pleno-01', effect: 'anula' },
    citedBody: 'body-pleno',
    ratifyBy: null,
    day: '2014-03-12',
    provenance: CONTEMPORANEOUS,
    ...changes,
  });

  it.each([
    ['same-body', 'body-pleno', 'broken'],
    ['same-body', 'body-consejo', 'met'],
    ['any-body', 'body-pleno', 'met'],
    ['same-body', null, 'broken'],
  ] as const)('is set aside by %s: a resolution of %s', (rule, citedBody, verdict) => {
    expect(authorityOverResolution.judge(standing(stating('powersOverResolutions', rule), { citedBody }))).toEqual(
      byArticle(
        { powers: rule, body: 'body-consejo' },
        { resolution: 'resolution-pleno-01', body: citedBody ?? 'none' },
        verdict,
      ),
    );
  });

  it('of no body is set aside by one of no body, and by an instrument in any case', () => {
    const charter = stating('powersOverResolutions', 'same-body');
    expect(authorityOverResolution.judge(standing(charter, { body: null, citedBody: null }))).toEqual(
      byArticle({ powers: 'same-body', body: 'none' }, { resolution: 'resolution-pleno-01', body: 'none' }, 'met'),
    );
    const instrument = { kind: 'instrument', authority: 'Juzgado', citation: 'Amparo', signedOn: '2014-03-11' };
    for (const by of [null, instrument as StandingSubject['by']])
      expect(authorityOverResolution.judge(standing(charter, { by }))).toEqual({
        ...NOT_APPLICABLE,
        observed: { by: 'instrument' },
      });
  });

  it.each([
    [true, '2014-03-12', { by: '2014-03-12' }, 'met'],
    [true, '2014-03-13', { by: '2014-03-12' }, 'broken'],
    [false, '2014-03-12', { after: '2014-03-12' }, 'broken'],
    [false, '2014-03-13', { after: '2014-03-12' }, 'met'],
  ] as const)('of the chair is ratified (%s) on %s', (ratifies, day, required, verdict) => {
    const charter = stating('chairDecision', { ratifiedWithin: { length: 5, unit: 'working-day' } });
    const subject = { ...standing(charter, { ratifyBy: '2014-03-12', day }), ratifies };
    expect(ratificationTerm.judge(subject)).toEqual(byArticle(required, { day }, verdict));
    expect(ratificationTerm.judge({ ...subject, ratifyBy: null })).toEqual(NOT_APPLICABLE);
  });

  it('has a number of its own', () => {
    const judge = (number: string | null) =>
      registerNumber.judge({
        charter: null,
        number,
        session: 'session-consejo-2014-o-01',
        taken: ['consejo/2014/O/01/01'],
      });
    const required = { session: 'session-consejo-2014-o-01', unused: true };
    for (const [number, verdict] of [
      ['consejo/2014/O/01/01', 'broken'],
      ['consejo/2014/O/01/02', 'met'],
    ] as const)
      expect(judge(number)).toEqual({ required, observed: { number }, verdict });
    expect(judge(null)).toEqual(NOT_APPLICABLE);
  });
});

it('of an archive, nobody can say how it was adopted', () => {
  const checks = archiveChecks();
  expect(checks.map(({ rule }) => rule)).toEqual([
    'competence@1',
    'quorum@1',
    'ordinary-notice@1',
    'procedure@1',
    'majority@1',
    'takes-effect@1',
  ]);
  for (const { required, observed, verdict, legalBasis } of checks) {
    expect({ required, observed, verdict }).toEqual({
      required: {},
      observed: { toldByTheSource: false },
      verdict: 'unverifiable',
    });
    expect(legalBasis).not.toBe('');
  }
});

describe('the charter of an act', () => {
  const act = (changes: Partial<ActUnderCharter> = {}): ActUnderCharter => ({
    charter: null,
    charterFrom: '2014-03-12',
    charterRecordedAt: '2014-03-12T18:00:00.000Z',
    actDay: '2014-03-12',
    actRecordedAt: '2014-03-12T18:00:00.000Z',
    ...changes,
  });

  it.each<[string, Partial<ActUnderCharter>, 'met' | 'broken']>([
    ['of its own day and instant', {}, 'met'],
    ['in force the day after', { charterFrom: '2014-03-13' }, 'broken'],
    ['recorded an instant later', { charterRecordedAt: '2014-03-12T18:00:00.001Z' }, 'broken'],
    ['on somebody’s word, given in time', { provenance: ATTESTED }, 'met'],
  ])('%s', (_, changes, verdict) => {
    const { charterFrom, charterRecordedAt, actDay, actRecordedAt } = act(changes);
    expect(charterInForce.judge(act(changes))).toEqual({
      required: { inForceBy: actDay, recordedBy: actRecordedAt },
      observed: { charterFrom, charterRecordedAt },
      verdict,
    });
  });

  it('is asked for where there was one', () => {
    for (const missing of [{ charterFrom: null }, { charterRecordedAt: null }])
      expect(charterInForce.judge(act(missing))).toEqual({ ...NOT_APPLICABLE, observed: { actDay: '2014-03-12' } });
  });

  it('reaches back before no adoption, of which the day is known', () => {
    const adoption = (charterFrom: string, provenance: ActUnderCharter['provenance'] = CONTEMPORANEOUS) =>
      charterInForce.judge({ charter: null, adoptedOn: '2014-03-12', charterFrom, provenance });
    const found = { required: { notBefore: '2014-03-12' }, observed: { charterFrom: '2014-03-12' } };
    expect(adoption('2014-03-12')).toEqual({ ...found, verdict: 'met' });
    expect(adoption('2014-03-11').verdict).toBe('broken');
    expect(adoption('2014-03-12', transcribed('2014-03-12')).verdict).toBe('met-as-attested');
    expect(adoption('2014-03-11', transcribed('2014-03-12')).verdict).toBe('broken');
    expect(adoption('2014-03-11', transcribed())).toMatchObject({ verdict: 'unverifiable' });
  });
});

describe('the facts of a check', () => {
  it('are texts, whole numbers, truths and lists of texts', () => {
    const facts = { by: 'chair', seats: 3, reached: true, present: ['salud'] };
    expect(Facts.decode(facts)).toEqual({ _tag: 'Right', right: facts });
  });

  it.each<[string, unknown]>([
    ['a list', []],
    ['nothing', null],
    ['a text', 'chair'],
  ])('are no %s', (_, value) => {
    expect(Facts.decode(value)).toMatchObject({
      left: [{ value, context: [{ key: '' }], reason: { _tag: 'NotAnObject' } }],
    });
  });

  it.each<[string, unknown]>([
    ['a part of a number', 0.5],
    ['a list of numbers', [1]],
    ['a number among texts', ['salud', 1]],
    ['an object', {}],
    ['a text too long', 'a'.repeat(2_001)],
    ['a text too long in a list', ['a'.repeat(2_001)]],
  ])('hold nowhere %s', (_, value) => {
    expect(Facts.decode({ seats: 3, wrong: value })).toMatchObject({
      left: [{ value, reason: { _tag: 'NotJson' } }],
    });
  });
});
