import { describe, expect, it } from 'vitest';
import { minutesApproval } from '../../src/legality/minutes-approval.js';
import { minutesContent } from '../../src/legality/minutes-content.js';
import { minutesDraftedInTime } from '../../src/legality/minutes-drafted-in-time.js';
import { minutesPublishedInTime } from '../../src/legality/minutes-published-in-time.js';
import { minutesSignatories } from '../../src/legality/minutes-signatories.js';
import { minutesSignedInTime } from '../../src/legality/minutes-signed-in-time.js';
import type { ContentSubject, SignatoriesSubject } from '../../src/legality/minutes-subjects.js';
import type { Session } from '../../src/session/state.js';
import { person } from '../given.js';
import { byArticle, notAsked, sessionOf, stating, voted } from './judging.js';

const NOT_APPLICABLE = { required: {}, observed: {}, verdict: 'not-applicable' } as const;

describe('minutes are approved', () => {
  const session = (number: number, sitsOn: string, changes: Partial<Session> = {}): Session =>
    sessionOf({ session: `session-consejo-2014-o-0${String(number)}`, sitsOn, stage: 'closed', ...changes });
  const minuted = session(1, '2014-03-12');
  const judge = (
    approval: 'same-session' | 'same-or-next-session' | 'next-session' | 'not-needed',
    approving: Session,
    before: Session | null,
  ) => minutesApproval.judge({ charter: stating('minutesApproval', approval), minuted, approving, before });

  it.each([
    ['same-session', minuted, null, 'same-session', 'met'],
    ['same-session', session(2, '2014-04-12'), minuted, 'next-session', 'broken'],
    ['same-or-next-session', minuted, null, 'same-session', 'met'],
    ['same-or-next-session', session(2, '2014-04-12'), minuted, 'next-session', 'met'],
    ['same-or-next-session', session(3, '2014-05-12'), session(2, '2014-04-12'), 'later-session', 'broken'],
    ['next-session', minuted, null, 'same-session', 'broken'],
    ['next-session', session(2, '2014-04-12'), null, 'next-session', 'met'],
  ] as const)('under %s, in $1.session: %s', (approval, approving, before, approvedIn, verdict) => {
    expect(judge(approval, approving, before)).toEqual(
      byArticle({ approval }, { approvedIn, session: approving.session }, verdict),
    );
  });

  it.each<[string, Session, 'next-session' | 'later-session']>([
    ['was held the day of the first', session(2, '2014-03-12'), 'later-session'],
    ['was held before it', session(2, '2014-03-11'), 'next-session'],
    ['is open', session(2, '2014-04-12', { stage: 'open' }), 'later-session'],
    ['was not held', session(2, '2014-04-12', { stage: 'not-held' }), 'next-session'],
  ])('in the next one unless another between the two %s', (_, before, approvedIn) => {
    expect(judge('next-session', session(3, '2014-05-12'), before).observed).toMatchObject({ approvedIn });
  });

  it('nowhere where the charter asks for no approval', () => {
    expect(judge('not-needed', minuted, null)).toEqual(notAsked({ approval: 'not-needed' }));
  });
});

describe('minutes tell of their session', () => {
  const held = sessionOf({
    agenda: [{ item: 'firma', title: 'Firma', kind: 'decision', papers: [] }],
    ballots: { firma: voted({ hacienda: 'for' }, { outcome: 'adopted' }) },
    attendance: [{ seat: 'hacienda', person: person(1), capacity: 'titular', from: '12:00', facts: [], left: null }],
    opinions: [{ item: 'firma', seat: 'hacienda' }],
    dissents: [{ item: 'firma', seat: 'salud' }],
    stage: 'closed',
  });
  const ALL = ['attendance', 'agenda', 'outcomes', 'votes', 'opinions', 'dissents'] as const;
  const content: ContentSubject['content'] = {
    present: ['hacienda'],
    items: [{ item: 'firma', outcome: 'adopted', tally: { for: 1, against: 0, abstentions: 0 } }],
    opinions: [{ item: 'firma', seat: 'hacienda' }],
    dissents: [{ item: 'firma', seat: 'salud' }],
  };
  const judge = (
    changes: Partial<ContentSubject['content']>,
    asked: readonly (typeof ALL)[number][] = ALL,
    session = held,
  ) =>
    minutesContent.judge({
      charter: stating('minutesContent', [...asked]),
      session,
      content: { ...content, ...changes },
    });

  it('all that they are asked for, as the record has it', () => {
    expect(judge({})).toEqual(byArticle({ told: [...ALL] }, { differences: 0 }, 'met'));
  });

  it.each<[(typeof ALL)[number], Partial<ContentSubject['content']>, object]>([
    ['attendance', { present: ['hacienda', 'salud'] }, { attendanceDiffers: ['salud'] }],
    ['agenda', { items: [...content.items, { item: 'otro' }] }, { agendaDiffers: ['otro'] }],
    [
      'outcomes',
      { items: [{ ...content.items[0], item: 'firma', outcome: 'defeated' }] },
      { outcomesDiffer: ['firma'] },
    ],
    ['votes', { items: [{ item: 'firma', outcome: 'adopted' }] }, { votesDiffer: ['firma'] }],
    ['opinions', { opinions: [] }, { opinionsDiffer: ['firma · hacienda'] }],
    ['dissents', { dissents: [] }, { dissentsDiffer: ['firma · salud'] }],
  ])('another %s is a defect where the charter asks for it, and nowhere else', (what, changes, differs) => {
    expect(judge(changes, [what])).toEqual(byArticle({ told: [what] }, { differences: 1, ...differs }, 'broken'));
    const others = ALL.filter((other) => other !== what && !(what === 'agenda' && other !== 'attendance'));
    expect(judge(changes, others).verdict).toBe('met');
  });

  it('that was held', () => {
    expect(judge({}, ALL, { ...held, stage: 'not-held' })).toEqual({ ...NOT_APPLICABLE, observed: { held: false } });
  });
});

describe('minutes are signed', () => {
  type Standing = SignatoriesSubject['signatories'][number]['standing'];
  const signatory = (n: number, standing: Standing, seat?: string): SignatoriesSubject['signatories'][number] => ({
    person: person(n),
    capacity: seat === undefined ? 'executive-secretary' : 'titular',
    ...(seat === undefined ? {} : { seat }),
    standing,
    fact: null,
  });
  const judge = (
    withoutSignature: 'noted-with-its-reason' | 'not-signed',
    ...signatories: SignatoriesSubject['signatories']
  ) =>
    minutesSignatories.judge({
      charter: stating('minutesSignatories', { who: 'all-attendees', withoutSignature }),
      signatories,
    });

  it.each<['noted-with-its-reason' | 'not-signed', Standing, string[], string[], 'met' | 'broken']>([
    ['not-signed', 'signed', [], [], 'met'],
    ['not-signed', 'pending', ['salud'], [], 'broken'],
    ['not-signed', 'refused', [], ['salud'], 'broken'],
    ['not-signed', 'impossible', [], ['salud'], 'broken'],
    ['noted-with-its-reason', 'pending', ['salud'], [], 'broken'],
    ['noted-with-its-reason', 'refused', [], ['salud'], 'met'],
    ['noted-with-its-reason', 'impossible', [], ['salud'], 'met'],
  ])('by all, what lacks being %s: one is %s', (withoutSignature, standing, pending, without, verdict) => {
    expect(judge(withoutSignature, signatory(1, 'signed'), signatory(2, standing, 'salud'))).toEqual(
      byArticle(
        { who: 'all-attendees', withoutSignature },
        { signed: standing === 'signed' ? 2 : 1, pending, without },
        verdict,
      ),
    );
  });

  it('by an office where nobody sits, and by nobody where nobody has to', () => {
    expect(judge('not-signed', signatory(1, 'pending')).observed).toMatchObject({ pending: ['executive-secretary'] });
    expect(judge('not-signed')).toEqual({ ...NOT_APPLICABLE, observed: { signatories: 0 } });
  });
});

it.each([
  [minutesDraftedInTime, 'minutesDraftedWithin'],
  [minutesSignedInTime, 'minutesSignedWithin'],
  [minutesPublishedInTime, 'minutesPublishedWithin'],
] as const)('$0.id counts from the day that the term runs from, where one does', (rule, parameter) => {
  const subject = {
    charter: stating(parameter, { length: 2, unit: 'working-day' }),
    calendar: { holidays: new Set(['2014-03-17']) },
    from: '2014-03-14',
  };
  for (const [day, verdict] of [
    ['2014-03-19', 'met'],
    ['2014-03-20', 'broken'],
  ] as const)
    expect(rule.judge({ ...subject, day })).toEqual(
      byArticle({ by: '2014-03-19', length: 2, unit: 'working-day' }, { day, from: '2014-03-14' }, verdict),
    );
  expect(rule.judge({ ...subject, from: null, day: '2014-03-19' })).toEqual({
    ...NOT_APPLICABLE,
    observed: { day: '2014-03-19' },
  });
});
