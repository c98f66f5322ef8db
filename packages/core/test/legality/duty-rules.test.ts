import { describe, expect, it } from 'vitest';
import type { Charter, Commitment, InstitutionId, Report } from '../../src/index.js';
import { classExpansion } from '../../src/legality/class-expansion.js';
import { closedBy } from '../../src/legality/closed-by.js';
import { closureReason } from '../../src/legality/closure-reason.js';
import type { ClosureSubject, DutySubject, VerificationSubject } from '../../src/legality/commitment-subjects.js';
import { completionScale } from '../../src/legality/completion-scale.js';
import { consent } from '../../src/legality/consent.js';
import { evidence } from '../../src/legality/evidence.js';
import { extension } from '../../src/legality/extension.js';
import { redResponse, type AssessmentSubject } from '../../src/legality/red-response.js';
import { reporter } from '../../src/legality/reporter.js';
import { retention } from '../../src/legality/retention.js';
import { separation } from '../../src/legality/separation.js';
import { sourceAct } from '../../src/legality/source-act.js';
import { ATTESTED_LATE, CONTEMPORANEOUS, person } from '../given.js';
import { byArticle, notAsked, stating, untold } from './judging.js';

const NOT_APPLICABLE = { required: {}, observed: {}, verdict: 'not-applicable' } as const;
const SALUD: InstitutionId = 'institution-salud';
const HACIENDA: InstitutionId = 'institution-hacienda';
const BY_EFFECT = {
  kind: 'resolution',
  resolution: 'resolution-consejo-01',
  effect: 'firma',
  body: 'body-consejo',
} as const;

const duty = (changes: Partial<DutySubject> = {}): DutySubject =>
  ({
    source: { kind: 'law', citation: 'Ley', body: 'body-consejo' },
    institution: SALUD,
    outsideAuthority: false,
    addressees: null,
    later: [],
    class: null,
    consent: null,
    charter: null,
    standing: { onDay: '2014-03-12', provenance: CONTEMPORANEOUS },
    ...changes,
  }) as DutySubject;

describe('the source act of a duty', () => {
  it.each<[string, Partial<DutySubject>, object, boolean]>([
    ['a law', {}, {}, true],
    ['a resolution that names it', { source: BY_EFFECT, addressees: [HACIENDA, SALUD] }, BY_EFFECT, true],
    ['a resolution that names another', { source: BY_EFFECT, addressees: [HACIENDA] }, BY_EFFECT, false],
  ])('is %s', (_, changes, cited, traced) => {
    const { source } = duty(changes);
    const { resolution, effect } = { resolution: undefined, effect: undefined, ...cited };
    expect(sourceAct.judge(duty(changes))).toEqual({
      required: { institution: SALUD, sourceAct: source.kind },
      observed: { ...(resolution === undefined ? {} : { resolution, effect }), traced },
      verdict: traced ? 'met' : 'broken',
    });
  });

  it('of a class binds who is on its list, or came into it since', () => {
    const charter = stating('classes', 'as-the-resolution-says');
    const judge = (members: readonly InstitutionId[], later: readonly InstitutionId[]) =>
      classExpansion.judge(duty({ charter, class: { class: 'todas', members }, later }));
    const found = (members: number, laterMember: boolean, verdict: 'met' | 'broken') =>
      byArticle(
        { class: 'todas', membership: 'as-the-resolution-says' },
        { institution: SALUD, members, laterMember },
        verdict,
      );
    expect(judge([HACIENDA, SALUD], [])).toEqual(found(2, false, 'met'));
    expect(judge([HACIENDA], [SALUD])).toEqual(found(1, true, 'met'));
    expect(judge([HACIENDA], [])).toEqual(found(1, false, 'broken'));
    expect(classExpansion.judge(duty({ charter }))).toEqual({ ...NOT_APPLICABLE, observed: { institution: SALUD } });
  });

  it.each([
    ['2014-03-11', 'met'],
    ['2014-03-12', 'met'],
    ['2014-03-13', 'broken'],
  ] as const)(
    'of who is outside the body’s authority is its consent, signed on %s by the 12th: %s',
    (signedOn, verdict) => {
      const given = { instrument: 'Convenio', signatory: 'Gobernador', signedOn };
      expect(consent.judge(duty({ outsideAuthority: true, consent: given }))).toEqual({
        required: { consent: true, signedBy: '2014-03-12' },
        observed: given,
        verdict,
      });
    },
  );

  it('without consent leaves it owing nothing, and asks none of who is inside', () => {
    expect(consent.judge(duty({ outsideAuthority: true }))).toEqual({
      required: { consent: true },
      observed: { consent: false, owed: false },
      verdict: 'met',
    });
    expect(consent.judge(duty())).toEqual({ ...NOT_APPLICABLE, observed: { institution: SALUD } });
  });
});

type Examined = VerificationSubject['examined'][number];
const piece = (name: string, changes: Partial<Examined> = {}): Examined =>
  ({ evidence: name, kind: 'paper', description: 'Acta', held: true, ...changes }) as Examined;

const verification = (changes: Partial<VerificationSubject> = {}, report: Partial<Report> = {}): VerificationSubject =>
  ({
    charter: null,
    commitment: { institution: SALUD, coResponsibles: [] } as unknown as Commitment,
    report: {
      report: 1,
      claimed: 'substantial',
      evidence: [],
      reporter: { person: person(1), office: 'focal-point' },
      typedBy: person(1),
      ...report,
    } as unknown as Report,
    level: 'substantial',
    examined: [],
    standing: { actor: { kind: 'person', person: person(2) }, recordedBy: person(2) },
    verifierInstitution: 'institution-presidencia',
    focalPointDesignated: true,
    ...changes,
  }) as VerificationSubject;

describe('a verification', () => {
  it('examines all the evidence, of which one at least is held and is no mere address', () => {
    const both = [piece('acta'), piece('foto')];
    const judge = (examined: readonly Examined[], reported = both, level: VerificationSubject['level'] = 'complete') =>
      evidence.judge(verification({ level, examined }, { evidence: reported as unknown as Report['evidence'] }));
    const found = (shown: string[], worthless: string[], notExamined: string[], verdict: 'met' | 'broken') => ({
      required: { level: 'complete', examinedAtLeast: 1 },
      observed: { reported: 2, examined: shown, worthless, notExamined },
      verdict,
    });
    expect(judge(both)).toEqual(found(['acta', 'foto'], [], [], 'met'));
    expect(judge([piece('acta')])).toEqual(found(['acta'], [], ['foto'], 'broken'));
    expect(judge([piece('acta'), piece('foto', { kind: 'address' })])).toEqual(found(['acta'], ['foto'], [], 'met'));
    expect(judge([piece('acta', { held: false }), piece('foto', { kind: 'address' })])).toEqual(
      found([], ['acta', 'foto'], [], 'broken'),
    );
    expect(judge([], [], 'not-started')).toEqual({ ...NOT_APPLICABLE, observed: { level: 'not-started' } });
    expect(judge([], []).verdict).toBe('broken');
  });

  it.each([
    ['limited', 'met'],
    ['substantial', 'met'],
    ['complete', 'broken'],
  ] as const)('finds no more than the substantial that was claimed: %s is %s', (level, verdict) => {
    const charter = stating('completionScale', 'five-levels');
    expect(completionScale.judge(verification({ charter, level }))).toEqual(
      byArticle({ scale: 'five-levels', atMost: 'substantial' }, { level }, verdict),
    );
  });

  it.each([
    [['focal-point', 'titular'], 'focal-point', true, 'met'],
    [['focal-point', 'titular'], 'titular', true, 'broken'],
    [['focal-point', 'titular'], 'titular', false, 'met'],
    [['titular'], 'titular', true, 'met'],
    [['titular'], 'focal-point', true, 'broken'],
  ] as const)(
    'is of a report by %o: the %s, a focal point being designated %s',
    (offices, office, designated, verdict) => {
      const charter = stating('reporters', [...offices]);
      const subject = verification(
        { charter, focalPointDesignated: designated },
        { reporter: { person: person(1), office } },
      );
      expect(reporter.judge(subject)).toEqual(
        byArticle({ reporters: [...offices] }, { office, focalPointDesignated: designated }, verdict),
      );
      expect(reporter.judge(verification({ charter }, { reporter: null }))).toEqual(untold({ report: 1 }));
    },
  );

  it('by nobody that is told is not by who reported, whom nobody tells either', () => {
    const told = { actor: { kind: 'told', words: 'Se verificó.' }, recordedBy: person(3) };
    const subject = verification(
      { standing: told as unknown as VerificationSubject['standing'], verifierInstitution: null },
      { reporter: null },
    );
    expect(separation.judge(subject)).toMatchObject({
      observed: { samePerson: false, sameInstitution: false },
      verdict: 'unverifiable',
    });
  });
});

describe('a closure', () => {
  it.each<[ClosureSubject['reason'], ClosureSubject['level'], 'met' | 'broken']>([
    ['implemented', 'complete', 'met'],
    ['implemented', 'substantial', 'broken'],
    ['partly-implemented', 'complete', 'met'],
    ['partly-implemented', 'limited', 'met'],
    ['partly-implemented', 'not-started', 'broken'],
    ['partly-implemented', 'no-evidence', 'broken'],
  ])('as %s of what was verified as %s: %s', (reason, level, verdict) => {
    const charter = stating('closureReasons', 'seven-reasons');
    const enough = reason === 'implemented' ? ['complete'] : ['limited', 'substantial', 'complete'];
    const subject = { charter, reason, level, resolution: null, falls: false, proposed: true };
    expect(closureReason.judge(subject)).toEqual(
      byArticle({ reasons: 'seven-reasons', level: enough }, { reason, level }, verdict),
    );
    expect(closureReason.judge({ ...subject, reason: 'cancelled' })).toEqual(notAsked({ reason: 'cancelled' }));
  });

  it('of what falls with the resolution that it came of is nobody’s', () => {
    const charter = stating('closedBy', 'body');
    const { resolution } = BY_EFFECT;
    const subject = { charter, reason: 'without-matter', level: 'no-evidence', resolution, proposed: false } as const;
    expect(closedBy.judge({ ...subject, falls: true })).toEqual({ ...NOT_APPLICABLE, observed: { resolution } });
    expect(closedBy.judge({ ...subject, falls: false })).toEqual(
      byArticle({ closedBy: 'body' }, { resolution, proposed: false }, 'met'),
    );
  });
});

describe('an extension', () => {
  const judge = (charter: Charter, number: number, originalDue: string | null) =>
    extension.judge({ charter, extension: number, originalDue, due: '2015-06-30' });

  it('is one of those that the charter allows, and keeps the first day where there was one', () => {
    const two = stating('extensions', { kind: 'limited', count: 2 });
    expect(judge(two, 2, '2014-12-31')).toEqual(
      byArticle({ atMost: 2 }, { extension: 2, due: '2015-06-30', originalDue: '2014-12-31' }, 'met'),
    );
    expect(judge(two, 3, null)).toEqual(byArticle({ atMost: 2 }, { extension: 3, due: '2015-06-30' }, 'broken'));
    expect(judge(stating('extensions', { kind: 'unlimited' }), 9, null)).toEqual(notAsked({ extensions: 'unlimited' }));
  });
});

describe('what follows red', () => {
  const charter = stating('redResponse', { response: 'recovery-plan', within: { length: 5, unit: 'working-day' } });
  const response = { response: 'recovery-plan', by: '2014-03-12' } as const;
  const red = { assessment: 1, rating: 'red', onDay: '2014-03-05', response, answered: false } as const;
  const judge = (changes: Partial<AssessmentSubject>) =>
    redResponse.judge({
      charter,
      provenance: CONTEMPORANEOUS,
      previous: red,
      rating: 'green',
      day: '2014-03-12',
      ...changes,
    });

  it.each([
    ['2014-03-12', false, 'met'],
    ['2014-03-13', false, 'broken'],
    ['2014-03-13', true, 'met'],
  ] as const)(
    'is its response before anything else, once its days have passed: on %s, answered %s',
    (day, answered, verdict) => {
      expect(judge({ day, previous: { ...red, answered } })).toEqual(byArticle(response, { answered, day }, verdict));
    },
  );

  it('rests, unanswered, on the word of who says the day', () => {
    expect(judge({ provenance: ATTESTED_LATE }).verdict).toBe('met-as-attested');
    expect(judge({ provenance: ATTESTED_LATE, previous: { ...red, answered: true } }).verdict).toBe('met');
  });

  it('is nothing after another colour, before red again, or where the charter asked for nothing then', () => {
    const nothing = { ...NOT_APPLICABLE, observed: { rating: 'green' } };
    expect(judge({ previous: null })).toEqual(nothing);
    expect(judge({ previous: { ...red, rating: 'amber' } })).toEqual(nothing);
    expect(judge({ rating: 'red' })).toEqual({ ...NOT_APPLICABLE, observed: { rating: 'red' } });
    expect(judge({ previous: { ...red, response: null } })).toEqual(notAsked({ rating: 'green' }));
  });
});

describe('the disposal of papers', () => {
  const judge = (
    keptUntil: string | null,
    onDay: string,
    ground: 'retention-ended' | 'personal-data' = 'retention-ended',
  ) =>
    retention.judge({
      charter: null,
      ground,
      retention: { years: 3, then: 'destroyed' },
      closedOn: keptUntil === null ? null : '2011-03-12',
      keptUntil,
      onDay,
    });
  const required = { years: 3, then: 'destroyed', closed: true };

  it('waits until the retention has run since the file was closed', () => {
    for (const [onDay, verdict] of [
      ['2014-03-12', 'broken'],
      ['2014-03-13', 'met'],
    ] as const)
      expect(judge('2014-03-12', onDay)).toEqual({
        required: { ...required, after: '2014-03-12' },
        observed: { then: 'destroyed', closed: true, day: onDay },
        verdict,
      });
    expect(judge(null, '2099-01-01')).toEqual({
      required,
      observed: { then: 'destroyed', closed: false, day: '2099-01-01' },
      verdict: 'broken',
    });
    expect(judge(null, '2014-03-12', 'personal-data')).toEqual({
      ...NOT_APPLICABLE,
      observed: { ground: 'personal-data' },
    });
  });
});
