import { describe, expect, it } from 'vitest';
import { accreditation } from '../../src/legality/accreditation.js';
import { compoundQuorum } from '../../src/legality/compound-quorum.js';
import { curedByAppearing } from '../../src/legality/cured-by-appearing.js';
import { designation } from '../../src/legality/designation.js';
import { opening } from '../../src/legality/opening.js';
import { presiding } from '../../src/legality/presiding.js';
import { quorum } from '../../src/legality/quorum.js';
import { quorumBase } from '../../src/legality/quorum-base.js';
import { quorumFormula } from '../../src/legality/quorum-formula.js';
import { quorumVerified } from '../../src/legality/quorum-verified.js';
import { remoteAttendance } from '../../src/legality/remote-attendance.js';
import { seatHolder } from '../../src/legality/seat-holder.js';
import { withoutConvocation } from '../../src/legality/without-convocation.js';
import { byArticle, notAsked, room, sessionOf, stating, untold } from './judging.js';

const NOT_APPLICABLE = { required: {}, observed: {}, verdict: 'not-applicable' } as const;
const MORE_THAN_HALF = { kind: 'more-than-half' } as const;

describe('the quorum', () => {
  const charter = stating('quorum', MORE_THAN_HALF);
  const atOpeningOnly = { ...charter, ...stating('quorumVerified', ['opening']) };

  it('is of a sitting, and of a vote where the charter has it verified there', () => {
    const elsewhere = room(charter, { session: sessionOf({ kind: 'written-consultation' }), at: 'vote' });
    expect(quorum.judge(elsewhere)).toEqual({ ...NOT_APPLICABLE, observed: { at: 'vote' } });
    expect(quorum.judge(room(atOpeningOnly, { at: 'vote' }))).toEqual({
      ...NOT_APPLICABLE,
      observed: { at: 'vote' },
    });
    const met = byArticle(
      { seats: 3, of: 4, formula: 'more-than-half' },
      { seats: 3, present: ['hacienda', 'gobernacion', 'salud'] },
      'met',
    );
    expect(quorum.judge(room(atOpeningOnly))).toEqual(met);
    expect(quorum.judge(room(charter, { at: 'vote' }))).toEqual(met);
  });

  it.each([
    ['voting-seats', 3, 'broken'],
    ['voting-seats', 4, 'met'],
    ['occupied-voting-seats', 3, 'met'],
    ['occupied-voting-seats', 4, 'met'],
    ['occupied-voting-seats', 5, 'broken'],
  ] as const)('on the base of %s, counted as %i of four: %s', (rule, base, verdict) => {
    expect(quorumBase.judge(room(stating('quorumBase', rule), { base }))).toEqual(
      byArticle({ base: rule }, { base, votingSeats: 4 }, verdict),
    );
  });

  it('by its formula asks for none of none', () => {
    const half = stating('quorum', { kind: 'at-least-half' });
    expect(quorumFormula.judge(room(half, { base: 0 }))).toEqual(
      byArticle({ formula: 'at-least-half' }, { base: 0, seats: 0 }, 'met'),
    );
  });
});

describe('the quorum verified', () => {
  const verified = (...moments: readonly ('opening' | 'on-request' | 'each-vote')[]) => ({
    ...stating('quorum', MORE_THAN_HALF),
    ...stating('quorumVerified', [...moments]),
  });
  const counted = { reached: true, present: [] };
  const uncounted = { reached: false, present: [] };

  it.each([
    [
      'asked for and not made',
      { countRequested: true, quorum: counted },
      { quorumCounted: false, quorumReached: true },
    ],
    ['asked for before any', { countRequested: true, quorum: null }, { quorumCounted: false, quorumReached: false }],
    ['not reached', { countRequested: false, quorum: uncounted }, { quorumCounted: true, quorumReached: false }],
  ])('on request holds up a vote while a count was %s, and no opening', (_, state, observed) => {
    const session = sessionOf(state);
    expect(quorumVerified.judge(room(verified('on-request'), { session, at: 'vote' }))).toEqual(
      byArticle({ moment: 'on-request', quorumCounted: true, quorumReached: true }, observed, 'broken'),
    );
    expect(quorumVerified.judge(room(verified('opening', 'on-request'), { session })).verdict).toBe('met');
    expect(quorumVerified.judge(room(verified('each-vote'), { session, at: 'vote' })).verdict).toBe('met');
  });

  it('on request is nobody’s matter before a count or once it was reached', () => {
    for (const quorumCount of [null, counted])
      expect(
        quorumVerified.judge(room(verified('on-request'), { session: sessionOf({ quorum: quorumCount }), at: 'vote' })),
      ).toEqual(notAsked({ moment: 'each-vote', moments: ['on-request'] }));
  });

  it('counts those present, and cannot be told after a departure that nobody noted', () => {
    const charter = verified('opening', 'each-vote');
    expect(quorumVerified.judge(room(charter))).toEqual(
      byArticle({ moment: 'opening', seats: 3 }, { seats: 3 }, 'met'),
    );
    expect(quorumVerified.judge(room(charter, { at: 'vote', present: ['salud', 'hacienda'] }))).toEqual(
      byArticle({ moment: 'each-vote', seats: 3 }, { seats: 2 }, 'broken'),
    );
    expect(quorumVerified.judge(room(charter, { at: 'vote', departureNotNoted: true }))).toEqual(
      untold({ moment: 'each-vote', departureNotNoted: true }),
    );
    expect(quorumVerified.judge(room(charter, { departureNotNoted: true })).verdict).toBe('met');
  });
});

describe('a compound quorum', () => {
  const rule = { offices: ['chair', 'executive-secretary'], classMajority: 'dependencias' } as const;
  const asking = (value: {
    readonly offices: readonly ('chair' | 'executive-secretary')[];
    readonly classMajority?: string;
  }) => stating('compoundQuorum', { ...value, offices: [...value.offices] });
  const both = ['chair', 'executive-secretary'] as const;

  it.each([
    ['one office missing', ['chair'], ['hacienda', 'salud'], ['executive-secretary'], 'broken'],
    ['two of three of the class', both, ['hacienda', 'salud'], [], 'met'],
    ['one of three of the class', both, ['hacienda'], [], 'broken'],
  ] as const)('with %s', (_, officers, ofTheClass, officesMissing, verdict) => {
    expect(compoundQuorum.judge(room(asking(rule), { officers, ofTheClass }))).toEqual(
      byArticle(
        { offices: [...both], class: 'dependencias' },
        { officesMissing, ofTheClass: ofTheClass.length, seats: 3 },
        verdict,
      ),
    );
  });

  it('asks for more than half of the class, and for no class where none is named', () => {
    const half = { present: ['hacienda', 'salud'], officers: both, ofTheClass: ['salud'] };
    expect(compoundQuorum.judge(room(asking(rule), half)).verdict).toBe('broken');
    expect(compoundQuorum.judge(room(asking({ offices: both }), half))).toEqual(
      byArticle({ offices: [...both] }, { officesMissing: [], ofTheClass: 1, seats: 2 }, 'met'),
    );
    expect(compoundQuorum.judge(room(asking({ offices: [] })))).toEqual(notAsked({ offices: [] }));
    expect(compoundQuorum.judge(room(asking({ offices: [], classMajority: 'dependencias' }))).verdict).toBe('broken');
  });

  it('is verified at a vote unless the charter names other moments', () => {
    const charter = asking({ offices: ['chair'] });
    const atOpening = { ...charter, ...stating('quorumVerified', ['opening']) };
    const atVotes = { ...charter, ...stating('quorumVerified', ['each-vote']) };
    expect(compoundQuorum.judge(room(atOpening, { at: 'vote' }))).toEqual({
      ...NOT_APPLICABLE,
      observed: { at: 'vote' },
    });
    for (const subject of [room(atOpening), room(charter, { at: 'vote' }), room(atVotes, { at: 'vote' })])
      expect(compoundQuorum.judge(subject).verdict).toBe('broken');
    expect(compoundQuorum.judge(room(null, { at: 'vote' })).verdict).toBe('unverifiable');
  });
});

describe('the opening', () => {
  const charter = stating('opening', 'chair-declares-quorum');
  const required = { opening: 'chair-declares-quorum', quorumReached: true };

  it.each([
    [null, 'chair', { quorumCounted: false, quorumReached: false, by: 'chair' }, 'broken'],
    [{ reached: false, present: [] }, 'chair', { quorumCounted: true, quorumReached: false, by: 'chair' }, 'broken'],
    [{ reached: true, present: [] }, null, { quorumCounted: true, quorumReached: true, by: 'told' }, 'met'],
  ])('after a count %o, by %s', (count, openedBy, observed, verdict) => {
    const subject = room(charter, { session: sessionOf({ quorum: count }), openedBy });
    expect(opening.judge(subject)).toEqual(byArticle(required, observed, verdict as 'met' | 'broken'));
    expect(opening.judge({ ...subject, at: 'vote' })).toEqual({ ...NOT_APPLICABLE, observed: { at: 'vote' } });
  });
});

describe('who presides', () => {
  const order = ['titular-chair', 'acting-chair', 'executive-secretary'] as const;
  const charter = stating('presiding', [...order]);

  it.each([
    ['acting-chair', [], [], 'met'],
    ['executive-secretary', ['acting-chair'], ['acting-chair'], 'broken'],
    ['executive-secretary', ['first-seat-present'], [], 'met'],
    ['first-seat-present', [], [], 'broken'],
  ] as const)('%s, with %o there', (presides, there, before, verdict) => {
    expect(presiding.judge({ charter, presides, there })).toEqual(
      byArticle({ order: [...order] }, { presides, before }, verdict),
    );
  });

  it('by precedence nobody can tell, unless somebody before is there', () => {
    const byPrecedence = stating('presiding', ['acting-chair', 'member-by-precedence']);
    const subject = { charter: byPrecedence, presides: 'member-by-precedence', there: [] } as const;
    expect(presiding.judge(subject)).toEqual(untold({ presides: 'member-by-precedence', before: [] }));
    expect(presiding.judge({ ...subject, there: ['acting-chair'] })).toEqual(
      byArticle(
        { order: ['acting-chair', 'member-by-precedence'] },
        { presides: 'member-by-precedence', before: ['acting-chair'] },
        'broken',
      ),
    );
    expect(presiding.judge({ ...subject, charter })).toMatchObject({ verdict: 'broken' });
  });

  it('is no question of the titular, nor where nobody says who does', () => {
    for (const [presides, said] of [['titular-chair', 'titular-chair'] as const, [null, 'none'] as const])
      expect(presiding.judge({ charter, presides, there: [] })).toEqual({
        ...NOT_APPLICABLE,
        observed: { presides: said },
      });
  });
});

describe('an alternate at the table', () => {
  const OPENED = '2014-03-12T18:00:00.000Z';
  const there = (changes: object = {}) => ({
    seat: 'salud',
    rank: 'direccion-general',
    recordedAt: OPENED,
    titularChanged: false,
    ...changes,
  });
  const judge = (
    verified: 'before-opening' | 'before-voting',
    openedAt: string | null,
    ...changes: readonly object[]
  ) =>
    accreditation.judge(
      room(stating('alternates', { ranks: ['direccion-general'], verified }), {
        session: sessionOf({ openedAt }),
        alternates: changes.map(there),
      }),
    );
  const found = (verified: string, lowRank: readonly string[], verifiedLate: readonly string[]) =>
    byArticle(
      { ranks: ['direccion-general'], verified },
      { alternates: ['salud'], lowRank, verifiedLate },
      lowRank.length + verifiedLate.length === 0 ? 'met' : 'broken',
    );
  const LATE = { recordedAt: '2014-03-12T18:00:00.001Z' };

  it('has the rank and the credential that the charter asks for, verified in time', () => {
    expect(judge('before-opening', OPENED, {})).toEqual(found('before-opening', [], []));
    expect(judge('before-opening', OPENED, LATE)).toEqual(found('before-opening', [], ['salud']));
    expect(judge('before-opening', null, LATE)).toEqual(found('before-opening', [], []));
    expect(judge('before-voting', OPENED, LATE)).toEqual(found('before-voting', [], []));
    expect(judge('before-opening', OPENED, { rank: 'jefatura' })).toEqual(found('before-opening', ['salud'], []));
    expect(judge('before-opening', OPENED)).toEqual({ ...NOT_APPLICABLE, observed: { alternates: [] } });
  });

  it('of a rank that nobody told is unverifiable, unless something else is wrong', () => {
    const unknown = { seat: 'economia', rank: null };
    expect(judge('before-opening', OPENED, {}, unknown)).toEqual(untold({ rankNotTold: ['economia'] }));
    expect(judge('before-opening', OPENED, LATE, unknown).verdict).toBe('broken');
    expect(judge('before-opening', OPENED, { rank: 'jefatura' }, unknown).verdict).toBe('broken');
  });

  it.each([
    ['lapse-with-the-titular', [], byArticle({ designations: 'lapse-with-the-titular' }, { lapsed: [] }, 'met')],
    [
      'lapse-with-the-titular',
      ['salud'],
      byArticle({ designations: 'lapse-with-the-titular' }, { lapsed: ['salud'] }, 'broken'),
    ],
    ['outlast-the-titular', ['salud'], notAsked({ designations: 'outlast-the-titular' })],
  ] as const)('whose designations %s, the titular changed at %o', (rule, changed, judgement) => {
    const alternates = [there({ titularChanged: changed.length > 0 })];
    expect(designation.judge(room(stating('designations', rule), { alternates }))).toEqual(judgement);
    expect(designation.judge(room(stating('designations', rule)))).toEqual({
      ...NOT_APPLICABLE,
      observed: { alternates: [] },
    });
  });
});

describe('who sits by an office', () => {
  const sits = (capacity: 'titular' | 'acting' | 'substitute', holds: 'yes' | 'no' | 'untold', seat = 'salud') => ({
    seat,
    capacity,
    holds,
  });
  const judge = (
    allowed: readonly ('acting-holder' | 'substitute-by-absence')[],
    ...holders: ReturnType<typeof sits>[]
  ) => seatHolder.judge(room(stating('standIns', [...allowed]), { holders }));
  const found = (standIns: readonly string[], withoutOffice: readonly string[]) =>
    byArticle({ standIns }, { present: ['salud'], withoutOffice }, withoutOffice.length === 0 ? 'met' : 'broken');

  it('holds it, and stands in where the charter lets it', () => {
    expect(judge([], sits('titular', 'yes'))).toEqual(found([], []));
    expect(judge([], sits('titular', 'no'))).toEqual(found([], ['salud']));
    expect(judge(['substitute-by-absence'], sits('acting', 'yes'))).toEqual(
      found(['substitute-by-absence'], ['salud']),
    );
    expect(judge(['acting-holder'], sits('acting', 'yes'))).toEqual(found(['acting-holder'], []));
    expect(judge(['acting-holder'], sits('substitute', 'yes'))).toEqual(found(['acting-holder'], ['salud']));
    expect(judge(['substitute-by-absence'], sits('substitute', 'yes'))).toEqual(found(['substitute-by-absence'], []));
    expect(judge([])).toEqual({ ...NOT_APPLICABLE, observed: { present: [] } });
  });

  it('of an office that nobody told is unverifiable, unless another sits wrongly', () => {
    const unknown = sits('titular', 'untold', 'economia');
    expect(judge([], sits('titular', 'yes'), unknown)).toEqual(untold({ officeNotTold: ['economia'] }));
    expect(judge([], sits('titular', 'no'), unknown)).toEqual(
      byArticle({ standIns: [] }, { present: ['salud', 'economia'], withoutOffice: ['salud'] }, 'broken'),
    );
  });
});

describe('who attends from afar', () => {
  const ASSURED = ['simultaneous-participation', 'identity'] as const;
  const allowed = stating('remoteAttendance', { kind: 'allowed', assured: [...ASSURED] });
  const judge = (
    charter: typeof allowed,
    participation: readonly (typeof ASSURED)[number][] | null,
    remote = ['salud'],
  ) => remoteAttendance.judge(room(charter, { remote, session: sessionOf({ participation }) }));

  it.each([
    [ASSURED, 'met'],
    [['identity'] as const, 'broken'],
    [null, 'broken'],
  ] as const)('has all that the charter asks for assured: %o is %s', (participation, verdict) => {
    expect(judge(allowed, participation)).toEqual(
      byArticle(
        { remoteAttendance: 'allowed', assured: [...ASSURED] },
        { remote: ['salud'], assured: [...(participation ?? [])] },
        verdict,
      ),
    );
  });

  it('may not where the charter does not let it, and is nobody where all are in the room', () => {
    expect(judge(stating('remoteAttendance', { kind: 'not-allowed' }), ASSURED)).toEqual(
      byArticle(
        { remoteAttendance: 'not-allowed', assured: [] },
        { remote: ['salud'], assured: [...ASSURED] },
        'broken',
      ),
    );
    expect(judge(allowed, null, [])).toEqual({ ...NOT_APPLICABLE, observed: { remote: [] } });
  });
});

describe('without a proper convocation', () => {
  const ALL = ['hacienda', 'gobernacion', 'salud', 'economia'];
  const NOTICE = 'ordinary-notice@1';

  it('a session is valid where all are there, agree, and have a secretary', () => {
    const charter = stating('withoutConvocation', 'all-present-and-agreed');
    const required = { withoutConvocation: 'all-present-and-agreed', secretary: true };
    const judge = (
      present: readonly string[],
      agreedBy: readonly string[] | null,
      officers: readonly 'executive-secretary'[],
    ) =>
      withoutConvocation.judge(room(charter, { present, officers: [...officers], session: sessionOf({ agreedBy }) }));
    const secretary = ['executive-secretary'] as const;
    const found = (absent: readonly string[], disagree: readonly string[], there: boolean) =>
      byArticle(
        required,
        { absent, disagree, secretary: there },
        absent.length + disagree.length === 0 && there ? 'met' : 'broken',
      );
    expect(judge(ALL, ALL, secretary)).toEqual(found([], [], true));
    expect(judge(ALL.slice(1), ALL, secretary)).toEqual(found(['hacienda'], [], true));
    expect(judge(ALL, ALL.slice(1), secretary)).toEqual(found([], ['hacienda'], true));
    expect(judge(ALL, ALL, [])).toEqual(found([], [], false));
    expect(judge(ALL, null, secretary)).toEqual({ ...NOT_APPLICABLE, observed: { convened: true } });
    const not = stating('withoutConvocation', 'not-allowed');
    const asked = room(not, { present: ALL, officers: [...secretary], session: sessionOf({ agreedBy: ALL }) });
    expect(withoutConvocation.judge(asked).verdict).toBe('broken');
  });

  it('a defect of notice is cured by all appearing, and no other defect is', () => {
    const judge = (
      rule: 'cured-by-appearing' | 'not-cured',
      present: readonly string[],
      ...brokenRules: readonly string[]
    ) => curedByAppearing.judge(room(stating('noticeDefect', rule), { present, session: sessionOf({ brokenRules }) }));
    expect(judge('cured-by-appearing', ALL, NOTICE, 'item-papers@1')).toEqual(
      byArticle({ noticeDefect: 'cured-by-appearing' }, { defects: [NOTICE], absent: [] }, 'met'),
    );
    expect(judge('cured-by-appearing', ALL.slice(1), NOTICE)).toEqual(
      notAsked({ defects: [NOTICE], noticeDefect: 'cured-by-appearing', absent: ['hacienda'] }),
    );
    expect(judge('not-cured', ALL, NOTICE)).toEqual(
      notAsked({ defects: [NOTICE], noticeDefect: 'not-cured', absent: [] }),
    );
    expect(judge('cured-by-appearing', ALL, 'item-papers@1')).toEqual({
      ...NOT_APPLICABLE,
      observed: { defects: [] },
    });
  });
});
