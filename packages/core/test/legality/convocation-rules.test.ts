import { describe, expect, it } from 'vitest';
import type { Charter } from '@acta/core';
import { agendaAdditions } from '../../src/legality/agenda-additions.js';
import { agendaApproval } from '../../src/legality/agenda-approval.js';
import { closedAgenda } from '../../src/legality/closed-agenda.js';
import { convocationPapers } from '../../src/legality/convocation-papers.js';
import { dissent } from '../../src/legality/dissent.js';
import { everyoneConvened } from '../../src/legality/everyone-convened.js';
import { extraordinaryNotice } from '../../src/legality/extraordinary-notice.js';
import { extraordinaryRequest } from '../../src/legality/extraordinary-request.js';
import { itemPapers } from '../../src/legality/item-papers.js';
import { jointSession } from '../../src/legality/joint-session.js';
import { ordinaryNotice } from '../../src/legality/ordinary-notice.js';
import { rescheduling } from '../../src/legality/rescheduling.js';
import { secondCall } from '../../src/legality/second-call.js';
import type { AdditionSubject, ConvocationSubject, PapersSubject } from '../../src/legality/session-subjects.js';
import { workingDays } from '../../src/legality/working-days.js';
import type { InstitutionId } from '../../src/values.js';
import { CONTEMPORANEOUS } from '../given.js';
import { byArticle, notAsked, stating, untold } from './judging.js';

const NOT_APPLICABLE = { required: {}, observed: {}, verdict: 'not-applicable' } as const;
const CALENDAR = { holidays: new Set(['2014-03-17']) };
const SENT = { day: '2014-03-10', at: '2014-03-10T18:00:00.000Z' } as const;
const MEMBERS: readonly InstitutionId[] = ['institution-hacienda', 'institution-salud', 'institution-economia'];

/** An ordinary session of Monday the 17th at noon, called a week before. */
const convocation = (charter: Charter | null, changes: Partial<ConvocationSubject> = {}): ConvocationSubject => ({
  charter,
  calendar: CALENDAR,
  provenance: CONTEMPORANEOUS,
  kind: 'ordinary',
  call: 'first',
  number: 2,
  day: '2014-03-17',
  startsAt: '2014-03-17T18:00:00.000Z',
  dispatched: SENT,
  received: null,
  agenda: [],
  hasPreviousMinutes: true,
  requestedBy: null,
  members: MEMBERS,
  notConvened: [],
  agreed: false,
  ...changes,
});

describe('the notice', () => {
  const HOURS = { term: { length: 168, unit: 'hour' }, countedFrom: 'dispatch' } as const;
  const DAYS = { term: { length: 6, unit: 'calendar-day' }, countedFrom: 'dispatch' } as const;
  const required = (notice: typeof HOURS | typeof DAYS) => ({ ...notice.term, countedFrom: 'dispatch' });

  it('in hours is between two instants, which the record has to have', () => {
    const charter = stating('ordinaryNotice', HOURS);
    expect(ordinaryNotice.judge(convocation(charter))).toEqual(
      byArticle(required(HOURS), { length: 168, from: SENT.at, session: '2014-03-17T18:00:00.000Z' }, 'met'),
    );
    for (const missing of [{ startsAt: null }, { dispatched: { ...SENT, at: null } }])
      expect(ordinaryNotice.judge(convocation(charter, missing))).toEqual(untold({ unit: 'hour' }));
  });

  it('in days is between two days, whatever the hour', () => {
    const charter = stating('ordinaryNotice', DAYS);
    const found = byArticle(required(DAYS), { length: 6, from: SENT.day, session: '2014-03-17' }, 'met');
    expect(ordinaryNotice.judge(convocation(charter))).toEqual(found);
    for (const missing of [{ startsAt: null }, { dispatched: { ...SENT, at: null } }])
      expect(ordinaryNotice.judge(convocation(charter, missing))).toEqual(found);
  });

  it('of a second call is its own, where the charter gives it one', () => {
    const rule = {
      within: { length: 2, unit: 'working-day' },
      quorum: { kind: 'count', count: 2 },
      sameNotice: 'allowed',
    } as const;
    const own = { term: { length: 7, unit: 'calendar-day' }, countedFrom: 'dispatch' } as const;
    const charter = (notice: object): Charter => ({
      ...stating('ordinaryNotice', DAYS),
      ...stating('secondCall', { ...rule, ...notice }),
    });
    const found = (length: number, verdict: 'met' | 'broken') =>
      byArticle(
        { length, unit: 'calendar-day', countedFrom: 'dispatch' },
        { length: 6, from: SENT.day, session: '2014-03-17' },
        verdict,
      );
    const judge = (call: 'first' | 'second', under: Charter) => ordinaryNotice.judge(convocation(under, { call }));
    expect(judge('second', charter({ notice: own }))).toEqual(found(7, 'broken'));
    expect(judge('first', charter({ notice: own }))).toEqual(found(6, 'met'));
    expect(judge('second', charter({}))).toEqual(found(6, 'met'));
    expect(judge('second', stating('ordinaryNotice', DAYS))).toEqual(found(6, 'met'));
    expect(ordinaryNotice.judge(convocation(null, { call: 'second' })).verdict).toBe('unverifiable');
  });

  it('is that of the kind of session, and of none that nobody convened', () => {
    const either: Charter = { ...stating('ordinaryNotice', DAYS), ...stating('extraordinaryNotice', DAYS) };
    for (const [rule, kind, other] of [
      [ordinaryNotice, 'ordinary', 'extraordinary'],
      [extraordinaryNotice, 'extraordinary', 'ordinary'],
    ] as const) {
      expect(rule.judge(convocation(either, { kind })).verdict).toBe('met');
      expect(rule.judge(convocation(either, { kind: other }))).toEqual({
        ...NOT_APPLICABLE,
        observed: { kind: other, convened: true },
      });
      expect(rule.judge(convocation(either, { kind, agreed: true }))).toEqual({
        ...NOT_APPLICABLE,
        observed: { kind, convened: false },
      });
    }
  });

  it('in working days leaves out weekends and holidays, and is asked of no other unit', () => {
    const days = stating('workingDays', 'calendar-of-the-commission');
    const found = byArticle({ calendar: 'calendar-of-the-commission' }, { daysLeftOut: 3 }, 'met');
    expect(workingDays.judge(convocation(days))).toEqual(found);
    const term = { length: 3, unit: 'working-day' } as const;
    const inWorkingDays = { ...days, ...stating('ordinaryNotice', { ...DAYS, term }) };
    expect(workingDays.judge(convocation(inWorkingDays))).toEqual(found);
    expect(workingDays.judge(convocation({ ...days, ...stating('ordinaryNotice', DAYS) }))).toEqual({
      ...NOT_APPLICABLE,
      observed: { unit: 'calendar-day' },
    });
    for (const kind of ['ordinary', 'extraordinary'] as const)
      expect(workingDays.judge(convocation(null, { kind })).verdict).toBe('unverifiable');
  });

  it('goes to everybody, where there is one', () => {
    const required = { everyoneConvened: true };
    expect(everyoneConvened.judge(convocation(null))).toEqual({
      required,
      observed: { notConvened: [] },
      verdict: 'met',
    });
    expect(everyoneConvened.judge(convocation(null, { notConvened: [MEMBERS[0] ?? 'institution-nadie'] }))).toEqual({
      required,
      observed: { notConvened: ['institution-hacienda'] },
      verdict: 'broken',
    });
    expect(everyoneConvened.judge(convocation(null, { agreed: true }))).toEqual({
      ...NOT_APPLICABLE,
      observed: { convened: false },
    });
  });

  it('goes with the minutes of the session before, of an ordinary one that had any', () => {
    const charter = stating('convocationPapers', 'previous-minutes-and-item-papers');
    const found = (previousMinutes: boolean) =>
      byArticle({ previousMinutes: true }, { previousMinutes }, previousMinutes ? 'met' : 'broken');
    for (const hasPreviousMinutes of [true, false])
      expect(convocationPapers.judge(convocation(charter, { hasPreviousMinutes }))).toEqual(found(hasPreviousMinutes));
    for (const changes of [{ number: 1 }, { kind: 'extraordinary' as const }, { agreed: true }])
      expect(convocationPapers.judge(convocation(charter, { hasPreviousMinutes: false, ...changes }))).toEqual(
        notAsked({ kind: changes.kind ?? 'ordinary', number: changes.number ?? 2 }),
      );
  });
});

describe('the papers of an item', () => {
  const TERMS = {
    ordinary: { length: 6, unit: 'calendar-day' },
    extraordinary: { length: 24, unit: 'hour' },
  } as const;
  const charter = stating('papersNotice', TERMS);
  const papers = (changes: Partial<PapersSubject> = {}): PapersSubject => ({
    ...convocation(charter),
    item: 'punto-1',
    papers: 1,
    missing: [],
    lastSent: SENT,
    ...changes,
  });
  const required = { papers: true, ...TERMS.ordinary };

  it('went out in time, all of them', () => {
    expect(itemPapers.judge(papers())).toEqual(
      byArticle(required, { item: 'punto-1', missing: [], length: 6, sentOn: SENT.day }, 'met'),
    );
    expect(itemPapers.judge(papers({ lastSent: { ...SENT, day: '2014-03-11' } }))).toEqual(
      byArticle(required, { item: 'punto-1', missing: [], length: 5, sentOn: '2014-03-11' }, 'broken'),
    );
    expect(itemPapers.judge(papers({ missing: ['anexo'] }))).toEqual(
      byArticle(required, { item: 'punto-1', missing: ['anexo'], length: 6, sentOn: SENT.day }, 'broken'),
    );
    expect(itemPapers.judge(papers({ papers: 0, missing: ['anexo'], lastSent: null }))).toEqual(
      byArticle(required, { item: 'punto-1', missing: ['anexo'], length: 0, sentOn: 'none' }, 'broken'),
    );
  });

  it('of which nobody knows the hour cannot be told, unless one is missing all the same', () => {
    const byDay = { kind: 'extraordinary', lastSent: { ...SENT, at: null } } as const;
    expect(itemPapers.judge(papers(byDay))).toEqual(untold({ unit: 'hour' }));
    expect(itemPapers.judge(papers({ ...byDay, missing: ['anexo'] }))).toEqual(
      byArticle(
        { papers: true, ...TERMS.extraordinary },
        { item: 'punto-1', missing: ['anexo'], length: 0, sentOn: SENT.day },
        'broken',
      ),
    );
  });

  it('are asked for where there are any, and the charter has them go out', () => {
    expect(itemPapers.judge(papers({ papers: 0 }))).toEqual({
      ...NOT_APPLICABLE,
      observed: { item: 'punto-1', papers: 'none' },
    });
    const none = { ...charter, ...stating('convocationPapers', 'none') };
    expect(itemPapers.judge(papers({ charter: none }))).toEqual({ ...NOT_APPLICABLE, observed: { papers: 'none' } });
    expect(itemPapers.judge(papers({ charter: null })).verdict).toBe('unverifiable');
  });
});

describe('the agenda', () => {
  const addition = (charter: Charter, changes: Partial<AdditionSubject> = {}): AdditionSubject => ({
    ...convocation(charter),
    added: 'otro',
    stage: 'convened',
    ...changes,
  });
  const terms = { ordinary: { length: 6, unit: 'calendar-day' }, extraordinary: { length: 24, unit: 'hour' } } as const;
  const charter = stating('agendaAdditions', terms);

  it('takes another item so long before an ordinary session, in days', () => {
    for (const changes of [{}, { startsAt: null }, { dispatched: { ...SENT, at: null } }])
      expect(agendaAdditions.judge(addition(charter, changes))).toEqual(
        byArticle(terms.ordinary, { item: 'otro', length: 6, from: SENT.day, session: '2014-03-17' }, 'met'),
      );
    const late = { dispatched: { ...SENT, day: '2014-03-11' } };
    expect(agendaAdditions.judge(addition(charter, late)).verdict).toBe('broken');
  });

  it('takes it so many hours before another one, where the record has the hours', () => {
    const dispatched = { day: '2014-03-16', at: '2014-03-16T18:00:00.001Z' };
    const late = { kind: 'extraordinary', dispatched } as const;
    expect(agendaAdditions.judge(addition(charter, late))).toEqual(
      byArticle(
        terms.extraordinary,
        { item: 'otro', length: 23, from: dispatched.at, session: '2014-03-17T18:00:00.000Z' },
        'broken',
      ),
    );
    expect(agendaAdditions.judge(addition(charter, { ...late, startsAt: null }))).toEqual(untold({ unit: 'hour' }));
  });

  it('of an open session is the matter of another rule', () => {
    expect(agendaAdditions.judge(addition(charter, { stage: 'open' }))).toEqual({
      ...NOT_APPLICABLE,
      observed: { item: 'otro', stage: 'open' },
    });
  });

  it('of an extraordinary session is closed, where the charter closes it', () => {
    const closed = stating('extraordinaryAgenda', 'closed');
    const item = (kind: 'general-matters' | 'follow-up' | 'decision') =>
      ({ item: kind, title: 'Punto', kind, papers: [] }) as unknown as ConvocationSubject['agenda'][number];
    const judge = (agenda: ConvocationSubject['agenda'], added?: string) =>
      closedAgenda.judge({ charter: closed, kind: 'extraordinary', agenda, ...(added === undefined ? {} : { added }) });
    const found = (openItems: readonly string[], more: object = {}) =>
      byArticle(
        { closedAgenda: true },
        { openItems, ...more },
        openItems.length > 0 || 'added' in more ? 'broken' : 'met',
      );
    expect(judge([item('decision')])).toEqual(found([]));
    expect(judge([item('decision'), item('follow-up'), item('general-matters')])).toEqual(
      found(['follow-up', 'general-matters']),
    );
    expect(judge([item('decision')], 'otro')).toEqual(found([], { added: 'otro' }));
    expect(closedAgenda.judge(convocation(closed))).toEqual({ ...NOT_APPLICABLE, observed: { kind: 'ordinary' } });
    const open = stating('extraordinaryAgenda', 'open');
    expect(closedAgenda.judge(convocation(open, { kind: 'extraordinary' }))).toEqual(notAsked({ closedAgenda: false }));
  });

  it('is approved by the votes, with the changes that the charter allows', () => {
    const rule = { approval: 'required', changes: ['withdraw'] } as const;
    const approving = stating('agendaApproval', { ...rule, changes: [...rule.changes] });
    const subject = { charter: approving, at: 'approval', changes: [], approved: true, votes: null } as const;
    const required = { approval: 'required', changesAllowed: ['withdraw'] };
    const votes = (votesFor: number, votesAgainst: number) => ({ votesFor, votesAgainst });
    expect(agendaApproval.judge(subject)).toEqual(byArticle(required, { approved: true, changes: [] }, 'met'));
    for (const [changes, verdict] of [
      [{ votes: votes(2, 1) }, 'met'],
      [{ votes: votes(1, 1) }, 'broken'],
      [{ changes: ['withdraw'] }, 'met'],
      [{ changes: ['withdraw', 'reorder'] }, 'broken'],
      [{ approved: false }, 'broken'],
      [{ at: 'addition', absent: ['salud'], present: 2 }, 'met'],
      [{ approved: false, at: 'vote' }, 'broken'],
      [{ approved: true, at: 'vote' }, 'met'],
    ] as const)
      expect(agendaApproval.judge({ ...subject, ...changes }).verdict).toBe(verdict);
    const optional = stating('agendaApproval', { approval: 'optional', changes: [] });
    expect(agendaApproval.judge({ ...subject, charter: optional, at: 'vote', approved: false })).toEqual(
      notAsked({ approval: 'optional' }),
    );
    expect(agendaApproval.judge({ ...subject, charter: optional, approved: false }).verdict).toBe('broken');
  });

  it('of an open session takes what is urgent where all are there, and more than half of them say so', () => {
    const urgent = stating('urgentItems', 'all-present-and-majority');
    const judge = (charter: Charter | null, present: number, votesFor: number | null, absent: readonly string[] = []) =>
      agendaApproval.judge({
        charter,
        at: 'addition',
        changes: ['add'],
        votes: votesFor === null ? null : { votesFor, votesAgainst: present - votesFor },
        absent,
        present,
      });
    const found = (needed: number, votesFor: number, verdict: 'met' | 'broken', absent: readonly string[] = []) =>
      byArticle({ urgentItems: 'all-present-and-majority', votesFor: needed }, { absent, votesFor }, verdict);
    expect(judge(urgent, 5, 3)).toEqual(found(3, 3, 'met'));
    expect(judge(urgent, 5, 2)).toEqual(found(3, 2, 'broken'));
    expect(judge(urgent, 4, 3)).toEqual(found(3, 3, 'met'));
    expect(judge(urgent, 4, 2)).toEqual(found(3, 2, 'broken'));
    expect(judge(urgent, 4, 4, ['salud'])).toEqual(found(3, 4, 'broken', ['salud']));
    expect(judge(urgent, 5, null)).toEqual(found(3, 0, 'broken'));
    expect(judge(stating('urgentItems', 'not-allowed'), 5, 5).verdict).toBe('broken');
    expect(judge(null, 5, 5)).toEqual({ required: {}, observed: {}, verdict: 'unverifiable' });
    const open = stating('agendaApproval', { approval: 'optional', changes: ['add'] });
    expect(judge({ ...urgent, ...open }, 4, 2, ['salud'])).toEqual(
      byArticle(
        { approval: 'optional', changesAllowed: ['add'] },
        { approved: false, changes: ['add'], votesFor: 2, votesAgainst: 2 },
        'met',
      ),
    );
  });
});

describe('an extraordinary session', () => {
  type By = ConvocationSubject['requestedBy'];
  const chair: By = { by: 'chair', grounds: 'Urge.' };
  const members = (...institutions: readonly InstitutionId[]): By => ({
    by: 'members',
    institutions: [...institutions],
    grounds: 'Urge.',
  });
  const [A, B] = ['institution-hacienda', 'institution-salud'] as const;

  it.each<[string, readonly ('chair' | 'member' | 'majority')[], By, string, number, 'met' | 'broken']>([
    ['the chair, who may', ['chair'], chair, 'chair', 0, 'met'],
    ['the chair, who may not', ['member', 'majority'], chair, 'chair', 0, 'broken'],
    ['a member, who may', ['member'], members(A), 'members', 1, 'met'],
    ['who is no member', ['member'], members('institution-inai'), 'members', 0, 'broken'],
    ['two of three', ['majority'], members(A, B), 'members', 2, 'met'],
    ['one of three', ['majority'], members(A), 'members', 1, 'broken'],
    ['members, where the chair alone may', ['chair'], members(A, B), 'members', 2, 'broken'],
    ['nobody', ['chair', 'member', 'majority'], null, 'none', 0, 'broken'],
  ])('asked for by %s', (_, allowed, requestedBy, by, who, verdict) => {
    const charter = stating('extraordinaryRequest', [...allowed]);
    expect(extraordinaryRequest.judge(convocation(charter, { kind: 'extraordinary', requestedBy }))).toEqual(
      byArticle({ requestedBy: [...allowed], grounds: true }, { requestedBy: [by], members: who, of: 3 }, verdict),
    );
  });

  it('is asked for by more than half: half of them are no majority', () => {
    const subject = { kind: 'extraordinary', requestedBy: members(A), members: [A, B] } as const;
    expect(
      extraordinaryRequest.judge(convocation(stating('extraordinaryRequest', ['majority']), subject)).verdict,
    ).toBe('broken');
  });

  it('alone is asked for, and only by who convenes it', () => {
    const charter = stating('extraordinaryRequest', ['chair']);
    expect(extraordinaryRequest.judge(convocation(charter))).toEqual({
      ...NOT_APPLICABLE,
      observed: { kind: 'ordinary', convened: true },
    });
    expect(extraordinaryRequest.judge(convocation(charter, { kind: 'extraordinary', agreed: true }))).toEqual({
      ...NOT_APPLICABLE,
      observed: { kind: 'extraordinary', convened: false },
    });
  });
});

describe('a session that is put off', () => {
  const within = {
    ordinary: { length: 2, unit: 'working-day' },
    extraordinary: { length: 1, unit: 'calendar-day' },
  } as const;
  const judge = (kind: 'ordinary' | 'extraordinary', causeEndedOn: string | null, newDay: string | null) =>
    rescheduling.judge({ charter: stating('rescheduling', within), calendar: CALENDAR, kind, causeEndedOn, newDay });

  it.each([
    ['ordinary', '2014-03-14', '2014-03-19', 2, 'met'],
    ['ordinary', '2014-03-14', '2014-03-20', 3, 'broken'],
    ['ordinary', '2014-03-14', '2014-03-14', 0, 'met'],
    ['ordinary', '2014-03-14', '2014-03-13', 0, 'broken'],
    ['extraordinary', '2014-03-14', '2014-03-15', 1, 'met'],
    ['extraordinary', '2014-03-14', '2014-03-16', 2, 'broken'],
  ] as const)('%s, what kept it from being held having ended on %s, to %s', (kind, ended, day, after, verdict) => {
    const { length, unit } = within[kind];
    expect(judge(kind, ended, day)).toEqual(
      byArticle({ within: length, unit, notBefore: ended }, { after, session: day }, verdict),
    );
  });

  it('to no day, or for no cause, is asked nothing', () => {
    for (const [ended, day] of [
      [null, '2014-03-14'],
      ['2014-03-14', null],
      [null, null],
    ] as const)
      expect(judge('ordinary', ended, day)).toEqual({ ...NOT_APPLICABLE, observed: { rescheduled: false } });
  });

  it('comes after a first call, soon enough, and with it only where one notice may hold both', () => {
    const rule = { within: { length: 2, unit: 'working-day' }, quorum: { kind: 'count', count: 2 } } as const;
    const subject = {
      calendar: CALENDAR,
      firstDay: '2014-03-14',
      day: '2014-03-19',
      quorumFailed: true,
      announced: false,
      quorumTold: false,
    };
    const under = (charter: Charter, changes: Partial<typeof subject> = {}) =>
      secondCall.judge({ charter, ...subject, ...changes });
    const call = (changes: Partial<typeof subject> = {}, sameNotice: 'allowed' | 'not-allowed' = 'allowed') =>
      under(stating('secondCall', { ...rule, sameNotice }), changes);
    const required = {
      quorumFailed: true,
      within: 2,
      unit: 'working-day',
      sameNotice: 'allowed',
      quorumTold: 'optional',
    };
    const observed = {
      quorumFailed: true,
      after: 2,
      first: '2014-03-14',
      session: '2014-03-19',
      sameNotice: false,
      quorumTold: false,
    };
    expect(call()).toEqual(byArticle(required, observed, 'met'));
    expect(call({ day: '2014-03-20' })).toEqual(
      byArticle(required, { ...observed, after: 3, session: '2014-03-20' }, 'broken'),
    );
    expect(call({ day: '2014-03-13' }).verdict).toBe('broken');
    expect(call({ day: '2014-03-14' }).verdict).toBe('met');
    expect(call({ quorumFailed: false }).verdict).toBe('broken');
    expect(call({ announced: true }).verdict).toBe('met');
    expect(call({ announced: true }, 'not-allowed').verdict).toBe('broken');
    expect(call({}, 'not-allowed').verdict).toBe('met');
    const told = stating('secondCall', { ...rule, sameNotice: 'allowed', quorumTold: 'required' });
    expect(under(told).verdict).toBe('broken');
    expect(under(told, { quorumTold: true }).verdict).toBe('met');
    const { within: _, ...always } = rule;
    const { within: __, unit: ___, ...whenever } = required;
    expect(under(stating('secondCall', { ...always, sameNotice: 'allowed' }), { day: '2015-03-14' })).toEqual(
      byArticle(whenever, { ...observed, after: 365, session: '2015-03-14' }, 'met'),
    );
  });
});

describe('a joint session', () => {
  const TOGETHER = { session: 'session-pleno-2014-o-01', apart: null } as const;
  const APART = { session: 'session-mesa-2014-o-01', apart: 'another-time' } as const;
  const ALSO = { session: 'session-junta-2014-o-01', apart: 'another-time' } as const;

  it('is held with all those that it was called with', () => {
    expect(jointSession.judge({ charter: null, joint: [] })).toEqual({
      ...NOT_APPLICABLE,
      observed: { jointWith: [] },
    });
    const required = { together: true };
    expect(jointSession.judge({ charter: null, joint: [TOGETHER] })).toEqual({
      required,
      observed: { jointWith: [TOGETHER.session], apart: [], why: [] },
      verdict: 'met',
    });
    expect(jointSession.judge({ charter: null, joint: [TOGETHER, APART, ALSO] })).toEqual({
      required,
      observed: {
        jointWith: [TOGETHER.session, APART.session, ALSO.session],
        apart: [APART.session, ALSO.session],
        why: ['another-time'],
      },
      verdict: 'broken',
    });
  });
});

describe('a dissent', () => {
  const judge = (onDay: string, seat: string) =>
    dissent.judge({
      charter: stating('dissent', { length: 2, unit: 'working-day' }),
      calendar: CALENDAR,
      sessionDay: '2014-03-14',
      onDay,
      seat,
      votes: [
        { seat: 'hacienda', choice: 'for' },
        { seat: 'salud', choice: 'against' },
        { seat: 'economia', choice: 'abstention' },
      ],
    });

  it.each([
    ['2014-03-19', 'salud', 'against', 2, 'met'],
    ['2014-03-20', 'salud', 'against', 3, 'broken'],
    ['2014-03-14', 'economia', 'abstention', 0, 'met'],
    ['2014-03-14', 'hacienda', 'for', 0, 'broken'],
    ['2014-03-14', 'marina', 'none', 0, 'broken'],
  ] as const)('on %s of %s, who voted %s', (onDay, seat, vote, after, verdict) => {
    expect(judge(onDay, seat)).toEqual(
      byArticle({ within: 2, unit: 'working-day', notFor: true }, { seat, vote, after }, verdict),
    );
  });

  it('is nobody’s where nobody voted by name', () => {
    const subject = { charter: null, calendar: CALENDAR, sessionDay: '2014-03-14', onDay: '2014-03-14' } as const;
    expect(dissent.judge({ ...subject, seat: 'salud', votes: null })).toEqual({
      ...NOT_APPLICABLE,
      observed: { seat: 'salud' },
    });
  });
});
